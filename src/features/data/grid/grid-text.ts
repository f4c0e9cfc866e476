import { parsePeriod } from "../../../domain/period-text.ts";
import { gridWordsOf } from "../../../messages/grid-words.ts";
import type { Language } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";
import { formatPeriod } from "../../../messages/period-label.ts";
import type { GridCell, GridColumn } from "./grid-model.ts";

export function columnLabel({ measure, period }: GridColumn, language: Language): string {
  if (measure === "plan") return gridWordsOf(language).plan;
  const range = parsePeriod(period);
  return range === undefined ? period : formatPeriod(range, language);
}

/** A cell as it is read: with its 'khoảng', 'hơn' or 'gần'. Empty where nothing is reported. */
export function shownText({ value, observation }: GridCell, language: Language): string {
  if (value === undefined) return "";
  const sign =
    observation?.status === "E"
      ? observation.bound === "over"
        ? "> "
        : observation.bound === "under"
          ? "< "
          : "~ "
      : "";
  return sign + formatNumber(value, language);
}

/** The same as it is typed, so that it can be entered again. */
export function typedText(cell: GridCell, language: Language): string {
  return cell.value === undefined
    ? ""
    : shownText(cell, language)
        .replaceAll(/(?<=\d)[.,](?=\d{3}(?:\D|$))/gu, "")
        .trim();
}
