import type { Text } from "./committee.ts";
import type { Period } from "./period.ts";

/** The report that a figure was read from. Dates are ISO, to the precision known: `2024`, `2024-09`, `2024-09-26`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly event?: string | undefined;
  readonly url?: string | undefined;
}

/** `estimated` covers 'khoảng', 'ước' and the bounds; `provisional` is exact but may still change. */
export type Precision = "exact" | "provisional" | "estimated";

/** 'hơn', 'trên' = just over; 'gần' = just under. */
export type Bound = "over" | "under";

/** What a report says of a quantity. Missing is a case of its own, never 0. */
export type Reading =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly precision: Precision;
      readonly bound?: Bound | undefined;
    }
  | { readonly kind: "missing" };

export type PercentageBase =
  | "plan"
  | "resolution"
  | "membership"
  | "lastYear"
  | "previousTerm"
  | "share"
  | "count";

/** What a report says in percent (72.5 for 72,5 %). Only the bases plan and resolution are attainment. */
export interface StatedPercentage {
  readonly percent: number;
  /** Digits after the decimal mark as printed; u = 10^−decimals is one unit of the last digit. */
  readonly decimals: number;
  readonly bound?: Bound | undefined;
  readonly measure: "level" | "growth";
  readonly base: PercentageBase;
  /** The denominator, where the report gives it. */
  readonly of?: number | undefined;
}

/** How many of the units below stand behind a figure. */
export interface Coverage {
  readonly reported: number;
  readonly of: number;
}

/** A value of one indicator, of one committee, over one period, from one source. A stock holds at `period.end`. */
export interface Observation {
  readonly committee: string;
  readonly indicator: string;
  readonly period: Period;
  readonly reading: Reading;
  readonly asOf?: string | undefined;
  readonly stated: readonly StatedPercentage[];
  readonly source: Source;
  /** The source whose observation of the same committee, indicator and period this one replaces. */
  readonly corrects?: Source | undefined;
  /** Marks a published sum of the units below; recomputed where they are loaded. */
  readonly coverage?: Coverage | undefined;
  readonly quote?: string | undefined;
  readonly note?: Text | undefined;
}

export type TargetShape =
  | { readonly kind: "exact"; readonly value: number }
  /** 'ít nhất 210' */
  | { readonly kind: "floor"; readonly value: number }
  /** '180–200'; `open`: '180–200 trở lên'. The lower end is what attainment is measured by. */
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly open: boolean }
  /** '3 % of membership': percent of a stock, looked up at `period`'s end unless the value is given. */
  | {
      readonly kind: "rate";
      readonly percent: number;
      readonly ofIndicator: string;
      readonly ofPeriod?: Period | undefined;
      readonly ofValue?: number | undefined;
    };

/** A value to reach over a period: assigned from above, or the committee's own. */
export interface Target {
  readonly committee: string;
  readonly indicator: string;
  readonly period: Period;
  readonly shape: TargetShape;
  readonly origin: "assigned" | "own";
  /** Dates a change of plan: of several, the latest holds. */
  readonly asOf?: string | undefined;
  /** Shares of the whole by equal parts of the period (4 quarters or 12 months); they add to 1. */
  readonly phasing?: readonly number[] | undefined;
  readonly source: Source;
  readonly note?: Text | undefined;
}

/** A task, a result, a limit, a cause or an event, in short words. */
export interface Statement {
  readonly committee: string;
  readonly period: Period;
  readonly kind: "task" | "result" | "limit" | "cause" | "event";
  readonly indicator?: string | undefined;
  readonly text: Text;
  readonly source: Source;
}

/** The figures of a committee and its direct children that touch one calendar year. */
export interface YearBook {
  readonly committee: string;
  readonly year: number;
  readonly revision: number;
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}
