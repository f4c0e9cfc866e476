import { dateOfDay, type Day } from "../domain/calendar.ts";
import type { Language } from "./language.ts";

/** An ISO date to the precision known: `26/9/2024`, `9/2024`, `2024`; in English `26 Sep 2024`, `Sep 2024`, `2024`. */
export function formatDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-").map(Number);
  if (month === undefined) return String(year);
  if (day !== undefined) return formatParts(day, month, String(year), language);
  return language === "vi" ? `${month}/${year}` : `${formatMonth(month, "en")} ${year}`;
}

/** A day of the calendar; without its year for labels under a year. */
export function formatDay(day: Day, language: Language, withYear = true): string {
  const { year, month, date } = dateOfDay(day);
  return formatParts(date, month, withYear ? String(year) : "", language);
}

/** The day of an ISO instant on the reader's own calendar: near midnight not the day of UTC. */
export function formatInstantDay(instant: string, language: Language): string {
  const moment = new Date(instant);
  return formatParts(moment.getDate(), moment.getMonth() + 1, String(moment.getFullYear()), language);
}

/** The same with the time of day: `26/11/2026 14:05`. */
export function formatInstant(instant: string, language: Language): string {
  const moment = new Date(instant);
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${formatInstantDay(instant, language)} ${hours}:${minutes}`;
}

/** A month (1…12): `9` in Vietnamese, where dates are numbers; `Sep` in English. */
export function formatMonth(month: number, language: Language): string {
  return language === "vi" ? String(month) : monthName(month);
}

const months = new Map<number, string>();

/** From American English: the British names are not all of three letters (Sept). */
function monthName(month: number): string {
  let name = months.get(month);
  if (name === undefined) {
    const format = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });
    name = format.format(Date.UTC(2000, month - 1, 1));
    months.set(month, name);
  }
  return name;
}

function formatParts(day: number, month: number, year: string, language: Language): string {
  const parts = language === "vi" ? [day, month, year] : [day, formatMonth(month, "en"), year];
  return parts.filter((part) => part !== "").join(language === "vi" ? "/" : " ");
}
