import type { Direction } from "../domain/indicator.ts";
import type { Plan } from "../domain/plan.ts";
import type { Language } from "./language.ts";
import { formatNumber, formatPercent } from "./number.ts";

export type KnownPlan = Exclude<Plan, { readonly kind: "none" }>;

/**
 * A plan in its own shape: `160`, `ít nhất 210`, `180–200 trở lên`, `3% × 5.356 = 161`; an implied one with the whole
 * numbers that fit: `300 (299–301)`. A ceiling (direction `lower`) is `không quá 5`. `sign` is `%` or nothing.
 */
export function formatPlan(
  plan: KnownPlan,
  language: Language,
  direction: Direction = "higher",
  sign = "",
): string {
  const phrase = phrases[language];
  const number = (value: number) => formatNumber(value, language) + sign;
  if (plan.kind === "implied") {
    return isUncertain(plan)
      ? `${number(plan.value)} (${number(plan.low)}–${number(plan.high)})`
      : number(plan.value);
  }
  const { shape } = plan.target;
  if (shape.kind === "floor") return phrase.floor(number(shape.value));
  if (shape.kind === "range") {
    const range = `${number(shape.low)}–${number(shape.high)}`;
    return shape.open ? phrase.open(range) : range;
  }
  if (shape.kind === "rate") {
    const rate = formatPercent(shape.percent / 100, language);
    return shape.ofValue === undefined
      ? `${number(plan.value)} (${rate})`
      : `${rate} × ${formatNumber(shape.ofValue, language)} = ${number(plan.value)}`;
  }
  return direction === "lower" ? phrase.ceiling(number(plan.value)) : number(plan.value);
}

/** Whether several whole numbers can be the plan, so that what is computed from it is said as "khoảng". */
export function isUncertain(plan: Plan): boolean {
  return plan.kind === "implied" && plan.low !== plan.high;
}

const phrases = {
  vi: {
    floor: (value: string) => `ít nhất ${value}`,
    open: (range: string) => `${range} trở lên`,
    ceiling: (value: string) => `không quá ${value}`,
  },
  en: {
    floor: (value: string) => `at least ${value}`,
    open: (range: string) => `${range} or more`,
    ceiling: (value: string) => `at most ${value}`,
  },
};
