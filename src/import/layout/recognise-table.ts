import { findIndicator, type KnownNames } from "../matching/known-names.ts";
import { matchKey } from "../matching/match-key.ts";
import type { Sheet, SheetCell } from "../reading/sheet.ts";
import { cellText, isAmount } from "./cell-text.ts";
import { findHeadRows, headsOf } from "./head-rows.ts";
import { readHeadWords } from "./head-words.ts";
import type { ColumnRole, PeriodHead, TableDefaults, TableLayout } from "./layout.ts";
import { findPeriodHead, yearIn } from "./period-head.ts";
import { skippedRows } from "./skipped-rows.ts";

/** Enough rows to tell what a column holds. */
const sampleSize = 200;

/**
 * How a sheet is most likely meant: where its head is, what each column holds, and what its title says of the whole.
 * It is a proposal: whoever brings the file sees it and may say otherwise. A sheet without a head has columns that are
 * told by their content alone.
 */
export function recogniseTable(sheet: Sheet, known: KnownNames, fileName = ""): TableLayout {
  const headRows = findHeadRows(sheet, known);
  return layoutWithHead(sheet, known, headRows, fileName);
}

/** The same where the head is known: someone has said which rows it is, or a file of this shape came before. */
export function layoutWithHead(
  sheet: Sheet,
  known: KnownNames,
  headRows: readonly number[],
  fileName = "",
): TableLayout {
  const width = sheet.rows.slice(0, sampleSize).reduce((most, row) => Math.max(most, row.length), 0);
  const heads = headsOf(sheet, headRows, width);
  const firstRow = (headRows.at(-1) ?? -1) + 1;
  const sample = sheet.rows.slice(firstRow, firstRow + sampleSize);
  const contents = heads.map((_, column) => contentOf(sample, column, known));
  const roles = heads.map((head, column) => roleOf(head, contents[column] ?? emptyContent, known));
  const title = titleOf(sheet, headRows, fileName);
  const defaults = defaultsOf(title, known);
  const columns = withComparedPeriods(withKeyColumns(roles, contents), defaults);
  return {
    headRows,
    firstRow,
    columns,
    heads,
    defaults,
    skipped: skippedRows(sheet, { headRows, firstRow, columns }),
  };
}

/** What the cells of a column are, as shares of those that are filled. */
interface Content {
  readonly filled: number;
  readonly amounts: number;
  readonly units: number;
  readonly indicators: number;
  readonly periods: number;
  readonly isCounting: boolean;
}

const emptyContent: Content = {
  filled: 0,
  amounts: 0,
  units: 0,
  indicators: 0,
  periods: 0,
  isCounting: false,
};

function contentOf(rows: readonly (readonly SheetCell[])[], column: number, known: KnownNames): Content {
  const cells = rows
    .map((row) => row[column] ?? null)
    .filter((cell) => cellText(cell) !== "" || isAmount(cell));
  if (cells.length === 0) return emptyContent;
  const texts = cells.map(cellText);
  const share = (is: (text: string) => boolean) => texts.filter(is).length / texts.length;
  const numbers = texts.filter((text) => /^\d+\.?$/u.test(text)).map(Number);
  return {
    filled: cells.length,
    amounts: cells.filter(isAmount).length / cells.length,
    units: share((text) => known.committeesByKey.has(matchKey(text))),
    indicators: share((text) => known.indicatorsByKey.has(matchKey(text))),
    periods: share((text) => findPeriodHead(text) !== undefined && text.length < 40),
    isCounting:
      numbers.length >= 2 &&
      numbers.length >= texts.length * 0.6 &&
      numbers.every(
        (number, at) => number === at + 1 || number === (numbers[at - 1] ?? 0) + 1 || number === 1,
      ),
  };
}

function roleOf(head: readonly string[], content: Content, known: KnownNames): ColumnRole {
  const text = head.join(" ");
  const words = readHeadWords(text);
  const last = readHeadWords(head.at(-1) ?? "");
  const period = periodIn(head);
  const indicator = head.map((level) => findIndicator(level, known)).findLast((found) => found !== undefined);
  if (content.filled === 0 && text === "") return { kind: "ignored", why: "empty" };
  if (last.role === "ordinal") return { kind: "ignored", why: "ordinal" };
  const isNamed = words.measure !== undefined || period !== undefined || indicator !== undefined;
  const isFigures = content.amounts >= 0.5 || (words.role === undefined && (isNamed || content.filled === 0));
  if (!isFigures) return textRole(words.role ?? last.role, content);
  if (words.role === "derived") return { kind: "ignored", why: "derived" };
  if (words.role === "asOf" || words.role === "status" || words.role === "note") return { kind: words.role };
  if (words.role === "year" && content.periods > 0.5) return { kind: "year" };
  // Also where its cells are not understood: else the year beside it would stand for them.
  if (words.role === "period") return { kind: "period" };
  if (content.isCounting && text === "" && content.filled > 2) return { kind: "ignored", why: "ordinal" };
  if (!isNamed) return { kind: "ignored", why: "unknown" };
  return {
    kind: "figure",
    measure: last.measure ?? words.measure ?? "actual",
    ...(indicator === undefined ? {} : { indicator }),
    ...(period === undefined ? {} : { period }),
    ...(words.scale === undefined ? {} : { scale: words.scale }),
  };
}

type TextRole = ReturnType<typeof readHeadWords>["role"];

function textRole(role: TextRole, content: Content): ColumnRole {
  if (content.units > 0.5) return { kind: "unit" };
  if (content.indicators > 0.5) return { kind: "indicator" };
  if (role === "derived" || role === "ordinal") return { kind: "ignored", why: role };
  if (role !== undefined) return { kind: role };
  if (content.periods > 0.5) return { kind: "period" };
  return { kind: "ignored", why: content.filled === 0 ? "empty" : "unknown" };
}

/** The levels of a head say together what period it is: `Năm 2024` above `Quý I`. */
function periodIn(head: readonly string[]) {
  const levels = head.map(findPeriodHead).filter((found) => found !== undefined);
  const finest = levels.toReversed().toSorted((one, other) => (one.months || 99) - (other.months || 99))[0];
  if (finest === undefined) return undefined;
  const year = finest.year ?? levels.find((level) => level.year !== undefined)?.year;
  const before = levels.find((level) => level.yearsBefore !== undefined)?.yearsBefore;
  return { ...finest, ...(year === undefined ? {} : { year }), ...(before && { yearsBefore: before }) };
}

/** One column names the units, one the indicators, one the periods: of several the best filled, the others are notes. */
function withKeyColumns(roles: readonly ColumnRole[], contents: readonly Content[]): readonly ColumnRole[] {
  const columns = [...roles];
  for (const kind of ["unit", "indicator", "period"] as const) {
    const taken = columns.flatMap((role, column) => (role.kind === kind ? [column] : []));
    if (taken.length < 2) continue;
    const shareOf = (column: number) => {
      const content = contents[column] ?? emptyContent;
      return kind === "unit" ? content.units : kind === "indicator" ? content.indicators : content.periods;
    };
    const best = taken.toSorted((one, other) => shareOf(other) - shareOf(one))[0];
    for (const column of taken) if (column !== best) columns[column] = { kind: "ignored", why: "unknown" };
  }
  if (columns.some(({ kind }) => kind === "unit" || kind === "indicator" || kind === "period"))
    return columns;
  const texts = contents.findIndex(({ filled, amounts }) => filled > 0 && amounts < 0.2);
  if (texts >= 0) columns[texts] = { kind: "unit" };
  return columns;
}

/** 'Cùng kỳ' has the months of the column before it, else of the title. */
function withComparedPeriods(
  columns: readonly ColumnRole[],
  { period }: TableDefaults,
): readonly ColumnRole[] {
  let last = period;
  return columns.map((role) => {
    if (role.kind !== "figure" || role.period === undefined) return role;
    if (role.period.months > 0 || role.period.sdmx !== undefined) {
      last = role.period;
      return role;
    }
    return last === undefined ? role : { ...role, period: { ...last, ...yearsOf(role.period) } };
  });
}

function yearsOf({ year, yearsBefore }: PeriodHead) {
  return year === undefined ? { yearsBefore } : { year };
}

/** All that stands above the head, and the names of sheet and file. */
function titleOf(sheet: Sheet, headRows: readonly number[], fileName: string): readonly string[] {
  const above = sheet.rows.slice(0, headRows[0] ?? 0).flatMap((row) => row.map(cellText));
  return [...above.filter((text) => text !== ""), sheet.name, fileName.replaceAll(/[_-]+/gu, " ")];
}

function defaultsOf(title: readonly string[], known: KnownNames): TableDefaults {
  const first = <T>(find: (text: string) => T | undefined) =>
    title.map(find).find((found) => found !== undefined);
  const period = first((text) => {
    const head = findPeriodHead(text);
    return head !== undefined && head.months > 0 && head.yearsBefore === undefined ? head : undefined;
  });
  return {
    indicator: first((text) => findIndicator(text, known)),
    period,
    year: period?.year ?? first(yearIn),
    unit: first((text) => known.committeesByKey.get(matchKey(text))?.[0]),
  };
}
