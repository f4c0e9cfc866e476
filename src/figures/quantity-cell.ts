import { shareOf, type ColumnKind, type TableCell } from "../export/data-table.ts";
import type { Indicator } from "../domain/indicator.ts";
import { percentSignOf } from "../messages/counted-noun.ts";
import type { Language } from "../messages/language.ts";
import { formatNumber } from "../messages/number.ts";

/** The kind of a column of the indicator's values: those of a percentage leave the page as shares. */
export function quantityKind(indicator: Indicator): ColumnKind {
  return percentSignOf(indicator) === "%" ? "percent" : "number";
}

/**
 * A value in the indicator's unit, printed as `text`. Where the text says more than the number (khoảng 400, ít nhất 210,
 * 300 (299–301)), it is the cell's note.
 */
export function quantityCell(
  text: string,
  value: number,
  indicator: Indicator,
  language: Language,
): TableCell {
  const bare = formatNumber(value, language) + percentSignOf(indicator);
  return { ...measuredCell(text, value, indicator), note: text === bare ? undefined : text };
}

/** A computed value in the indicator's unit, printed with fewer digits than it has. */
export function measuredCell(text: string, value: number, indicator: Indicator): TableCell {
  return { text, value: quantityKind(indicator) === "percent" ? shareOf(value) : value };
}
