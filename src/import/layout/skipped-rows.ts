import { foldForMatching } from "../../domain/text.ts";
import type { Sheet, SheetCell } from "../reading/sheet.ts";
import { cellText, isAmount } from "./cell-text.ts";
import { isColumnNumbers } from "./head-rows.ts";
import type { SkippedBecause, TableLayout } from "./layout.ts";

/**
 * The rows from which no unit's figure is read, each with why: titles and heads, also those repeated on each printed
 * page; totals, which would count twice; headings of sections; notes and signatures below.
 */
export function skippedRows(
  { rows }: Sheet,
  { headRows, firstRow, columns }: Pick<TableLayout, "headRows" | "firstRow" | "columns">,
): ReadonlyMap<number, SkippedBecause> {
  const skipped = new Map<number, SkippedBecause>();
  for (let row = 0; row < firstRow; row += 1) skipped.set(row, headRows.includes(row) ? "head" : "title");
  const keys = columns.flatMap(({ kind }, column) => (isKey(kind) ? [column] : []));
  const figures = columns.flatMap(({ kind }, column) => (kind === "figure" ? [column] : []));
  const heads = headRows.map((row) => lineOf(rows[row] ?? []));
  for (let row = firstRow; row < rows.length; row += 1) {
    const why = whySkipped(rows[row] ?? [], keys, figures, heads);
    if (why !== undefined) skipped.set(row, why);
  }
  return skipped;
}

function whySkipped(
  cells: readonly SheetCell[],
  keys: readonly number[],
  figures: readonly number[],
  heads: readonly string[],
): SkippedBecause | undefined {
  let key = "";
  for (const column of keys) {
    key = cellText(cells[column]);
    if (key !== "") break;
  }
  const hasAmounts = figures.some((column) => isAmount(cells[column]));
  if (!hasAmounts) {
    if (heads.length > 0 && heads.includes(lineOf(cells))) return "head";
    if (isNote(key)) return "note";
    if (figures.every((column) => cellText(cells[column]) === "")) return key === "" ? "note" : "section";
  }
  if (isTotal(key === "" ? (cells.map(cellText).find((text) => /\p{L}/u.test(text)) ?? "") : key))
    return "total";
  if (key !== "") return undefined;
  return isColumnNumbers(cells) ? "head" : undefined;
}

/** 'Tổng cộng', 'Cộng', 'Toàn Đảng bộ'; not 'Tổng công ty' nor 'Tổng cục'. */
function isTotal(text: string): boolean {
  const known = totals.get(text);
  if (known !== undefined) return known;
  const folded = foldForMatching(text).replace(/^(?:[ivx]+|\d+)[.) -]+/u, "");
  const is = wholeTotal.test(folded) || beginsAsTotal.test(folded);
  if (totals.size > 50_000) totals.clear();
  totals.set(text, is);
  return is;
}

/** 400,000 lines have a few hundred keys. */
const totals = new Map<string, boolean>();
const wholeTotal = /^(?:tong|cong|chung|total|sum)\s*[:.]*$/u;
const beginsAsTotal =
  /^(?:tong (?:cong|so|chung|toan|hop)|cong (?:chung|don|toan)|toan (?:dang bo|khoi|tinh|bo|thanh pho|he thong)|grand total|subtotal|total)\b(?! ti\b)/u;

function isNote(key: string): boolean {
  return /^(?:ghi chu|nguon|note|source|nguoi lap|lap bieu|t\/m|tm\.|noi nhan|\*|\()/u.test(
    foldForMatching(key),
  );
}

function isKey(kind: string): boolean {
  return kind === "unit" || kind === "indicator" || kind === "period";
}

function lineOf(cells: readonly SheetCell[]): string {
  return cells.map(cellText).join("\t").trimEnd();
}
