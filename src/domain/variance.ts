import type { Figure } from "./figure.ts";
import type { Direction, Indicator } from "./indicator.ts";
import type { Precision } from "./observation.ts";
import type { Plan } from "./plan.ts";
import { sumOf } from "./sum.ts";
import { worstPrecision } from "./valued-observation.ts";

/** Which of two figures a comparison lacks. */
export type MissingSide = "current" | "base" | "both";

/** The difference between two figures that are compared, or which of them has no value and why. */
export type Variance =
  | {
      readonly kind: "variance";
      /** Current − base, in the indicator's unit. */
      readonly absolute: number;
      /** (Current − base) ÷ base, a share: 0.083 is +8.3 %. Absent where the base is 0 or less, and of ratios. */
      readonly relative?: number | undefined;
      /** The difference of two percentages as a share: 0.025 is 2.5 points. Only of ratios in percent. */
      readonly points?: number | undefined;
      /** That of the less precise figure. */
      readonly precision: Precision;
    }
  | { readonly kind: "notReported"; readonly side: MissingSide }
  | { readonly kind: "notApplicable"; readonly side: MissingSide };

/** The difference to a plan; a plan may not be there at all. */
export type PlanVariance = Variance | { readonly kind: "noPlan" };

/**
 * How far `current` is from `base`, nothing rounded. A side that is not applicable is named before one that is not
 * reported: there it is in vain to wait for a report.
 */
export function varianceOf(
  current: Figure,
  base: Figure,
  indicator: Pick<Indicator, "kind" | "unit">,
): Variance {
  if (current.kind === "value" && base.kind === "value") return difference(current, base, indicator);
  for (const kind of ["notApplicable", "notReported"] as const) {
    const [isCurrent, isBase] = [current.kind === kind, base.kind === kind];
    if (isCurrent || isBase)
      return { kind, side: isCurrent && isBase ? "both" : isCurrent ? "current" : "base" };
  }
  return { kind: "notReported", side: "both" };
}

/** How far the figure is from T, the value of the plan, over the plan's whole period. */
export function planVarianceOf(
  current: Figure,
  plan: Plan,
  indicator: Pick<Indicator, "kind" | "unit">,
): PlanVariance {
  if (plan.kind === "none") return { kind: "noPlan" };
  if (current.kind !== "value") return { kind: current.kind, side: "current" };
  return difference(current, { value: plan.value, precision: planPrecision(plan) }, indicator);
}

/** Where several whole numbers can be the plan, what follows from it is estimated. */
export function planPrecision(plan: Plan): Precision {
  return plan.kind === "implied" && plan.low !== plan.high ? "estimated" : "exact";
}

/** Whether the difference is for the better; undefined where nothing differs, nothing is known or nothing is judged. */
export function isFavourable(variance: PlanVariance, direction: Direction): boolean | undefined {
  if (variance.kind !== "variance" || variance.absolute === 0 || direction === "neutral") return undefined;
  return variance.absolute > 0 === (direction === "higher");
}

interface Amount {
  readonly value: number;
  readonly precision: Precision;
}

function difference(
  current: Amount,
  base: Amount,
  { kind, unit }: Pick<Indicator, "kind" | "unit">,
): Variance {
  const absolute = sumOf([current.value, -base.value]);
  const hasRelative = kind !== "ratio" && base.value > 0;
  return {
    kind: "variance",
    absolute,
    relative: hasRelative ? absolute / base.value : undefined,
    points: kind === "ratio" && unit.vi === "%" ? absolute / 100 : undefined,
    precision: worstPrecision([current.precision, base.precision]),
  };
}
