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
