/** A cell's content as the file has it; null is empty. */
export type SheetCell =
  | null
  | string
  | number
  | boolean
  /** A date-formatted serial, in the 1900 or the 1904 system, as an ISO day. */
  | { readonly kind: "date"; readonly iso: string }
  /** A number shown with a percent format: 0.725 is 72.5 %. */
  | { readonly kind: "percent"; readonly share: number }
  /** `#DIV/0!`, `#N/A` and their like. */
  | { readonly kind: "error"; readonly text: string }
  /** A formula without a value kept beside it. */
  | { readonly kind: "formula" };

/** A merged range: its 0-based anchor and its size in cells. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  /** Of the sheet; the file's name for CSV; empty for a pasted table. */
  readonly name: string;
  readonly isHidden: boolean;
  /** 0-based; short rows end early. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly Merge[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  /** 0-based. */
  readonly hiddenColumns: readonly number[];
}
