import { dateOfDay } from "../domain/calendar.ts";
import { monthsOf, type Period } from "../domain/period.ts";
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

/** Whether three months are one of the year's four quarters. */
export function isQuarter(period: Period): boolean {
  return monthsOf(period) === 3 && dateOfDay(period.start).month % 3 === 1;
}

const romans = ["I", "II", "III", "IV"];

function vietnamese(period: Period, withYear: boolean): string {
  const { year, month, date } = dateOfDay(period.start);
  const months = monthsOf(period);
  const isFromJanuary = month === 1 && date === 1;
  if (months === undefined) {
    const last = formatDay(period.end - 1, "vi", withYear);
    return isFromJanuary && lastDateOf(period).year === year
      ? `đến ${last}`
      : dayRange(period, "vi", withYear);
  }
  if (months % 12 === 0 && isFromJanuary) {
    if (months > 12) return `giai đoạn ${yearRange(period)}`;
    return withYear ? `năm ${year}` : "năm";
  }
  const ofYear = withYear ? ` năm ${year}` : "";
  if (months === 1) return withYear ? `tháng ${month}/${year}` : `tháng ${month}`;
  if (isQuarter(period)) return `quý ${romans[(month - 1) / 3]}${withYear ? `/${year}` : ""}`;
  if (isFromJanuary && months < 12) return `${months} tháng${ofYear}`;
  if (month + months === 13) return `${months} tháng cuối năm${withYear ? ` ${year}` : ""}`;
  const last = lastDateOf(period);
  if (last.year === year) return `tháng ${month}–${last.month}${withYear ? `/${year}` : ""}`;
  return `tháng ${month}/${year}–${last.month}/${last.year}`;
}

function english(period: Period, withYear: boolean): string {
  const { year, month, date } = dateOfDay(period.start);
  const last = lastDateOf(period);
  const months = monthsOf(period);
  const isFromJanuary = month === 1 && date === 1;
  const ofYear = withYear ? ` ${year}` : "";
  if (months === undefined) {
    return isFromJanuary && last.year === year
      ? `${formatMonth(1, "en")}–${formatDay(period.end - 1, "en", withYear)}`
      : dayRange(period, "en", withYear);
  }
  if (months % 12 === 0 && isFromJanuary) {
    if (months > 12) return yearRange(period);
    return withYear ? String(year) : "year";
  }
  if (months === 1) return formatMonth(month, "en") + ofYear;
  if (isQuarter(period)) return `Q${(month + 2) / 3}${ofYear}`;
  const from = formatMonth(month, "en") + (last.year === year ? "" : ` ${year}`);
  return `${from}–${formatMonth(last.month, "en")}${last.year === year ? ofYear : ` ${last.year}`}`;
}

function lastDateOf(period: Period) {
  return dateOfDay(period.end - 1);
}

function yearRange(period: Period): string {
  return `${dateOfDay(period.start).year}–${lastDateOf(period).year}`;
}

function dayRange(period: Period, language: Language, withYear: boolean): string {
  const last = period.end - 1;
  const end = formatDay(last, language, withYear);
  if (last === period.start) return end;
  const sameYear = dateOfDay(last).year === dateOfDay(period.start).year;
  return `${formatDay(period.start, language, withYear && !sameYear)}–${end}`;
}
