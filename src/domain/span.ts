import { precisionOf, type ValuedObservation, type ValuedStep } from "./valued-observation.ts";

/** The numbers that a reading can mean, both ends included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * An exact number means itself; 'hơn 400' is 400 or more and 'gần 400' 400 or less; an estimate without a bound is off
 * by up to half the place of its last digit that is not zero: 'khoảng 400' is 350…450.
 */
export function spanOf(observation: ValuedObservation): Span {
  const { value, bound } = observation.reading;
  if (bound === "over") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "under") return { low: Number.NEGATIVE_INFINITY, high: value };
  if (precisionOf(observation) !== "estimated") return { low: value, high: value };
  const half = lastPlaceOf(value) / 2;
  return { low: value - half, high: value + half };
}

/** What signed observations can add to. */
export function spanOfSteps(steps: readonly ValuedStep[]): Span {
  let [low, high] = [0, 0];
  for (const { sign, observation } of steps) {
    const span = spanOf(observation);
    low += sign > 0 ? span.low : -span.high;
    high += sign > 0 ? span.high : -span.low;
  }
  return { low, high };
}

/** Whether both can mean the same number, binary noise of sums aside. */
export function areCompatible(one: Span, other: Span): boolean {
  return isAtMost(one.low, other.high) && isAtMost(other.low, one.high);
}

/** Whether two sums of decimals are the same number, binary noise aside. */
export function isSameNumber(one: number, other: number): boolean {
  return isAtMost(one, other) && isAtMost(other, one);
}

function isAtMost(low: number, high: number): boolean {
  if (low <= high) return true;
  return Number.isFinite(low - high) && low - high <= 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
}

/** 100 of 400, 10 of 1,250, 1 of 397 and 0, 0.1 of 12.5. */
function lastPlaceOf(value: number): number {
  const text = String(Math.abs(value));
  if (!/^\d+(\.\d+)?$/.test(text)) return 0;
  const decimals = text.split(".")[1]?.length ?? 0;
  const zeros = value !== 0 && decimals === 0 ? (/0*$/.exec(text)?.[0].length ?? 0) : 0;
  return 10 ** (zeros - decimals);
}
