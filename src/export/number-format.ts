import type { Language } from "../messages/language.ts";
import { formatNumber, formatPercent } from "../messages/number.ts";
import type { ColumnKind, TableCell } from "./data-table.ts";

/** Excel's format that shows the cell's value with the digits that the screen prints; variances in points with their sign. */
export function numberFormat(cell: TableCell, kind: ColumnKind, language: Language): string {
  const digits = digitsShown(cell, kind, language);
  const decimals = digits === 0 ? "" : `.${"0".repeat(digits)}`;
  if (kind === "percent") return `0${decimals}%`;
  if (kind === "points") return `+#,##0${decimals};-#,##0${decimals};0`;
  return `#,##0${decimals}`;
}

const mostDigits = 6;

/** The decimals of the number in the printed text; 0 where the text shows another one. */
function digitsShown({ text, value = 0 }: TableCell, kind: ColumnKind, language: Language): number {
  const numbers = new Set(text.match(/\d[\d.,]*\d|\d/gu));
  const size = Math.abs(value);
  for (let digits = 0; digits <= mostDigits; digits += 1) {
    const printed =
      kind === "percent"
        ? formatPercent(size, language, digits).replace("%", "")
        : formatNumber(size, language, digits);
    if (numbers.has(printed)) return digits;
  }
  return 0;
}
