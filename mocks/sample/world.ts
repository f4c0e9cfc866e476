import type { ObservationWire } from "../../src/api/observation.schema.ts";
import type { TargetWire } from "../../src/api/target.schema.ts";
import type { SourceWire, StatementWire } from "../../src/api/year-book.schema.ts";
import { periodText, yearOf, type Calendar, type QuarterRange } from "./quarters.ts";
import type { Truth } from "./truth.ts";
import type { Unit } from "./units.ts";

/** An observation with its quarters, so that nobody has to read them back from the period's text. */
export interface Entry extends QuarterRange {
  wire: ObservationWire;
}

export interface Parent {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly shortVi: string;
  readonly shortEn: string;
}

/** What the generator fills step by step: what happened, and then what is said of it. */
export interface World {
  readonly seed: number;
  readonly calendar: Calendar;
  readonly bloc: Parent;
  readonly clusters: readonly Parent[];
  readonly units: readonly Unit[];
  readonly truths: ReadonlyMap<string, Truth>;
  /** By committee, then by indicator. */
  readonly entries: Map<string, Map<string, Entry[]>>;
  readonly targets: { readonly year: number; readonly wire: TargetWire }[];
  readonly statements: { readonly year: number; readonly wire: StatementWire }[];
  readonly sources: Map<string, SourceWire>;
}

export function entriesOf(world: World, committee: string, indicator: string): Entry[] {
  return world.entries.get(committee)?.get(indicator) ?? [];
}

export function addEntry(
  world: World,
  range: QuarterRange,
  said: Omit<ObservationWire, "period" | "status"> & { status?: ObservationWire["status"] },
): void {
  const period = periodText(world.calendar, range);
  const wire = { status: statusAt(world, range), ...said, period };
  const byIndicator = world.entries.get(wire.committee) ?? new Map<string, Entry[]>();
  world.entries.set(wire.committee, byIndicator);
  const list = byIndicator.get(wire.indicator);
  if (list === undefined) byIndicator.set(wire.indicator, [{ from: range.from, to: range.to, wire }]);
  else list.push({ from: range.from, to: range.to, wire });
}

/** The id of a source, which is added to the world where it is new. */
export function cite(world: World, source: SourceWire): string {
  if (!world.sources.has(source.id)) world.sources.set(source.id, source);
  return source.id;
}

export function truthOf(world: World, unit: Unit, indicator: string): Float64Array {
  return world.truths.get(unit.id)?.get(indicator) ?? new Float64Array(0);
}

export function endOf(world: World): number {
  return world.calendar.years * 4;
}

export function yearsOf(world: World): readonly number[] {
  return Array.from({ length: world.calendar.years }, (_, index) => yearOf(world.calendar, index * 4));
}

/** The last quarter is still provisional. */
function statusAt(world: World, range: QuarterRange): "A" | "P" {
  return range.to === endOf(world) ? "P" : "A";
}
