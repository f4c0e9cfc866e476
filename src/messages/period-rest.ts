import { addMonths } from "../domain/calendar.ts";
import { monthsOf, type Period } from "../domain/period.ts";
import { formatDay } from "./date-label.ts";
import type { Language } from "./language.ts";
import { formatPeriod, isQuarter } from "./period-label.ts";

/** The end of a period, at which a stock holds: `cuối quý III/2023`, `cuối năm 2022`, `hết tháng 9/2024`. */
export function formatPeriodEnd(period: Period, language: Language): string {
  const months = monthsOf(period);
  const isNamed = isQuarter(period) || months === 12;
  if (months === undefined) return formatDay(period.end - 1, language);
  const last = { start: addMonths(period.end, -1), end: period.end };
  const label = formatPeriod(isNamed ? period : last, language, { inSentence: true });
  if (language === "en") return `end of ${label}`;
  return `${isNamed ? "cuối" : "hết"} ${label}`;
}

/**
 * What is left of a plan's period after the figure's range, as said behind "còn 44" or "44 to go": `trong quý IV`,
 * `trong 6 tháng cuối năm`, `trong 9 tháng còn lại`, `đến hết năm`. Empty where nothing is left.
 */
export function formatRest(period: Period, whole: Period, language: Language): string {
  if (period.end >= whole.end) return "";
  const rest = { start: period.end, end: whole.end };
  const months = monthsOf(rest);
  const isYear = monthsOf(whole) === 12;
  if (months === 1 || isQuarter(rest)) {
    const label = formatPeriod(rest, language, { withYear: !isYear, inSentence: true });
    return language === "vi" ? `trong ${label}` : `in ${label}`;
  }
  if (months !== undefined && months < 12 && isYear) {
    if (language === "vi") return `trong ${months} tháng ${months === 6 ? "cuối năm" : "còn lại"}`;
    return `in the remaining ${months} months`;
  }
  if (isYear) return language === "vi" ? "đến hết năm" : "by the end of the year";
  const isYears = (monthsOf(whole) ?? 1) % 12 === 0;
  const last = { start: addMonths(whole.end, -12), end: whole.end };
  const label = formatPeriod(isYears ? last : whole, language, { inSentence: true });
  return language === "vi" ? `đến hết ${label}` : `by the end of ${label}`;
}
