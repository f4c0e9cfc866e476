import type { Step } from "./figure.ts";
import type { StatedPercentage, Target } from "./observation.ts";
import type { Period } from "./period.ts";

export const discrepancyKinds = [
  /** stated percentage ≠ value ÷ plan */
  "percentage",
  /** no whole number is a plan that gives the stated percentage */
  "noWholePlan",
  /** plans given to the units do not add to the parent's plan */
  "allocation",
  /** a part of the year exceeds the whole so far, or a cumulative value falls within the year */
  "cumulativeFalls",
  /** parts of a period do not add to the whole (quarters ≠ year) */
  "parts",
  /** two sources give different values for the same range */
  "conflict",
  /** units do not add to their parent */
  "units",
  /** a published sum differs from the sum of the units that are loaded */
  "publishedSum",
  /** an indicator differs from the sum of its parts (TCCSĐ ≠ đảng bộ + chi bộ cơ sở) */
  "relationSum",
  /** closing ≠ opening + increases − decreases */
  "balance",
  /** the plan changes within its period */
  "planChanged",
  /** a stated share or count does not fit its own denominator ("100 %" with 34 of 42) */
  "denominator",
] as const;
export type DiscrepancyKind = (typeof discrepancyKinds)[number];

/** One side of a contradiction: a number and everything that it came from. */
export interface Side {
  readonly value: number;
  readonly measure: "value" | "percent";
  /** Stated in a source, or computed by us from `steps` or `targets`. */
  readonly said: "stated" | "computed";
  readonly steps: readonly Step[];
  readonly targets: readonly Target[];
  readonly stated?: StatedPercentage | undefined;
}

/** Two things that reports say and that cannot both hold. Nothing is decided: both sides are shown. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly committee: string;
  readonly indicator: string;
  readonly period: Period;
  readonly left: Side;
  readonly right: Side;
}

/** The same for the same contradiction, whatever else is known: its kind, where it is, and both sides. */
export function discrepancyKey({ kind, committee, indicator, period, left, right }: Discrepancy): string {
  return [kind, committee, indicator, period.start, period.end, left.value, right.value].join("\t");
}
