import type { ColumnRole, TableLayout } from "../layout/layout.ts";
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
  const counts = { rows: 0, rising: 0, yearIsLast: 0, yearIsSum: 0 };
  for (let row = firstRow; row < rows.length; row += 1) {
    if (skipped.has(row)) continue;
    const values = parts
      .map(({ column }) => amountAt(rows, row, column))
      .filter((value) => value !== undefined);
    if (values.length < 2) continue;
    counts.rows += 1;
    if (values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))) counts.rising += 1;
    const whole = year < 0 ? undefined : amountAt(rows, row, year);
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
  return (
    role.kind === "figure" &&
    role.period !== undefined &&
    role.period.isCumulative === undefined &&
    role.period.sdmx === undefined &&
    role.period.months > 0 &&
    role.period.months < 6
  );
}

function sortKey({ period }: Figure): number {
  return (period?.year ?? 0) * 100 + (period?.after ?? 0);
}

function amountAt(rows: Sheet["rows"], row: number, column: number): number | undefined {
  const read = readAmount(rows[row]?.[column], "comma");
  return read.kind === "amount" ? read.value : undefined;
}
