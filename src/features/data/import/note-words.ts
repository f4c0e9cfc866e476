import type { SkippedBecause } from "../../../import/layout/layout.ts";
import type { ReadNote } from "../../../import/reading/read-note.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import type { Language } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";

/** What the reader did on the way, in words. */
export function noteWords(note: ReadNote, language: Language): string {
  const { notes } = importWordsOf(language);
  switch (note.kind) {
    case "encoding":
      return notes.encoding(note.encoding);
    case "delimiter":
      return notes.delimiter;
    case "legacyFont":
      return notes.converted(note.font, note.before, note.after);
    default:
      return note satisfies never;
  }
}

/** How many rows were skipped, and why. */
export function skippedWords(why: SkippedBecause, count: number, language: Language): string {
  return importWordsOf(language).skipped[why](formatNumber(count, language));
}
