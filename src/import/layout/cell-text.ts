import type { SheetCell } from "../reading/sheet.ts";

/** What a cell shows, as text; empty where nothing does. Numbers are written plainly, with a decimal point. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  if (typeof cell !== "object") return String(cell);
  switch (cell.kind) {
    case "date":
      return cell.iso;
    case "percent":
      return `${Number((cell.share * 100).toPrecision(12))}%`;
    case "error":
      return cell.text;
    default:
      return "";
  }
}

/** `C12`, counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A`…`Z`, `AA`… */
export function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Whether a cell holds an amount, typed as a number or written as one. */
export function isAmount(cell: SheetCell | undefined): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell === "object" && cell !== null) return cell.kind !== "date";
  return typeof cell === "string" && /^\s*[+−-]?[\d][\d.,\s]*%?\s*$/u.test(cell);
}
