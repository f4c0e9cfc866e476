import type { Day, Period } from "../domain/period.ts";

export interface CalendarDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

/** The calendar label of a day; no clock and no time zone take part. */
export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day inside of the range. */
export function lastDayOf(period: Period): Day {
  return period.end - 1;
}

/** How many months the range is made of; undefined where it does not begin and end with a month. */
export function wholeMonthsOf(period: Period): number | undefined {
  const from = dateOf(period.start);
  const to = dateOf(period.end);
  if (from.day !== 1 || to.day !== 1) return undefined;
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** The first day of a month, moved by whole months. */
export function addMonths(firstOfMonth: Day, months: number): Day {
  const { year, month } = dateOf(firstOfMonth);
  return Date.UTC(year, month - 1 + months, 1) / 86_400_000;
}
