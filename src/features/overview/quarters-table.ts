import type { Figure } from "../../domain/figure.ts";
import type { DataTable, FigureCell } from "../../figures/data-table.tsx";
import { measuredCell, quantityCell, quantityKind } from "../../figures/quantity-cell.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatNumber, formatPercent } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatQuantity } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import type { QuarterRow, QuartersQuestion } from "./quarters-view-model.ts";

/** The chart's rows as a table. */
export function quarterTable(
  rows: readonly QuarterRow[],
  { committee, indicator }: QuartersQuestion,
  language: Language,
): DataTable {
  const words = wordsOf(language);
  const { dash } = words.table;
  const sign = percentSignOf(indicator);
  const quantity = quantityKind(indicator);
  const column = (key: string, label: string, kind = quantity) => ({ key, label, kind });
  return {
    caption: words.table.quartersCaption(textIn(committee.name, language), textIn(indicator.name, language)),
    columns: [
      column("period", words.table.period, "text"),
      column("actual", words.table.actual),
      column("plan", words.table.due),
      column("attainment", words.table.attainment, "percent"),
      column("lastYear", words.table.lastYear),
      column("forecast", words.table.forecast),
      column("forecastRange", words.table.forecastRange),
      column("status", words.table.status, "text"),
    ],
    rows: rows.map(({ key, period, assessment, lastYear, due, forecast }) => {
      const { figure, attainment, status } = assessment;
      const subject = { committee, indicator, assessment };
      const whole = (value: number) => formatNumber(value, language, 0);
      const said = (shown: Figure): FigureCell =>
        shown.kind === "value"
          ? quantityCell(formatQuantity(shown, language, sign), shown.value, indicator, language)
          : { text: dash };
      return {
        key,
        cells: [
          { text: formatPeriod(period, language) },
          { ...said(figure), subject },
          due === undefined
            ? { text: dash, subject }
            : { ...measuredCell(formatNumber(due, language, 1) + sign, due, indicator), subject },
          {
            text: attainment === undefined ? dash : formatPercent(attainment, language),
            value: attainment,
            subject,
          },
          { ...said(lastYear), figure: lastYear },
          forecast === undefined
            ? { text: dash, subject }
            : { ...measuredCell(whole(forecast.value), forecast.value, indicator), subject },
          { text: forecast === undefined ? dash : `${whole(forecast.low)}–${whole(forecast.high)}`, subject },
          { text: words.statuses[status] },
        ],
      };
    }),
  };
}
