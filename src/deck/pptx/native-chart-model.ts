/** How the marks of a series are drawn. `base` is not: it carries a floating step. */
export type MarkLook =
  | "actual"
  | "plan"
  | "lastYear"
  | "forecast"
  | "base"
  | "favourable"
  | "unfavourable"
  | "neutral"
  | "quiet"
  | "reference";

/** One column of the chart's embedded sheet. */
export interface NativeSeries {
  readonly name: string;
  readonly look: MarkLook;
  /** Unrounded, one per category; missing is an empty cell and a gap. */
  readonly values: readonly (number | undefined)[];
  /** As printed, one per category; where there is none, nothing stands at the mark. */
  readonly labels: readonly (string | undefined)[];
}

/** A chart that an office program can edit: numbers in a sheet, and how they are drawn. */
export interface NativeChart {
  readonly kind: "columns" | "bars" | "stackedBars" | "lines";
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Marks of one category stand in each other, the outline around the solid one. */
  readonly isNested: boolean;
  /** The axis of values ends here; without it, at the highest value. */
  readonly max?: number | undefined;
}
