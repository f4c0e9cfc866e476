import { matchKey } from "../matching/match-key.ts";
import type { KnownNames } from "../matching/known-names.ts";
import { findIndicator } from "../matching/known-names.ts";
import type { Sheet, SheetCell } from "../reading/sheet.ts";
import { cellText, isAmount } from "./cell-text.ts";
import { readHeadWords } from "./head-words.ts";
import { findPeriodHead } from "./period-head.ts";

/** How far down a head is looked for. Title lines of a whole page stand above some. */
const deepest = 30;
const mostLevels = 5;

/**
 * The rows that make up the head of a table: the first run of rows whose cells are mostly words of a head, a row of
 * column numbers below it included. Empty where the sheet has none.
 */
export function findHeadRows({ rows }: Sheet, known: KnownNames): readonly number[] {
  const isHead = rows.slice(0, deepest).map((row) => isHeadRow(row, known));
  const first = isHead.indexOf(true);
  if (first < 0) return [];
  const found = [first];
  const keys = (rows[first] ?? []).flatMap((cell, column) => (namesRows(cellText(cell)) ? [column] : []));
  for (let row = first + 1; row < Math.min(rows.length, first + mostLevels); row += 1) {
    const cells = rows[row] ?? [];
    const isLevel = isHead[row] === true && keys.every((column) => cellText(cells[column]) === "");
    if (isLevel || isColumnNumbers(cells)) found.push(row);
    else break;
  }
  return found;
}

/** The texts above each column, the outermost first. A merged head stands above all its columns. */
export function headsOf(
  sheet: Sheet,
  headRows: readonly number[],
  width: number,
): readonly (readonly string[])[] {
  const levels = headRows
    .filter((row) => !isColumnNumbers(sheet.rows[row] ?? []))
    .map((row) => spread(sheet, row, headRows, width));
  return Array.from({ length: width }, (_, column) => {
    const texts = levels.map((level) => level[column] ?? "").filter((text) => text !== "");
    return texts.filter((text, index) => text !== texts[index - 1]);
  });
}

/** `(1) (2) (3)` or `A B 1 2 3`: numbers for the columns, as national forms have them. */
export function isColumnNumbers(cells: readonly SheetCell[]): boolean {
  const texts = cells.map(cellText).filter((text) => text !== "");
  const numbers = texts
    .map((text) => /^\(?(\d{1,2})\)?(?:=.*)?$/u.exec(text)?.[1])
    .filter((each) => each !== undefined);
  const isCounted = numbers.every(
    (text, index) => index === 0 || Number(text) === Number(numbers[index - 1]) + 1,
  );
  const lettered = texts.filter((text) => /^\(?[A-D]\)?$/u.test(text)).length;
  return (
    numbers.length >= 2 && isCounted && numbers.length + lettered === texts.length && Number(numbers[0]) <= 2
  );
}

/** Below such a head stand the rows' own names, so that a further level leaves it empty. */
function namesRows(text: string): boolean {
  const { role } = readHeadWords(text);
  return text !== "" && role !== undefined && role !== "derived";
}

function isHeadRow(cells: readonly SheetCell[], known: KnownNames): boolean {
  const texts = cells.map(cellText);
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2 || filled.some((text) => known.committeesByKey.has(matchKey(text)))) return false;
  const words = filled.filter((text) => isHeadText(text, known)).length;
  const amounts = cells.filter((cell) => isAmount(cell) && !isYear(cellText(cell))).length;
  return words >= 2 ? amounts <= words / 2 : words === 1 && amounts === 0 && filled.length === 2;
}

function isHeadText(text: string, known: KnownNames): boolean {
  if (text.length > 80) return false;
  const { role, measure } = readHeadWords(text);
  return (
    role !== undefined ||
    measure !== undefined ||
    (findPeriodHead(text) !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(text)) ||
    findIndicator(text, known) !== undefined
  );
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

/** A head row with its merged texts above all their columns, and those that only leave the next cells empty. */
function spread(sheet: Sheet, row: number, headRows: readonly number[], width: number): readonly string[] {
  const level = Array.from({ length: width }, (_, column) => cellText(sheet.rows[row]?.[column]));
  for (const merge of sheet.merges) {
    if (row < merge.row || row >= merge.row + merge.rows) continue;
    const text = cellText(sheet.rows[merge.row]?.[merge.column]);
    if (merge.row !== row && headRows.includes(merge.row)) continue;
    for (let at = merge.column; at < Math.min(width, merge.column + merge.columns); at += 1) level[at] = text;
  }
  const below = sheet.rows[row + 1];
  if (below === undefined || !headRows.includes(row + 1)) return level;
  for (let column = 1; column < width; column += 1) {
    const isOpen =
      level[column] === "" && cellText(below[column]) !== "" && cellText(below[column - 1]) !== "";
    if (isOpen && isGroupHead(level, column)) level[column] = level[column - 1] ?? "";
  }
  return level;
}

function isGroupHead(level: readonly string[], column: number): boolean {
  return level[column - 1] !== "" && column - 1 >= 0;
}
