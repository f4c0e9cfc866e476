import { yearOf } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import { comparisonBase } from "../../domain/comparison-base.ts";
import type { Assessment } from "../../domain/assessment.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Catalog, Indicator } from "../../domain/indicator.ts";
import { cumulativePeriodsOf, quartersOf, type Period } from "../../domain/period.ts";
import { figureFor, standingOf, type Standpoint } from "../../domain/standing.ts";
import { varianceOf, type Variance } from "../../domain/variance.ts";
import type { Looking } from "../../selection/resolve.ts";

export interface CompareQuestion {
  readonly at: Standpoint;
  readonly catalog: Catalog;
  /** The committee of the page: the group whose units are compared, or one among them. */
  readonly committee: Committee;
  readonly group: Committee;
  /** The units compared. */
  readonly units: readonly Committee[];
  readonly indicator: Indicator;
  readonly period: Period;
  readonly looking: Looking;
}

/** A line of the comparison: this period, the one it is held against, what lies between, and the plan. */
export interface ComparisonRow {
  readonly key: string;
  readonly committee: Committee;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly assessment: Assessment;
  readonly base: Figure;
  readonly variance: Variance;
  /** The sum over the rows, where the data allow one. */
  readonly isTotal: boolean;
}

/** One array for the table, its marks, its picture and its files. */
export function comparisonRows(question: CompareQuestion): readonly ComparisonRow[] {
  const { looking, units, group, committee, catalog, indicator, period } = question;
  switch (looking.rows) {
    case "indicators":
      return catalog.indicators
        .map((each) => rowOf(question, committee, each, period))
        .filter(({ assessment, base }) => assessment.figure.kind === "value" || base.kind === "value");
    case "periods":
      return periodsOf(question).map((each) => rowOf(question, committee, indicator, each));
    default:
      return [
        ...units.map((unit) => rowOf(question, unit, indicator, period)),
        ...(group.kind === "collection"
          ? []
          : [{ ...rowOf(question, group, indicator, period), isTotal: true }]),
      ];
  }
}

/** The periods of the years that are loaded, up to the one looked at, each as it is looked at: cumulative or alone. */
export function periodsOf({ looking, group, period }: CompareQuestion): readonly Period[] {
  const last = yearOf(period.end - 1);
  const years = group.years.filter((year) => year <= last).slice(-looking.span);
  return years.flatMap((year) => (looking.view === "quarter" ? quartersOf(year) : cumulativePeriodsOf(year)));
}

function rowOf(
  { at, looking }: CompareQuestion,
  committee: Committee,
  indicator: Indicator,
  period: Period,
): ComparisonRow {
  const assessment = standingOf(at, committee, indicator, period);
  const base = figureFor(at, committee, indicator, comparisonBase(period, looking.against));
  return {
    key: `${committee.id} ${indicator.id} ${period.start} ${period.end}`,
    committee,
    indicator,
    period,
    assessment,
    base,
    variance: varianceOf(assessment.figure, base, indicator),
    isTotal: false,
  };
}
