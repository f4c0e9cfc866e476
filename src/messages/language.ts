import type { Text } from "../domain/committee.ts";

export const languages = ["vi", "en"] as const;
/** The product's languages; the value is also the document's `lang`. */
export type Language = (typeof languages)[number];

/** The words in the language asked for; where English is missing, the Vietnamese. */
export function textIn(text: Text, language: Language): string {
  return (language === "en" ? text.en : undefined) ?? text.vi;
}

/** Lowers the first letter for use inside a sentence; acronyms (TCCSĐ) and the Party's name in English stay. */
export function inSentence(text: string): string {
  return /^(\p{Lu}\p{Lu}|Party\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Raises the first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
