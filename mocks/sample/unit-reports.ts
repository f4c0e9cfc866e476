import { sampleIndicators } from "./indicators.ts";
import { numberInYear, reportDate, reportName, startOfYear, yearOf, type QuarterRange } from "./quarters.ts";
import { random } from "./random.ts";
import type { Style, Unit } from "./units.ts";
import { addEntry, cite, endOf, truthOf, type World } from "./world.ts";

/** Counts of organisations are only reported with the half year and the year; ratings only with the year. */
const halfYearly = new Set(["grassroots-organisations", "grassroots-committees", "grassroots-cells"]);
const yearly = new Set(["members-rated-good"]);

/** Whether reports come at their time and in full (the benchmark's set), or as life has it. */
export type Discipline = "complete" | "lifelike";

/** Writes what the units report of their truth, in each unit's own style. */
export function reportUnits(world: World, discipline: Discipline): void {
  for (const unit of world.units) {
    for (let quarter = unit.from; quarter < unit.to; quarter += 1) {
      if (discipline === "complete") reportAll(world, unit, quarter, [{ from: quarter, to: quarter + 1 }]);
      else reportQuarter(world, unit, quarter);
    }
  }
}

/** Units whose report of the very last quarter has not come. */
export function lacksLatest(unit: Unit): boolean {
  return Number(unit.id.slice(3, 6)) % 19 === 7;
}

/** The quarter of a year whose report never came (its figures are in the next cumulative one), if there is one. */
export function lateQuarter(world: World, unit: Unit, year: number): number | undefined {
  const first = (year - world.calendar.firstYear) * 4;
  if (unit.from > first || unit.to < first + 4) return undefined;
  const draw = random(world.seed, `late ${unit.id} ${year}`);
  return draw.chance(0.06) ? first + draw.between(1, 2) : undefined;
}

function reportQuarter(world: World, unit: Unit, quarter: number): void {
  if (quarter === endOf(world) - 1 && lacksLatest(unit)) return;
  const late = lateQuarter(world, unit, yearOf(world.calendar, quarter));
  if (quarter === late) {
    noteMissing(world, unit, quarter);
    return;
  }
  const start = Math.max(unit.from, startOfYear(quarter));
  const isCatchingUp = late !== undefined && quarter === late + 1;
  const ranges = isCatchingUp ? [{ from: start, to: quarter + 1 }] : rangesOf(unit.style, start, quarter);
  reportAll(world, unit, quarter, ranges, (id) => {
    if (halfYearly.has(id)) return quarter % 2 === 1;
    return !yearly.has(id) || numberInYear(quarter) === 4;
  });
}

function rangesOf(style: Style, start: number, quarter: number): readonly QuarterRange[] {
  const inQuarter = { from: quarter, to: quarter + 1 };
  const soFar = { from: start, to: quarter + 1 };
  if (style === "inQuarter" || quarter === start) return [inQuarter];
  if (style === "cumulative" || numberInYear(quarter) === 3) return [soFar];
  return [inQuarter, soFar];
}

function reportAll(
  world: World,
  unit: Unit,
  quarter: number,
  ranges: readonly QuarterRange[],
  isDue: (indicator: string) => boolean = () => true,
): void {
  const source = citeReport(
    world,
    unit,
    quarter,
    ranges.some(({ from, to }) => to - from > 1),
  );
  const last = ranges.at(-1) ?? { from: quarter, to: quarter + 1 };
  for (const { id, kind } of sampleIndicators) {
    if (!isDue(id)) continue;
    const truth = truthOf(world, unit, id);
    if (kind === "flow") {
      for (const range of ranges) {
        const value = truth.slice(range.from, range.to).reduce((sum, count) => sum + count, 0);
        addEntry(world, range, { committee: unit.id, indicator: id, value, source });
      }
    } else {
      const range = yearly.has(id)
        ? { from: Math.max(unit.from, startOfYear(quarter)), to: quarter + 1 }
        : last;
      addEntry(world, range, { committee: unit.id, indicator: id, value: truth[quarter] ?? 0, source });
    }
  }
}

function noteMissing(world: World, unit: Unit, quarter: number): void {
  const source = cite(world, {
    id: `${unit.parent}-${yearOf(world.calendar, quarter)}-${numberInYear(quarter)}-thieu`,
    title: `Danh sách đơn vị chưa báo cáo ${reportName(world.calendar, quarter, false)}`,
    publisher: world.bloc.vi,
    published: reportDate(world.calendar, quarter),
  });
  const range = { from: quarter, to: quarter + 1 };
  addEntry(world, range, { committee: unit.id, indicator: "new-members", value: null, status: "M", source });
}

export function citeReport(world: World, unit: Unit, quarter: number, cumulative: boolean): string {
  return cite(world, {
    id: `${unit.id}-${yearOf(world.calendar, quarter)}-${numberInYear(quarter)}`,
    title: `Báo cáo ${reportName(world.calendar, quarter, cumulative)} của ${unit.vi}`,
    publisher: unit.vi,
    published: reportDate(world.calendar, quarter),
  });
}
