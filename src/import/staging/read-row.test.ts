import { describe, expect, it } from "vitest";
import { known, layoutOf } from "../import.test-support.ts";
import type { TableLayout } from "../layout/layout.ts";
import type { SheetCell } from "../reading/sheet.ts";
import type { Answers } from "./question.ts";
import { createRowReader } from "./read-row.ts";

/** Of each row what is not empty, so that nothing stands where nothing was said. */
function told(layout: TableLayout, answers: Answers, rows: readonly (readonly SheetCell[])[]) {
  const read = createRowReader(layout, known, answers);
  return rows.map((row) =>
    Object.entries(read(row))
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => `${name} ${value}`)
      .join(", "),
  );
}

describe("what a row says of its figures", () => {
  it("all that a row can say", () => {
    const layout = layoutOf(
      [
        { kind: "unit" },
        { kind: "indicator" },
        { kind: "period" },
        { kind: "status" },
        { kind: "note" },
        { kind: "asOf" },
      ],
      { heads: [["Đơn vị"], ["Chỉ tiêu"], ["Kỳ"], [], [], []] },
    );
    const rows: SheetCell[][] = [
      ["Sở Y tế", "Tổng số đảng viên", "Quý I/2024", "E", "x", "26/9/2024"],
      [null, "gì đó", "bao giờ", null, null, "hôm qua"],
      ["", "", "", "", "", ""],
      ["Sở Tài chính", "members", "2024-S1", "A", null, "3/4/2024"],
    ];
    expect(told(layout, {}, rows)).toEqual([
      "unit Sở Y tế, indicator members, period 2024-Q1, isPeriodOpen true, status E, note x, asOf 2024-09-26",
      "unit Sở Y tế, isIndicatorUnknown true, isPeriodUnknown true, isDateUnknown true",
      "unit Sở Y tế",
      "unit Sở Tài chính, indicator members, period 2024-S1, status A, asOf 2024-04-03",
    ]);
  });

  it("years in a column of their own", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "year" }, { kind: "period" }], {
      heads: [[], ["Năm"], ["Kỳ"]],
    });
    const rows: SheetCell[][] = [
      ["a", 2024, "Quý II"],
      ["a", "năm 2023", "6 tháng"],
      ["a", "Năm 1999", ""],
      ["a", "24", "Quý I"],
      ["a", "x2024", "2025-Q1"],
      ["a", "2024x", ""],
      ["a", 2024, "Quý II"],
    ];
    expect(told(layout, {}, rows)).toEqual([
      "unit a, period 2024-Q2, year 2024, isPeriodOpen true",
      "unit a, period 2023-S1, year 2023",
      "unit a, year 1999",
      "unit a, isPeriodOpen true, isPeriodUnknown true",
      "unit a, period 2025-Q1",
      "unit a",
      "unit a, period 2024-Q2, year 2024, isPeriodOpen true",
    ]);
  });

  it("a year that is answered, before the title's", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Kỳ"]],
      defaults: { year: 2020 },
    });
    const rows: SheetCell[][] = [["a", "Quý I"]];
    expect(told(layout, { year: "2021" }, rows)).toEqual([
      "unit a, period 2021-Q1, year 2021, isPeriodOpen true",
    ]);
  });

  it("the title's year", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Kỳ"]],
      defaults: { year: 2020 },
    });
    const rows: SheetCell[][] = [
      ["a", "Quý I"],
      ["a", "Quý II"],
      ["b", "Quý I"],
    ];
    expect(told(layout, {}, rows)).toEqual([
      "unit a, period 2020-Q1, year 2020, isPeriodOpen true",
      "unit a, period 2020-Q2, year 2020, isPeriodOpen true",
      "unit b, period 2020-Q1, year 2020, isPeriodOpen true",
    ]);
  });

  it("no year at all", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], { heads: [[], ["Kỳ"]] });
    const rows: SheetCell[][] = [
      ["a", "Quý I"],
      ["a", "2024"],
    ];
    expect(told(layout, {}, rows)).toEqual([
      "unit a, isPeriodOpen true, isPeriodUnknown true",
      "unit a, period 2024",
    ]);
  });

  it("cumulative by answer", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Kỳ"]],
      defaults: { year: 2024 },
    });
    const rows: SheetCell[][] = [
      ["a", "Quý III"],
      ["a", "2024"],
    ];
    expect(told(layout, { cumulative: "cumulative" }, rows)).toEqual([
      "unit a, period 2024-01-01/P9M, year 2024, isPeriodOpen true",
      "unit a, period 2024, year 2024",
    ]);
  });

  it("in the period by answer", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Kỳ"]],
      defaults: { year: 2024 },
    });
    const rows: SheetCell[][] = [["a", "Quý III"]];
    expect(told(layout, { cumulative: "inPeriod" }, rows)).toEqual([
      "unit a, period 2024-Q3, year 2024, isPeriodOpen true",
    ]);
  });

  it("bare numbers below Quý", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Quý"]],
      defaults: { year: 2024 },
    });
    const rows: SheetCell[][] = [
      ["a", 3],
      ["a", "4"],
      ["a", "5"],
      ["a", "123"],
      ["a", "Quý 2"],
    ];
    expect(told(layout, {}, rows)).toEqual([
      "unit a, period 2024-Q3, year 2024, isPeriodOpen true",
      "unit a, period 2024-Q4, year 2024, isPeriodOpen true",
      "unit a, year 2024, isPeriodUnknown true",
      "unit a, year 2024, isPeriodUnknown true",
      "unit a, period 2024-Q2, year 2024, isPeriodOpen true",
    ]);
  });

  it("bare numbers below Tháng", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Kỳ", "Tháng"]],
      defaults: { year: 2024 },
    });
    const rows: SheetCell[][] = [
      ["a", 12],
      ["a", 1],
    ];
    expect(told(layout, {}, rows)).toEqual([
      "unit a, period 2024-12, year 2024, isPeriodOpen true",
      "unit a, period 2024-01, year 2024, isPeriodOpen true",
    ]);
  });

  it("bare numbers below Kỳ", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "period" }], {
      heads: [[], ["Kỳ"]],
      defaults: { year: 2024 },
    });
    const rows: SheetCell[][] = [["a", 3]];
    expect(told(layout, {}, rows)).toEqual(["unit a, year 2024, isPeriodUnknown true"]);
  });

  it("dates, month first by answer", () => {
    const layout = layoutOf([{ kind: "unit" }, { kind: "asOf" }]);
    const rows: SheetCell[][] = [
      ["a", "3/4/2024"],
      ["a", "13/4/2024"],
    ];
    expect(told(layout, { "dayOrder:1": "monthFirst" }, rows)).toEqual([
      "unit a, asOf 2024-03-04",
      "unit a, isDateUnknown true",
    ]);
  });

  it("one unit for all, by the title", () => {
    const layout = layoutOf([{ kind: "note" }], { defaults: { unit: "khoi" } });
    const rows: SheetCell[][] = [["x"]];
    expect(told(layout, {}, rows)).toEqual(["unit khoi, note x"]);
  });

  it("one unit for all, by answer", () => {
    const layout = layoutOf([{ kind: "note" }], { defaults: { unit: "khoi" } });
    const rows: SheetCell[][] = [["x"]];
    expect(told(layout, { unit: "toa-an" }, rows)).toEqual(["unit toa-an, note x"]);
  });

  it("no unit at all", () => {
    const layout = layoutOf([{ kind: "note" }]);
    const rows: SheetCell[][] = [["x"]];
    expect(told(layout, {}, rows)).toEqual(["unit , note x"]);
  });
});
