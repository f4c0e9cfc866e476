import writeXlsxFile, { type Cell } from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { contextOf, known } from "./import.test-support.ts";
import { recogniseTable } from "./layout/recognise-table.ts";
import { readFile } from "./reading/read-file.ts";
import type { Answers } from "./staging/question.ts";
import { stageTable } from "./staging/stage-table.ts";

/** A cell: what stands there, over how many columns and rows, or a number with its format. */
type Value =
  | string
  | number
  | null
  | { readonly value: string; readonly columns?: number; readonly rows?: number }
  | { readonly value: number; readonly format: string }
  | { readonly date: string };

function cellOf(value: Value): Cell {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "string") return { value, type: String };
  if ("date" in value)
    return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  if ("format" in value) return { value: value.value, type: Number, format: value.format };
  const { columns = 1, rows = 1 } = value;
  return {
    value: value.value,
    type: String,
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
  };
}

/** Writes a workbook with one library, reads it with ours, and tells each figure that would come in, and why others would not. */
async function told(rows: readonly (readonly Value[])[], sheet: string, answers: Answers) {
  const data = rows.map((row) => row.map(cellOf));
  const buffer = await writeXlsxFile(data, { sheet }).toBuffer();
  const { sheets } = readFile({ name: "so-lieu.xlsx", bytes: new Uint8Array(buffer) });
  const [found] = sheets;
  if (found === undefined) throw new Error("no sheet");
  const { lines } = stageTable(found, recogniseTable(found, known, "so-lieu.xlsx"), contextOf({ answers }));
  return lines.map(
    ({ committee, unit, indicator, period, measure, value, status, rejected, doubts, asOf, note }) =>
      [
        committee ?? `"${unit}"`,
        indicator,
        period,
        measure,
        value,
        status === "A" ? undefined : status,
        rejected,
        ...doubts,
        asOf,
        note,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
  );
}

interface Workbook {
  readonly title: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly Value[])[];
  readonly answers?: Answers;
  readonly lines: readonly string[];
}

const workbooks: readonly Workbook[] = [
  {
    title: "1. units down, quarters across, titles above, a total below",
    rows: [
      [{ value: "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", columns: 6 }],
      [{ value: "Kết quả kết nạp đảng viên mới năm 2024", columns: 6 }],
      [],
      ["TT", "Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV"],
      [1, "Sở Tài chính", 3, 1, 4, 1],
      [2, "Sở Y tế", 2, 0, null, "–"],
      [null, "Tổng cộng", 5, 1, 4, 1],
    ],
    answers: { cumulative: "inPeriod" },
    lines: [
      "so-tai-chinh new-members 2024-Q1 actual 3",
      "so-tai-chinh new-members 2024-Q2 actual 1",
      "so-tai-chinh new-members 2024-Q3 actual 4",
      "so-tai-chinh new-members 2024-Q4 actual 1",
      "so-y-te new-members 2024-Q1 actual 2",
      "so-y-te new-members 2024-Q2 actual 0",
    ],
  },
  {
    title: "2. two rows of merged heads: plan, actual and percent of two years",
    rows: [
      [
        { value: "Đơn vị", rows: 2 },
        { value: "Năm 2023", columns: 3 },
        null,
        null,
        { value: "Năm 2024", columns: 3 },
        null,
        null,
      ],
      [null, "KH", "TH", "Tỷ lệ %", "KH", "TH", "Tỷ lệ %"],
      ["Đảng bộ Sở Tài chính", 10, 8, 80, 12, 6, 50],
    ],
    sheet: "Kết nạp đảng viên mới",
    lines: [
      "so-tai-chinh new-members 2023 plan 10",
      "so-tai-chinh new-members 2023 actual 8",
      "so-tai-chinh new-members 2023 percent 80",
      "so-tai-chinh new-members 2024 plan 12",
      "so-tai-chinh new-members 2024 actual 6",
      "so-tai-chinh new-members 2024 percent 50",
    ],
  },
  {
    title: "3. a long table with dates, a status and notes",
    rows: [
      ["Đơn vị", "Chỉ tiêu", "Kỳ", "Thực hiện", "Trạng thái", "Số liệu đến ngày", "Ghi chú"],
      [
        "Sở Y tế",
        "Kết nạp đảng viên mới",
        "9 tháng năm 2024",
        116,
        "Ước",
        { date: "2024-09-26" },
        "chờ quyết định",
      ],
      ["Sở Y tế", "Tổng số đảng viên", "Quý III/2024", 1234, "A", { date: "2024-09-30" }, null],
    ],
    answers: { cumulative: "inPeriod" },
    lines: [
      "so-y-te new-members 2024-01-01/P9M actual 116 E 2024-09-26 chờ quyết định",
      "so-y-te members 2024-Q3 actual 1234 2024-09-30",
    ],
  },
  {
    title: "4. indicators down, of one unit that the title names; percentages as Excel formats them",
    rows: [
      ["Đảng bộ Sở Y tế"],
      ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG NĂM 2024"],
      ["Nội dung chỉ tiêu", "Kế hoạch năm", "Thực hiện", "Tỷ lệ"],
      ["Kết nạp đảng viên mới", 160, 116, { value: 0.725, format: "0.0%" }],
    ],
    lines: [
      "so-y-te new-members 2024 plan 160",
      "so-y-te new-members 2024-01-01/P9M actual 116",
      "so-y-te new-members 2024-01-01/P9M percent 72.5",
    ],
  },
  {
    title: "5. the national form: this period, the same one last year, the difference",
    sheet: "Kết nạp đảng viên mới",
    rows: [
      ["Đơn vị", "9 tháng 2024", "Cùng kỳ 2023", "Chênh lệch", "So với cùng kỳ (%)"],
      ["Sở Tài chính", 12, 10, 2, 120],
    ],
    lines: [
      "so-tai-chinh new-members 2024-01-01/P9M actual 12",
      "so-tai-chinh new-members 2023-01-01/P9M actual 10",
    ],
  },
  {
    title: "6. indicators across, with numbers of the columns below",
    rows: [
      ["Báo cáo năm 2024"],
      ["Đơn vị", { value: "Kết nạp đảng viên mới", columns: 2 }, null, "Tổng số đảng viên"],
      [null, "Kế hoạch", "Thực hiện", null],
      ["A", "1", "2", "3"],
      ["Chi bộ Tòa án nhân dân tỉnh", 4, 3, 57],
    ],
    lines: [
      "toa-an new-members 2024 plan 4",
      "toa-an new-members 2024 actual 3",
      "toa-an members 2024 actual 57",
    ],
  },
  {
    title: "7. years and quarters in columns of their own",
    rows: [
      ["Đơn vị", "Năm", "Quý", "Kết nạp đảng viên mới"],
      ["Sở Y tế", 2023, 4, 2],
      ["Sở Y tế", 2024, 1, 5],
      ["Sở Y tế", 2024, 7, 9],
    ],
    answers: { cumulative: "inPeriod" },
    lines: [
      "so-y-te new-members 2023-Q4 actual 2",
      "so-y-te new-members 2024-Q1 actual 5",
      "so-y-te new-members actual 9 unknownPeriod",
    ],
  },
  {
    title: "8. names that are merged over their rows, months down",
    rows: [
      ["Năm 2024: Kết nạp đảng viên mới"],
      ["Đơn vị", "Tháng", "Thực hiện"],
      [{ value: "Sở Y tế", rows: 2 }, "Tháng 1", 1],
      [null, "Tháng 2", 2],
      ["Sở Tài chính", "Tháng 1", 3],
    ],
    answers: { cumulative: "inPeriod" },
    lines: [
      "so-y-te new-members 2024-01 actual 1",
      "so-y-te new-members 2024-02 actual 2",
      "so-tai-chinh new-members 2024-01 actual 3",
    ],
  },
  {
    title: "9. numbers written as text, with words and marks of their own",
    sheet: "Kết nạp đảng viên mới",
    rows: [
      ["Đơn vị", "Kế hoạch năm 2024", "Năm 2024"],
      ["Sở Y tế", "1.250", "khoảng 1.200,5"],
      ["Sở Tài chính", "80 đảng viên", "hơn 75"],
      ["Tòa án nhân dân tỉnh", "#N/A", "chưa có số liệu"],
    ],
    answers: { "marks:1": "comma" },
    lines: [
      "so-y-te new-members 2024 plan 1250",
      "so-y-te new-members 2024 actual 1200.5 E fraction",
      "so-tai-chinh new-members 2024 plan 80",
      "so-tai-chinh new-members 2024 actual 75 E",
      "toa-an new-members 2024 plan error",
    ],
  },
  {
    title: "10. sections, subtotals, heads repeated on each page, signatures, units that nobody knows",
    sheet: "Kết nạp đảng viên mới",
    rows: [
      ["STT", "Tên đơn vị", "Kế hoạch năm 2024", "Thực hiện 2024"],
      ["I", "KHỐI HÀNH CHÍNH", null, null],
      [1, "ĐB Sở Tài chính", 5, 4],
      [2, "Sở Chưa biết", 3, 3],
      [null, "Cộng chung", 8, 7],
      ["STT", "Tên đơn vị", "Kế hoạch năm 2024", "Thực hiện 2024"],
      ["II", "KHỐI DOANH NGHIỆP", null, null],
      [3, "Tổng công ty Điện lực", 6, 7],
      [null, "TỔNG CỘNG", 14, 14],
      [],
      [null, "NGƯỜI LẬP BIỂU", null, "TM. BAN THƯỜNG VỤ"],
    ],
    lines: [
      "so-tai-chinh new-members 2024 plan 5",
      "so-tai-chinh new-members 2024 actual 4",
      '"Sở Chưa biết" new-members 2024 plan 3 unknownUnit',
      '"Sở Chưa biết" new-members 2024 actual 3 unknownUnit',
      "dien-luc new-members 2024 plan 6",
      "dien-luc new-members 2024 actual 7",
    ],
  },
];

describe("ten workbooks of the shapes that offices have, written by another library than the one that reads them", () => {
  it.each(workbooks)("$title", async ({ rows, sheet = "Sheet1", answers = {}, lines }) => {
    expect(await told(rows, sheet, answers)).toEqual(lines);
  });
});
