import { describe, expect, it } from "vitest";
import { layoutOf, sheetOf } from "../import.test-support.ts";
import type { SheetCell } from "../reading/sheet.ts";
import { findQuestions } from "./find-questions.ts";

describe("what is asked", () => {
  it("nothing of a table without figures", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "note" }]);
    const rows: SheetCell[][] = [
      ["a", "b"],
      ["x", "1.234"],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("unit, indicator and period where none is said", () => {
    const layout = layoutOf([{ kind: "figure", measure: "actual" }]);
    const rows: SheetCell[][] = [["n"], [1]];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
    ]);
  });

  it("what the title says is the best answer", () => {
    const layout = layoutOf([{ kind: "figure", measure: "actual" }], {
      defaults: {
        unit: "khoi",
        indicator: "members",
        period: { after: 0, months: 12, year: 2024 },
        year: 2024,
      },
    });
    const rows: SheetCell[][] = [["n"], [1]];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "unit", best: "khoi" },
      { kind: "indicator", best: "members" },
    ]);
  });

  it("no indicator where each column has one", () => {
    const layout = layoutOf([
      { kind: "unit" },
      {
        kind: "figure",
        measure: "actual",
        indicator: "members",
        period: { after: 0, months: 12, year: 2024 },
      },
    ]);
    const rows: SheetCell[][] = [
      ["a", "n"],
      ["x", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("the indicator where one column has none", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "period" },
      { kind: "figure", measure: "actual", indicator: "members" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "p", "n", "m"],
      ["x", "2024", 1, 2],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([{ kind: "indicator" }]);
  });

  it("no period where the rows or their years say it", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "year" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "y", "n"],
      ["x", "members", 2024, 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("the year of quarters without one", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3 } },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "n"],
      ["x", "members", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([{ kind: "year" }]);
  });

  it("no year of what is not whole months", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "figure", measure: "actual", period: { after: 0, months: 0, sdmx: "2024-01-05" } },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "n"],
      ["x", "members", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("the year of rows that name quarters only", () => {
    const layout = layoutOf(
      [{ kind: "unit" }, { kind: "indicator" }, { kind: "period" }, { kind: "figure", measure: "actual" }],
      { defaults: { year: 2023 } },
    );
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "Quý I", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([{ kind: "year", best: "2023" }]);
  });

  it("no year of rows that name it", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024-Q1", 1],
      ["x", "members", "2024-01-01/P9M", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("cumulative or not", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "figure", measure: "actual", period: { after: 0, months: 3, year: 2024 } },
      { kind: "figure", measure: "actual", period: { after: 3, months: 3, year: 2024 } },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "1", "2"],
      ["x", "members", 1, 2],
      ["y", "members", 3, 1],
      ["z", "members", 5, 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "cumulative", evidence: { rows: 3, rising: 1, yearIsLast: 0, yearIsSum: 0 }, best: "inPeriod" },
    ]);
  });

  it("marks that can be read two ways, by Vietnamese use", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", "1.234"],
      ["y", "members", "2024", "12"],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      {
        kind: "marks",
        column: 3,
        evidence: { comma: [], point: [], open: ["1.234"] },
        isMixed: false,
        best: "comma",
      },
    ]);
  });

  it("marks that can be read two ways, with commas", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", "1,234"],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "marks", column: 3, evidence: { comma: [], point: [], open: ["1,234"] }, isMixed: false },
    ]);
  });

  it("marks that contradict each other", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", "1,5"],
      ["y", "members", "2024", "2.5"],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "marks", column: 3, evidence: { comma: ["1,5"], point: ["2.5"], open: [] }, isMixed: true },
    ]);
  });

  it("marks that say themselves beside open ones", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", "1,5"],
      ["y", "members", "2024", "1.234"],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      {
        kind: "marks",
        column: 3,
        evidence: { comma: ["1,5"], point: [], open: ["1.234"] },
        isMixed: false,
        best: "comma",
      },
    ]);
  });

  it("no marks of numbers that are numbers", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", 1.234],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("no marks of skipped rows", () => {
    const layout = layoutOf(
      [{ kind: "unit" }, { kind: "indicator" }, { kind: "period" }, { kind: "figure", measure: "actual" }],
      { skipped: new Map([[1, "total"]]) },
    );
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", "1.234"],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("a share below 1.5", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "percent" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "%"],
      ["x", "members", "2024", 0.8],
      ["y", "members", "2024", 1.5],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "share", column: 3, range: [0.8, 1.5], best: "share" },
    ]);
  });

  it("a share or a percentage up to 5", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "percent" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "%"],
      ["x", "members", "2024", 5],
      ["y", "members", "2024", 0.5],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([{ kind: "share", column: 3, range: [0.5, 5] }]);
  });

  it("percentages above 5", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "percent" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "%"],
      ["x", "members", "2024", 5.1],
      ["y", "members", "2024", 0.5],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("percentages that say so", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "percent" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "%"],
      ["x", "members", "2024", "0,5%"],
      ["y", "members", "2024", { kind: "percent", share: 0.5 }],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });

  it("a number word in the head", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual", scale: 1000 },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "n"],
      ["x", "members", "2024", 5],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([{ kind: "scale", column: 3, scale: 1000 }]);
  });

  it("dates of either order", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "asOf" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "d", "n"],
      ["x", "members", "2024", "3/4/2024", 1],
      ["x", "members", "2024", "5/6/2024", 1],
      ["x", "members", "2024", "3/4/2024", 1],
      ["x", "members", "2024", "7/8/2024", 1],
      ["x", "members", "2024", "9/9/2024", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([
      { kind: "dayOrder", column: 3, examples: ["3/4/2024", "5/6/2024", "7/8/2024"], best: "dayFirst" },
    ]);
  });

  it("dates of one order", () => {
    const layout = layoutOf([
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "asOf" },
      { kind: "figure", measure: "actual" },
    ]);
    const rows: SheetCell[][] = [
      ["a", "i", "p", "d", "n"],
      ["x", "members", "2024", "13/4/2024", 1],
    ];
    expect(findQuestions(sheetOf(rows), layout)).toEqual([]);
  });
});
