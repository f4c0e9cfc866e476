import type { Assessment, Status } from "../domain/assessment.ts";
import type { Figure } from "../domain/figure.ts";
import type { Indicator } from "../domain/indicator.ts";
import { countedNoun, percentSignOf } from "./counted-noun.ts";
import { headlinePhrases } from "./headline-phrases.ts";
import { judgement } from "./judgement.ts";
import { capital, inSentence, textIn, type Language } from "./language.ts";
import { formatNumber, formatPercent } from "./number.ts";
import { formatPeriod } from "./period-label.ts";
import { formatPeriodEnd } from "./period-rest.ts";
import { formatPlan, isUncertain, type KnownPlan } from "./plan-label.ts";
import { formatQuantity, hedge } from "./quantity.ts";
import { plainText, toneOf, type Segment } from "./tone.ts";
import { statusInSentence } from "./words.ts";

/** A figure held against its plan, and what it is a figure of. */
export interface HeadlineSubject {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
}

type Value = Extract<Figure, { readonly kind: "value" }>;

/**
 * The message of a page in one sentence, by rule from the assessment: period, actual, plan, percentage; then the
 * judgement, the only piece with a tone, and what is left. "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%;
 * chậm 2,5 điểm phần trăm so với mốc thời gian, còn 44 trong quý IV".
 */
export function headline(subject: HeadlineSubject, language: Language): readonly Segment[] {
  const { assessment, indicator } = subject;
  const { figure } = assessment;
  const label =
    indicator.kind === "stock"
      ? capital(formatPeriodEnd(assessment.period, language))
      : formatPeriod(assessment.period, language);
  const body =
    figure.kind === "value" ? withValue(subject, figure, language) : withoutValue(subject, language);
  return [{ text: `${label}: ` }, ...body];
}

/** The headline with name and status around it, for one row of a list: what is read out for its bar. */
export function statusSentence(
  name: string,
  subject: HeadlineSubject,
  statusWord: string,
  language: Language,
): string {
  const sentence = plainText(headline(subject, language));
  return `${name}. ${sentence}. ${statusWord}.`;
}

function withoutValue({ assessment, indicator }: HeadlineSubject, language: Language): readonly Segment[] {
  const phrases = headlinePhrases[language];
  const { plan, figure } = assessment;
  if (figure.kind === "notApplicable") {
    return [judged("notApplicable", language), { text: phrases.noCommittee }];
  }
  const name = inSentence(textIn(indicator.name, language));
  const missing: Segment[] = [judged("noData", language), { text: phrases.dataOn(name) }];
  if (plan.kind === "none") return missing;
  return [...missing, { text: `; ${planIs(plan, indicator, language)}` }];
}

function withValue(subject: HeadlineSubject, figure: Value, language: Language): readonly Segment[] {
  const { assessment, indicator } = subject;
  const { plan, attainment } = assessment;
  const phrases = headlinePhrases[language];
  const covered = figure.coverage
    ? ` (${phrases.coverage(figure.coverage.reported, figure.coverage.of)})`
    : "";
  if (plan.kind === "none" || attainment === undefined) {
    const sign = percentSignOf(indicator);
    const noun = sign === "" ? ` ${countedNoun(indicator, language, figure.value)}` : "";
    const actual = formatQuantity(figure, language, sign) + noun + covered;
    return [{ text: `${actual}; ` }, ...withoutAttainment(subject, language)];
  }
  const share = hedge(formatPercent(attainment, language), figure, language);
  const said = indicator.direction === "lower" ? phrases.used(share) : phrases.attained(share);
  const verdict = judgement(subject, figure, plan, language);
  const facts = `${actualAndPlan(subject, figure, plan, language)}${covered}, ${said}`;
  return verdict.length === 0 ? [{ text: facts }] : [{ text: `${facts}; ` }, ...verdict];
}

function withoutAttainment(
  { assessment, indicator }: HeadlineSubject,
  language: Language,
): readonly Segment[] {
  const phrases = headlinePhrases[language];
  if (assessment.plan.kind === "none") return [judged("noPlan", language)];
  if (assessment.status === "notApplicable") {
    return [judged("notApplicable", language), { text: phrases.zeroPlan }];
  }
  return [{ text: planIs(assessment.plan, indicator, language) }];
}

function judged(status: Status, language: Language): Segment {
  return { text: statusInSentence(status, language), tone: toneOf[status] };
}

function planIs(plan: KnownPlan, indicator: Indicator, language: Language): string {
  const label = formatPlan(plan, language, indicator.direction, percentSignOf(indicator));
  return headlinePhrases[language].planIs(formatPeriod(plan.period, language, { inSentence: true }), label);
}

function actualAndPlan(
  { assessment, indicator }: HeadlineSubject,
  figure: Value,
  plan: KnownPlan,
  language: Language,
): string {
  const phrases = headlinePhrases[language];
  const sign = percentSignOf(indicator);
  const actual = formatQuantity(figure, language, sign);
  const amount = planAmount(plan, language, sign);
  if (sign !== "") return phrases.against(actual, amount);
  const counted = `${actual} ${countedNoun(indicator, language, figure.value)}`;
  if (indicator.direction === "lower") return phrases.ceiling(counted, amount);
  if (assessment.status === "exceeded" || isOpenShape(plan)) return phrases.against(counted, amount);
  return phrases.of(actual, amount, countedNoun(indicator, language, plan.value));
}

/** Here a rate is its result, a ceiling its bare number, and an uncertain plan `khoảng 300 (299–301)`. */
function planAmount(plan: KnownPlan, language: Language, sign: "" | "%"): string {
  if (isUncertain(plan)) return headlinePhrases[language].about(formatPlan(plan, language, "higher", sign));
  return isOpenShape(plan)
    ? formatPlan(plan, language, "higher", sign)
    : formatNumber(plan.value, language) + sign;
}

/** Whether a plan is a floor or a range: of "at least 210" nothing can be a part. */
function isOpenShape(plan: KnownPlan): boolean {
  return plan.kind === "stated" && (plan.target.shape.kind === "floor" || plan.target.shape.kind === "range");
}
