import type { Budget } from "./read-problem.ts";
import type { Merge, SheetCell } from "./sheet.ts";
import { textOfString, type WorkbookParts } from "./workbook-parts.ts";
import { attribute, elements, unescapeXml, withoutPrefix } from "./xml-text.ts";

/** What a sheet's XML holds, filled while it comes. */
export interface SheetContent {
  readonly rows: (readonly SheetCell[])[];
  readonly merges: Merge[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

const noCells: readonly SheetCell[] = [];
/** Excel has no more columns. */
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** Takes a sheet's XML in pieces and reads its rows as soon as they are whole, so that it never lies in memory whole. */
export function createSheetReader(parts: WorkbookParts, budget: Budget) {
  const content: SheetContent = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  let rest = "";
  let isPrefixed: boolean | undefined;
  const take = (text: string, isLast: boolean) => {
    rest += text;
    if (isPrefixed === undefined && (rest.length > 500 || isLast))
      isPrefixed = /<\w+:worksheet\b/.test(rest.slice(0, 2_000));
    if (isPrefixed === undefined || (isPrefixed && !isLast)) return;
    if (isPrefixed) rest = withoutPrefix(rest);
    const end = isLast ? rest.length : wholeRows(rest);
    if (end > 0) readPiece(rest.slice(0, end), content, parts, budget);
    rest = rest.slice(end);
  };
  return { take, content };
}

/** Up to where all rows are closed. What stands before the rows, the columns, waits for the first of them. */
function wholeRows(xml: string): number {
  const end = xml.lastIndexOf("</row>");
  return end < 0 ? 0 : end + "</row>".length;
}

function readPiece(xml: string, content: SheetContent, parts: WorkbookParts, budget: Budget): void {
  for (const { tag } of elements(xml, "col")) {
    if (!isOn(attribute(tag, "hidden"))) continue;
    const [first, last] = [Number(attribute(tag, "min")), Number(attribute(tag, "max"))];
    for (let column = first; column <= Math.min(last, first + 200, mostColumns); column += 1)
      content.hiddenColumns.push(column - 1);
  }
  for (const { tag, inner } of elements(xml, "row")) {
    const number = Number(attribute(tag, "r") ?? content.rows.length + 1);
    if (!Number.isInteger(number) || number < 1 || number > mostRows) continue;
    const gap = number - 1 - content.rows.length;
    if (gap > 0) {
      budget.cells(gap);
      for (let each = 0; each < gap; each += 1) content.rows.push(noCells);
    }
    if (isOn(attribute(tag, "hidden"))) content.hiddenRows.push(number - 1);
    const cells = readCells(inner, parts, budget);
    if (number - 1 < content.rows.length) content.rows[number - 1] = cells;
    else content.rows.push(cells);
  }
  for (const { tag } of elements(xml, "mergeCell")) {
    budget.cells(1);
    const merge = mergeOf(attribute(tag, "ref") ?? "");
    if (merge !== undefined) content.merges.push(merge);
  }
}

function readCells(xml: string, parts: WorkbookParts, budget: Budget): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  for (const { tag, inner } of elements(xml, "c")) {
    const place = attribute(tag, "r");
    const column = place === undefined ? cells.length : columnOf(place);
    if (column < 0 || column >= mostColumns) continue;
    budget.cells(Math.max(1, column - cells.length + 1));
    while (cells.length < column) cells.push(null);
    cells[column] = inner === "" ? null : readCell(tag, inner, parts);
  }
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells.length === 0 ? noCells : cells;
}

function readCell(tag: string, inner: string, { strings, looks, is1904 }: WorkbookParts): SheetCell {
  const type = attribute(tag, "t") ?? "n";
  if (type === "inlineStr") return textOfString(inner);
  const value = between(inner, "<v", "</v>");
  if (value === undefined || (value === "" && type !== "str"))
    return inner.includes("<f") ? { kind: "formula" } : null;
  switch (type) {
    case "s":
      return strings[Number(value)] ?? null;
    case "str":
      return unescapeXml(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return { kind: "error", text: unescapeXml(value) };
    case "d":
      return dateCell(value) ?? unescapeXml(value);
    default: {
      const number = Number(value);
      if (Number.isNaN(number)) return unescapeXml(value);
      const look = looks[Number(attribute(tag, "s") ?? 0)] ?? "plain";
      if (look === "percent") return { kind: "percent", share: number };
      return look === "date" ? (dateOfSerial(number, is1904) ?? number) : number;
    }
  }
}

/** `2024-09-26T00:00:00` is a day. */
function dateCell(text: string): SheetCell | undefined {
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  return iso === undefined ? undefined : { kind: "date", iso };
}

/** 31 December 9999, the last day that Excel knows, in days since 1970. */
const lastDay = 2_932_896;

/** Excel's 1900 system counts a 29 February 1900 that never was; the 1904 system begins with 1 January 1904 as 0. */
function dateOfSerial(serial: number, is1904: boolean): SheetCell | undefined {
  const day = Math.floor(serial);
  if (day < (is1904 ? 0 : 1)) return undefined;
  const days = is1904 ? day - 24_107 : day < 60 ? day - 25_568 : day - 25_569;
  if (days > lastDay) return undefined;
  return { kind: "date", iso: new Date(days * 86_400_000).toISOString().slice(0, 10) };
}

function between(text: string, open: string, close: string): string | undefined {
  const at = text.indexOf(open);
  if (at < 0) return undefined;
  const from = text.indexOf(">", at) + 1;
  const end = text.indexOf(close, from);
  return from <= 0 || end < 0 ? undefined : text.slice(from, end);
}

/** The 0-based column of `C12`; −1 where it is no address. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > mostColumns) return -1;
  }
  return column - 1;
}

function mergeOf(ref: string): Merge | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref);
  if (match === null) return undefined;
  const [, left = "", top = "", right = "", bottom = ""] = match;
  const [column, row] = [columnOf(left), Number(top) - 1];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
