import { importWordsOf } from "../../../messages/import-words.ts";
import type { Language } from "../../../messages/language.ts";

/** A problem's code in words; any other is told as a failure. */
export function problemWords(code: string, language: Language): string {
  const { problems } = importWordsOf(language);
  const found = Object.entries(problems).find(([key]) => key === code);
  return found?.[1] ?? problems.failed;
}
