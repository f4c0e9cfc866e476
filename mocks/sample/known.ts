import type { Unit } from "./units.ts";
import { startOfYear } from "./quarters.ts";
import { entriesOf, type World } from "./world.ts";

/**
 * What a unit's reports say of a flow from the year's start (or the unit's own) to the end of `quarter` (or the
 * unit's): the reported value, else the sum or difference of others; undefined where the reports do not reach (or cannot be true).
 */
export function knownSoFar(world: World, unit: Unit, indicator: string, quarter: number): number | undefined {
  const start = Math.max(unit.from, startOfYear(quarter));
  const end = Math.min(unit.to, quarter + 1);
  const entries = entriesOf(world, unit.id, indicator).filter(
    ({ from, to, wire }) =>
      from >= start && to <= startOfYear(quarter) + 4 && wire.value !== null && wire.status !== "E",
  );
  const direct = entries.findLast(({ from, to }) => from === start && to === end);
  if (direct?.wire.value !== undefined) return direct.wire.value ?? undefined;
  const totals = new Map([[start, 0]]);
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const { from, to, wire } of entries) {
      const before = totals.get(from);
      const after = totals.get(to);
      if (wire.value === null) continue;
      if (before !== undefined && after === undefined) totals.set(to, before + wire.value);
      else if (before === undefined && after !== undefined) totals.set(from, after - wire.value);
      else continue;
      isGrowing = true;
    }
  }
  const total = totals.get(end);
  return total !== undefined && total >= 0 ? total : undefined;
}

/** A stock or ratio at the end of `quarter`, as the unit reported it. */
export function knownAt(world: World, unit: Unit, indicator: string, quarter: number): number | undefined {
  return (
    entriesOf(world, unit.id, indicator).findLast(({ to }) => to === quarter + 1)?.wire.value ?? undefined
  );
}
