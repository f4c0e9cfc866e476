import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import type { Plan } from "./plan.ts";
import { isSummable } from "./roll-up.ts";
import { sumOf } from "./sum.ts";

export interface TotalAttainment {
  /** Σ actual and Σ target, in the indicator's unit, over the committees that have both. */
  readonly actual: number;
  readonly target: number;
  /** Σ actual ÷ Σ target, a share. */
  readonly share: number;
  readonly coverage: { readonly reported: number; readonly of: number };
}

/**
 * Attainment of a committee's units together, over those that have both a value and a plan, and how many those are.
 * Undefined where values of the units may not be added (see `isSummable`), where none has both, and where the plans add
 * to nothing.
 */
export function totalAttainment(
  parent: Committee,
  indicator: Indicator,
  pairs: readonly { readonly figure: Figure; readonly plan: Plan }[],
): TotalAttainment | undefined {
  if (!isSummable(parent, indicator)) return undefined;
  const both = pairs.flatMap(({ figure, plan }) =>
    figure.kind === "value" && plan.kind !== "none" ? [{ actual: figure.value, target: plan.value }] : [],
  );
  const actual = sumOf(both.map((pair) => pair.actual));
  const target = sumOf(both.map((pair) => pair.target));
  if (target <= 0) return undefined;
  return { actual, target, share: actual / target, coverage: { reported: both.length, of: pairs.length } };
}
