import type { ChartPeriod } from "../../charts/chart-period.ts";
import type { Line, LineChartProps, LinePoint } from "../../charts/line.ts";
import type { SeriesChartProps } from "../../charts/series.ts";
import type { Reference } from "../../domain/assessment.ts";
import type { BodyStanding } from "../../domain/body-standing.ts";
import { yearOf, type Day } from "../../domain/calendar.ts";
import { isPartialSum } from "../../domain/comparison.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { periodKey } from "../../domain/period-text.ts";
import {
  calendarYear,
  cumulativePeriodsOf,
  quartersOf,
  samePeriod,
  type Period,
} from "../../domain/period.ts";
import type { Plan } from "../../domain/plan.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { inSentence, type Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatFigure, formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";

export interface YearsQuestion {
  readonly indicator: Indicator;
  /** The years that could have figures, ascending. */
  readonly years: readonly number[];
  readonly view: "cumulative" | "quarter";
  readonly selected: Period | undefined;
  readonly standing: (period: Period) => BodyStanding;
  /** The share of the plan that is due by the period's end. */
  readonly reference: (period: Period, plan: Plan) => Reference | undefined;
  /** The days across which like is not compared with like, and what happened. */
  readonly breaks: ReadonlyMap<Day, string>;
}

/** What is known of one of the year's four periods. */
export interface YearCell {
  readonly key: string;
  readonly period: Period;
  readonly body: BodyStanding;
  readonly isSelected: boolean;
  /** What happened between the period before and this one, so that no line leads from there to here. */
  readonly breakBefore: string | undefined;
}

/** A year with its four periods: Quý I, 6 tháng, 9 tháng, Năm, or its quarters. */
export interface YearRow {
  readonly year: number;
  readonly cells: readonly YearCell[];
  /** The whole year, for its plan. */
  readonly whole: BodyStanding;
}

/** A line for each year, columns of all quarters, or one line of the stocks at their ends. */
export type YearsDrawing = "yearLines" | "columns" | "line";

export function drawingOf({ indicator, view }: Pick<YearsQuestion, "indicator" | "view">): YearsDrawing {
  if (indicator.kind === "stock") return "line";
  if (view === "cumulative") return "yearLines";
  return indicator.kind === "flow" ? "columns" : "line";
}

/** One array for the drawing and its table, from the first year of which anything is known to the last. */
export function yearRows(question: YearsQuestion): readonly YearRow[] {
  const { years, standing, selected, breaks } = question;
  const first = years.at(0);
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const isByQuarter = drawingOf(question) !== "yearLines";
  const rows = Array.from({ length: last - first + 1 }, (_, index): YearRow => {
    const year = first + index;
    const periods = isByQuarter ? quartersOf(year) : cumulativePeriodsOf(year);
    return {
      year,
      whole: standing(calendarYear(year)),
      cells: periods.map((period, at) => ({
        key: periodKey(period),
        period,
        body: standing(period),
        isSelected: selected !== undefined && isShown(period, selected, question.indicator),
        breakBefore: breakBetween(breaks, periods[at - 1]?.end ?? period.start, period.end),
      })),
    };
  });
  const isKnown = ({ cells, whole }: YearRow) =>
    whole.assessment.plan.kind !== "none" ||
    cells.some(({ body }) => body.assessment.figure.kind === "value");
  return rows.slice(rows.findIndex(isKnown), rows.findLastIndex(isKnown) + 1);
}

/** A line for each year over its four periods, on one scale; the reference is the chosen year's. */
export function yearLines(
  rows: readonly YearRow[],
  question: YearsQuestion,
  language: Language,
): Pick<LineChartProps, "periods" | "lines" | "emphasised" | "reference"> {
  const { indicator, selected } = question;
  const year = selected === undefined ? rows.at(-1)?.year : yearOf(selected.end - 1);
  const chosen = rows.find((row) => row.year === year) ?? rows.at(-1);
  const said = (cell: YearCell | undefined) =>
    cell === undefined ? "" : formatFigure(cell.body.assessment.figure, language, percentSignOf(indicator));
  return {
    periods: (chosen?.cells ?? []).map(({ key, period, isSelected }, index): ChartPeriod => {
      const label = formatPeriod(period, language, { withYear: false });
      const values = rows.map((row) => `${row.year} ${said(row.cells[index])}`);
      return { key, label, description: `${label}: ${values.join(", ")}`, isSelected };
    }),
    lines: rows.map((row): Line => ({
      key: String(row.year),
      name: String(row.year),
      points: row.cells.map((cell, index) =>
        pointOf(index === 0 ? { ...cell, breakBefore: undefined } : cell, indicator, language),
      ),
    })),
    emphasised: chosen === undefined ? undefined : String(chosen.year),
    reference: chosen === undefined ? undefined : referenceOf(chosen, question, language),
  };
}

/** All quarters in a row, as one line. */
export function quarterLine(
  rows: readonly YearRow[],
  { indicator }: YearsQuestion,
  name: string,
  language: Language,
): Pick<LineChartProps, "periods" | "lines"> {
  const cells = rows.flatMap((row) => row.cells);
  return {
    periods: cells.map((cell) => chartPeriod(cell, indicator, language)),
    lines: [{ key: "all", name, points: cells.map((cell) => pointOf(cell, indicator, language)) }],
  };
}

/** All quarters in a row, as columns; a plan only where it is the quarter's own. */
export function quarterColumns(
  rows: readonly YearRow[],
  { indicator }: YearsQuestion,
  name: string,
  language: Language,
): Pick<SeriesChartProps, "periods" | "series"> {
  const sign = percentSignOf(indicator);
  const cells = rows.flatMap((row) => row.cells);
  return {
    periods: cells.map((cell) => chartPeriod(cell, indicator, language)),
    series: [
      {
        key: "all",
        name,
        points: cells.map(({ period, body: { assessment } }) => {
          const { figure, plan } = assessment;
          const isOwn = plan.kind !== "none" && samePeriod(plan.period, period);
          return {
            actual: figure.kind === "value" ? markOf(figure, sign, language) : undefined,
            plan: isOwn ? { value: plan.value, label: formatNumber(plan.value, language) + sign } : undefined,
          };
        }),
      },
    ],
  };
}

/** The breaks among the years shown, in words; undefined where all compares with all. */
export function breaksWithin(rows: readonly YearRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ breakBefore }) => breakBefore ?? [])))];
}

/** Whether a value of the year is a sum that units are missing from: it is drawn as one that may still change. */
export function hasPartialSum({ cells }: YearRow): boolean {
  return cells.some(({ body }) => isPartialSum(body.assessment.figure));
}

/** A stock is the one at the end of any period that ends then. */
function isShown(period: Period, selected: Period, { kind }: Indicator): boolean {
  return kind === "stock" ? period.end === selected.end : samePeriod(period, selected);
}

function breakBetween(breaks: ReadonlyMap<Day, string>, from: Day, to: Day): string | undefined {
  return [...breaks].find(([day]) => from <= day && day < to)?.[1];
}

function chartPeriod(
  { key, period, body, isSelected }: YearCell,
  indicator: Indicator,
  language: Language,
): ChartPeriod {
  const label = formatPeriod(period, language);
  const short = formatPeriod(period, language, { withYear: false });
  return {
    key,
    label,
    shortLabel: short.split(" ").at(-1) ?? short,
    group: String(yearOf(period.start)),
    description: `${label}: ${formatFigure(body.assessment.figure, language, percentSignOf(indicator))}`,
    isSelected,
  };
}

function pointOf(
  { body: { assessment }, breakBefore }: YearCell,
  indicator: Indicator,
  language: Language,
): LinePoint | undefined {
  const { figure } = assessment;
  if (figure.kind !== "value") return undefined;
  return { ...markOf(figure, percentSignOf(indicator), language), breakBefore };
}

function markOf(
  figure: Extract<BodyStanding["assessment"]["figure"], { kind: "value" }>,
  sign: string,
  language: Language,
) {
  const { value } = figure;
  const precision = figure.precision === "exact" && isPartialSum(figure) ? "provisional" : figure.precision;
  return { value, label: formatQuantity(plainly(figure), language, sign), precision } as const;
}

/** What of the year's plan is due by the end of each period; undefined without a plan or a reference. */
function referenceOf(
  { year, cells, whole }: YearRow,
  { reference }: YearsQuestion,
  language: Language,
): LineChartProps["reference"] {
  const { plan } = whole.assessment;
  if (plan.kind === "none") return undefined;
  const due = cells.map(({ period }) => reference(period, plan));
  const mode = due.find((each) => each !== undefined)?.mode;
  if (mode === undefined) return undefined;
  return {
    label: `${inSentence(wordsOf(language).references[mode])} ${year}`,
    values: due.map((each) => each && each.share * plan.value),
  };
}
