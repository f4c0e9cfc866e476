import type { Text } from "./committee.ts";

/**
 * `flow` adds up over time and over committees (admissions); `stock` holds at a date and adds over committees only
 * (membership); `ratio` never adds.
 */
export type IndicatorKind = "flow" | "stock" | "ratio";

/** Which way is good: `lower` makes a plan a ceiling, `neutral` is never judged. */
export type Direction = "higher" | "lower" | "neutral";

export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly unit: Text;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly group: string;
}

/**
 * What must hold between indicators of one committee and period: `sum`: the whole is its parts;
 * `balance`: closing stock = opening stock (the same indicator a period earlier) + plus − minus.
 */
export type Relation =
  | { readonly kind: "sum"; readonly whole: string; readonly parts: readonly string[] }
  | {
      readonly kind: "balance";
      readonly closing: string;
      readonly plus: readonly string[];
      readonly minus: readonly string[];
    };

/** What a data set holds, before any figure is loaded. */
export interface Catalog {
  readonly id: string;
  readonly name: Text;
  /** Counts upward with every publication; revisions are compared, never times. */
  readonly revision: number;
  /** ISO date to the precision known. */
  readonly asOf: string;
  /** Id of the committee at the top of the tree. */
  readonly root: string;
  /** True for generated data: marked as "Dữ liệu mẫu" wherever its figures are shown. */
  readonly sample: boolean;
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
}
