import { describe, expect, it } from "vitest";
import { known, merge, sheetOf } from "../import.test-support.ts";
import type { SheetCell } from "../reading/sheet.ts";
import { findHeadRows, headsOf } from "./head-rows.ts";
import type { ColumnRole } from "./layout.ts";
import { skippedRows } from "./skipped-rows.ts";

const columns: readonly ColumnRole[] = [
  { kind: "ignored", why: "ordinal" },
  { kind: "unit" },
  { kind: "figure", measure: "actual" },
  { kind: "figure", measure: "plan" },
  { kind: "note" },
];
const head = ["TT", "Đơn vị", "Thực hiện", "Kế hoạch", "Ghi chú"];

describe("rows without figures of a unit", () => {
  it.each([
    [[1, "Sở Y tế", 3, 4, null], undefined],
    [[1, "Sở Y tế", null, null, null], "section"],
    [[1, "Sở Y tế", "chưa có", null, null], undefined],
    [[null, null, 3, 4, null], undefined],
    [["Tổng cộng", null, 3, 4, null], "total"],
    [["3", "Tổng cộng:", 3, 4, null], "total"],
    [[null, "Tổng", 3, 4, null], "total"],
    [[null, "CỘNG", 3, 4, null], "total"],
    [[null, "Chung", 3, 4, null], "total"],
    [[null, "Sum", 3, 4, null], "total"],
    [[null, "I. Tổng số", 3, 4, null], "total"],
    [[null, "IV) Tổng hợp", 3, 4, null], "total"],
    [[null, "12. Cộng dồn", 3, 4, null], "total"],
    [[null, "Toàn Đảng bộ", 3, 4, null], "total"],
    [[null, "Toàn khối", 3, 4, null], "total"],
    [[null, "Grand total", 3, 4, null], "total"],
    [[null, "Subtotal A", 3, 4, null], "total"],
    [[null, "Total", 3, 4, null], "total"],
    [[null, "Tổng công ty Điện lực", 3, 4, null], undefined],
    [[null, "Tổng cục Thuế", 3, 4, null], undefined],
    [[null, "Cộng đồng Nam", 3, 4, null], undefined],
    [["(1)", "(2)", "(3)", "(4)", "(5)"], "note"],
    [[null, null, 1, 2, null], "head"],
    [[null, null, 5, 9, null], undefined],
    [[null, null, null, null, "chú thích"], "note"],
    [[], "note"],
    [[null, "Nguồn: Ban Tổ chức", null, null, null], "note"],
    [[null, "Note", null, null, null], "note"],
    [[null, "Người lập biểu", null, "TM. BAN THƯỜNG VỤ", null], "note"],
    [[null, "Lập biểu", null, null, null], "note"],
    [[null, "T/M Ban", null, null, null], "note"],
    [[null, "Nơi nhận", null, null, null], "note"],
    [[null, "* số sơ bộ", null, null, null], "note"],
    [[null, "(sơ bộ)", null, null, null], "note"],
    [[null, "Ghi chú", 3, null, null], undefined],
    [[null, "Khối có ghi chú", null, null, null], "section"],
    [head, "head"],
    [["TT", "Đơn vị", "Thực hiện", "Kế hoạch", "Khác"], undefined],
  ] as const)("%j: %s", (row, why) => {
    const rows: readonly (readonly SheetCell[])[] = [["Tiêu đề"], head, row];
    const skipped = skippedRows(sheetOf(rows), { headRows: [1], firstRow: 2, columns });
    expect(skipped.get(0)).toBe("title");
    expect(skipped.get(1)).toBe("head");
    expect(skipped.get(2)).toBe(why);
  });

  it("the first of the columns that name a row is what it is called by", () => {
    const keys: readonly ColumnRole[] = [
      { kind: "unit" },
      { kind: "indicator" },
      { kind: "period" },
      { kind: "figure", measure: "actual" },
    ];
    const rows: readonly (readonly SheetCell[])[] = [
      ["Sở Y tế", "Tổng cộng", "2024", 1],
      [null, "Tổng cộng", "2024", 1],
      [null, null, "Tổng cộng", 1],
      [null, null, "2024", 1],
    ];
    const skipped = skippedRows(sheetOf(rows), { headRows: [], firstRow: 0, columns: keys });
    expect([...skipped]).toEqual([
      [1, "total"],
      [2, "total"],
    ]);
  });
});

describe("the head of a table", () => {
  it.each([
    [
      "a line of words",
      [
        ["Đơn vị", "Thực hiện"],
        ["Sở Y tế", 1],
      ],
      [0],
    ],
    [
      "words with years among them",
      [
        ["Đơn vị", 2023, 2024],
        ["Sở Y tế", 1, 2],
      ],
      [0],
    ],
    [
      "one word of a head among others is none",
      [
        ["Đơn vị", "khác", "nữa"],
        ["Đơn vị", "Thực hiện 2024"],
      ],
      [1],
    ],
    ["one cell is none", [["Đơn vị"], ["Đơn vị", "Thực hiện 2024"]], [1]],
    [
      "a line that names a unit is none",
      [
        ["Đảng bộ Sở Y tế", "Thực hiện", "Kế hoạch"],
        ["Đơn vị", "Năm 2024"],
      ],
      [1],
    ],
    [
      "amounts as many as half the words",
      [
        ["Đơn vị", "Thực hiện", 7],
        ["Sở Y tế", 1, 2],
      ],
      [0],
    ],
    [
      "amounts more than half the words",
      [
        ["Đơn vị", "Thực hiện", 7, 8],
        ["Sở Y tế", 1, 2, 3],
      ],
      [],
    ],
    [
      "a date is no head",
      [
        ["2024-01-02", "2024-01-03"],
        ["Đơn vị", "Năm 2024"],
      ],
      [1],
    ],
    [
      "a long sentence is none",
      [
        [`Đơn vị ${"x".repeat(80)}`, `Thực hiện ${"x".repeat(80)}`],
        ["Đơn vị", "Năm 2024"],
      ],
      [1],
    ],
    [
      "levels below leave the names empty",
      [
        ["Đơn vị", "Năm 2024", null],
        [null, "Kế hoạch", "Thực hiện"],
        ["Sở Y tế", 1, 2],
      ],
      [0, 1],
    ],
    [
      "a line that names rows again is no level",
      [
        ["Đơn vị", "Năm 2024"],
        ["Đơn vị", "Năm 2025"],
        ["Sở Y tế", 1],
      ],
      [0],
    ],
    [
      "numbers of columns belong to it",
      [
        ["Đơn vị", "Năm 2024"],
        ["1", "2"],
        ["Sở Y tế", 5],
      ],
      [0, 1],
    ],
    [
      "at most five levels",
      [["Đơn vị", "Năm 2024"], ...Array.from({ length: 6 }, () => [null, "Kế hoạch", "Thực hiện"])],
      [0, 1, 2, 3, 4],
    ],
    ["nothing", [], []],
    [
      "an indicator's name and a period",
      [
        ["Kết nạp đảng viên mới", "Quý I"],
        ["x", 1],
      ],
      [0],
    ],
  ] as const)("%s", (_title, rows, headRows) => {
    expect(findHeadRows(sheetOf(rows), known)).toEqual(headRows);
  });

  it.each([
    [
      "a merged head stands above all its columns, once for each level",
      [
        ["A", "B", null, "C"],
        [null, "b1", "b2", "C"],
      ],
      [merge(0, 1, 1, 2), merge(0, 3, 2, 1)],
      [["A"], ["B", "b1"], ["B", "b2"], ["C"]],
    ],
    [
      "one that reaches beyond the table ends with it",
      [
        ["A", "B"],
        [null, "b1"],
      ],
      [merge(0, 1, 1, 9)],
      [["A"], ["B", "b1"], [], []].slice(0, 2),
    ],
    [
      "one of other rows is not its own",
      [
        ["A", "B", null],
        ["a", "b", "c"],
      ],
      [merge(5, 0, 1, 3)],
      [
        ["A", "a"],
        ["B", "b"],
        ["B", "c"],
      ],
    ],
    [
      "a title merged over the first level is no level",
      [
        ["A", null, null],
        ["a", "b", null],
      ],
      [merge(0, 0, 1, 3)],
      [["A", "a"], ["A", "b"], ["A"]],
    ],
    [
      "a head that leaves the next cells empty stands above them",
      [
        ["A", "B", null, null],
        [null, "x", "y", "z"],
      ],
      [],
      [["A"], ["B", "x"], ["B", "y"], ["B", "z"]],
    ],
    [
      "but not above what has nothing below beside it",
      [
        ["A", "B", null],
        [null, null, "y"],
      ],
      [],
      [["A"], ["B"], ["y"]],
    ],
    [
      "numbers of columns are no words",
      [
        ["A", "B"],
        ["1", "2"],
      ],
      [],
      [["A"], ["B"]],
    ],
  ] as const)("%s", (_title, rows, merges, heads) => {
    const sheet = sheetOf(rows, { merges });
    const width = Math.max(...rows.map((row) => row.length));
    expect(headsOf(sheet, [0, 1], width)).toEqual(heads);
  });
});
