import type { IndicatorKind } from "./indicator.ts";
import { contains, type Period } from "./period.ts";

/**
 * Whether a value over `range` is measured by a plan for `planPeriod`: the range lies inside it and, for a flow,
 * begins with it. An in-quarter value has no attainment against a year's plan, a stock or a ratio of the year has.
 */
export function isMeasuredBy(kind: IndicatorKind, planPeriod: Period, range: Period): boolean {
  return contains(planPeriod, range) && (kind !== "flow" || planPeriod.start === range.start);
}

/** A/T as a share (0.725 is 72.5 %), unrounded and unlimited; undefined for a target of 0 or less. */
export function attainment(actual: number, target: number): number | undefined {
  return target > 0 ? actual / target : undefined;
}
