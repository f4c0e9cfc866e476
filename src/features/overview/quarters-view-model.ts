import type { QuarterPoint } from "../../charts/quarter-point.ts";
import type { Assessment, Forecast } from "../../domain/assessment.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { periodKey } from "../../domain/period-text.ts";
import { cumulativePeriodsOf, quartersOf, samePeriod, shiftYears, type Period } from "../../domain/period.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import type { Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import { pointName } from "./quarter-point-name.ts";

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
