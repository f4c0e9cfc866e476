import type { Assessment } from "../domain/assessment.ts";
import { monthsOf } from "../domain/period.ts";
import { equals, type TrailLine } from "./formula.ts";
import type { Language } from "./language.ts";
import { formatChance, formatNumber, formatPercent, formatSignedPoints } from "./number.ts";
import type { KnownPlan } from "./plan-label.ts";
import { trailWordsOf } from "./trail-words.ts";

/** Due, gap, index, what remains and the rates that it takes; empty where there is no pace. */
export function paceLines(
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

/** The end at this pace, its range and the chance with its model; empty where there is no forecast. */
export function forecastLines(
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

function equalsPoints(gap: number, language: Language): string {
  const relation = equals(gap * 100, language, 1).charAt(0);
  return `${relation} ${formatSignedPoints(gap, language)}`;
}
