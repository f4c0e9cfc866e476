import type { Step } from "../domain/figure.ts";
import { formatDate } from "./date-label.ts";
import { textIn, type Language } from "./language.ts";
import { formatPeriod } from "./period-label.ts";
import { formatFigure, formatQuantity, formatStated } from "./quantity.ts";
import { formatSource } from "./source-line.ts";
import { trailWordsOf } from "./trail-words.ts";

/** An observation that a figure came from: its value, period and what its report adds. */
export interface ObservationLine {
  readonly value: string;
  readonly period: string;
  /** "số liệu đến 26/9/2024 · báo cáo nêu 72,5%"; empty where there is nothing to add. */
  readonly details: string;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
  readonly source: string;
  readonly url?: string | undefined;
}

/** The line of a signed observation; what is taken away has a minus. `unitSign` is `%` or nothing. */
export function observationLine(
  { sign, observation }: Step,
  language: Language,
  unitSign: "" | "%" = "",
): ObservationLine {
  const words = trailWordsOf(language);
  const { reading, stated, asOf, source, corrects, quote, note } = observation;
  const value =
    reading.kind === "value"
      ? formatQuantity(reading, language, unitSign)
      : formatFigure({ kind: "notReported" }, language);
  const details = [
    asOf && words.asOf(formatDate(asOf, language)),
    ...stated.map((one) => words.stated(formatStated(one, language))),
    corrects && words.corrects(formatSource(corrects, language)),
  ];
  return {
    value: sign < 0 ? `− ${value}` : value,
    period: formatPeriod(observation.period, language),
    details: details.filter(Boolean).join(" · "),
    quote,
    note: note && textIn(note, language),
    source: formatSource(source, language),
    url: source.url,
  };
}
