/** What a column of figures holds: what was reached, what was planned, or the report's own percentage of the plan. */
export const measures = ["actual", "plan", "percent"] as const;
export type Measure = (typeof measures)[number];

/** Why a column is not read. `derived`: differences and growth, which are computed from the figures themselves. */
export type IgnoredBecause = "ordinal" | "derived" | "empty" | "unknown" | "asked";

/** What a column is taken for. */
export type ColumnRole =
  | { readonly kind: "unit" | "indicator" | "period" | "year" | "note" | "source" | "asOf" | "status" }
  | {
      readonly kind: "figure";
      readonly measure: Measure;
      /** Where the head of the column names it; else it is the row's, or the table's. */
      readonly indicator?: string | undefined;
      readonly period?: PeriodHead | undefined;
      /** A number word in the head, such as "triệu đồng": 1,000,000. */
      readonly scale?: number | undefined;
    }
  | { readonly kind: "ignored"; readonly why: IgnoredBecause };

/** A period as a head names it. Heads of a year's quarters often leave the year to the title. */
export interface PeriodHead {
  /** Undefined where the head does not say. */
  readonly year?: number | undefined;
  /** Months before it in the year, 0…11. */
  readonly after: number;
  /** Its length in months; a term has 60. */
  readonly months: number;
  /** 'lũy kế', 'N tháng': said to begin with the year. A quarter's column may be either: it is asked. */
  readonly isCumulative?: boolean | undefined;
  /** 'cùng kỳ': the same months of this many years before. */
  readonly yearsBefore?: number | undefined;
  /** Anything that is not whole months, in SDMX. */
  readonly sdmx?: string | undefined;
}

/** Why a row holds no figures of a unit. */
export type SkippedBecause = "title" | "head" | "total" | "section" | "note";

/** What holds for the whole table unless a row or column says otherwise. */
export interface TableDefaults {
  readonly unit?: string | undefined;
  /** An indicator's id. */
  readonly indicator?: string | undefined;
  readonly period?: PeriodHead | undefined;
  readonly year?: number | undefined;
}

/** How a sheet is understood. Rows and columns are 0-based. */
export interface TableLayout {
  readonly headRows: readonly number[];
  /** The first row of figures. */
  readonly firstRow: number;
  readonly columns: readonly ColumnRole[];
  /** The head of each column, level by level, as it stands there. */
  readonly heads: readonly (readonly string[])[];
  readonly defaults: TableDefaults;
  readonly skipped: ReadonlyMap<number, SkippedBecause>;
}
