import type { Status } from "../domain/assessment.ts";
import { inSentence, type Language } from "./language.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Every word of the screen that is not composed from figures. The Vietnamese words set the shape for both languages. */
export type Words = typeof vi;

const words: Record<Language, Words> = { vi, en };

/** The words in one language. */
export function wordsOf(language: Language): Words {
  return words[language];
}

/** A status's word inside a sentence, so that sentences and marks cannot differ: "chậm nhẹ", "slightly behind". */
export function statusInSentence(status: Status, language: Language): string {
  return inSentence(words[language].statuses[status]);
}
