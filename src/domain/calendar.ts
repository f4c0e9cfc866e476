/** Whole days since 1970-01-01: a calendar label without clock or time zone. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly date: number;
}

const daysInFourCenturies = 146_097;
/** Days from 0000-03-01, where the count begins so that leap days come last, to 1970-01-01. */
const daysBeforeEpoch = 719_468;

/** The day of a date of the (proleptic) Gregorian calendar; `month` may lie outside 1…12 and carries into the year. */
export function dayOfDate(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 1;
  const monthFromMarch = (((months - 2) % 12) + 12) % 12;
  const yearFromMarch = (months - 2 - monthFromMarch) / 12;
  const leapDays =
    Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
  return yearFromMarch * 365 + leapDays + dayOfYear - daysBeforeEpoch;
}

/** The inverse of `dayOfDate`, by Howard Hinnant's civil_from_days: whole-number arithmetic, so no time zone can enter. */
export function dateOfDay(day: Day): CalendarDate {
  const shifted = day + daysBeforeEpoch;
  const era = Math.floor(shifted / daysInFourCenturies);
  const dayOfEra = shifted - era * daysInFourCenturies;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  return dateOfDay(day).year;
}

export function isMonthStart(day: Day): boolean {
  return dateOfDay(day).date === 1;
}

/** The same date `months` later (or earlier), held to the month's last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = dateOfDay(day);
  const monthStart = dayOfDate(year, month + months, 1);
  const nextMonthStart = dayOfDate(year, month + months + 1, 1);
  return Math.min(monthStart + date - 1, nextMonthStart - 1);
}

/** Whole months from one first of a month to another; undefined where either day is not a month's first. */
export function elapsedMonths(start: Day, end: Day): number | undefined {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const from = dateOfDay(start);
  const until = dateOfDay(end);
  if (from.date !== 1 || until.date !== 1) return undefined;
  return (until.year - from.year) * 12 + until.month - from.month;
}

/**
 * The day of an ISO date to the precision known: the first day of `2024` or `2024-09`, the day itself of `2024-09-26`.
 * Undefined for anything else, dates that do not exist (2023-02-29) included.
 */
export function dayOf(isoDate: string): Day | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(isoDate);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const day = dayOfDate(year, month, date);
  const found = dateOfDay(day);
  return found.year === year && found.month === month && found.date === date ? day : undefined;
}

/** `2024-09-26`, for years 0000…9999. */
export function isoDateOf(day: Day): string {
  const { year, month, date } = dateOfDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
