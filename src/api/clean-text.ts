import type { Text } from "../domain/committee.ts";

const invisible = /^\s+|\s+$|\p{Cf}|(?! )\s/gu;
const otherScript = /(?!\p{Script=Latin})\p{L}/u;
const latin = /\p{Script=Latin}/u;

/**
 * An id as it is compared: NFC, without zero-width and direction marks, unbreakable spaces and spaces around it (text
 * that is shown keeps them). Empty where nothing else was there.
 */
export function cleanKey(key: string): string {
  return key.replace(invisible, "").normalize("NFC");
}

/** Text as it is shown: NFC, otherwise untouched. */
export function cleanText(text: { vi: string; en?: string | undefined }): Text {
  return { vi: text.vi.normalize("NFC"), en: text.en?.normalize("NFC") };
}

/**
 * Whether a word mixes Latin letters with look-alikes of other scripts (Cyrillic а, Greek ο) or of compatibility forms
 * (full-width ａ), so that two ids or names that look the same differ.
 */
export function isConfusable(word: string): boolean {
  const letters = word.normalize("NFC");
  return (latin.test(letters) && otherScript.test(letters)) || letters.normalize("NFKC") !== letters;
}
