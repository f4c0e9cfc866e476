import type { Period } from "../domain/period.ts";
import { addMonths, dateOf, lastDayOf, wholeMonthsOf } from "./calendar.ts";
import { formatDay, formatMonth } from "./date-label.ts";
import type { Language } from "./language.ts";

export interface PeriodLabelOptions {
  /** Without it `Quý III`, `9 tháng`, `Năm`: for axes and choosers where the year stands elsewhere. */
  readonly withYear?: boolean;
  /** Inside a sentence Vietnamese begins in lower case: `quý III/2023`, `năm 2024`. */
  readonly inSentence?: boolean;
}

/**
 * The words of reports: `Quý III/2023`, `9 tháng năm 2024`, `Năm 2024`, `Tháng 9/2024`, `6 tháng cuối năm 2024`; in
 * English `Q3 2023`, `Jan–Sep 2024`, `2024`. A year to date is `Đến 5/11/2019`, `Jan–5 Nov 2019`. Several years name
 * the first and the last one in full (`Giai đoạn 2020–2024`): true of every range, where the name of a congress term
 * (nhiệm kỳ 2020–2025) is not.
 */
export function formatPeriod(period: Period, language: Language, options: PeriodLabelOptions = {}): string {
  const { withYear = true, inSentence = false } = options;
  const label = language === "vi" ? vietnamese(period, withYear) : english(period, withYear);
  return inSentence ? label : label.charAt(0).toUpperCase() + label.slice(1);
}

/** The end of a period, at which a stock holds: `cuối quý III/2023`, `cuối năm 2022`, `hết tháng 9/2024`. */
export function formatPeriodEnd(period: Period, language: Language): string {
  const months = wholeMonthsOf(period);
  const isNamed = months === 3 || months === 12;
  if (months === undefined) return formatDay(lastDayOf(period), language);
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
  const months = wholeMonthsOf(rest);
  const isYear = wholeMonthsOf(whole) === 12;
  if (months === 1 || (months === 3 && isQuarter(rest))) {
    const label = formatPeriod(rest, language, { withYear: !isYear, inSentence: true });
    return language === "vi" ? `trong ${label}` : `in ${label}`;
  }
  if (months !== undefined && months < 12 && isYear) {
    if (language === "vi") return `trong ${months} tháng ${months === 6 ? "cuối năm" : "còn lại"}`;
    return `in the remaining ${months} months`;
  }
  if (isYear) return language === "vi" ? "đến hết năm" : "by the end of the year";
  const isYears = (wholeMonthsOf(whole) ?? 1) % 12 === 0;
  const last = { start: addMonths(whole.end, -12), end: whole.end };
  const label = formatPeriod(isYears ? last : whole, language, { inSentence: true });
  return language === "vi" ? `đến hết ${label}` : `by the end of ${label}`;
}

const romans = ["I", "II", "III", "IV"];

function isQuarter({ start }: Period): boolean {
  return dateOf(start).month % 3 === 1;
}

function vietnamese(period: Period, withYear: boolean): string {
  const { year, month, day } = dateOf(period.start);
  const months = wholeMonthsOf(period);
  const isFromJanuary = month === 1 && day === 1;
  if (months === undefined) {
    const last = formatDay(lastDayOf(period), "vi", withYear);
    return isFromJanuary && dateOf(lastDayOf(period)).year === year
      ? `đến ${last}`
      : dayRange(period, "vi", withYear);
  }
  if (months % 12 === 0 && isFromJanuary) {
    if (months > 12) return `giai đoạn ${yearRange(period)}`;
    return withYear ? `năm ${year}` : "năm";
  }
  const ofYear = withYear ? ` năm ${year}` : "";
  if (months === 1) return withYear ? `tháng ${month}/${year}` : `tháng ${month}`;
  if (months === 3 && isQuarter(period)) return `quý ${romans[(month - 1) / 3]}${withYear ? `/${year}` : ""}`;
  if (isFromJanuary && months < 12) return `${months} tháng${ofYear}`;
  if (month + months === 13) return `${months} tháng cuối năm${withYear ? ` ${year}` : ""}`;
  const last = dateOf(lastDayOf(period));
  if (last.year === year) return `tháng ${month}–${last.month}${withYear ? `/${year}` : ""}`;
  return `tháng ${month}/${year}–${last.month}/${last.year}`;
}

function english(period: Period, withYear: boolean): string {
  const { year, month, day } = dateOf(period.start);
  const last = dateOf(lastDayOf(period));
  const months = wholeMonthsOf(period);
  const isFromJanuary = month === 1 && day === 1;
  const ofYear = withYear ? ` ${year}` : "";
  if (months === undefined) {
    return isFromJanuary && last.year === year
      ? `${formatMonth(1, "en")}–${formatDay(lastDayOf(period), "en", withYear)}`
      : dayRange(period, "en", withYear);
  }
  if (months % 12 === 0 && isFromJanuary) {
    if (months > 12) return yearRange(period);
    return withYear ? String(year) : "year";
  }
  if (months === 1) return formatMonth(month, "en") + ofYear;
  if (months === 3 && isQuarter(period)) return `Q${(month + 2) / 3}${ofYear}`;
  const from = formatMonth(month, "en") + (last.year === year ? "" : ` ${year}`);
  return `${from}–${formatMonth(last.month, "en")}${last.year === year ? ofYear : ` ${last.year}`}`;
}

function yearRange(period: Period): string {
  return `${dateOf(period.start).year}–${dateOf(lastDayOf(period)).year}`;
}

function dayRange(period: Period, language: Language, withYear: boolean): string {
  const last = lastDayOf(period);
  const end = formatDay(last, language, withYear);
  if (last === period.start) return end;
  const sameYear = dateOf(last).year === dateOf(period.start).year;
  return `${formatDay(period.start, language, withYear && !sameYear)}–${end}`;
}
