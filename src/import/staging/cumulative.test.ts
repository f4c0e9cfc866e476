import { describe, expect, it } from "vitest";
import { layoutOf, sheetOf } from "../import.test-support.ts";
import type { ColumnRole } from "../layout/layout.ts";
import type { SheetCell } from "../reading/sheet.ts";
import { cumulativeEvidence, isAskedForCumulative, isOpenPeriod, likelyCumulative } from "./cumulative.ts";

const unit: ColumnRole = { kind: "unit" };
const first: ColumnRole = { kind: "figure", measure: "actual", period: { after: 0, months: 3 } };
const second: ColumnRole = { kind: "figure", measure: "actual", period: { after: 3, months: 3 } };

describe("whether quarters beside each other are cumulative", () => {
  it.each([
    ["the year is the sum", { rows: 3, rising: 1, yearIsLast: 1, yearIsSum: 2 }, "inPeriod"],
    ["the year is the sum of too few", { rows: 10, rising: 8, yearIsLast: 1, yearIsSum: 5 }, undefined],
    ["at six of ten the sum is enough", { rows: 10, rising: 8, yearIsLast: 1, yearIsSum: 6 }, "inPeriod"],
    ["the year is the last", { rows: 3, rising: 3, yearIsLast: 3, yearIsSum: 0 }, "cumulative"],
    ["the year is the last of too few", { rows: 10, rising: 8, yearIsLast: 5, yearIsSum: 0 }, undefined],
    ["at six of ten the last is enough", { rows: 10, rising: 8, yearIsLast: 6, yearIsSum: 0 }, "cumulative"],
    ["both alike", { rows: 2, rising: 2, yearIsLast: 2, yearIsSum: 2 }, undefined],
    ["all rise", { rows: 3, rising: 3, yearIsLast: 0, yearIsSum: 0 }, "cumulative"],
    ["all of two rise", { rows: 2, rising: 2, yearIsLast: 0, yearIsSum: 0 }, undefined],
    ["hardly any rises", { rows: 10, rising: 6, yearIsLast: 0, yearIsSum: 0 }, "inPeriod"],
    ["seven of ten rise", { rows: 10, rising: 7, yearIsLast: 0, yearIsSum: 0 }, undefined],
    ["one of two rises", { rows: 2, rising: 1, yearIsLast: 0, yearIsSum: 0 }, undefined],
    ["nothing", { rows: 0, rising: 0, yearIsLast: 0, yearIsSum: 0 }, undefined],
  ] as const)("%s: %o", (_title, evidence, likely) => {
    expect(likelyCumulative(evidence)).toBe(likely);
  });

  it("evidence: sums and last values", () => {
    const rows: SheetCell[][] = [
      ["", "1", "2", "n"],
      ["a", 1, 2, 3],
      ["b", 1, 2, 2],
      ["c", 3, 1, 4],
      ["d", 5, 5, null],
    ];
    const columns: ColumnRole[] = [
      { kind: "unit" },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 0, months: 12 } },
    ];
    expect(cumulativeEvidence(sheetOf(rows), layoutOf(columns))).toEqual({
      rows: 4,
      rising: 3,
      yearIsLast: 1,
      yearIsSum: 2,
    });
  });

  it("evidence: columns in another order than their periods", () => {
    const rows: SheetCell[][] = [
      ["", "2", "1"],
      ["a", 2, 1],
      ["b", 4, 9],
    ];
    const columns: ColumnRole[] = [
      { kind: "unit" },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
    ];
    expect(cumulativeEvidence(sheetOf(rows), layoutOf(columns))).toEqual({
      rows: 2,
      rising: 1,
      yearIsLast: 0,
      yearIsSum: 0,
    });
  });

  it("evidence: years before quarters", () => {
    const rows: SheetCell[][] = [
      ["", "1", "2"],
      ["a", 2, 1],
    ];
    const columns: ColumnRole[] = [
      { kind: "unit" },
      { kind: "figure", measure: "actual", period: { after: 9, months: 3, year: 2023 } },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3, year: 2024 } },
    ];
    expect(cumulativeEvidence(sheetOf(rows), layoutOf(columns))).toEqual({
      rows: 1,
      rising: 0,
      yearIsLast: 0,
      yearIsSum: 0,
    });
  });

  it("evidence: rows with one value, skipped rows and plans count not", () => {
    const rows: SheetCell[][] = [
      ["", "1", "2", "p"],
      ["a", 1, null, 9],
      ["b", 1, 2, 0],
      ["c", 1, 2, 0],
    ];
    const columns: ColumnRole[] = [
      { kind: "unit" },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3 } },
      { kind: "figure", measure: "plan", period: { after: 6, months: 3 } },
    ];
    expect(
      cumulativeEvidence(sheetOf(rows), layoutOf(columns, { skipped: new Map([[2, "total"]]) })),
    ).toEqual({ rows: 1, rising: 1, yearIsLast: 0, yearIsSum: 0 });
  });

  it("evidence: a year's column that stands first", () => {
    const rows: SheetCell[][] = [
      ["n", "1", "2"],
      [3, 1, 2],
      [2, 1, 2],
    ];
    const columns: ColumnRole[] = [
      { kind: "figure", measure: "actual", period: { after: 0, months: 12 } },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3 } },
    ];
    expect(cumulativeEvidence(sheetOf(rows), layoutOf(columns))).toEqual({
      rows: 2,
      rising: 2,
      yearIsLast: 1,
      yearIsSum: 1,
    });
  });

  it("evidence: written numbers", () => {
    const rows: SheetCell[][] = [
      ["", "1", "2"],
      ["a", "1,5", "2"],
      ["b", "x", "3"],
    ];
    const columns: ColumnRole[] = [
      { kind: "unit" },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3 } },
    ];
    expect(cumulativeEvidence(sheetOf(rows), layoutOf(columns))).toEqual({
      rows: 1,
      rising: 1,
      yearIsLast: 0,
      yearIsSum: 0,
    });
  });

  it("evidence: a plan of the year is no year", () => {
    const rows: SheetCell[][] = [
      ["1", "2", "p"],
      [1, 2, 3],
    ];
    const columns: ColumnRole[] = [
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3 } },
      { kind: "figure", measure: "plan", period: { after: 0, months: 12 } },
    ];
    expect(cumulativeEvidence(sheetOf(rows), layoutOf(columns))).toEqual({
      rows: 1,
      rising: 1,
      yearIsLast: 0,
      yearIsSum: 0,
    });
  });

  it.each([
    ["a quarter", { kind: "figure", measure: "actual", period: { after: 0, months: 3 } }, true],
    ["a month", { kind: "figure", measure: "actual", period: { after: 4, months: 1 } }, true],
    ["half a year", { kind: "figure", measure: "actual", period: { after: 0, months: 6 } }, false],
    ["five months", { kind: "figure", measure: "actual", period: { after: 0, months: 5 } }, true],
    ["no months", { kind: "figure", measure: "actual", period: { after: 0, months: 0 } }, false],
    [
      "a cumulative one",
      { kind: "figure", measure: "actual", period: { after: 0, months: 3, isCumulative: true } },
      false,
    ],
    [
      "what is no whole months",
      { kind: "figure", measure: "actual", period: { after: 0, months: 3, sdmx: "2024-01-05" } },
      false,
    ],
    ["a figure without a period", { kind: "figure", measure: "actual" }, false],
    ["a column of units", { kind: "unit" }, false],
  ] as const)("of %s it is open: %o", (_title, role, isOpen) => {
    expect(isOpenPeriod(role)).toBe(isOpen);
  });

  it("is asked where a later period stands beside", () => {
    expect(isAskedForCumulative([unit, first, second])).toBe(true);
    expect(isAskedForCumulative([unit, first])).toBe(false);
    expect(isAskedForCumulative([unit])).toBe(false);
  });
});
