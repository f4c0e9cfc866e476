import type { Tone } from "../../charts/tone.ts";
import type { BodyStanding } from "../../domain/body-standing.ts";
import type { Committee } from "../../domain/committee.ts";
import { comparisonBase } from "../../domain/comparison-base.ts";
import { comparisonOf, isPartialSum, type Comparison } from "../../domain/comparison.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Indicator } from "../../domain/indicator.ts";
import type { Lineage } from "../../domain/lineage.ts";
import { samePeriod, type Period } from "../../domain/period.ts";
import { latestPeriodOf, type Standpoint } from "../../domain/standing.ts";
import { isFavourable, type Variance } from "../../domain/variance.ts";
import { progressRow, type ProgressRow } from "../../figures/progress-view-model.ts";
import type { TrailSubject } from "../../figures/trail-store.ts";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPercent, formatSigned, formatSignedPoints } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatFigure } from "../../messages/quantity.ts";

export interface IndicatorsQuestion {
  readonly at: Standpoint;
  readonly lineage: Lineage;
  readonly committee: Committee;
  readonly indicators: readonly Indicator[];
  readonly period: Period;
  readonly standing: (indicator: Indicator, period: Period) => BodyStanding;
}

/** An indicator with its figure, its plan and the same period of last year. */
export interface IndicatorLine {
  readonly indicator: Indicator;
  /** The page's, or the indicator's own latest within it. */
  readonly period: Period;
  readonly comparison: Comparison;
}

/** The lines in the catalog's order, and the indicators that nothing is known of in either year. */
export function indicatorLines(question: IndicatorsQuestion): {
  readonly lines: readonly IndicatorLine[];
  readonly without: readonly Indicator[];
} {
  const { at, lineage, committee, indicators } = question;
  const all = indicators.map((indicator) => {
    const period = periodOf(indicator, question);
    const basePeriod = comparisonBase(period, "lastYear");
    const comparison = comparisonOf({ at, lineage, indicator, period, basePeriod }, committee);
    return { indicator, period, comparison };
  });
  const isKnown = ({ comparison: { current, base } }: IndicatorLine) =>
    current.figure.kind === "value" || current.plan.kind !== "none" || base.figure.kind === "value";
  return {
    lines: all.filter(isKnown),
    without: all.filter((line) => !isKnown(line)).map(({ indicator }) => indicator),
  };
}

/** A line in words: what the list of units says of a unit, and last year's figure with the difference. */
export interface IndicatorRow extends ProgressRow {
  /** Empty where the name or the figure's sign says it. */
  readonly unit: string;
  /** Where it is not the page's own. */
  readonly ownPeriod: string | undefined;
  /** "17/18" for a sum that units are missing from. */
  readonly partial: string | undefined;
  readonly lastYear: string;
  readonly hasLastYear: boolean;
  readonly lastYearSubject: TrailSubject;
  readonly variance: string;
  /** Empty where the base is nothing, and of percentages. */
  readonly relative: string;
  readonly tone: Tone;
  /** Why like is not compared with like; undefined where it is. */
  readonly doubt: string | undefined;
}

export function indicatorRows(
  lines: readonly IndicatorLine[],
  pagePeriod: Period,
  language: Language,
): readonly IndicatorRow[] {
  return lines.map(({ indicator, period, comparison }) => {
    const { committee, current, base, baseCommittee, variance, doubts } = comparison;
    const row = progressRow({ committee, assessment: current }, indicator, language);
    const isBetter = doubts.length > 0 ? undefined : isFavourable(variance, indicator.direction);
    return {
      ...row,
      key: indicator.id,
      name: textIn(indicator.name, language),
      unit: unitBeside(indicator, language),
      ownPeriod: samePeriod(period, pagePeriod) ? undefined : formatPeriod(period, language),
      partial: partialOf(current.figure),
      lastYear: formatFigure(base.figure, language, percentSignOf(indicator)),
      hasLastYear: base.figure.kind === "value",
      lastYearSubject: { committee: baseCommittee, indicator, assessment: base },
      variance: varianceText(variance, language),
      relative:
        variance.kind === "variance" && variance.relative !== undefined
          ? signed(variance.relative, formatPercent(variance.relative, language))
          : "",
      tone: isBetter === undefined ? "neutral" : isBetter ? "favourable" : "unfavourable",
      doubt: doubts.map((doubt) => compareWordsOf(language).doubts[doubt]).join("; ") || undefined,
    };
  });
}

function partialOf(figure: Figure): string | undefined {
  if (figure.kind !== "value" || figure.coverage === undefined || !isPartialSum(figure)) return undefined;
  return `${figure.coverage.reported}/${figure.coverage.of}`;
}

function unitBeside({ name, unit }: Indicator, language: Language): string {
  const word = textIn(unit, language);
  const isSaid = word === "%" || textIn(name, language).toLowerCase().includes(word.toLowerCase());
  return isSaid ? "" : word;
}

/** Over the page's period where something is known or planned, else the latest within it. */
function periodOf(indicator: Indicator, { at, committee, period, standing }: IndicatorsQuestion): Period {
  const { figure, plan } = standing(indicator, period).assessment;
  if (figure.kind === "value" || plan.kind !== "none") return period;
  const latest = latestPeriodOf(at, committee, indicator);
  const isWithin = latest !== undefined && period.start < latest.end && latest.end <= period.end;
  return isWithin && standing(indicator, latest).assessment.figure.kind === "value" ? latest : period;
}

/** With its sign; differences of percentages are points. Empty where one side is missing. */
function varianceText(variance: Variance, language: Language): string {
  if (variance.kind !== "variance") return "";
  return variance.points === undefined
    ? formatSigned(variance.absolute, language)
    : formatSignedPoints(variance.points, language);
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}
