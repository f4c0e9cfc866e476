import { assignedPlan } from "./targets.ts";
import { Field, entryAt, valueAt, type Planted } from "./planting.ts";
import { yearOf } from "./quarters.ts";
import { citeReport, lacksLatest } from "./unit-reports.ts";
import { addEntry, cite, endOf, entriesOf, type Entry, type World } from "./world.ts";

/** Contradictions in what units report; before their clusters add it up, so that the sums stay true to the reports. */
export function plantInUnits(world: World): readonly Planted[] {
  const field = new Field(world);
  return [
    percentage(world, field),
    noWholePlan(world, field),
    fallingCumulative(world, field),
    quarterAboveYear(world, field),
    quartersUnlikeYear(world, field),
    twoSources(world, field),
    unlikeDenominator(world, field),
    openBalance(world, field),
  ];
}

function planted(kind: Planted["kind"], { wire }: Entry): Planted {
  return { kind, committee: wire.committee, indicator: wire.indicator, period: wire.period };
}

/** One unit of the last digit too much: "đạt 72,6 %" where 72,5 % is true. */
function percentage(world: World, field: Field): Planted {
  const id = "new-members";
  const { unit, first, year } = field.find("cumulative", (place) => {
    const plan = assignedPlan(world, place.unit.id, id, place.year) ?? 0;
    const hasOne =
      world.targets.filter(
        ({ year: at, wire }) =>
          at === place.year && wire.committee === place.unit.id && wire.indicator === id,
      ).length === 1;
    return hasOne && plan > 2 && valueAt(world, place.unit.id, id, place.first, place.first + 4) > 1;
  });
  const entry = entryAt(world, unit.id, id, first, first + 4);
  const plan = assignedPlan(world, unit.id, id, year) ?? 1;
  const tenths = Math.round(((entry.wire.value ?? 0) * 1000) / plan) + 1;
  entry.wire.stated = [{ percent: tenths / 10, decimals: 1, base: "plan" }];
  return planted("percentage", entry);
}

function noWholePlan(world: World, field: Field): Planted {
  const id = "new-members";
  const { unit, first } = field.find("cumulative", ({ unit: { id: committee }, year, first: start }) => {
    const hasPlan = world.targets.some(
      ({ year: at, wire }) => at === year && wire.committee === committee && wire.indicator === id,
    );
    return !hasPlan && valueAt(world, committee, id, start, start + 4) > 1;
  });
  const entry = entryAt(world, unit.id, id, first, first + 4);
  const value = entry.wire.value ?? 0;
  const fits = (tenths: number) =>
    Array.from({ length: value * 3 }, (_, index) => (value * 1000) / (index + 1) - tenths).some(
      (off) => off >= -1 && off <= 1,
    );
  let tenths = 701;
  while (fits(tenths)) tenths += 1;
  entry.wire.stated = [{ percent: tenths / 10, decimals: 1, base: "plan" }];
  return planted("noWholePlan", entry);
}

function fallingCumulative(world: World, field: Field): Planted {
  const id = "awareness-learners";
  const { unit, first } = field.find("cumulative", (place) => {
    const half = valueAt(world, place.unit.id, id, place.first, place.first + 2);
    return half > 2 && half - valueAt(world, place.unit.id, id, place.first, place.first + 1) > 1;
  });
  const entry = entryAt(world, unit.id, id, first, first + 3);
  entry.wire.value = valueAt(world, unit.id, id, first, first + 2) - 1;
  return planted("cumulativeFalls", entry);
}

function quarterAboveYear(world: World, field: Field): Planted {
  const id = "theory-learners";
  const { unit, first } = field.find("inQuarter", () => true, true);
  const whole = entryAt(world, unit.id, id, first, first + 3);
  const said = { committee: unit.id, indicator: id, source: whole.wire.source };
  addEntry(world, { from: first + 2, to: first + 3 }, { ...said, value: (whole.wire.value ?? 0) + 3 });
  return planted("cumulativeFalls", whole);
}

function quartersUnlikeYear(world: World, field: Field): Planted {
  const id = "theory-learners";
  const { unit, first } = field.find("inQuarter", () => true);
  const quarters = [0, 1, 2, 3].map((index) => valueAt(world, unit.id, id, first + index, first + index + 1));
  const said = { committee: unit.id, indicator: id, source: citeReport(world, unit, first + 3, false) };
  const range = { from: first, to: first + 4 };
  addEntry(world, range, { ...said, value: quarters.reduce((sum, count) => sum + count, 2) });
  return planted("parts", entryAt(world, unit.id, id, range.from, range.to));
}

function twoSources(world: World, field: Field): Planted {
  const id = "inspected-members";
  const { unit, first } = field.find("cumulative", (place) =>
    entriesOf(world, place.unit.id, id).every(({ wire }) => wire.corrects === undefined),
  );
  const entry = entryAt(world, unit.id, id, first, first + 4);
  const source = cite(world, {
    id: `${unit.id}-${yearOf(world.calendar, first)}-tk`,
    title: `Báo cáo tổng kết công tác kiểm tra năm ${yearOf(world.calendar, first)} của ${unit.vi}`,
    publisher: unit.vi,
    published: `${yearOf(world.calendar, first)}-12-30`,
  });
  const said = { committee: unit.id, indicator: id, source };
  addEntry(world, { from: first, to: first + 4 }, { ...said, value: (entry.wire.value ?? 0) + 1 });
  return planted("conflict", entry);
}

/** "100 %" of a denominator that has grown since. */
function unlikeDenominator(world: World, field: Field): Planted {
  const id = "inspected-members";
  const { unit, first } = field.find(
    "cumulative",
    (place) => valueAt(world, place.unit.id, id, place.first, place.first + 4) > 3,
  );
  const entry = entryAt(world, unit.id, id, first, first + 4);
  entry.wire.stated = [{ percent: 100, decimals: 0, base: "count", of: (entry.wire.value ?? 0) + 4 }];
  return planted("denominator", entry);
}

/** Two members too many at the very end, of a cluster that is not complete by then. */
function openBalance(world: World, field: Field): Planted {
  const last = endOf(world);
  const incomplete = new Set(world.units.filter(lacksLatest).map(({ parent }) => parent));
  const { unit } = field.find(
    "inQuarter",
    (place) => place.first === last - 4 && incomplete.has(place.unit.parent) && !lacksLatest(place.unit),
  );
  const entry = entryAt(world, unit.id, "members", last - 1, last);
  entry.wire.value = (entry.wire.value ?? 0) + 2;
  return planted("balance", entry);
}
