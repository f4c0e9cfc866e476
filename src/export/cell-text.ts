import { decimalOf } from "../domain/number.ts";
import type { Language } from "../messages/language.ts";
import { parseNumber } from "../messages/number.ts";

const decimalMarks: Record<Language, string> = { vi: ",", en: "." };

/**
 * A number as a spreadsheet of the language reads it: all its digits, no groups, ASCII minus (`7774`, `-2,5`). `shift`
 * moves the decimal mark to the right: 2 makes a share a percentage, exactly.
 */
export function plainNumber(value: number, language: Language, shift = 0): string {
  const { digits, scale } = decimalOf(value, shift);
  const places = scale - shift;
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const whole = size.slice(0, size.length - places);
  const fraction = size.slice(size.length - places).replace(/0+$/u, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : decimalMarks[language] + fraction}`;
}

/**
 * Formula text made inert: what a spreadsheet would compute (a start with = + - @, tab or return, full-width ones too,
 * blanks before it or not) gets an apostrophe in front. What is a number as printed stays one.
 */
export function inert(text: string, language: Language): string {
  const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);
  const isNumber = parseNumber(text.replace(/%$/u, ""), language) !== undefined;
  return isFormula && !isNumber ? `'${text}` : text;
}
