import type { Committee } from "../domain/committee.ts";
import { textIn, type Language } from "./language.ts";

/** A committee inside a sentence: by its short name where it has one. */
export function nameInSentence({ name, shortName }: Committee, language: Language): string {
  return textIn(shortName ?? name, language);
}

/** `A, B và C`, `A, B and C`. */
export function listOf(names: readonly string[], language: Language): string {
  const format = new Intl.ListFormat(language === "vi" ? "vi" : "en-GB", { type: "conjunction" });
  return format.format(names);
}

/** Small numbers in words, for the beginning of a sentence: `Ba đơn vị`, `Three units`; larger ones in digits. */
export function unitsCounted(count: number, language: Language): string {
  const word = numberWords[language][count] ?? String(count);
  if (language === "vi") return `${word} đơn vị`;
  return `${word} ${count === 1 ? "unit" : "units"}`;
}

const numberWords: Record<Language, readonly string[]> = {
  vi: ["Không", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"],
  en: ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"],
};
