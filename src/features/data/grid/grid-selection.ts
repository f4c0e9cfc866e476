import type { Place } from "./grid-edits.ts";

/** The active cell and the other corner of what is selected. */
export interface GridSelection {
  readonly active: Place;
  readonly anchor: Place;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const atStart: GridSelection = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

interface Key {
  readonly key: string;
  readonly isShift: boolean;
  readonly isControl: boolean;
}

/** Where a key leads, as in a spreadsheet; undefined for a key that leads nowhere. */
export function moved(
  selection: GridSelection,
  { key, isShift, isControl }: Key,
  size: Size,
): GridSelection | undefined {
  const { active } = selection;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (row: number, column: number) =>
    selected(
      selection,
      { row: clamp(row, last.row), column: clamp(column, last.column) },
      isShift && !isLinear(key),
    );
  switch (key) {
    case "ArrowDown":
      return to(isControl ? last.row : active.row + 1, active.column);
    case "ArrowUp":
      return to(isControl ? 0 : active.row - 1, active.column);
    case "ArrowRight":
      return to(active.row, isControl ? last.column : active.column + 1);
    case "ArrowLeft":
      return to(active.row, isControl ? 0 : active.column - 1);
    case "Home":
      return to(isControl ? 0 : active.row, 0);
    case "End":
      return to(isControl ? last.row : active.row, last.column);
    case "PageDown":
      return to(active.row + 10, active.column);
    case "PageUp":
      return to(active.row - 10, active.column);
    case "Enter":
      return to(active.row + (isShift ? -1 : 1), active.column);
    case "Tab":
      return tabbed(selection, isShift ? -1 : 1, size);
    default:
      return undefined;
  }
}

/** The places that are selected, row by row. */
export function placesIn({ active, anchor }: GridSelection): readonly Place[] {
  const [top, bottom] = ordered(active.row, anchor.row);
  const [left, right] = ordered(active.column, anchor.column);
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}

export function isSelected({ active, anchor }: GridSelection, { row, column }: Place): boolean {
  const [top, bottom] = ordered(active.row, anchor.row);
  const [left, right] = ordered(active.column, anchor.column);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A press on a cell; with Shift it stretches what is selected. */
export function selected({ anchor }: GridSelection, active: Place, isStretched: boolean): GridSelection {
  return { active, anchor: isStretched ? anchor : active };
}

/** A block of text as rows and columns; quoted cells may hold tabs and breaks, as spreadsheets write them. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gu;
  for (const [, cell = "", end = ""] of text.matchAll(pattern)) {
    const plain = /^"[\s\S]*"$/u.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(plain);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === "" && rows.length > 1 ? rows.slice(0, -1) : rows;
}

/** Tab goes through the row and on to the next. Undefined at the grid's ends, where it leaves it. */
function tabbed(selection: GridSelection, step: number, { rows, columns }: Size): GridSelection | undefined {
  const { row, column } = selection.active;
  const index = row * columns + column + step;
  if (index < 0 || index >= rows * columns) return undefined;
  return selected(selection, { row: Math.floor(index / columns), column: index % columns }, false);
}

function isLinear(key: string): boolean {
  return key === "Enter" || key === "Tab";
}

function ordered(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}

function clamp(index: number, last: number): number {
  return Math.max(0, Math.min(last, index));
}
