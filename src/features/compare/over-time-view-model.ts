import type { ChartPeriod } from "../../charts/chart-period.ts";
import { yearOf } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import { comparisonOf, type Comparison } from "../../domain/comparison.ts";
import { periodKey } from "../../domain/period-text.ts";
import { samePeriod, type Period } from "../../domain/period.ts";
import type { FigureCell } from "../../figures/data-table.tsx";
import type { DataTable } from "../../figures/data-table.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import { askedOf, periodsOf, type CompareQuestion } from "./compare-question.ts";

/** More series than this are no longer told apart. */
const mostSeries = 12;

/** A unit over the periods looked back on. */
export interface UnitSeries {
  readonly committee: Committee;
  /** One per period. */
  readonly points: readonly Comparison[];
}

export interface OverTime {
  readonly periods: readonly Period[];
  readonly series: readonly UnitSeries[];
}

/** The same array for columns, lines and their table: the first dozen of the units compared, over time. */
export function overTime(question: CompareQuestion): OverTime {
  const periods = periodsOf(question);
  const { units, committee, indicator } = question;
  const compared = units.length === 0 ? [committee] : units.slice(0, mostSeries);
  return {
    periods,
    series: compared.map((each) => ({
      committee: each,
      points: periods.map((period) => comparisonOf(askedOf(question, indicator, period), each)),
    })),
  };
}

export function chartPeriods(
  { periods, series }: OverTime,
  { indicator, period: selected }: CompareQuestion,
  language: Language,
): readonly ChartPeriod[] {
  const words = wordsOf(language);
  return periods.map((period, index) => ({
    key: periodKey(period),
    label: formatPeriod(period, language),
    shortLabel: formatPeriod(period, language, { withYear: false }),
    group: String(yearOf(period.start)),
    description: `${formatPeriod(period, language)}: ${series
      .map(({ committee, points }) => {
        const figure = points[index]?.current.figure;
        const said =
          figure?.kind === "value"
            ? formatQuantity(figure, language, percentSignOf(indicator))
            : words.states.notReported;
        return `${textIn(committee.shortName ?? committee.name, language)} ${said}`;
      })
      .join(", ")}`,
    isSelected: samePeriod(period, selected),
  }));
}

export function overTimeTable(
  { periods, series }: OverTime,
  { indicator }: CompareQuestion,
  caption: string,
  language: Language,
): DataTable {
  const { columns } = compareWordsOf(language);
  const { dash } = wordsOf(language).table;
  const sign = percentSignOf(indicator);
  const cell = ({ committee, current }: Comparison): FigureCell => {
    const { figure } = current;
    const subject = { committee, indicator, assessment: current };
    return figure.kind === "value"
      ? {
          text: formatQuantity(plainly(figure), language, sign),
          value: sign === "%" ? figure.value / 100 : figure.value,
          subject,
          figure,
        }
      : { text: dash };
  };
  return {
    caption,
    columns: [
      { key: "unit", label: columns.unit, kind: "text" },
      ...periods.map((period) => ({
        key: periodKey(period),
        label: formatPeriod(period, language),
        kind: sign === "%" ? ("percent" as const) : ("number" as const),
      })),
    ],
    rows: series.map(({ committee, points }) => ({
      key: committee.id,
      cells: [{ text: textIn(committee.name, language) }, ...points.map(cell)],
    })),
  };
}
