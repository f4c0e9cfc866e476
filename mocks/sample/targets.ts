import type { TargetWire } from "../../src/api/target.schema.ts";
import { cite, type World } from "./world.ts";

/** What every plan of a year has in common: assigned from above, by the yearly decision. */
export function yearPlan(world: World, committee: string, indicator: string, year: number) {
  const source = cite(world, {
    id: `ke-hoach-${year}`,
    title: `Quyết định giao chỉ tiêu năm ${year}`,
    publisher: world.bloc.vi,
    published: `${year - 1}-12-20`,
  });
  return { committee, indicator, period: `${year}`, origin: "assigned" as const, source };
}

export function addTarget(world: World, year: number, wire: TargetWire): void {
  world.targets.push({ year, wire });
}

export function addExact(
  world: World,
  committee: string,
  indicator: string,
  year: number,
  value: number,
): void {
  addTarget(world, year, { ...yearPlan(world, committee, indicator, year), shape: "exact", value });
}

/** The plan from above that a stated percentage of this year is of, where it is one number. */
export function assignedPlan(
  world: World,
  committee: string,
  indicator: string,
  year: number,
): number | undefined {
  const found = world.targets.findLast(
    ({ year: planned, wire }) =>
      planned === year &&
      wire.committee === committee &&
      wire.indicator === indicator &&
      wire.origin === "assigned" &&
      wire.period === `${year}`,
  );
  return found?.wire.shape === "exact" ? found.wire.value : undefined;
}
