import { numberInYear, startOfYear, yearOf } from "./quarters.ts";
import { random } from "./random.ts";
import { statedOf } from "./parent-reports.ts";
import type { Unit } from "./units.ts";
import { citeReport } from "./unit-reports.ts";
import { addEntry, cite, entriesOf, type Entry, type World } from "./world.ts";

/**
 * What real reports are full of and what contradicts nothing: 'khoảng', 'hơn' and 'gần', a figure that a later report
 * corrects, percentages of plans that are known and of plans that are not.
 */
export function addIncidents(world: World): void {
  const estimates: { -readonly [bound in "over" | "under"]?: boolean } = {};
  let hasCorrection = false;
  for (const unit of world.units) {
    for (const entry of entriesOf(world, unit.id, "new-members")) statePercentage(world, unit, entry);
    for (const entry of entriesOf(world, unit.id, "awareness-learners").slice()) {
      const value = entry.wire.value ?? 0;
      const bound = value % 2 === 0 ? ("over" as const) : ("under" as const);
      if (unit.style !== "both" || value < 6 || entry.to - entry.from !== 2 || estimates[bound] === true)
        continue;
      estimates[bound] = true;
      estimate(world, unit, entry, bound);
    }
    const [first] = entriesOf(world, unit.id, "inspected-members");
    if (!hasCorrection && unit.style === "cumulative" && first !== undefined) {
      hasCorrection = true;
      correct(world, unit, first);
    }
  }
}

/** Some units say what their figure is of the year's plan; where the plan never became known, it is implied. */
function statePercentage(world: World, unit: Unit, { from, to, wire }: Entry): void {
  const year = yearOf(world.calendar, from);
  const isYearToDate = from === startOfYear(from) && from >= unit.from && to - from > 1;
  if (!isYearToDate || wire.value === null || wire.value === 0) return;
  const draw = random(world.seed, `percentage ${unit.id} ${to}`);
  if (!draw.chance(0.2)) return;
  const stated = statedOf(world, unit.id, "new-members", to - 1, wire.value);
  if (stated !== undefined) wire.stated = stated;
  else if (!world.targets.some((target) => target.year === year && isAdmissionsOf(unit, target.wire))) {
    const plan = wire.value + draw.between(0, 3);
    wire.stated = [
      { percent: Math.floor((wire.value * 200 + plan) / (2 * plan)), decimals: 0, base: "plan" },
    ];
  }
}

function isAdmissionsOf(unit: Unit, wire: { committee: string; indicator: string }): boolean {
  return wire.committee === unit.id && wire.indicator === "new-members";
}

/** A first word in round numbers, before the exact figure of the same range. */
function estimate(world: World, unit: Unit, { from, to, wire }: Entry, bound: "over" | "under"): void {
  const source = cite(world, {
    id: `${unit.id}-${yearOf(world.calendar, from)}-${numberInYear(to - 1)}-nhanh`,
    title: `Báo cáo nhanh của ${unit.vi}`,
    publisher: unit.vi,
    published: `${yearOf(world.calendar, from)}-06-15`,
  });
  const value = (wire.value ?? 0) + (bound === "over" ? -1 : 1);
  addEntry(
    world,
    { from, to },
    { committee: unit.id, indicator: wire.indicator, value, status: "E", bound, source },
  );
}

/** The first report was wrong by one; the unit has said so since. */
function correct(world: World, unit: Unit, { from, to, wire }: Entry): void {
  const corrects = wire.source;
  const value = wire.value ?? 0;
  wire.value = value + 1;
  const source = cite(world, {
    id: `${corrects}-dc`,
    title: `Báo cáo đính chính của ${unit.vi}`,
    publisher: unit.vi,
    published: `${yearOf(world.calendar, from)}-04-20`,
  });
  citeReport(world, unit, from, false);
  addEntry(world, { from, to }, { committee: unit.id, indicator: wire.indicator, value, source, corrects });
}
