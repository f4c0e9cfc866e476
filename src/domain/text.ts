/** Text as it is kept and shown: NFC, so that equal words are equal strings. */
export function toNfc(text: string): string {
  return text.normalize("NFC");
}

/**
 * Text as it is compared, never shown: lower-case letters without diacritics, đ as d, i and y alike where they spell
 * the same syllable, without what cannot be seen, single spaces. "Đảng uỷ  Khối" and "Đảng ủy Khối" become
 * "dang uy khoi".
 */
export function foldForMatching(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/(?<!\p{L})(qu|[bdhklmpstv])y(?!\p{L})/gu, "$1i")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Whether a word mixes Latin with Cyrillic or Greek letters, which look alike and never match: "Đảng uỷ Кhối". */
export function hasHomoglyphs(text: string): boolean {
  const words = text.normalize("NFC").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.some(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  );
}
