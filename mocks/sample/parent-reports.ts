import type { ObservationWire } from "../../src/api/observation.schema.ts";
import { sampleIndicators } from "./indicators.ts";
import { knownAt, knownSoFar } from "./known.ts";
import { numberInYear, reportDate, reportName, startOfYear, yearOf } from "./quarters.ts";
import { assignedPlan } from "./targets.ts";
import type { Unit } from "./units.ts";
import { addEntry, cite, endOf, entriesOf, truthOf, type Parent, type World } from "./world.ts";

/** The clusters' published sums: what their units have reported so far, with how many of them have. */
export function reportClusters(world: World): void {
  for (const cluster of world.clusters) {
    const units = world.units.filter(({ parent }) => parent === cluster.id);
    for (let quarter = 0; quarter < endOf(world); quarter += 1) {
      const source = citeParent(world, cluster, quarter, "Báo cáo tổng hợp");
      for (const { id, kind } of sampleIndicators) {
        const sum = kind === "ratio" ? undefined : sumOf(world, units, id, kind, quarter);
        const said = { committee: cluster.id, indicator: id, source };
        const range = { from: startOfYear(quarter), to: quarter + 1 };
        if (sum !== undefined && sum.reported > 0) {
          const { value, reported, of } = sum;
          addEntry(world, range, { ...said, value, coverage: { reported, of } });
        }
        const share = kind === "ratio" ? meanOf(world, units, id, quarter) : undefined;
        if (share !== undefined) addEntry(world, range, { ...said, value: share });
      }
    }
  }
}

/** The bloc's own reports: the year so far, the quarter itself for admissions, and the percentage of the plan. */
export function reportBloc(world: World): void {
  const { bloc, units } = world;
  for (let quarter = 0; quarter < endOf(world); quarter += 1) {
    const source = citeParent(world, bloc, quarter, "Báo cáo");
    const range = { from: startOfYear(quarter), to: quarter + 1 };
    const asOf = reportDate(world.calendar, quarter);
    for (const { id, kind } of sampleIndicators) {
      const said = { committee: bloc.id, indicator: id, asOf, source };
      if (kind === "ratio") {
        const value = meanOf(world, units, id, quarter);
        if (value !== undefined) addEntry(world, range, { ...said, value });
        continue;
      }
      const sum = sumOf(world, units, id, kind, quarter);
      if (sum === undefined) continue;
      const value = sum.reported === sum.of ? sum.value : trueSum(world, units, id, kind, quarter);
      addEntry(world, range, { ...said, value, stated: statedOf(world, bloc.id, id, quarter, value) });
      const before = entriesOf(world, bloc.id, id).find(
        ({ from, to }) => from === range.from && to === quarter,
      );
      if (id === "new-members" && numberInYear(quarter) > 1 && before !== undefined) {
        const inQuarter = { from: quarter, to: quarter + 1 };
        addEntry(world, inQuarter, { ...said, value: value - (before.wire.value ?? 0) });
      }
    }
  }
}

/** "đạt 72,5%" of the year's plan, rounded half up, where the committee was given a plan. */
export function statedOf(
  world: World,
  committee: string,
  indicator: string,
  quarter: number,
  value: number,
): ObservationWire["stated"] {
  const plan = assignedPlan(world, committee, indicator, yearOf(world.calendar, quarter));
  if (plan === undefined || plan === 0) return undefined;
  return [{ percent: Math.floor((value * 2000 + plan) / (2 * plan)) / 10, decimals: 1, base: "plan" }];
}

function sumOf(world: World, units: readonly Unit[], id: string, kind: "flow" | "stock", quarter: number) {
  const living = units.filter(({ from, to }) =>
    kind === "flow" ? from <= quarter && to > startOfYear(quarter) : from <= quarter && to > quarter,
  );
  const values = living
    .map((unit) => (kind === "flow" ? knownSoFar : knownAt)(world, unit, id, quarter))
    .filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return { value: values.reduce((sum, value) => sum + value, 0), reported: values.length, of: living.length };
}

function trueSum(
  world: World,
  units: readonly Unit[],
  id: string,
  kind: "flow" | "stock",
  quarter: number,
): number {
  const from = kind === "flow" ? startOfYear(quarter) : quarter;
  let sum = 0;
  for (const unit of units) {
    for (const count of truthOf(world, unit, id).slice(from, quarter + 1)) sum += count;
  }
  return sum;
}

/** The mean of the reported shares by members, to one decimal: the parent's own figure, since shares never add. */
function meanOf(world: World, units: readonly Unit[], id: string, quarter: number): number | undefined {
  let weighted = 0;
  let weight = 0;
  for (const unit of units) {
    const share = quarter < unit.to ? knownAt(world, unit, id, quarter) : undefined;
    const members = truthOf(world, unit, "members")[quarter] ?? 0;
    if (share === undefined) continue;
    weighted += share * members;
    weight += members;
  }
  return weight === 0 ? undefined : Math.round((weighted / weight) * 10) / 10;
}

export function citeParent(world: World, parent: Parent, quarter: number, what: string): string {
  return cite(world, {
    id: `${parent.id}-${yearOf(world.calendar, quarter)}-${numberInYear(quarter)}`,
    title: `${what} ${reportName(world.calendar, quarter, true)} của ${parent.vi}`,
    publisher: parent.vi,
    published: reportDate(world.calendar, quarter),
  });
}
