import { yearOf } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import { comparisonBase } from "../../domain/comparison-base.ts";
import {
  comparisonOf,
  comparisonRows,
  type Comparison,
  type ComparisonQuestion,
} from "../../domain/comparison.ts";
import { comparisonTotal, type ComparisonTotal } from "../../domain/comparison-total.ts";
import type { Catalog, Indicator } from "../../domain/indicator.ts";
import type { Lineage } from "../../domain/lineage.ts";
import { periodKey } from "../../domain/period-text.ts";
import { cumulativePeriodsOf, quartersOf, type Period } from "../../domain/period.ts";
import type { Standpoint } from "../../domain/standing.ts";
import type { Looking } from "../../selection/resolve.ts";

/** What the page compares. */
export interface CompareQuestion {
  readonly at: Standpoint;
  readonly lineage: Lineage;
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

/** A line, and what it is a line of: a committee, an indicator or a period. */
export interface CompareLine {
  readonly key: string;
  readonly comparison: Comparison;
  readonly indicator: Indicator;
  readonly period: Period;
}

export interface Comparisons {
  readonly lines: readonly CompareLine[];
  /** What the lines add to, where the data allow it. */
  readonly total: ComparisonTotal | undefined;
}

/** The period that `period` is held against, as the page was asked to. */
export function basePeriodOf({ period, looking }: CompareQuestion): Period {
  return comparisonBase(period, looking.against);
}

/** The one array of the table, its marks, its picture, its files and the page's sources: made once for a question. */
export function comparisonsOf(question: CompareQuestion): Comparisons {
  const made = known.get(question) ?? compared(question);
  known.set(question, made);
  return made;
}

const known = new WeakMap<CompareQuestion, Comparisons>();

function compared(question: CompareQuestion): Comparisons {
  const { committee, group, units, indicator, period, looking, catalog } = question;
  switch (looking.rows) {
    case "indicators":
      return {
        lines: catalog.indicators
          .map((each) => lineOf(question, committee, each, period))
          .filter(({ comparison }) => hasAny(comparison)),
        total: undefined,
      };
    case "periods":
      return {
        lines: periodsOf(question).map((each) => lineOf(question, committee, indicator, each)),
        total: undefined,
      };
    default: {
      const asked = askedOf(question, indicator, period);
      const rows = comparisonRows(asked, units);
      return {
        lines: rows.map((comparison) => ({ key: comparison.committee.id, comparison, indicator, period })),
        total: comparisonTotal(asked, group, units, rows),
      };
    }
  }
}

/** The periods of the years looked back on, each as it is looked at: cumulative or alone. */
export function periodsOf(question: CompareQuestion): readonly Period[] {
  const isAlone = question.looking.view === "quarter";
  return yearsOf(question).flatMap((year) => (isAlone ? quartersOf(year) : cumulativePeriodsOf(year)));
}

/** The years looked back on, the period's own last. */
export function yearsOf({ looking, group, period }: CompareQuestion): readonly number[] {
  const last = yearOf(period.end - 1);
  return group.years.filter((year) => year <= last).slice(-looking.span);
}

/** The years whose books the page needs: those looked back on, and one more to compare the first of them with. */
export function yearsToCompare(group: Committee, { period, span }: Looking): readonly number[] {
  const last = period === undefined ? group.years.at(-1) : yearOf(period.end - 1);
  return last === undefined ? [] : group.years.filter((year) => last - span <= year && year <= last);
}

export function askedOf(
  { at, lineage, looking }: CompareQuestion,
  indicator: Indicator,
  period: Period,
): ComparisonQuestion {
  return { at, lineage, indicator, period, basePeriod: comparisonBase(period, looking.against) };
}

function lineOf(
  question: CompareQuestion,
  committee: Committee,
  indicator: Indicator,
  period: Period,
): CompareLine {
  const comparison = comparisonOf(askedOf(question, indicator, period), committee);
  return { key: `${indicator.id} ${periodKey(period)}`, comparison, indicator, period };
}

function hasAny({ current, base }: Comparison): boolean {
  return current.figure.kind === "value" || base.figure.kind === "value";
}
