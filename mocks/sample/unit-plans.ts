import { periodText } from "./quarters.ts";
import { random } from "./random.ts";
import { addTarget, yearPlan } from "./targets.ts";
import type { Unit } from "./units.ts";
import { truthOf, type World } from "./world.ts";

/** What a unit was meant to be given, also where its plan never became known. */
export interface Given {
  readonly unit: Unit;
  readonly indicator: string;
  readonly value: number;
}

const perMember: readonly (readonly [indicator: string, share: number])[] = [
  ["official-recognitions", 0.031],
  ["awareness-learners", 0.05],
  ["theory-learners", 0.058],
  ["inspected-members", 0.08],
  ["members-removed", 0.0035],
];

/** Writes the plans that are known of a unit in a year, and returns all that its cluster's plan is made of. */
export function planUnit(world: World, unit: Unit, year: number): readonly Given[] {
  const first = (year - world.calendar.firstYear) * 4;
  const draw = random(world.seed, `plan ${unit.id} ${year}`);
  if (unit.from > first) {
    if (unit.from === first + 2) planHalfYear(world, unit, year);
    return [];
  }
  if (unit.to <= first) return [];
  const members = first === unit.from ? unit.founders : (truthOf(world, unit, "members")[first - 1] ?? 0);
  const plan = (indicator: string) => yearPlan(world, unit.id, indicator, year);

  const admissions = draw.chance(0.02)
    ? 0
    : Math.max(1, Math.round(members * 0.033 * (0.85 + 0.3 * draw.next())));
  if (!isPlanMissing(world, unit, year)) {
    const phasing = draw.chance(0.08) ? { phasing: [0.2, 0.25, 0.25, 0.3] } : {};
    addTarget(world, year, { ...plan("new-members"), shape: "exact", value: admissions, ...phasing });
  }
  const own = { ...plan("new-members"), origin: "own" as const, source: citeOwn(world, unit, year) };
  if (draw.chance(0.08)) {
    addTarget(world, year, { ...own, shape: "floor", value: admissions + draw.between(1, 2) });
  } else if (year > world.calendar.firstYear && draw.chance(0.06)) {
    addTarget(world, year, {
      ...own,
      shape: "rate",
      value: 3,
      of: { indicator: "members", period: `${year - 1}` },
    });
  } else if (draw.chance(0.04)) {
    addTarget(world, year, {
      ...own,
      period: `${year}-Q1`,
      shape: "exact",
      value: Math.round(admissions * 0.25),
    });
  }

  const given: Given[] = [{ unit, indicator: "new-members", value: admissions }];
  for (const [indicator, share] of perMember) {
    given.push({ unit, indicator, value: Math.round(members * share) });
  }
  const inspected = unit.isCommittee ? Math.max(1, Math.round(members * 0.034)) : 0;
  given.push({ unit, indicator: "inspected-organisations", value: inspected });
  if (unit.isCommittee) {
    addTarget(world, year, { ...plan("inspected-organisations"), shape: "exact", value: inspected });
  }
  if (unit.parent === "cum-1" || (unit.parent === "cum-2" && draw.chance(0.5))) {
    addTarget(world, year, {
      ...plan("awareness-learners"),
      shape: "floor",
      value: Math.round(members * 0.05),
    });
  }
  addTarget(world, year, { ...plan("members-rated-good"), shape: "floor", value: 90 });
  return given;
}

/** In half of the clusters each year some units' plans never became known; which half alternates. */
function isPlanMissing(world: World, unit: Unit, year: number): boolean {
  const isIncomplete = (Number(unit.parent.slice(4)) + year) % 2 === 0;
  return isIncomplete && random(world.seed, `missing ${unit.id} ${year}`).chance(0.2);
}

/** A unit that begins with the second half of a year plans that half itself. */
function planHalfYear(world: World, unit: Unit, year: number): void {
  const first = (year - world.calendar.firstYear) * 4;
  const period = periodText(world.calendar, { from: first + 2, to: first + 4 });
  const own = { ...yearPlan(world, unit.id, "new-members", year), source: citeOwn(world, unit, year) };
  addTarget(world, year, { ...own, origin: "own", period, shape: "exact", value: 1 });
}

function citeOwn(world: World, unit: Unit, year: number): string {
  const id = `${unit.id}-${year}-kh`;
  if (!world.sources.has(id)) {
    world.sources.set(id, {
      id,
      title: `Kế hoạch công tác năm ${year} của ${unit.vi}`,
      publisher: unit.vi,
      published: `${year}-01-10`,
    });
  }
  return id;
}
