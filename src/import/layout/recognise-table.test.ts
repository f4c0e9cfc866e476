import { describe, expect, it } from "vitest";
import { known, merge, sheetOf } from "../import.test-support.ts";
import type { SheetCell } from "../reading/sheet.ts";
import type { ColumnRole, PeriodHead, TableLayout } from "./layout.ts";
import { recogniseTable } from "./recognise-table.ts";

/** A layout in lines: its head, each column with what it is taken for, the rows that are skipped, what holds for the whole. */
function told({ headRows, firstRow, columns, heads, skipped, defaults }: TableLayout): readonly string[] {
  const { unit, indicator, period, year } = defaults;
  return [
    `heads ${headRows.join(",")} from ${firstRow}`,
    ...columns.map((role, at) => `${at} ${heads[at]?.join("/") || "-"}: ${roleText(role)}`),
    `skipped ${[...skipped].map(([row, why]) => `${row} ${why}`).join(", ") || "none"}`,
    `defaults ${present([unit, indicator, period && periodText(period), year]).join(" ") || "none"}`,
  ];
}

function roleText(role: ColumnRole): string {
  if (role.kind === "ignored") return `ignored ${role.why}`;
  if (role.kind !== "figure") return role.kind;
  const { measure, indicator, period, scale } = role;
  return present(["figure", measure, indicator, period && periodText(period), scale && `x${scale}`]).join(
    " ",
  );
}

/** `2024/+6/3m`: three months after the first six of 2024. */
function periodText({ year, after, months, isCumulative, yearsBefore, sdmx }: PeriodHead): string {
  const before = yearsBefore === undefined ? undefined : `-${yearsBefore}y`;
  return present([year, `+${after}`, `${months}m`, isCumulative && "cumulative", before, sdmx]).join("/");
}

function present(parts: readonly (string | number | boolean | undefined)[]) {
  return parts.filter((part) => part !== undefined);
}

function cover(lines: number): SheetCell[][] {
  return Array.from({ length: lines }, (_, at) => [`Dòng ${at + 1}`]);
}

describe("how a sheet is understood", () => {
  it("a head is looked for in the first thirty rows", () => {
    const table = [
      ["Đơn vị", "Thực hiện 2024"],
      ["Sở Y tế", 3],
    ];
    expect(recogniseTable(sheetOf([...cover(29), ...table]), known).headRows).toEqual([29]);
    expect(recogniseTable(sheetOf([...cover(30), ...table]), known).headRows).toEqual([]);
  });

  it("titles, two rows of heads, numbers of columns, totals, sections, notes", () => {
    const rows: SheetCell[][] = [
      ["ĐẢNG BỘ SỞ Y TẾ"],
      ["BÁO CÁO 9 THÁNG NĂM 2024"],
      [],
      ["TT", "Đơn vị", "Kết nạp đảng viên mới", null, null, "Ghi chú", null],
      [null, null, "Kế hoạch", "Thực hiện", "Tỷ lệ", null, null],
      ["A", "B", "1", "2", "3", "4", null],
      ["I", "Khối hành chính", null, null, null, null, null],
      [1, "Sở Tài chính", 5, 4, "80%", "tốt", null],
      [2, "Sở Y tế", 5, 4, "80%", null, null],
      ["TT", "Đơn vị", "Kết nạp đảng viên mới", null, null, "Ghi chú", null],
      [null, null, "Kế hoạch", "Thực hiện", "Tỷ lệ", null, null],
      [null, "Cộng khối hành chính", 10, 8, "80%", null, null],
      [null, "Tổng công ty Điện lực", 1, 1, "100%", null, null],
      [null, "Tổng cộng", 11, 9, null, null, null],
      [],
      ["Ghi chú: số liệu sơ bộ"],
      [null, "Người lập biểu"],
    ];
    expect(
      told(recogniseTable(sheetOf(rows, { merges: [merge(3, 2, 1, 3)] }), known, "bao_cao-2023.xlsx")),
    ).toEqual([
      "heads 3,4,5 from 6",
      "0 TT: ignored ordinal",
      "1 Đơn vị: unit",
      "2 Kết nạp đảng viên mới/Kế hoạch: figure plan new-members",
      "3 Kết nạp đảng viên mới/Thực hiện: figure actual new-members",
      "4 Kết nạp đảng viên mới/Tỷ lệ: figure percent new-members",
      "5 Ghi chú/Tỷ lệ: note",
      "6 -: ignored empty",
      "skipped 0 title, 1 title, 2 title, 3 head, 4 head, 5 head, 6 section, 9 head, 10 head, 13 total, 14 note, 15 note, 16 note",
      "defaults so-y-te 2024/+0/9m/cumulative 2024",
    ]);
  });

  it("a long table with all its columns", () => {
    const rows: SheetCell[][] = [
      [
        "Đơn vị",
        "Chỉ tiêu",
        "Kỳ",
        "Năm",
        "Kế hoạch (triệu đồng)",
        "Thực hiện",
        "Trạng thái",
        "Số liệu đến ngày",
        "Nguồn",
        "Ghi chú",
      ],
      ["so-y-te", "members", "Quý I", 2024, 10, 9, "A", "26/9/2024", "BC 12", null],
      ["so-y-te", "members", "Quý II", 2024, 10, 9, "E", "26/9/2024", "BC 12", "x"],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Chỉ tiêu: indicator",
      "2 Kỳ: period",
      "3 Năm: year",
      "4 Kế hoạch (triệu đồng): figure plan x1000000",
      "5 Thực hiện: figure actual",
      "6 Trạng thái: status",
      "7 Số liệu đến ngày: asOf",
      "8 Nguồn: source",
      "9 Ghi chú: note",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("heads left empty over their columns are as if merged", () => {
    const rows: SheetCell[][] = [
      ["Kết nạp đảng viên mới"],
      ["Đơn vị", "Năm 2023", null, "Năm 2024", null],
      [null, "KH", "TH", "KH", "TH"],
      ["Sở Y tế", 1, 2, 3, 4],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 1,2 from 3",
      "0 Đơn vị: unit",
      "1 Năm 2023/KH: figure plan 2023/+0/12m",
      "2 Năm 2023/TH: figure actual 2023/+0/12m",
      "3 Năm 2024/KH: figure plan 2024/+0/12m",
      "4 Năm 2024/TH: figure actual 2024/+0/12m",
      "skipped 0 title, 1 head, 2 head",
      "defaults new-members",
    ]);
  });

  it("quarters below a year, and the same period of the year before", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Quý III năm 2024", "Cùng kỳ", "So với cùng kỳ", "Kế hoạch năm 2024"],
      ["Sở Y tế", 1, 2, 50, 4],
      ["Sở Tài chính", 1, 2, 50, 4],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Quý III năm 2024: figure actual 2024/+6/3m",
      "2 Cùng kỳ: figure actual 2024/+6/3m/-1y",
      "3 So với cùng kỳ: ignored derived",
      "4 Kế hoạch năm 2024: figure plan 2024/+0/12m",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("no head at all: told by what the columns hold", () => {
    const rows: SheetCell[][] = [
      ["Sở Y tế", 1],
      ["Sở Tài chính", 2],
      ["Tòa án nhân dân tỉnh", 3],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, "ket nap dang vien moi 2024"))).toEqual([
      "heads  from 0",
      "0 -: unit",
      "1 -: ignored ordinal",
      "skipped 0 section, 1 section, 2 section",
      "defaults new-members 2024/+0/12m 2024",
    ]);
  });

  it("two columns of names: the better known one names the units", () => {
    const rows: SheetCell[][] = [
      ["Tên", "Đơn vị", "Kết nạp đảng viên mới"],
      ["Nguyễn A", "Sở Y tế", 1],
      ["Trần B", "Sở Tài chính", 2],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Tên: ignored unknown",
      "1 Đơn vị: unit",
      "2 Kết nạp đảng viên mới: figure actual new-members",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("numbers that count the rows, without a head", () => {
    const rows: SheetCell[][] = [
      [null, "Đơn vị", "Thực hiện 2024"],
      [1, "Sở Y tế", 5],
      [2, "Sở Tài chính", 7],
      [3, "Toà án", 1],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 -: ignored ordinal",
      "1 Đơn vị: unit",
      "2 Thực hiện 2024: figure actual 2024/+0/12m",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("indicators across, months down", () => {
    const rows: SheetCell[][] = [
      ["Sở Y tế 2024"],
      ["Tháng", "Kết nạp đảng viên mới", "Tổng số đảng viên"],
      ["Tháng 1", 1, 100],
      ["Tháng 2", 2, 102],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 1 from 2",
      "0 Tháng: period",
      "1 Kết nạp đảng viên mới: figure actual new-members",
      "2 Tổng số đảng viên: figure actual members",
      "skipped 0 title, 1 head",
      "defaults 2024/+0/12m 2024",
    ]);
  });

  it("a column of words that say nothing, an empty one, one of differences", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Họ tên", null, "Tăng, giảm", "Thực hiện 2024", "Xếp hạng"],
      ["Sở Y tế", "A", null, 1, 5, 2],
      ["Sở Tài chính", "B", null, 2, 5, 1],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Họ tên: ignored unknown",
      "2 -: ignored empty",
      "3 Tăng, giảm: ignored derived",
      "4 Thực hiện 2024: figure actual 2024/+0/12m",
      "5 Xếp hạng: ignored unknown",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("a page of text", () => {
    const rows: SheetCell[][] = [["Kính gửi: Ban Thường vụ"], ["Chúng tôi báo cáo như sau."], []];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads  from 0",
      "0 -: unit",
      "skipped 0 section, 1 section, 2 note",
      "defaults none",
    ]);
  });

  it("nothing", () => {
    const rows: SheetCell[][] = [];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads  from 0",
      "skipped none",
      "defaults none",
    ]);
  });

  it("dates and years of the rows", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Chỉ tiêu", "Năm", "Quý", "Giá trị thực hiện"],
      ["Sở Y tế", "new-members", 2024, 1, 3],
      ["Sở Y tế", "new-members", 2024, 2, 4],
      ["Sở Y tế", "new-members", 2024, 3, 4],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Chỉ tiêu: indicator",
      "2 Năm: year",
      "3 Quý: period",
      "4 Giá trị thực hiện: figure actual",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("months that are counted", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Tháng", "Thực hiện"],
      ["Sở Y tế", 12, 3],
      ["Sở Y tế", 1, 4],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Tháng: period",
      "2 Thực hiện: figure actual",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("a column of periods that are not understood is one all the same", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Quý", "Thực hiện"],
      ["Sở Y tế", 5, 3],
      ["Sở Y tế", 1, 4],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Quý: period",
      "2 Thực hiện: figure actual",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("a term", () => {
    const rows: SheetCell[][] = [
      ["KẾT QUẢ NHIỆM KỲ 2020-2025"],
      ["Đơn vị", "Chỉ tiêu", "Kế hoạch", "Kết quả"],
      ["Sở Y tế", "new-members", 100, 90],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 1 from 2",
      "0 Đơn vị: unit",
      "1 Chỉ tiêu: indicator",
      "2 Kế hoạch: figure plan",
      "3 Kết quả: figure actual",
      "skipped 0 title, 1 head",
      "defaults 2020/+0/60m 2020",
    ]);
  });

  it("a head of one word", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Kết nạp đảng viên mới"],
      ["Sở Y tế", 3],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads 0 from 1",
      "0 Đơn vị: unit",
      "1 Kết nạp đảng viên mới: figure actual new-members",
      "skipped 0 head",
      "defaults none",
    ]);
  });

  it("amounts beside words", () => {
    const rows: SheetCell[][] = [
      ["Đơn vị", "Thực hiện", 12, 13, 14],
      ["Sở Y tế", 3, 1, 1, 1],
    ];
    expect(told(recogniseTable(sheetOf(rows), known, ""))).toEqual([
      "heads  from 0",
      "0 -: unit",
      "1 -: ignored unknown",
      "2 -: ignored unknown",
      "3 -: ignored unknown",
      "4 -: ignored unknown",
      "skipped 0 section, 1 section",
      "defaults none",
    ]);
  });
});

/** The columns of a table below its head, one word each. */
function columnsOf(rows: readonly (readonly SheetCell[])[], file = ""): readonly string[] {
  const { columns } = recogniseTable(sheetOf(rows), known, file);
  return columns.map(roleText);
}

const unitNames = ["Sở Y tế", "Sở Tài chính", "Tòa án nhân dân tỉnh", "Tổng công ty Điện lực", "Sở Y tế"];

/** Units, each with a cell; the column's head above where there is one. */
function besideUnits(cells: readonly SheetCell[], head?: string): readonly (readonly SheetCell[])[] {
  const lines = cells.map((cell, at) => [unitNames[at] ?? null, cell]);
  return head === undefined ? lines : [["Đơn vị", head], ...lines];
}

describe("what a column is taken for", () => {
  it.each([
    ["numbers from 1 on count the rows", [1, 2, 3], undefined, "ignored ordinal"],
    ["also with a point", ["1.", "2.", "3."], undefined, "ignored ordinal"],
    ["also where they begin anew", [1, 2, 1, 2, 3], undefined, "ignored ordinal"],
    ["where one is left out they are not sure to", [1, 2, 4], undefined, "ignored unknown"],
    ["two are too few to tell", [1, 2], undefined, "ignored unknown"],
    ["others count nothing", [5, 6, 8], undefined, "ignored unknown"],
    ["nor do they that go down", [3, 2, 1], undefined, "ignored unknown"],
    ["nor words with few numbers among them", [1, "a", "b", "c", 2], undefined, "ignored unknown"],
    ["under a head they are figures", [1, 2, 3], "Thực hiện 2024", "figure actual 2024/+0/12m"],
    ["years below Năm", [2023, 2024], "Năm", "year"],
    ["other numbers below Năm are the year's figures", [1, 2, 3], "Năm", "figure actual +0/12m"],
    ["half of them years are too few", [2023, 7], "Năm", "figure actual +0/12m"],
    ["numbers in a column of notes", [12, 13, 14], "Ghi chú", "note"],
    ["numbers for a status", [1, 1, 2], "Trạng thái", "status"],
    ["numbers for a date", [45_000, 45_001, 45_002], "Số liệu đến ngày", "asOf"],
    ["words below a head of differences", ["tăng 3", "giảm 2", "tăng 1"], "Tăng, giảm", "ignored derived"],
    ["periods without a head", ["Quý I/2024", "Quý II/2024", "x"], undefined, "period"],
    ["half of them periods are too few", ["Quý I/2024", "x"], undefined, "ignored unknown"],
    [
      "sentences that name a period are none",
      [
        "Số liệu quý I năm 2024 chưa gồm đơn vị mới sáp nhập",
        "Quý II năm 2024 gồm cả các đơn vị mới sáp nhập",
      ],
      undefined,
      "ignored unknown",
    ],
    ["indicators without a head", ["Kết nạp đảng viên mới", "members", "x"], undefined, "indicator"],
    ["half of them indicators are too few", ["Kết nạp đảng viên mới", "x"], undefined, "ignored unknown"],
    ["half of them numbers are figures", [5, "chưa rõ"], "Thực hiện 2024", "figure actual 2024/+0/12m"],
    ["a head without cells", [null, null], "Thực hiện 2024", "figure actual 2024/+0/12m"],
    [
      "words below a head of figures are read, each for itself",
      ["a", "b"],
      "Kế hoạch 2024",
      "figure plan 2024/+0/12m",
    ],
    ["numbers below a word that says nothing", [5, 7], "Điểm", "ignored unknown"],
    ["words below a word that says nothing", ["tốt", "khá"], "Xếp loại", "ignored unknown"],
    ["a unit of thousands", [5, 7], "Thực hiện 2024 (triệu đồng)", "figure actual 2024/+0/12m x1000000"],
  ] as const)("%s", (_, cells, head, expected) => {
    expect(columnsOf(besideUnits(cells, head))).toEqual(["unit", expected]);
  });
});

describe("heads of several levels", () => {
  it.each([
    ["the year above, the quarter below", ["Năm 2024", "Quý I"], "figure actual 2024/+0/3m"],
    ["the quarter above, the year below", ["Quý III", "Năm 2024"], "figure actual 2024/+6/3m"],
    ["the same period of the year before", ["Cùng kỳ năm trước", "Quý III"], "figure actual +6/3m/-1y"],
    ["a plan above a period", ["Kế hoạch", "Quý I/2024"], "figure plan 2024/+0/3m"],
    [
      "what is innermost says what is measured",
      ["Kế hoạch năm 2024", "Thực hiện"],
      "figure actual 2024/+0/12m",
    ],
    ["an indicator above, a plan below", ["Kết nạp đảng viên mới", "Kế hoạch"], "figure plan new-members"],
    ["the innermost indicator", ["Tổng số đảng viên", "Kết nạp đảng viên mới"], "figure actual new-members"],
  ] as const)("%s", (_, [above, below], expected) => {
    const rows = [
      ["Đơn vị", above, null],
      [null, below, below],
      ["Sở Y tế", 5, 7],
      ["Sở Tài chính", 6, 8],
    ];
    expect(columnsOf(rows)[1]).toBe(expected);
  });
});

describe("columns that name the rows", () => {
  it("of two that are alike the better filled one, of indicators and of periods", () => {
    const rows = [
      ["Đơn vị", "Chỉ tiêu", "Chỉ tiêu", "Kỳ", "Kỳ", "Thực hiện"],
      ["Sở Y tế", "khác", "members", "x", "Quý I/2024", 1],
      ["Sở Tài chính", "nữa", "new-members", "y", "Quý II/2024", 2],
    ];
    expect(columnsOf(rows)).toEqual([
      "unit",
      "ignored unknown",
      "indicator",
      "ignored unknown",
      "period",
      "figure actual",
    ]);
  });

  it("where none is told, the first column of words names the units", () => {
    const rows = [
      [7, null, "Kho bạc", 5, "tốt"],
      [9, null, "Hải quan", 6, "khá"],
    ];
    expect(columnsOf(rows)).toEqual([
      "ignored unknown",
      "ignored empty",
      "unit",
      "ignored unknown",
      "ignored unknown",
    ]);
    expect(columnsOf([[7, 5]])).toEqual(["ignored unknown", "ignored unknown"]);
  });

  it("'cùng kỳ' is of the column before it, else of the title", () => {
    const rows = [
      ["9 THÁNG NĂM 2024"],
      ["Đơn vị", "Cùng kỳ năm trước", "Thực hiện quý I", "Cùng kỳ năm trước", "Kế hoạch"],
      ["Sở Y tế", 1, 2, 3, 4],
    ];
    expect(columnsOf(rows)).toEqual([
      "unit",
      "figure actual 2024/+0/9m/cumulative/-1y",
      "figure actual +0/3m",
      "figure actual +0/3m/-1y",
      "figure plan",
    ]);
    expect(columnsOf(rows.slice(1))[1]).toBe("figure actual +0/0m/-1y");
  });

  it("the title says what holds for the whole, the sheet's name before the file's", () => {
    expect(saidOfAll("Kết nạp đảng viên mới quý I năm 2024", "2023", "2022.xlsx")).toBe(
      "defaults new-members 2024/+0/3m 2024",
    );
    expect(saidOfAll("Biểu 1", "Năm 2023", "nam_2022.xlsx")).toBe("defaults 2023/+0/12m 2023");
    expect(saidOfAll("Biểu 1", "Sheet1", "quy_1-nam__2022.xlsx")).toBe("defaults 2022/+0/3m 2022");
    expect(saidOfAll("So với cùng kỳ năm trước", "Sheet1", "")).toBe("defaults none");
    expect(saidOfAll("Đảng bộ Sở Y tế", "Quý II", "bao cao 2022")).toBe("defaults so-y-te +3/3m 2022");
  });
});

/** What holds for the whole of a table below a title, in a sheet of a file. */
function saidOfAll(title: string, name: string, file: string) {
  const rows = [[title], ["Đơn vị", "Thực hiện"], ["Kho bạc", 1]];
  return told(recogniseTable(sheetOf(rows, { name }), known, file)).at(-1);
}
