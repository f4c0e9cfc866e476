import { yearOf } from "../domain/calendar.ts";
import type { Language } from "../messages/language.ts";
import { formatPeriod } from "../messages/period-label.ts";
import type { Handout } from "./handout.ts";

/** `tien-do-theo-don-vi_2024-9-thang.csv`: without diacritics, so that it survives every mail and memory stick. */
export function fileName({ name, period, language }: Handout, extension: string): string {
  const parts = [slug(name), period === undefined ? "" : periodPart(period, language)];
  return `${parts.filter(Boolean).join("_") || "tiendo"}.${extension}`;
}

/** The same of anything that has a name. */
export function fileNameOf(name: string, extension: string): string {
  return `${slug(name) || "tiendo"}.${extension}`;
}

/** The year first, so that files sort by time. */
function periodPart(period: NonNullable<Handout["period"]>, language: Language): string {
  const year = String(yearOf(period.end - 1));
  const label = slug(formatPeriod(period, language, { withYear: false }));
  return label.includes(year) ? label : `${year}-${label}`;
}

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/đ/giu, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
