import { addMonths, dateOfDay, dayOf, dayOfDate, isoDateOf } from "./calendar.ts";
import { monthsOf, type Period } from "./period.ts";

/**
 * Reads a range in SDMX time format: `2024`, `2024-S1`, `2024-Q3`, `2024-09`, `2024-09-26`, or start/duration
 * (`2024-01-01/P9M`, `2019-01-01/P10M5D`, `2020-01-01/P5Y`; years and months are added before days).
 * Undefined for anything else, dates that do not exist and empty ranges included.
 */
export function parsePeriod(text: string): Period | undefined {
  return parseYearPart(text) ?? parseDated(text) ?? parseDuration(text);
}

/**
 * The shortest SDMX text of the range, one per range: year, half-year, quarter, month, day, else start/duration in
 * months and days. `parsePeriod` reads it back. For years 0000…9999.
 */
export function periodKey(period: Period): string {
  const { year, month } = dateOfDay(period.start);
  const months = monthsOf(period);
  const start = isoDateOf(period.start);
  if (months === 12 && month === 1) return start.slice(0, 4);
  if (months === 6 && month % 6 === 1) return `${start.slice(0, 4)}-S${(month + 5) / 6}`;
  if (months === 3 && month % 3 === 1) return `${start.slice(0, 4)}-Q${(month + 2) / 3}`;
  if (months === 1) return start.slice(0, 7);
  if (period.end === period.start + 1) return start;
  return `${start}/${durationText(period, year, month)}`;
}

function parseYearPart(text: string): Period | undefined {
  const match = /^(\d{4})-(?:S([12])|Q([1-4]))$/.exec(text);
  if (match === null) return undefined;
  const months = match[2] === undefined ? 3 : 6;
  const firstMonth = (Number(match[2] ?? match[3]) - 1) * months + 1;
  const year = Number(match[1]);
  return { start: dayOfDate(year, firstMonth, 1), end: dayOfDate(year, firstMonth + months, 1) };
}

function parseDated(text: string): Period | undefined {
  const start = dayOf(text);
  if (start === undefined) return undefined;
  if (text.length === 4) return { start, end: addMonths(start, 12) };
  if (text.length === 7) return { start, end: addMonths(start, 1) };
  return { start, end: start + 1 };
}

function parseDuration(text: string): Period | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})\/P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})D)?$/.exec(text);
  const start = dayOf(match?.[1] ?? "");
  if (match === null || start === undefined) return undefined;
  const months = Number(match[2] ?? 0) * 12 + Number(match[3] ?? 0);
  const end = addMonths(start, months) + Number(match[4] ?? 0);
  return end > start ? { start, end } : undefined;
}

function durationText({ start, end }: Period, startYear: number, startMonth: number): string {
  const until = dateOfDay(end);
  const monthsApart = (until.year - startYear) * 12 + until.month - startMonth;
  const months = addMonths(start, monthsApart) <= end ? monthsApart : monthsApart - 1;
  const days = end - addMonths(start, months);
  return `P${months > 0 ? `${months}M` : ""}${days > 0 ? `${days}D` : ""}`;
}
