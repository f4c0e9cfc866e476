import type { Comparison, ComparisonDoubt } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import { calendarYear, samePeriod, shiftYears, type Period } from "../domain/period.ts";
import { yearOf } from "../domain/calendar.ts";
import { isFavourable, type Variance } from "../domain/variance.ts";
import { compareWordsOf } from "./compare-words.ts";
import { countedNoun, percentSignOf } from "./counted-noun.ts";
import type { Language } from "./language.ts";
import { nameInSentence } from "./name-list.ts";
import { formatSigned, formatSignedPercent, formatSignedPoints } from "./number.ts";
import { formatPeriod } from "./period-label.ts";
import { formatFigure, hedge } from "./quantity.ts";
import type { Segment, Tone } from "./tone.ts";
import { wordsOf } from "./words.ts";

export interface VarianceSubject {
  readonly variance: Variance;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly basePeriod: Period;
  readonly doubts?: readonly ComparisonDoubt[];
}

/**
 * A difference in one phrase: "+12 (+8,3%) so với cùng kỳ năm 2023". The amount has the tone of its direction, unless
 * like is not compared with like, which is said behind it. Where there is none: which side is missing.
 */
export function varianceSegments(subject: VarianceSubject, language: Language): readonly Segment[] {
  const { variance, indicator, doubts = [] } = subject;
  const phrase = phrases[language];
  if (variance.kind !== "variance") return [{ text: withoutVariance(variance, subject, language) }];
  const against = baseName(subject, language);
  const reasons = doubts.map((doubt) => compareWordsOf(language).doubts[doubt]);
  const rest = [
    variance.precision === "provisional" ? wordsOf(language).states.provisional : undefined,
    ...reasons,
  ].filter((part) => part !== undefined);
  const behind = rest.length === 0 ? "" : ` (${rest.join("; ")})`;
  if (variance.absolute === 0) return [{ text: `${phrase.unchanged(against)}${behind}` }];
  const isGood = doubts.length > 0 ? undefined : isFavourable(variance, indicator.direction);
  const tone: Tone | undefined = isGood === undefined ? undefined : isGood ? "ahead" : "late";
  const amount = hedge(formatVariance(variance, language), variance, language);
  return [{ text: amount, tone }, { text: ` ${phrase.against(against)}${behind}` }];
}

/**
 * A committee's figure beside the one that it is compared with: "Cụm 3, 9 tháng năm 2024: 45 đảng viên mới, +5 (+12,5%)
 * so với cùng kỳ năm 2023".
 */
export function comparisonSegments(
  { committee, current, variance, doubts }: Pick<Comparison, "committee" | "current" | "variance" | "doubts">,
  indicator: Indicator,
  basePeriod: Period,
  language: Language,
): readonly Segment[] {
  const { figure, period } = current;
  const name = nameInSentence(committee, language);
  const label = formatPeriod(period, language, { inSentence: true });
  const sign = percentSignOf(indicator);
  const noun =
    figure.kind === "value" && sign === "" ? ` ${countedNoun(indicator, language, figure.value)}` : "";
  const said = `${name}, ${label}: `;
  const rest = varianceSegments({ variance, indicator, period, basePeriod, doubts }, language);
  return figure.kind === "value"
    ? [{ text: `${said}${formatFigure(figure, language, sign)}${noun}, ` }, ...rest]
    : [{ text: `${name}: ` }, ...rest];
}

/** `+12 (+8,3%)`; of percentages `+2,5 điểm phần trăm`. Only variances have a "+". */
function formatVariance(
  { absolute, relative, points }: Extract<Variance, { readonly kind: "variance" }>,
  language: Language,
): string {
  if (points !== undefined) return formatSignedPoints(points, language);
  const amount = formatSigned(absolute, language);
  return relative === undefined ? amount : `${amount} (${formatSignedPercent(relative, language)})`;
}

/** "cùng kỳ năm 2023" for the same range a year earlier, else the period's own name: "quý II/2024", "năm 2023". */
function baseName({ period, basePeriod }: VarianceSubject, language: Language): string {
  const year = yearOf(basePeriod.end - 1);
  const isSamePeriod = samePeriod(shiftYears(period, -1), basePeriod);
  if (!isSamePeriod || samePeriod(basePeriod, calendarYear(year))) {
    return formatPeriod(basePeriod, language, { inSentence: true });
  }
  return phrases[language].samePeriod(year);
}

function withoutVariance(
  { kind, side }: Exclude<Variance, { readonly kind: "variance" }>,
  { period, basePeriod }: VarianceSubject,
  language: Language,
): string {
  const phrase = phrases[language];
  const label =
    side === "both"
      ? phrase.bothPeriods
      : formatPeriod(side === "current" ? period : basePeriod, language, { inSentence: true });
  return kind === "notReported" ? phrase.notReported(label) : phrase.notApplicable(label);
}

const vi = {
  against: (base: string) => `so với ${base}`,
  unchanged: (base: string) => `không đổi so với ${base}`,
  samePeriod: (year: number) => `cùng kỳ năm ${year}`,
  bothPeriods: "cả hai kỳ",
  notReported: (period: string) => `chưa có số liệu ${period} để so sánh`,
  notApplicable: (period: string) => `không so sánh được vì đơn vị không hoạt động trong ${period}`,
};

const en: typeof vi = {
  against: (base) => `against ${base}`,
  unchanged: (base) => `unchanged from ${base}`,
  samePeriod: (year) => `the same period of ${year}`,
  bothPeriods: "both periods",
  notReported: (period) => `no data for ${period} yet to compare`,
  notApplicable: (period) => `cannot be compared, as the unit did not exist in ${period}`,
};

const phrases: Record<Language, typeof vi> = { vi, en };
