import type { Assessment, Pace, Reference } from "../domain/assessment.ts";
import type { Figure } from "../domain/figure.ts";
import type { Indicator } from "../domain/indicator.ts";
import { percentSignOf } from "./counted-noun.ts";
import { headlinePhrases } from "./headline-phrases.ts";
import type { Language } from "./language.ts";
import { formatNumber, formatPoints } from "./number.ts";
import { formatRest } from "./period-rest.ts";
import { isUncertain, type KnownPlan } from "./plan-label.ts";
import { toneOf, type Segment } from "./tone.ts";
import { statusInSentence } from "./words.ts";

interface Subject {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
}

type Value = Extract<Figure, { readonly kind: "value" }>;

/**
 * What the assessment says of a figure that has an attainment: the judgement with its tone, then what is left until
 * the plan's end. Empty for indicators that are never judged (direction `neutral`).
 */
export function judgement(
  { assessment, indicator }: Subject,
  figure: Value,
  plan: KnownPlan,
  language: Language,
): readonly Segment[] {
  const phrases = headlinePhrases[language];
  const { status, pace, reference } = assessment;
  if (indicator.direction === "neutral") return [];
  const tone = toneOf[status];
  const word = statusInSentence(status, language);
  const isCeiling = indicator.direction === "lower";
  const isEstimated = figure.precision === "estimated";
  const amount = (value: number) => {
    const sign = percentSignOf(indicator);
    const text = sign === "" ? formatNumber(value, language) : formatPoints(value / 100, language);
    return isEstimated || isUncertain(plan) ? phrases.about(text) : text;
  };
  const difference = plan.value - figure.value;

  switch (status) {
    case "met":
    case "exceeded": {
      const isEarly = assessment.period.end < plan.period.end && indicator.kind === "flow";
      const text = isCeiling ? phrases.withinCeiling : word + (isEarly ? phrases.early : "");
      return [{ text, tone }];
    }
    case "missed":
      return [{ text: missedWord(word, Math.abs(difference)), tone }];
    case "onPace":
    case "slightlyBehind":
    case "behind":
      return pace && reference
        ? [...paceSegments(pace, reference, status, isCeiling, isEstimated, language), ...left()]
        : [{ text: word, tone }];
    case "tooEarly":
      return [{ text: word, tone }, { text: phrases.toJudge }, ...left()];
    case "inProgress":
      return [{ text: word, tone }, ...left()];
    default:
      return [];
  }

  /** 'gần 160' of 160 is missed, by how much nobody knows. */
  function missedWord(verdict: string, by: number): string {
    if (isCeiling) return by === 0 ? phrases.aboveCeiling : phrases.overCeiling(amount(by));
    return by === 0 ? verdict : verdict + phrases.missedBy(amount(by));
  }

  function left(): readonly Segment[] {
    const remaining = Math.max(0, difference);
    if (remaining === 0 && !isCeiling) return [];
    if (indicator.kind !== "flow") return isCeiling ? [] : [{ text: phrases.short(amount(remaining)) }];
    const rest = formatRest(assessment.period, plan.period, language);
    if (rest === "") return [];
    const phrase = isCeiling ? phrases.allowed : phrases.left;
    return [{ text: phrase(amount(remaining), rest) }];
  }
}

/** Below this a gap (a share) is the noise of binary fractions. */
const noise = 1e-9;

/**
 * The gap in points is the judgement itself, unless its direction contradicts the status, which thresholds of the
 * user's own can bring about: then the status word is the judgement and the gap is said behind it.
 */
function paceSegments(
  pace: Pace,
  reference: Reference,
  status: "onPace" | "slightlyBehind" | "behind",
  isCeiling: boolean,
  isEstimated: boolean,
  language: Language,
): readonly Segment[] {
  const phrases = headlinePhrases[language];
  const tone = toneOf[status];
  const word = statusInSentence(status, language);
  const mark = phrases.marks[reference.mode];
  if (Math.abs(pace.gap) < noise) return [{ text: word, tone }, { text: phrases.byMark(mark) }];
  const isAbove = pace.gap > 0;
  const size = formatPoints(pace.gap, language);
  const points = isEstimated ? phrases.about(size) : size;
  const [above, below] = isCeiling ? [phrases.aboveBy, phrases.belowBy] : [phrases.aheadBy, phrases.behindBy];
  const gap = isAbove ? above(points) : below(points);
  const from = phrases.fromMark(mark, isAbove && !isCeiling);
  const isGood = isAbove !== isCeiling;
  if (isGood === (tone === "ahead")) return [{ text: gap, tone }, { text: from }];
  return [{ text: word, tone }, { text: `, ${gap}${from}` }];
}
