import type { Language } from "./language.ts";

const vi = {
  draft: "DỰ THẢO",
  part: (part: number, parts: number) => `phần ${part}/${parts}`,
  page: (number: number, count: number) => `${number} / ${count}`,
  number: (number: number) => `Đơn vị ${number}`,
};

const words: Record<Language, typeof vi> = {
  vi,
  en: {
    draft: "DRAFT",
    part: (part, parts) => `part ${part} of ${parts}`,
    page: (number, count) => `${number} / ${count}`,
    number: (number) => `Unit ${number}`,
  },
};

/** What every slide says besides its own content. */
export function slideWordsOf(language: Language): typeof vi {
  return words[language];
}
