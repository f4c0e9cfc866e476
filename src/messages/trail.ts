import type { Figure } from "../domain/figure.ts";
import { percentSignOf } from "./counted-noun.ts";
import { equalsPercent, stepsFormula, stepsInWords, type TrailLine } from "./formula.ts";
import type { HeadlineSubject } from "./headline.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number.ts";
import { forecastLines, paceLines } from "./pace-trail.ts";
import { formatPlan, type KnownPlan } from "./plan-label.ts";
import { formatFigure, formatQuantity, formatStated } from "./quantity.ts";
import { planName } from "./subtitle.ts";
import { trailWordsOf } from "./trail-words.ts";

/** All that was computed of a figure, from its observations to the chance; only what the assessment holds. */
export function trailLines(
  { assessment, indicator }: HeadlineSubject,
  language: Language,
): readonly TrailLine[] {
  const { figure, plan } = assessment;
  const sign = percentSignOf(indicator);
  const lines = [actualLine(figure, sign, language)];
  if (plan.kind === "none") return lines;
  lines.push(planLine(plan, indicator.direction, sign, language));
  if (figure.kind !== "value" || assessment.attainment === undefined) return lines;
  const actual = formatNumber(figure.value, language);
  const target = formatNumber(plan.value, language);
  const { terms } = trailWordsOf(language);
  lines.push({
    term: terms.attainment,
    formula: `${actual} ÷ ${target} ${equalsPercent(assessment.attainment, language)}`,
  });
  return [
    ...lines,
    ...paceLines(assessment, figure.value, plan, language),
    ...forecastLines(assessment, actual, language),
  ];
}

function actualLine(figure: Figure, sign: "" | "%", language: Language): TrailLine {
  const { terms, origins, coverage } = trailWordsOf(language);
  const result = formatFigure(figure, language, sign);
  if (figure.kind !== "value") return { term: terms.actual, formula: result };
  const covered = figure.coverage && coverage(figure.coverage.reported, figure.coverage.of);
  const note = [origins[figure.origin], covered].filter(Boolean).join("; ");
  if (figure.origin === "reported" || figure.steps.length < 2)
    return { term: terms.actual, formula: result, note };
  const formula = `${stepsFormula(figure.steps, language)} = ${result}`;
  const how = figure.origin === "derived" ? `${note}: ${stepsInWords(figure.steps, language)}` : note;
  return { term: terms.actual, formula, note: how };
}

function planLine(
  plan: KnownPlan,
  direction: HeadlineSubject["indicator"]["direction"],
  sign: "" | "%",
  language: Language,
): TrailLine {
  const words = trailWordsOf(language);
  const label = formatPlan(plan, language, direction, sign);
  const line = { term: words.terms.plan, formula: label };
  if (plan.kind === "stated") {
    const isRange = plan.target.shape.kind === "range";
    return {
      ...line,
      note: [planName(plan, language), isRange && words.lowerEnd].filter(Boolean).join("; "),
    };
  }
  const { observation } = plan;
  const stated = observation.stated.find(({ base }) => base === "plan" || base === "resolution");
  if (stated === undefined || observation.reading.kind === "missing") return line;
  if (stated.of !== undefined) return { ...line, note: words.givenDenominator };
  const value = formatQuantity(observation.reading, language);
  const note =
    plan.low === plan.high
      ? words.impliedOnly
      : words.impliedRange(formatNumber(plan.low, language), formatNumber(plan.high, language));
  return {
    ...line,
    formula: `${value} ÷ ${formatStated(stated, language)} → ${label}`,
    note: plan.by === "truncation" ? `${note}; ${words.truncated}` : note,
  };
}
