import { cellText } from "../layout/cell-text.ts";
import type { ColumnRole, TableLayout } from "../layout/layout.ts";
import type { Sheet, SheetCell } from "../reading/sheet.ts";
import { isMixed, markEvidence, markOf } from "../values/number-marks.ts";
import { readAmount } from "../values/read-amount.ts";
import { dayOrdersOf } from "../values/read-date.ts";
import { createPeriodReader } from "./row-period.ts";
import {
  cumulativeEvidence,
  cumulativeEvidenceOfRows,
  isAskedForCumulative,
  likelyCumulative,
} from "./cumulative.ts";
import type { Question } from "./question.ts";

/** All questions that a table raises, those of the whole table first. */
export function findQuestions(sheet: Sheet, layout: TableLayout): readonly Question[] {
  return [
    ...tableQuestions(sheet, layout),
    ...layout.columns.flatMap((role, at) => columnQuestions(sheet, layout, role, at)),
  ];
}

function tableQuestions(sheet: Sheet, layout: TableLayout): readonly Question[] {
  const { columns, defaults } = layout;
  const figures = columns.filter((role) => role.kind === "figure");
  if (figures.length === 0) return [];
  const has = (kind: ColumnRole["kind"]) => columns.some((role) => role.kind === kind);
  const questions: Question[] = [];
  if (!has("unit")) questions.push({ kind: "unit", best: defaults.unit });
  if (!has("indicator") && figures.some(({ indicator }) => indicator === undefined)) {
    questions.push({ kind: "indicator", best: defaults.indicator });
  }
  const withoutPeriod = figures.filter(({ period }) => period === undefined);
  if (!has("period") && withoutPeriod.length > 0 && defaults.period === undefined && !has("year")) {
    questions.push({ kind: "period", best: undefined });
  }
  const needsYear = figures.some(
    ({ period }) => period !== undefined && period.year === undefined && period.sdmx === undefined,
  );
  if ((needsYear || hasYearlessPeriods(sheet, layout)) && !has("year"))
    questions.push({ kind: "year", best: defaults.year?.toString() });
  const evidence = isAskedForCumulative(columns)
    ? cumulativeEvidence(sheet, layout)
    : has("period") && withoutPeriod.length > 0
      ? cumulativeEvidenceOfRows(sheet, layout)
      : undefined;
  if (evidence !== undefined) {
    questions.push({ kind: "cumulative", evidence, best: likelyCumulative(evidence) });
  }
  return questions;
}

/** Whether a column of periods leaves the year to something else: `Quý I`, `Tháng 9`, or their bare numbers. */
function hasYearlessPeriods(sheet: Sheet, layout: TableLayout): boolean {
  const column = layout.columns.findIndex(({ kind }) => kind === "period");
  if (column < 0) return false;
  const readPeriod = createPeriodReader(layout);
  for (const cell of cellsOf(sheet, layout, column)) {
    const head = readPeriod(cellText(cell))?.head;
    if (head !== undefined && head.year === undefined && head.sdmx === undefined) return true;
  }
  return false;
}

function columnQuestions(
  sheet: Sheet,
  layout: TableLayout,
  role: ColumnRole,
  column: number,
): readonly Question[] {
  if (role.kind === "asOf") return dayOrderQuestion([...cellsOf(sheet, layout, column)], column);
  if (role.kind !== "figure") return [];
  const questions: Question[] = [];
  const evidence = markEvidence(writtenIn(cellsOf(sheet, layout, column)));
  if (evidence.open.length > 0 || isMixed(evidence)) {
    questions.push({
      kind: "marks",
      column,
      evidence,
      isMixed: isMixed(evidence),
      best: markOf(evidence) ?? likelyMark(evidence),
    });
  }
  if (role.measure === "percent") questions.push(...shareQuestion(cellsOf(sheet, layout, column), column));
  if (role.scale !== undefined) questions.push({ kind: "scale", column, scale: role.scale });
  return questions;
}

function* cellsOf({ rows }: Sheet, { firstRow, skipped }: TableLayout, column: number): Iterable<SheetCell> {
  for (let row = firstRow; row < rows.length; row += 1) {
    const cell = rows[row]?.[column] ?? null;
    if (cell !== null && !skipped.has(row)) yield cell;
  }
}

/** Numbers that are numbers in the file need no mark. */
function* writtenIn(cells: Iterable<SheetCell>): Iterable<string> {
  for (const cell of cells) if (typeof cell === "string") yield cell;
}

/** Of thousands only, each in full groups, Vietnamese reports speak: 1.234 with a point. Anything with a comma is asked. */
function likelyMark({ comma, point, open }: ReturnType<typeof markEvidence>) {
  if (comma.length > 0 || point.length > 0) return undefined;
  return open.every((text) => text.includes(".")) ? ("comma" as const) : undefined;
}

/** 0.8 among percentages is 0.8 % or 80 %. Cells with a percent sign or format say it themselves. */
function shareQuestion(cells: Iterable<SheetCell>, column: number): readonly Question[] {
  const values: number[] = [];
  for (const cell of cells) {
    const read = readAmount(cell, "comma");
    if (read.kind === "amount" && !read.isPercent) values.push(read.value);
  }
  if (values.length === 0) return [];
  const range = values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, 0],
  );
  if (range[1] > 5) return [];
  return [{ kind: "share", column, range, best: range[1] <= 1.5 ? "share" : undefined }];
}

function dayOrderQuestion(cells: readonly SheetCell[], column: number): readonly Question[] {
  const orders = dayOrdersOf(cells);
  if (orders.length < 2) return [];
  const examples = [...new Set(cells.map(cellText))].slice(0, 3);
  return [{ kind: "dayOrder", column, examples, best: "dayFirst" }];
}
