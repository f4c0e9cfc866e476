import { monthsOf } from "../domain/period.ts";
import type { Assessment } from "../domain/assessment.ts";
import type { Figure, Step } from "../domain/figure.ts";
import { percentSignOf } from "./counted-noun.ts";
import { formatDate } from "./date-label.ts";
import { equals, equalsPercent, stepsFormula, stepsInWords } from "./formula.ts";
import type { HeadlineSubject } from "./headline.ts";
import { textIn, type Language } from "./language.ts";
import { formatChance, formatNumber, formatPercent, formatSignedPoints } from "./number.ts";
import { formatPeriod } from "./period-label.ts";
import { formatPlan, type KnownPlan } from "./plan-label.ts";
import { formatFigure, formatQuantity, formatStated } from "./quantity.ts";
import { formatSource } from "./source-line.ts";
import { planName } from "./subtitle.ts";
import { trailWordsOf } from "./trail-words.ts";

/** One step of how a figure came about: what it is, the formula with its numbers, and what must be said beside it. */
export interface TrailLine {
  readonly term: string;
  readonly formula: string;
  readonly note?: string | undefined;
}

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

/** An observation that a figure came from: its value, period and what its report adds. */
export interface ObservationLine {
  readonly value: string;
  readonly period: string;
  /** "số liệu đến 26/9/2024 · báo cáo nêu 72,5%"; empty where there is nothing to add. */
  readonly details: string;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
  readonly source: string;
  readonly url?: string | undefined;
}

/** The line of a signed observation; what is taken away has a minus. */
export function observationLine({ sign, observation }: Step, language: Language): ObservationLine {
  const words = trailWordsOf(language);
  const { reading, stated, asOf, source, corrects, quote, note } = observation;
  const value =
    reading.kind === "value"
      ? formatQuantity(reading, language)
      : formatFigure({ kind: "notReported" }, language);
  const details = [
    asOf && words.asOf(formatDate(asOf, language)),
    ...stated.map((one) => words.stated(formatStated(one, language))),
    corrects && words.corrects(formatSource(corrects, language)),
  ];
  return {
    value: sign < 0 ? `− ${value}` : value,
    period: formatPeriod(observation.period, language),
    details: details.filter(Boolean).join(" · "),
    quote,
    note: note && textIn(note, language),
    source: formatSource(source, language),
    url: source.url,
  };
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

function paceLines(
  { period, attainment = 0, pace, reference }: Assessment,
  actual: number,
  plan: KnownPlan,
  language: Language,
): readonly TrailLine[] {
  if (pace === undefined || reference === undefined) return [];
  const { terms, references } = trailWordsOf(language);
  const number = (value: number) => formatNumber(value, language, 3);
  const percent = (share: number) => formatPercent(share, language);
  const missing = plan.value - actual;
  const elapsed = monthsOf({ start: plan.period.start, end: period.end });
  const months = monthsOf(plan.period);
  const isByMonths = reference.mode === "straight" && elapsed !== undefined && months !== undefined;
  const share = isByMonths ? `${elapsed}/${months}` : percent(reference.share);
  const lines: TrailLine[] = [
    {
      term: terms.due,
      formula: `${share} × ${number(plan.value)} ${equals(pace.due, language, 1)}`,
      note: references[reference.mode],
    },
    {
      term: terms.gap,
      formula: `${percent(attainment)} − ${percent(reference.share)} ${equalsPoints(pace.gap, language)}`,
    },
  ];
  if (pace.index !== undefined) {
    lines.push({
      term: terms.index,
      formula: `${number(actual)} ÷ ${number(pace.due)} ${equals(pace.index, language)}`,
    });
  }
  if (missing <= 0) return lines;
  lines.push({
    term: terms.remaining,
    formula: `${number(plan.value)} − ${number(actual)} ${equals(missing, language)}`,
  });
  if (pace.requiredToAchieved !== undefined) {
    const left = percent(1 - reference.share);
    const rates = `(${number(missing)} ÷ ${left}) ÷ (${number(actual)} ÷ ${percent(reference.share)})`;
    lines.push({
      term: terms.requiredToAchieved,
      formula: `${rates} ${equals(pace.requiredToAchieved, language)}`,
    });
  }
  if (pace.requiredToPlanned !== undefined) {
    const rates = `${number(missing)} ÷ ${number(plan.value - pace.due)}`;
    lines.push({
      term: terms.requiredToPlanned,
      formula: `${rates} ${equals(pace.requiredToPlanned, language)}`,
    });
  }
  return lines;
}

function equalsPoints(gap: number, language: Language): string {
  const relation = equals(gap * 100, language, 1).charAt(0);
  return `${relation} ${formatSignedPoints(gap, language)}`;
}

function forecastLines(
  { forecast, reference }: Assessment,
  actual: string,
  language: Language,
): readonly TrailLine[] {
  if (forecast === undefined || reference === undefined) return [];
  const { terms, chances, percentiles, model } = trailWordsOf(language);
  const whole = (value: number) => formatNumber(value, language, 0);
  return [
    {
      term: terms.forecast,
      formula: `${actual} ÷ ${formatNumber(reference.share, language, 3)} ${equals(forecast.value, language, 1)}`,
    },
    { term: terms.range, formula: `${whole(forecast.low)}–${whole(forecast.high)}`, note: percentiles },
    {
      term: terms.chance,
      formula: `${formatChance(forecast.chance, language)}: ${chances[forecast.band]}`,
      note: model,
    },
  ];
}
