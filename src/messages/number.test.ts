import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "./language.ts";
import {
  formatChance,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSigned,
  formatSignedPoints,
  parseNumber,
} from "./number.ts";

describe("formatNumber", () => {
  it.each([
    [7774, "7.774", "7,774"],
    [1234567, "1.234.567", "1,234,567"],
    [1.2e12, "1.200.000.000.000", "1,200,000,000,000"],
    [3.94, "3,94", "3.94"],
    [0.1 + 0.2, "0,3", "0.3"],
    [0, "0", "0"],
    [-0, "0", "0"],
    [-12.5, "−12,5", "−12.5"],
  ])("%d is %s in Vietnamese and %s in English", (value, vi, en) => {
    expect(formatNumber(value, "vi")).toBe(vi);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it("rounds to the digits asked for", () => {
    expect(formatNumber(154.6667, "vi", 1)).toBe("154,7");
    expect(formatNumber(154.6667, "vi", 0)).toBe("155");
  });
});

describe("formatSigned", () => {
  it.each([
    [19, "+19"],
    [-4, "−4"],
    [0, "0"],
    [-2.5, "−2,5"],
  ])("%d is %s", (value, text) => {
    expect(formatSigned(value, "vi")).toBe(text);
  });
});

describe("formatPercent", () => {
  it.each([
    [0.725, "72,5%", "72.5%"],
    [0.94, "94%", "94%"],
    [1.02, "102%", "102%"],
    [7 / 3, "233,3%", "233.3%"],
    [1 / 3, "33,3%", "33.3%"],
    [0, "0%", "0%"],
    [1, "100%", "100%"],
    [0.9996, "99,96%", "99.96%"],
    [0.9995, "99,95%", "99.95%"],
    [1.0004, "100,04%", "100.04%"],
    [0.0004, "0,04%", "0.04%"],
    [0.999, "99,9%", "99.9%"],
    [12.345, "1.234,5%", "1,234.5%"],
  ])("%d is %s in Vietnamese and %s in English", (share, vi, en) => {
    expect(formatPercent(share, "vi")).toBe(vi);
    expect(formatPercent(share, "en")).toBe(en);
  });

  it("keeps a fixed number of digits where asked", () => {
    expect(formatPercent(0.3534, "vi", 2)).toBe("35,34%");
    expect(formatPercent(0.94, "en", 1)).toBe("94.0%");
  });

  it("never prints 100 % for what is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (actual, target) => {
        expect(formatPercent(actual / target, "vi") === "100%").toBe(actual === target);
      }),
    );
  });
});

describe("points", () => {
  it.each([
    [116 / 160 - 0.75, "2,5 điểm phần trăm", "2.5 points", "−2,5 điểm phần trăm"],
    [94 / 100 - 0.75, "19 điểm phần trăm", "19 points", "+19 điểm phần trăm"],
    [0.01, "1 điểm phần trăm", "1 point", "+1 điểm phần trăm"],
    [-0.0004, "0,04 điểm phần trăm", "0.04 points", "−0,04 điểm phần trăm"],
    [0, "0 điểm phần trăm", "0 points", "0 điểm phần trăm"],
  ])("%d is %s, %s, and as a variance %s", (share, vi, en, signed) => {
    expect(formatPoints(share, "vi")).toBe(vi);
    expect(formatPoints(share, "en")).toBe(en);
    expect(formatSignedPoints(share, "vi")).toBe(signed);
  });
});

describe("formatChance", () => {
  it.each([
    [0.25123, "25,1%", "25.1%"],
    [0.99999, "> 99,9%", "> 99.9%"],
    [1, "> 99,9%", "> 99.9%"],
    [0.999, "99,9%", "99.9%"],
    [0.00001, "< 0,1%", "< 0.1%"],
    [0, "< 0,1%", "< 0.1%"],
  ])("%d is %s in Vietnamese and %s in English", (chance, vi, en) => {
    expect(formatChance(chance, "vi")).toBe(vi);
    expect(formatChance(chance, "en")).toBe(en);
  });
});

describe("parseNumber", () => {
  it.each([
    ["1.234", "vi", 1234],
    ["1.234", "en", 1.234],
    ["1,5", "vi", 1.5],
    ["7,774", "en", 7774],
    ["-12,5", "vi", -12.5],
    ["+19", "vi", 19],
    ["1234", "vi", 1234],
    ["1.23", "vi", undefined],
    ["12.3456", "vi", undefined],
    ["1,5", "en", undefined],
    ["", "vi", undefined],
    ["1 234", "vi", undefined],
    ["NaN", "en", undefined],
  ] as const)("reads %s in %s as %s", (text, language, value) => {
    expect(parseNumber(text, language)).toBe(value);
  });

  it.each(languages)("reads back every printed number in %s", (language) => {
    const millionths = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((n) => n / 10 ** 6);
    fc.assert(
      fc.property(fc.oneof(fc.integer(), millionths), (value) => {
        const expected = value === 0 ? 0 : value;
        expect(parseNumber(formatNumber(value, language), language)).toBe(expected);
        expect(parseNumber(formatSigned(value, language), language)).toBe(expected);
      }),
    );
  });

  it.each(languages)("reads back every printed percentage in %s to its digits", (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (tenths) => {
        const text = formatPercent(tenths / 1000, language);
        expect(parseNumber(text.replace("%", ""), language)).toBe(tenths / 10);
      }),
    );
  });
});
