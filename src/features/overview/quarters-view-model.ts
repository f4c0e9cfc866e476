import type { QuarterPoint } from "../../charts/quarter-point.ts";
import type { Assessment, Forecast } from "../../domain/assessment.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { periodKey } from "../../domain/period-text.ts";
import { cumulativePeriodsOf, quartersOf, samePeriod, shiftYears, type Period } from "../../domain/period.ts";
import type { DataTable, FigureCell } from "../../figures/data-table.tsx";
import { measuredCell, quantityCell, quantityKind } from "../../figures/quantity-cell.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatNumber, formatPercent } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatFigure, formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";

export interface QuartersQuestion {
  readonly committee: Committee;
  readonly indicator: Indicator;
  readonly year: number;
  readonly view: "cumulative" | "quarter";
  /** The period that the page is about; its point is marked. */
  readonly selected: Period | undefined;
  readonly standing: (period: Period) => Assessment;
  /** The figure of any period, like for like. */
  readonly figure: (period: Period) => Figure;
}

/** A period of the year with all that is known of it. */
export interface QuarterRow {
  readonly key: string;
  readonly period: Period;
  readonly assessment: Assessment;
  readonly lastYear: Figure;
  /** What is due by the end of the period; at the plan's end the plan itself. */
  readonly due: number | undefined;
  /** At the end of the plan's period only, and only until its actual is known. */
  readonly forecast: Forecast | undefined;
}

/** One array for the chart and its table: Quý I, 6 tháng, 9 tháng, Năm, or the four quarters. */
export function quarterRows(question: QuartersQuestion): readonly QuarterRow[] {
  const { standing, figure } = question;
  const periods = periodsOf(question);
  const assessments = periods.map(standing);
  const latestForecast = assessments.findLast(({ figure: { kind } }) => kind === "value")?.forecast;
  return periods.map((period, index) => {
    const assessment = assessments[index] ?? standing(period);
    const { plan, reference } = assessment;
    const isPlanEnd = plan.kind !== "none" && plan.period.end === period.end;
    const isPart = question.view === "quarter" && plan.kind !== "none" && !samePeriod(plan.period, period);
    const isKnown = assessment.figure.kind === "value";
    return {
      key: periodKey(period),
      period,
      assessment,
      lastYear: figure(shiftYears(period, -1)),
      due:
        plan.kind === "none" || isPart
          ? undefined
          : isPlanEnd
            ? plan.value
            : dueBy(reference?.share, plan.value),
      forecast: isPlanEnd && !isKnown ? latestForecast : undefined,
    };
  });
}

export function quarterPoints(
  rows: readonly QuarterRow[],
  { indicator, selected }: QuartersQuestion,
  language: Language,
): readonly QuarterPoint[] {
  const words = wordsOf(language);
  const sign = percentSignOf(indicator);
  const number = (value: number) => formatNumber(value, language, 1) + sign;
  return rows.map((row) => {
    const { key, period, assessment, lastYear, due, forecast } = row;
    const { figure } = assessment;
    return {
      key,
      label: formatPeriod(period, language, { withYear: false }),
      isSelected: selected !== undefined && samePeriod(period, selected),
      description: pointName(row, indicator, language),
      actual:
        figure.kind === "value"
          ? {
              value: figure.value,
              label: formatQuantity(plainly(figure), language, sign),
              precision: figure.precision,
              isDerived: figure.origin !== "reported",
              note: noteOf(figure, words),
            }
          : undefined,
      plan: due === undefined ? undefined : { value: due, label: number(due) },
      lastYear:
        lastYear.kind === "value"
          ? { value: lastYear.value, label: formatQuantity(plainly(lastYear), language, sign) }
          : undefined,
      forecast:
        forecast === undefined
          ? undefined
          : {
              value: forecast.value,
              low: forecast.low,
              high: forecast.high,
              label: words.scenarios.forecastAt(formatNumber(forecast.value, language, 0)),
            },
      gapLabel: figure.kind === "notApplicable" ? words.states.notApplicable : words.states.notReported,
    };
  });
}

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

/** The regular periods, and the page's own where it is another part of the year so far (8 months, to 5/11). */
function periodsOf({ year, view, selected }: QuartersQuestion): readonly Period[] {
  if (view === "quarter") return quartersOf(year);
  const regular = cumulativePeriodsOf(year);
  const isOdd =
    selected !== undefined &&
    selected.start === regular[0].start &&
    !regular.some((period) => samePeriod(period, selected));
  return isOdd ? [...regular, selected].toSorted((one, other) => one.end - other.end) : regular;
}

function dueBy(share: number | undefined, plan: number): number | undefined {
  return share === undefined ? undefined : share * plan;
}

function noteOf(
  figure: Extract<Figure, { kind: "value" }>,
  words: ReturnType<typeof wordsOf>,
): string | undefined {
  if (figure.origin === "derived") return words.states.derived;
  if (figure.precision === "provisional") return words.states.provisional;
  return figure.precision === "estimated" ? words.states.estimated : undefined;
}

/** What is read out for a point: each number with what it is. */
function pointName(
  { period, assessment, lastYear, due, forecast }: QuarterRow,
  indicator: Indicator,
  language: Language,
): string {
  const { scenarios, states } = wordsOf(language);
  const sign = percentSignOf(indicator);
  const { figure, plan } = assessment;
  const isPlanEnd = plan.kind !== "none" && plan.period.end === period.end;
  const said = formatFigure(figure, language, sign);
  const parts = [
    figure.kind === "value" ? `${scenarios.actual} ${said}` : said,
    figure.kind === "value" && figure.origin === "derived" ? states.derived : undefined,
    due === undefined
      ? undefined
      : `${isPlanEnd ? scenarios.plan : scenarios.due} ${formatNumber(due, language, 1)}${sign}`,
    lastYear.kind === "value"
      ? `${scenarios.lastYear} ${formatQuantity(lastYear, language, sign)}`
      : undefined,
    forecast && scenarios.forecastAt(formatNumber(forecast.value, language, 0)),
  ];
  const label = formatPeriod(period, language, { withYear: false });
  return `${label}: ${parts.filter((part) => part !== undefined).join(", ")}`;
}
