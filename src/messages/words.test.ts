import { describe, expect, it } from "vitest";
import { exportWordsOf } from "./export-words.ts";
import { intakeWordsOf } from "./intake-words.ts";
import { languages, textIn, type Language } from "./language.ts";
import { paletteWordsOf } from "./palette-words.ts";
import { trailWordsOf } from "./trail-words.ts";
import { wordsOf } from "./words.ts";

/** Every message, functions called with an example of each parameter. */
function messagesIn(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [[path, String(node(3, 4, "x"))]];
  return Object.entries(node ?? {}).flatMap(([key, child]) => messagesIn(child, `${path}.${key}`));
}

const collections = {
  words: wordsOf,
  export: exportWordsOf,
  intake: intakeWordsOf,
  palette: paletteWordsOf,
  trail: trailWordsOf,
};
const messages = languages.flatMap((language) =>
  Object.entries(collections).flatMap(([name, of]) =>
    messagesIn(of(language), name).map(([path, text]) => [language, path, text] as const),
  ),
);
const pathsIn = (language: Language) => messages.filter(([of]) => of === language).map(([, path]) => path);

describe("words", () => {
  it("are the same in number and kind in both languages", () => {
    expect(pathsIn("vi").length).toBeGreaterThan(150);
    expect(pathsIn("en")).toEqual(expect.arrayContaining(pathsIn("vi")));
    expect(pathsIn("en")).toHaveLength(pathsIn("vi").length);
  });

  it.each(messages)("%s: %s is NFC, sober and says something", (_language, _path, text) => {
    expect(text).toBe(text.normalize("NFC"));
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/KPI|\p{Extended_Pictographic}|undefined|!/u);
  });

  it("F9 names the data set that is not there", () => {
    expect(wordsOf("vi").loadErrors.notFound({ dataset: "reports" })).toContain("“reports”");
    expect(wordsOf("en").loadErrors.notFound({})).toContain("A data file");
  });

  it("F17 says how long the server asks to wait", () => {
    expect(wordsOf("vi").loadErrors.tooManyRequests({ seconds: 30 })).toContain("30 giây");
    expect(wordsOf("en").loadErrors.tooManyRequests({ seconds: 1 })).toContain("1 second,");
  });

  it("keeps the domain's words for the statuses", () => {
    expect(Object.values(wordsOf("vi").statuses)).toEqual([
      "Chưa có số liệu",
      "Không áp dụng",
      "Chưa có kế hoạch",
      "Đạt kế hoạch",
      "Vượt kế hoạch",
      "Không đạt",
      "Đúng tiến độ",
      "Chưa đủ căn cứ",
      "Chậm nhẹ",
      "Chậm tiến độ",
      "Đang thực hiện",
    ]);
  });
});

describe("textIn", () => {
  it.each([
    ["vi", { vi: "Cụm", en: "Cluster" }, "Cụm"],
    ["en", { vi: "Cụm", en: "Cluster" }, "Cluster"],
    ["en", { vi: "Cụm" }, "Cụm"],
  ] as const)("in %s of %o is %s", (language, text, expected) => {
    expect(textIn(text, language)).toBe(expected);
  });
});
