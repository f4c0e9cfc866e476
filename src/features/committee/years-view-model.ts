import type { Reference } from "../../domain/assessment.ts";
import type { BodyStanding } from "../../domain/body-standing.ts";
import type { Day } from "../../domain/calendar.ts";
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
