import type { ChanceBand, Forecast } from "./assessment.ts";
import type { Direction } from "./indicator.ts";
import { chanceAtLeast, chanceAtMost, percentile } from "./negative-binomial.ts";

/** The lowest chance of each band above 'hầu như không': a coin's 50 % lies in the middle of 'ngang ngửa'. */
const lowestChances: readonly (readonly [ChanceBand, number])[] = [
  ["almostCertain", 0.95],
  ["likely", 0.65],
  ["even", 0.35],
  ["unlikely", 0.05],
];

/**
 * The end of the plan's period at the pace so far, for a flow that counts. `actual` (A) and `target` (T) are in the
 * indicator's unit, `share` is the reference's e, 0…1. The estimate is earned value's EAC, A/e. Its range and chance
 * are of A + N with N negative binomial, r = A + ½ and p = e: Poisson counts at a steady rate with Jeffreys' prior on
 * that rate. The chance is that the plan is met at the end: final ≥ T, or final ≤ T for a ceiling (`lower`).
 * Undefined at e = 0 and e ≥ 1, and for an actual that is not a whole number from 0: it is no count.
 */
export function forecast(
  actual: number,
  target: number,
  share: number,
  direction: Direction,
): Forecast | undefined {
  if (share <= 0 || share >= 1 || !Number.isInteger(actual) || actual < 0) return undefined;
  const law = { r: actual + 0.5, p: share };
  const chance =
    direction === "lower"
      ? chanceAtMost(law, Math.floor(target - actual))
      : chanceAtLeast(law, Math.ceil(target - actual));
  return {
    value: actual / share,
    low: actual + percentile(law, 0.1),
    high: actual + percentile(law, 0.9),
    chance,
    band: chanceBand(chance),
  };
}

/** How a chance (0…1) is said in words: ≥ 0.95 · ≥ 0.65 · ≥ 0.35 · ≥ 0.05 · below. The model earns no more digits. */
export function chanceBand(chance: number): ChanceBand {
  return lowestChances.find(([, lowest]) => chance >= lowest)?.[0] ?? "almostNone";
}
