import { foldForMatching } from "../../domain/text.ts";
import type { SheetCell } from "../reading/sheet.ts";
import { readDigits, type DecimalMark } from "./number-marks.ts";

/** Why a cell is not read. */
export type AmountProblem =
  | "error"
  | "formula"
  | "notANumber"
  | "notFinite"
  | "negative"
  | "date"
  | "boolean"
  | "marks"
  | "wrongMark";

/** What a cell of figures says. Blank is not reported, never 0. */
export type AmountReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "amount";
      readonly value: number;
      readonly isPercent: boolean;
      /** As printed, after the decimal mark. */
      readonly decimals: number;
      readonly isEstimate: boolean;
      readonly bound?: "over" | "under" | undefined;
    }
  | { readonly kind: "problem"; readonly problem: AmountProblem };

const blank: AmountReading = { kind: "blank" };

/**
 * Reads a cell of figures. `mark` is the column's decimal mark; without one, a text that could be read both ways is a
 * problem (`marks`). 'khoảng', 'ước', 'gần', 'hơn' make an estimate, as the domain has it.
 */
export function readAmount(cell: SheetCell | undefined, mark: DecimalMark | undefined): AmountReading {
  if (cell === null || cell === undefined) return blank;
  if (typeof cell === "number") return amount(cell, false, decimalsOf(cell));
  if (typeof cell === "boolean") return { kind: "problem", problem: "boolean" };
  if (typeof cell === "string")
    return plain.test(cell) ? amount(Number(cell), false, 0) : readWritten(cell, mark);
  switch (cell.kind) {
    case "percent": {
      const percent = Number((cell.share * 100).toPrecision(12));
      return amount(percent, true, decimalsOf(percent));
    }
    case "error":
    case "formula":
    case "date":
      return { kind: "problem", problem: cell.kind };
    default:
      return cell satisfies never;
  }
}

function readWritten(text: string, mark: DecimalMark | undefined): AmountReading {
  const folded = foldForMatching(text.replaceAll(/[\p{Cf}\u00a0\u202f]/gu, " "));
  if (folded === "" || silent.test(folded)) return blank;
  if (/^#(?:div\/0!|n\/a|ref!|value!|name\?|num!|null!)/u.test(folded))
    return { kind: "problem", problem: "error" };
  if (/^(?:nan|[+-]?inf(?:inity)?|[+-]?∞)$/u.test(folded)) return { kind: "problem", problem: "notFinite" };
  const match = written.exec(folded);
  if (match === null) return { kind: "problem", problem: "notANumber" };
  const [, word = "", sign = "", digits = "", percent] = match;
  const [comma, point] = [readDigits(digits.trim(), "comma"), readDigits(digits.trim(), "point")];
  if (comma === undefined && point === undefined) return { kind: "problem", problem: "notANumber" };
  if (mark === undefined && comma !== point && comma !== undefined && point !== undefined) {
    return { kind: "problem", problem: "marks" };
  }
  const value = mark === undefined ? (comma ?? point) : mark === "comma" ? comma : point;
  if (value === undefined) return { kind: "problem", problem: "wrongMark" };
  const used = mark ?? (comma === undefined ? "point" : "comma");
  const fraction = digits.trim().split(used === "comma" ? "," : ".")[1] ?? "";
  const isNegative = sign === "-" || sign === "−";
  const bound = /^(?:hon|tren|over|>)/u.test(word)
    ? "over"
    : /^(?:gan|nearly|under|<)/u.test(word)
      ? "under"
      : undefined;
  return {
    ...amount(isNegative ? -value : value, percent !== undefined, fraction.length),
    ...(word === "" ? {} : { isEstimate: true }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** Digits alone, as most cells of a file for machines are: nothing to ask, nothing to fold. */
const plain = /^\d{1,15}$/;

/** `–`, `-`, `…`, 'chưa có', 'không có số liệu', 'n/a': said to be without a figure. */
const silent = /^(?:[-–—.…x/\s]+|n\/?a|chua co(?: so lieu)?|khong co so lieu|chua bao cao|no data)$/u;
const written =
  /^((?:khoang|uoc(?: dat| tinh)?|gan|hon|tren|about|nearly|over|under|~|>|<)\s*)?([+−-]?)\s*(\d[\d.,\s]*?)\s*(%|phan tram)?(?:\s*\p{L}[\p{L}\s]*)?$/u;

function amount(value: number, isPercent: boolean, decimals: number): AmountReading {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return { kind: "problem", problem: "notFinite" };
  }
  if (value < 0) return { kind: "problem", problem: "negative" };
  return { kind: "amount", value: value + 0, isPercent, decimals, isEstimate: false };
}

function decimalsOf(value: number): number {
  const fraction = String(value).split(".")[1] ?? "";
  return fraction.includes("e") ? 0 : Math.min(6, fraction.length);
}
