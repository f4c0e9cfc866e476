import { describe, expect, it } from "vitest";
import { isMixed, markEvidence, markOf, readDigits } from "./number-marks.ts";

describe("marks of numbers", () => {
  it.each([
    ["1234", "comma", 1234],
    ["1.234", "comma", 1234],
    ["1.234", "point", 1.234],
    ["1,5", "comma", 1.5],
    ["1,5", "point", undefined],
    ["1.234,5", "comma", 1234.5],
    ["1.234,5", "point", undefined],
    ["1,234.50", "point", 1234.5],
    ["1 234 567", "comma", 1234567],
    ["1 234,25", "comma", 1234.25],
    ["12.34", "comma", undefined],
    ["1234.567", "comma", undefined],
    ["1.234.567", "comma", 1234567],
    ["1.234.567", "point", undefined],
    ["1,2,3", "comma", undefined],
    ["1.23.456", "comma", undefined],
    ["", "comma", undefined],
    ["1,", "comma", undefined],
    [",5", "comma", undefined],
    ["1,5x", "comma", undefined],
    ["007", "point", 7],
    ["1234 567", "comma", undefined],
    ["999.999", "comma", 999999],
    ["12.345.678,90", "comma", 12345678.9],
    ["a.123", "comma", undefined],
    ["1.2345", "comma", undefined],
    ["1.x23", "comma", undefined],
  ] as const)("reads the digits %s with a %s for decimals", (a, b, read) => {
    expect(readDigits(a, b)).toEqual(read);
  });

  it.each([
    [
      ["12", "1234"],
      [{ comma: [], point: [], open: [] }, undefined, false],
    ],
    [["1.234"], [{ comma: [], point: [], open: ["1.234"] }, undefined, false]],
    [["1,234"], [{ comma: [], point: [], open: ["1,234"] }, undefined, false]],
    [
      ["1,5", "2,75"],
      [{ comma: ["1,5", "2,75"], point: [], open: [] }, "comma", false],
    ],
    [["1.5"], [{ comma: [], point: ["1.5"], open: [] }, "point", false]],
    [
      ["1.5", "1,5"],
      [{ comma: ["1,5"], point: ["1.5"], open: [] }, undefined, true],
    ],
    [["1.234.567"], [{ comma: ["1.234.567"], point: [], open: [] }, "comma", false]],
    [["1,234,567"], [{ comma: [], point: ["1,234,567"], open: [] }, "point", false]],
    [["1.234,5"], [{ comma: ["1.234,5"], point: [], open: [] }, "comma", false]],
    [
      ["1,5", "2,5", "3,5", "4,5"],
      [{ comma: ["1,5", "2,5", "3,5"], point: [], open: [] }, "comma", false],
    ],
    [
      ["1.234", "1.234", "5.678"],
      [{ comma: [], point: [], open: ["1.234", "5.678"] }, undefined, false],
    ],
    [["khoảng 1,5 người"], [{ comma: ["khoảng 1,5 người"], point: [], open: [] }, "comma", false]],
    [["1."], [{ comma: [], point: [], open: [] }, undefined, false]],
    [["x"], [{ comma: [], point: [], open: [] }, undefined, false]],
    [["1.2.3"], [{ comma: [], point: [], open: [] }, undefined, false]],
    [
      ["12,5%", "1.000"],
      [{ comma: ["12,5%"], point: [], open: ["1.000"] }, "comma", false],
    ],
    [[], [{ comma: [], point: [], open: [] }, undefined, false]],
  ] as const)("tells the marks of %j", (a, read) => {
    expect([markEvidence(a), markOf(markEvidence(a)), isMixed(markEvidence(a))]).toEqual(read);
  });
});
