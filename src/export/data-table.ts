/**
 * `percent`: values are shares (0.725 is 72,5 %). `points`: percentage points (−2.5). `number`: in the unit of the row.
 */
export type ColumnKind = "text" | "number" | "percent" | "points";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
}

/** What is printed, and the number behind it. */
export interface TableCell {
  /** As printed on the screen. Missing is a dash or its word, never an empty text. */
  readonly text: string;
  /** Unrounded, in the measure of its column; absent where there is no number ("–", "148–160"). */
  readonly value?: number | undefined;
  /** What the text says beyond the bare number ("khoảng 400", "116 (sơ bộ)"): told beside it where the number stands alone. */
  readonly note?: string | undefined;
}

/** The same numbers as the chart, from the same array. The first cell of a row names it. */
export interface TypedTable<Cell extends TableCell = TableCell> {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
}

export function isNumeric({ kind }: TableColumn): boolean {
  return kind !== "text";
}

/** A difference of shares in percentage points, free of binary noise: −0.025 is −2.5. Print and hand on this number. */
export function pointsOf(share: number): number {
  return withoutNoise(share * 100);
}

/** A percentage as the share that a spreadsheet counts in: 35.34 is 0.3534. */
export function shareOf(percent: number): number {
  return withoutNoise(percent / 100);
}

/** As many digits as a spreadsheet keeps. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
