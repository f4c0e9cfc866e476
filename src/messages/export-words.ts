import type { Language } from "./language.ts";

const vi = {
  formats: {
    png: "Ảnh (PNG)",
    svg: "Ảnh vector (SVG)",
    xlsx: "Bảng tính (XLSX)",
    csv: "Bảng số liệu (CSV)",
    copy: "Sao chép bảng",
    print: "In trang",
  },
  working: "Đang xuất…",
  failed: "Không xuất được. Hãy thử lại.",
  notes: "Ghi chú",
  moreSources: (count: number) => `và ${count} nguồn khác`,
};

const words: Record<Language, typeof vi> = {
  vi,
  en: {
    formats: {
      png: "Picture (PNG)",
      svg: "Vector picture (SVG)",
      xlsx: "Spreadsheet (XLSX)",
      csv: "Data (CSV)",
      copy: "Copy the table",
      print: "Print the page",
    },
    working: "Exporting…",
    failed: "The export failed. Try again.",
    notes: "Notes",
    moreSources: (count) => `and ${count} more`,
  },
};

/** What the export menu and the exported files say besides the figures. */
export function exportWordsOf(language: Language): typeof vi {
  return words[language];
}
