import type { Figure } from "./figure.ts";

const states = ["notReported", "notApplicable", "exact", "provisional", "estimated"] as const;
/** What a cell says: that there is no value and why, or how precise the value is. */
export type FigureState = (typeof states)[number];

/** Figures in typed arrays, without their trails. A cell's value means something only where its state is a precision. */
export interface FigureColumn {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** All cells not reported. */
export function createColumn(size: number): FigureColumn {
  return { values: new Float64Array(size), states: new Uint8Array(size) };
}

export function stateAt(column: FigureColumn, cell: number): FigureState {
  return states[column.states[cell] ?? 0] ?? "notReported";
}

/** The cell's value; undefined where it has none. A reported 0 is a value. */
export function valueAt(column: FigureColumn, cell: number): number | undefined {
  return (column.states[cell] ?? 0) < firstValueCode ? undefined : column.values[cell];
}

export function setState(column: FigureColumn, cell: number, state: "notReported" | "notApplicable"): void {
  column.states[cell] = codes[state];
}

export function setValue(
  column: FigureColumn,
  cell: number,
  value: number,
  precision: "exact" | "provisional" | "estimated",
): void {
  column.values[cell] = value;
  column.states[cell] = codes[precision];
}

export function setFigure(column: FigureColumn, cell: number, figure: Figure): void {
  if (figure.kind === "value") setValue(column, cell, figure.value, figure.precision);
  else setState(column, cell, figure.kind);
}

const codes = { notReported: 0, notApplicable: 1, exact: 2, provisional: 3, estimated: 4 };
const firstValueCode = codes.exact;
