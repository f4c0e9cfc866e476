import { isNumeric, type TableColumn, type TypedTable } from "../export/data-table.ts";
import { fill } from "./pieces.ts";
import type { SlideCell } from "./slide-content.ts";
import { linesOf, slideLine, slideTextWidth } from "./slide-layout.ts";

type SlideTable = TypedTable<SlideCell>;

/** px between two columns, and above and below the text of a row together. */
export const columnGap = 24;
const rowPadding = 12;
/** px of the shape before a status. */
export const statusShape = 30;

/** A name breaks into lines before it gets narrower than this. */
const leastName = 190;
/** A sentence breaks into lines before it gets wider than this. */
const mostText = 290;
/** A column's head may break into this many lines. */
const mostHeadLines = 3;

/** Columns of a table that stand on a slide together; the first, which names the rows, is always among them. */
export interface ColumnsOnSlide {
  /** Indexes into the table's columns. */
  readonly columns: readonly number[];
  /** px of each. Together with the gaps they are as wide as the slide's body. */
  readonly widths: readonly number[];
}

/**
 * Groups the columns so that each group fits a body of this width, in as few groups as names that break into lines allow. One
 * column that is too wide for any has a group of its own.
 */
export function columnGroups(table: SlideTable, bodyWidth: number): readonly ColumnsOnSlide[] {
  const natural = table.columns.map((column, index) => naturalWidth(table, column, index));
  const name = Math.max(leastName, Math.min(natural[0] ?? 0, bodyWidth * 0.45));
  const [roomy, tight] = [grouped(natural, bodyWidth - name), grouped(natural, bodyWidth - leastName)];
  const groups = tight.length < roomy.length ? tight : roomy;
  return groups.map((group) => widthsOf([0, ...group], natural, bodyWidth));
}

/** The columns of a page that was cut from `whole`: as wide as on all its pages. Indexes into the page's columns. */
export function columnsOnPage(page: SlideTable, whole: SlideTable, bodyWidth: number): ColumnsOnSlide {
  const natural = page.columns.map(({ key }) => {
    const index = whole.columns.findIndex((column) => column.key === key);
    const column = whole.columns[index];
    return column === undefined ? 0 : naturalWidth(whole, column, index);
  });
  return widthsOf([...natural.keys()], natural, bodyWidth);
}

/** The names take what the others leave. */
function widthsOf(columns: readonly number[], natural: readonly number[], bodyWidth: number): ColumnsOnSlide {
  const others = columns.slice(1).map((index) => natural[index] ?? 0);
  const taken = others.reduce((sum, width) => sum + width + columnGap, 0);
  return { columns, widths: [Math.max(leastName, bodyWidth - taken), ...others] };
}

/** Indexes of the columns behind the first, as many to a group as the room takes; at least one group. */
function grouped(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const others = widths.slice(1).map((width, index) => ({ width: width + columnGap, index: index + 1 }));
  const groups = fill(others, ({ width }) => width, room);
  return groups.length === 0 ? [[]] : groups.map((group) => group.map(({ index }) => index));
}

/** px of a row with its padding. */
export function rowHeight(cells: readonly SlideCell[], { columns, widths }: ColumnsOnSlide): number {
  const lines = columns.map((column, index) => {
    const cell = cells[column];
    const width = (widths[index] ?? 0) - (cell?.status === undefined ? 0 : statusShape);
    return linesOf(cell?.text ?? "", width).length;
  });
  return Math.max(1, ...lines) * slideLine + rowPadding;
}

/** px of the heads. */
export function headHeight({ columns: all }: SlideTable, { columns, widths }: ColumnsOnSlide): number {
  const lines = columns.map((column, index) => linesOf(all[column]?.label ?? "", widths[index] ?? 0).length);
  return Math.max(1, ...lines) * slideLine + rowPadding;
}

function naturalWidth({ rows }: SlideTable, column: TableColumn, index: number): number {
  const widths = rows.map(({ cells }) => cellWidth(cells[index], index > 0 && isNumeric(column)));
  const widest = Math.max(0, ...widths);
  const text = isNumeric(column) || index === 0 ? widest : Math.min(widest, mostText);
  return Math.ceil(Math.max(text, headWidth(column.label)) + 2);
}

/** In one line; words in place of a number ("chưa có số liệu") may break, a number never does. */
function cellWidth(cell: SlideCell | undefined, isInNumbers: boolean): number {
  if (cell === undefined) return 0;
  if (isInNumbers && cell.value === undefined) {
    return Math.max(...cell.text.split(" ").map((word) => slideTextWidth(word)));
  }
  return slideTextWidth(cell.text) + (cell.status === undefined ? 0 : statusShape);
}

/** The narrowest that the head's words allow in a few lines. */
function headWidth(label: string): number {
  const longest = Math.max(...label.split(" ").map((word) => slideTextWidth(word)));
  let width = longest;
  while (linesOf(label, width).length > mostHeadLines) width += 12;
  return width;
}
