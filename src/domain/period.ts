import { dateOfDay, dayOfDate, elapsedMonths, yearOf, type Day } from "./calendar.ts";

export type { Day } from "./calendar.ts";

/** A range of days [start, end). `2024-Q1` and `2024-01-01/P3M` are the same range. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

export function samePeriod(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end;
}

export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(one: Period, other: Period): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What both ranges cover; undefined where they do not overlap. */
export function intersection(one: Period, other: Period): Period | undefined {
  if (!overlaps(one, other)) return undefined;
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** How many whole months the range is made of; undefined where it begins or ends within a month. */
export function monthsOf(period: Period): number | undefined {
  return elapsedMonths(period.start, period.end);
}

export function isWholeMonths(period: Period): boolean {
  return monthsOf(period) !== undefined;
}

/**
 * The share (0…1) of `whole` that has passed when `until` begins: months ÷ months where both are whole months (each
 * month counts the same), by days otherwise.
 */
export function elapsedShare(whole: Period, until: Day): number {
  if (until <= whole.start) return 0;
  if (until >= whole.end) return 1;
  const months = monthsOf(whole);
  const passed = elapsedMonths(whole.start, until);
  if (months !== undefined && passed !== undefined) return passed / months;
  return (until - whole.start) / (whole.end - whole.start);
}

/**
 * The same range of the calendar `years` later (negative: earlier). What ends with a month ends with that month there
 * too, and 29 February becomes the 28th: like is compared with like in leap years.
 */
export function shiftYears(period: Period, years: number): Period {
  const start = shiftDay(period.start, years);
  const endsWithMonth = dateOfDay(period.end).date === 1;
  return { start, end: endsWithMonth ? shiftDay(period.end, years) : shiftDay(period.end - 1, years) + 1 };
}

export function calendarYear(year: number): Period {
  return { start: dayOfDate(year, 1, 1), end: dayOfDate(year + 1, 1, 1) };
}

/** The four quarters of a calendar year, in order. */
export function quartersOf(year: number): readonly [Period, Period, Period, Period] {
  return [
    wholeMonths(year, 1, 3),
    wholeMonths(year, 4, 3),
    wholeMonths(year, 7, 3),
    wholeMonths(year, 10, 3),
  ];
}

/** Quý I, 6 tháng, 9 tháng, Năm: the periods that reports speak in. */
export function cumulativePeriodsOf(year: number): readonly [Period, Period, Period, Period] {
  return [
    wholeMonths(year, 1, 3),
    wholeMonths(year, 1, 6),
    wholeMonths(year, 1, 9),
    wholeMonths(year, 1, 12),
  ];
}

/** From the start of the calendar year in which the period's last day lies to that day. */
export function yearToDate(period: Period): Period {
  return { start: dayOfDate(yearOf(period.end - 1), 1, 1), end: period.end };
}

function wholeMonths(year: number, firstMonth: number, count: number): Period {
  return { start: dayOfDate(year, firstMonth, 1), end: dayOfDate(year, firstMonth + count, 1) };
}

function shiftDay(day: Day, years: number): Day {
  const { year, month, date } = dateOfDay(day);
  const isLeapDay = month === 2 && date === 29;
  const target = dayOfDate(year + years, month, date);
  return isLeapDay && dateOfDay(target).month !== 2 ? target - 1 : target;
}
