import type { Period } from "../domain/period.ts";

/** ISO, to the precision known: `2024`, `2024-09`, `2024-09-26`. */
export const calendarDatePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const msPerDay = 86_400_000;

/**
 * The days that a date of its precision can mean: `2024-09` is 1 to 30 September. Undefined where there is no such
 * day (`2024-02-30`).
 */
export function daysOfDate(text: string): Period | undefined {
  if (!calendarDatePattern.test(text)) return undefined;
  const [year = 0, month, day] = text.split("-").map(Number);
  const start = dayNumber(year, month ?? 1, day ?? 1);
  if (new Date(start * msPerDay).toISOString().slice(0, text.length) !== text) return undefined;
  if (month === undefined) return { start, end: dayNumber(year + 1, 1, 1) };
  return { start, end: day === undefined ? dayNumber(year, month + 1, 1) : start + 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}
