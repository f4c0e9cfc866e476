import type { ColumnRole, TableLayout } from "../layout/layout.ts";
import { isOpenHead } from "../layout/period-head.ts";
import { cellText } from "../layout/cell-text.ts";
import { createPeriodReader } from "./row-period.ts";
import type { Sheet } from "../reading/sheet.ts";
import { readAmount } from "../values/read-amount.ts";
import type { CumulativeEvidence } from "./question.ts";

type Figure = Extract<ColumnRole, { kind: "figure" }>;

/**
 * Whether the table has quarters or months beside each other of which the head does not say how they are meant: each
 * for itself, or from the year's beginning.
 */
export function isAskedForCumulative(columns: readonly ColumnRole[]): boolean {
  return columns.some((role) => isOpenPeriod(role) && role.period.after > 0);
}

/** What the rows themselves tell. Only rows with at least two of the periods count. */
export function cumulativeEvidence(
  { rows }: Sheet,
  { columns, firstRow, skipped }: TableLayout,
): CumulativeEvidence {
  const parts = columns
    .flatMap((role, column) => (isOpenPeriod(role) && role.measure === "actual" ? [{ role, column }] : []))
    .toSorted((one, other) => sortKey(one.role) - sortKey(other.role));
  const year = columns.findIndex(
    (role) => role.kind === "figure" && role.measure === "actual" && role.period?.months === 12,
  );
  const years: Year[] = [];
  for (let row = firstRow; row < rows.length; row += 1) {
    if (skipped.has(row)) continue;
    const values = parts
      .map(({ column }) => amountAt(rows, row, column))
      .filter((value) => value !== undefined);
    years.push({ values, whole: year < 0 ? undefined : amountAt(rows, row, year) });
  }
  return evidenceOf(years);
}

/**
 * The same of a long table, whose rows name their quarters or months: those of one unit, indicator and year are what a row
 * is elsewhere. Undefined where no row leaves it open.
 */
export function cumulativeEvidenceOfRows(
  { rows }: Sheet,
  layout: TableLayout,
): CumulativeEvidence | undefined {
  const { columns, firstRow, skipped } = layout;
  const readPeriod = createPeriodReader(layout);
  const columnOf = (kind: ColumnRole["kind"]) => columns.findIndex((role) => role.kind === kind);
  const [unit, indicator, period, year] = (["unit", "indicator", "period", "year"] as const).map(columnOf);
  const figure = columns.findIndex((role) => role.kind === "figure" && role.measure === "actual");
  const isRead = (row: number) => row >= firstRow && !skipped.has(row);
  const textAt = (row: number, column = -1) => cellText(rows[row]?.[column]);
  // Nearly all long files leave nothing open, and are done with here.
  const isOpen = rows.some((_, row) => {
    const read = isRead(row) ? readPeriod(textAt(row, period)) : undefined;
    return read?.isOpen === true && read.head.after > 0;
  });
  if (!isOpen) return undefined;
  const years = new Map<string, { readonly parts: { after: number; value: number }[]; whole?: number }>();
  let lastUnit = "";
  for (let row = firstRow; row < rows.length; row += 1) {
    if (!isRead(row)) continue;
    lastUnit = textAt(row, unit) || lastUnit;
    const read = readPeriod(textAt(row, period));
    const value = amountAt(rows, row, figure);
    if (read === undefined || value === undefined) continue;
    const key = [lastUnit, textAt(row, indicator), textAt(row, year), read.head.year].join("\t");
    const known = years.get(key) ?? { parts: [] };
    years.set(key, known);
    if (read.isOpen) known.parts.push({ after: read.head.after, value });
    else if (read.head.months === 12) known.whole = value;
  }
  const inOrder = [...years.values()].map(({ parts, whole }) => ({
    values: parts.toSorted((one, other) => one.after - other.after).map(({ value }) => value),
    whole,
  }));
  return evidenceOf(inOrder);
}

/** The values of a year's quarters or months in their order, and the year's own. */
interface Year {
  readonly values: readonly number[];
  readonly whole: number | undefined;
}

function evidenceOf(years: readonly Year[]): CumulativeEvidence {
  const counts = { rows: 0, rising: 0, yearIsLast: 0, yearIsSum: 0 };
  for (const { values, whole } of years) {
    if (values.length < 2) continue;
    counts.rows += 1;
    if (values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))) counts.rising += 1;
    if (whole === undefined) continue;
    if (whole === values.at(-1)) counts.yearIsLast += 1;
    if (whole === values.reduce((sum, value) => sum + value, 0)) counts.yearIsSum += 1;
  }
  return counts;
}

/** Undefined where the rows do not tell enough. */
export function likelyCumulative({ rows, rising, yearIsLast, yearIsSum }: CumulativeEvidence) {
  if (yearIsSum > yearIsLast && yearIsSum >= rows * 0.6) return "inPeriod" as const;
  if (yearIsLast > yearIsSum && yearIsLast >= rows * 0.6) return "cumulative" as const;
  if (rows >= 3 && rising === rows) return "cumulative" as const;
  return rows >= 3 && rising < rows * 0.7 ? ("inPeriod" as const) : undefined;
}

/** A quarter or month of which the head does not say how it is meant. */
export function isOpenPeriod(role: ColumnRole): role is Figure & { period: NonNullable<Figure["period"]> } {
  return role.kind === "figure" && role.period !== undefined && isOpenHead(role.period);
}

function sortKey({ period }: Figure): number {
  return (period?.year ?? 0) * 100 + (period?.after ?? 0);
}

function amountAt(rows: Sheet["rows"], row: number, column: number): number | undefined {
  const read = readAmount(rows[row]?.[column], "comma");
  return read.kind === "amount" ? read.value : undefined;
}
