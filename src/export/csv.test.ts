import { describe, expect, it } from "vitest";
import { csvText } from "./csv.ts";
import { formulas, handoutOf } from "./handout.test-support.ts";

const line = (handout: Parameters<typeof csvText>[0], index = 1) => csvText(handout).split("\r\n")[index];

describe("csvText", () => {
  it("is UTF-8 with its mark, CRLF, semicolons and decimal commas in Vietnamese", () => {
    const cells = [{ text: "7.774,5", value: 7774.5 }];
    expect(csvText(handoutOf(cells, { sources: ["Báo cáo"], asOf: "2024-09-26" }))).toBe(
      "\u{FEFF}Đơn vị;Cột 0\r\nCụm 1;7774,5\r\n\r\n1 đơn vị: 1 chậm nhẹ\r\nNguồn: Báo cáo\r\nSố liệu đến 26/9/2024\r\n",
    );
  });

  it("has commas and points in English", () => {
    expect(line(handoutOf([{ text: "7,774.5", value: 7774.5 }], { language: "en" }))).toBe("Cụm 1,7774.5");
  });

  it.each([
    ["percent", "72,5%", 0.725, "72,5%"],
    ["percent", "7%", 0.07, "7%"],
    ["percent", "66,7%", 2 / 3, "66,66666666666666%"],
    ["percent", "120%", 1.2, "120%"],
    ["points", "−2,5", -2.5, "-2,5"],
    ["points", "+19", 19, "19"],
    ["number", "0", 0, "0"],
    ["number", "0", -0, "0"],
    ["number", "1.234.567", 1_234_567, "1234567"],
    ["number", "0,000001", 0.000_000_1, "0,0000001"],
    ["number", "1.000.000.000.000.000.000.000", 1e21, "1000000000000000000000"],
  ] as const)("writes a %s printed %s as the number it is", (kind, text, value, expected) => {
    expect(line(handoutOf([{ kind, text, value }]))).toBe(`Cụm 1;${expected}`);
  });

  it("keeps a missing value's word, and never makes it 0", () => {
    expect(line(handoutOf([{ text: "–" }, { text: "chưa có số liệu" }]))).toBe("Cụm 1;–;chưa có số liệu");
  });

  it("tells in a last column what the text says beyond the number", () => {
    const cells = [
      { text: "khoảng 400", value: 400, note: "khoảng 400" },
      { text: "5", value: 5 },
    ];
    expect(line(handoutOf(cells), 0)).toBe("\u{FEFF}Đơn vị;Cột 0;Cột 1;Ghi chú");
    expect(line(handoutOf(cells))).toBe("Cụm 1;400;5;Cột 0: khoảng 400");
  });

  it("says that sample data are samples", () => {
    expect(csvText(handoutOf([], { isSample: true }))).toContain("Dữ liệu mẫu do máy tạo ra");
  });

  it.each([
    ["a;b", '"a;b"'],
    ['nói "có"', '"nói ""có"""'],
    ["hai\ndòng", '"hai\ndòng"'],
    ["a,b", "a,b"],
  ])("keeps %j in its cell", (text, expected) => {
    expect(csvText(handoutOf([{ kind: "text", text }]))).toContain(`\r\nCụm 1;${expected}\r\n`);
  });

  it.each(formulas)("F65 formula text %j is inert", (text, expected) => {
    const quoted = /[\t\r]|^\s/u.test(expected) ? `"${expected}"` : expected;
    expect(csvText(handoutOf([{ kind: "text", text }]))).toContain(`\r\nCụm 1;${quoted}\r\n`);
  });

  it.each(["-5", "+8%", "-2,5", "−3", "+1.234"])("F65 the number %s stays a number", (text) => {
    expect(line(handoutOf([{ kind: "text", text }]))).toBe(`Cụm 1;${text}`);
  });

  it("F66 HTML in a name is literal", () => {
    const text = "<img src=x onerror=alert(1)>";
    expect(line(handoutOf([{ kind: "text", text }]))).toBe(`Cụm 1;${text}`);
  });
});
