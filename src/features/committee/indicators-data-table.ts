import type { Variance } from "../../domain/variance.ts";
import { pointsOf } from "../../export/data-table.ts";
import type { DataTable, FigureCell } from "../../figures/data-table.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatFigure } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import type { IndicatorLine, IndicatorRow } from "./indicators-view-model.ts";

/** The rows as a table; values are in the unit of their row. */
export function indicatorsTable(
  lines: readonly IndicatorLine[],
  rows: readonly IndicatorRow[],
  caption: string,
  language: Language,
): DataTable {
  const words = wordsOf(language).table;
  const { indicators: own } = committeeWordsOf(language);
  return {
    caption,
    columns: [
      { key: "indicator", label: own.indicator, kind: "text" },
      { key: "period", label: words.period, kind: "text" },
      { key: "actual", label: words.actual, kind: "number" },
      { key: "plan", label: words.plan, kind: "number" },
      { key: "attainment", label: own.attainment, kind: "percent" },
      { key: "status", label: words.status, kind: "text" },
      { key: "lastYear", label: words.lastYear, kind: "number" },
      { key: "variance", label: own.variance, kind: "number" },
      { key: "relative", label: own.relative, kind: "percent" },
    ],
    rows: lines.flatMap((line, index) => {
      const row = rows[index];
      return row === undefined ? [] : [{ key: row.key, cells: cellsOf(line, row, language) }];
    }),
  };
}

function cellsOf(
  { comparison: { current, base, variance } }: IndicatorLine,
  row: IndicatorRow,
  language: Language,
): readonly FigureCell[] {
  const { dash } = wordsOf(language).table;
  const { subject, lastYearSubject } = row;
  const { figure, plan } = current;
  const sign = percentSignOf(subject.indicator);
  const quantity = (text: string, value: number): FigureCell => ({
    text,
    value,
    note: text === formatNumber(value, language) + sign ? undefined : text,
  });
  const actual = [row.value, row.valueNote, row.partial && row.coverage].filter(Boolean).join(" · ");
  return [
    { text: `${row.name} (${textIn(subject.indicator.unit, language)})`, note: row.doubt },
    { text: row.period },
    figure.kind === "value"
      ? { ...quantity(actual, figure.value), subject }
      : { text: formatFigure(figure, language), subject },
    plan.kind === "none" ? { text: dash, subject } : { ...quantity(row.plan, plan.value), subject },
    { text: row.attainment, value: current.attainment, subject },
    { text: row.statusWord },
    base.figure.kind === "value"
      ? { ...quantity(row.lastYear, base.figure.value), subject: lastYearSubject }
      : { text: row.lastYear, subject: lastYearSubject },
    { text: row.variance === "" ? dash : row.variance, value: varianceValue(variance) },
    {
      text: row.relative === "" ? dash : row.relative,
      value: variance.kind === "variance" ? variance.relative : undefined,
    },
  ];
}

function varianceValue(variance: Variance): number | undefined {
  if (variance.kind !== "variance") return undefined;
  return variance.points === undefined ? variance.absolute : pointsOf(variance.points);
}
