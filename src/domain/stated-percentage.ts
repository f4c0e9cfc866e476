import { ceilDivide, decimalOf, floorDivide, powerOfTen } from "./number.ts";
import type { StatedPercentage } from "./observation.ts";

/** The whole numbers that a plan can be, given a value and what a report says that it is in percent of it. */
export interface ImpliedTargets {
  readonly low: number;
  readonly high: number;
  /** The roundest of low…high: a multiple of the highest of 1000, 500, 100, 50, 10, 5 that occurs there. */
  readonly best: number;
  /** `truncation` only where no whole number fits by rounding; a bound ('hơn', 'gần') counts as `rounding`. */
  readonly by: "rounding" | "truncation";
}

/** Whether the percentage is an attainment, so that a plan follows from it: growth and other bases never are. */
export function impliesPlan(stated: StatedPercentage): boolean {
  return stated.measure === "level" && (stated.base === "plan" || stated.base === "resolution");
}

/**
 * The plans T that `value` (A, a count in the indicator's unit) can be the stated percent p of. With u one unit of
 * p's last digit: by rounding T ∈ (A/(p+u/2), A/(p−u/2)]; only where no whole number lies there, by truncation,
 * T ∈ (A/(p+u), A/p]; 'hơn' is p to p+u and 'gần' p−u to p, without the ends. In whole-number arithmetic. Of several
 * equally round, `best` is the one nearest to A/p. Undefined where no whole number fits, where p is no attainment,
 * where `value` is not a whole number above 0, and where p is so small that any large plan fits.
 */
export function impliedTargets(value: number, stated: StatedPercentage): ImpliedTargets | undefined {
  if (!impliesPlan(stated) || !Number.isInteger(value) || value <= 0) return undefined;
  const windows = windowsOf(stated);
  if (windows.some(isUnbounded)) return undefined;
  const scaled = percentUnits(value, stated);
  for (const [index, window] of windows.entries()) {
    const low = floorDivide(scaled, window.to) + 1n;
    const high = window.isOpen ? ceilDivide(scaled, window.from) - 1n : floorDivide(scaled, window.from);
    if (low <= high) {
      const best = roundest(low, high, scaled, scaleOf(stated).percent);
      const by = index === 0 ? "rounding" : "truncation";
      return { low: Number(low), high: Number(high), best: Number(best), by };
    }
  }
  return undefined;
}

/** Whether a count and its attainment contradict each other whatever the plan: no whole number above 0 fits. */
export function contradictsEveryPlan(value: number, stated: StatedPercentage): boolean {
  if (!impliesPlan(stated) || !Number.isInteger(value) || value < 0) return false;
  if (value === 0) return !percentageFits(0, 1, stated);
  return !windowsOf(stated).some(isUnbounded) && impliedTargets(value, stated) === undefined;
}

/**
 * Whether `value` can be said to be the stated percent p of `whole` (a plan or any other denominator, same unit):
 * −u/2 ≤ A/T − p < u, that is rounded or truncated; a bound by its open interval. Growth compares A/T − 100 %; a
 * fall is judged by its size. A whole of 0 or less gives no percentage, so nothing contradicts it.
 */
export function percentageFits(value: number, whole: number, stated: StatedPercentage): boolean {
  if (whole <= 0) return true;
  const isFall = stated.percent < 0;
  const { share, of } = computedPercent(value, whole, stated);
  const size = isFall ? -share : share;
  return windowsOf(isFall ? { ...stated, percent: -stated.percent } : stated).some(
    ({ from, to, isOpen }) => (isOpen ? from * of < size : from * of <= size) && size < to * of,
  );
}

/**
 * How far the computed percentage lies above (+) or below (−) the stated one, in percentage points, unrounded.
 * Undefined for a whole of 0 or less.
 */
export function pointsOff(value: number, whole: number, stated: StatedPercentage): number | undefined {
  if (whole <= 0) return undefined;
  const { one, percent } = scaleOf(stated);
  const { share, of } = computedPercent(value, whole, stated);
  return Number(share - percent * of) / Number(of * one);
}

/** Percentages as whole numbers: `one` is 1 %, `percent` is p, `unit` is u, all even so that u/2 is whole too. */
function scaleOf(stated: StatedPercentage) {
  const { digits, scale } = decimalOf(stated.percent, stated.decimals);
  return {
    one: 2n * powerOfTen(scale),
    percent: 2n * digits,
    unit: 2n * powerOfTen(scale - stated.decimals),
  };
}

/** What a computed percentage may be, [from, to) or, open, (from, to), in the units of `scaleOf`. */
interface Window {
  readonly from: bigint;
  readonly to: bigint;
  readonly isOpen: boolean;
}

/** The ways to read what is printed, in their order: a bound's only one, or rounding before truncation. */
function windowsOf(stated: StatedPercentage): readonly Window[] {
  const { percent, unit } = scaleOf(stated);
  if (stated.bound === "over") return [{ from: percent, to: percent + unit, isOpen: true }];
  if (stated.bound === "under") return [{ from: percent - unit, to: percent, isOpen: true }];
  return [
    { from: percent - unit / 2n, to: percent + unit / 2n, isOpen: false },
    { from: percent, to: percent + unit, isOpen: false },
  ];
}

function isUnbounded(window: Window): boolean {
  return window.from <= 0n;
}

/** 100 % of a whole number, in the units of `scaleOf`: divided by a plan, it is the attainment. */
function percentUnits(value: number, stated: StatedPercentage): bigint {
  return BigInt(value) * 100n * scaleOf(stated).one;
}

/** The computed percentage as the fraction share ÷ of, in the units of `scaleOf`. */
function computedPercent(value: number, whole: number, stated: StatedPercentage) {
  const { one } = scaleOf(stated);
  const actual = decimalOf(value);
  const base = decimalOf(whole);
  const of = base.digits * powerOfTen(actual.scale);
  const level = actual.digits * powerOfTen(base.scale) * 100n * one;
  return { share: stated.measure === "growth" ? level - 100n * one * of : level, of };
}

const roundness = [1000n, 500n, 100n, 50n, 10n, 5n, 1n];

/** Of the roundest in low…high the one whose percentage of `scaled` comes nearest to p; of two, the lower. */
function roundest(low: bigint, high: bigint, scaled: bigint, percent: bigint): bigint {
  const step = roundness.find((size) => floorDivide(high, size) * size >= low) ?? 1n;
  const first = ceilDivide(low, step) * step;
  const last = floorDivide(high, step) * step;
  const below = floorDivide(scaled, percent * step) * step;
  const above = below + step;
  if (below < first) return first;
  if (above > last) return last;
  return scaled - below * percent <= above * percent - scaled ? below : above;
}
