import { describe, expect, it } from "vitest";
import type { IndicatorWire } from "../../api/catalog.schema.ts";
import type { CommitteeWire } from "../../api/committee.schema.ts";
import { committees, contextOf, indicators, merge, sheetOf } from "../import.test-support.ts";
import { recogniseTable } from "../layout/recognise-table.ts";
import { knownNames } from "../matching/known-names.ts";
import type { Sheet } from "../reading/sheet.ts";
import type { Answers } from "./question.ts";
import { stageTable, type StagingContext } from "./stage-table.ts";
import { classOf, type StagedLine } from "./staged.ts";

function stage(sheet: Sheet, answers: Answers = {}, more: Partial<StagingContext> = {}, file = "") {
  const context = contextOf({ answers, ...more });
  return stageTable(sheet, recogniseTable(sheet, context.known, file), context);
}

/** Three units, each with a line for each of the periods. */
function quartersDown(periods: readonly string[]) {
  return [
    ["Đơn vị", "Kỳ", "Kết nạp đảng viên mới"],
    ...["Sở Tài chính", "Sở Y tế", "Tòa án nhân dân tỉnh"].flatMap((name, at) =>
      periods.map((text, quarter) => [name, text, (at + 2) * (quarter + 1)]),
    ),
  ];
}

/** `so-y-te new-members 2024-Q1 actual 12`, and why where something is the matter. */
function told(lines: readonly StagedLine[]): readonly string[] {
  return lines.map((line) =>
    [
      line.committee ?? `"${line.unit}"`,
      line.indicator,
      line.period,
      line.measure,
      line.value,
      line.rejected,
      ...line.doubts,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

describe("shapes that offices have", () => {
  it("a cross table: title above, TT, units down, quarters across, a total below", () => {
    const sheet = sheetOf(
      [
        ["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"],
        ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2024"],
        [],
        ["TT", "Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm", "Ghi chú"],
        [1, "Sở Tài chính", 1, 4, 2, 3, 10, null],
        [2, "Đảng bộ Sở Y tế", 5, 0, null, 2, 7, "Quý III chưa báo cáo"],
        ["", "Tổng cộng", 6, 4, 2, 5, 17, null],
        [],
        ["Người lập biểu"],
      ],
      { merges: [merge(1, 0, 1, 8)] },
    );
    const { lines, questions } = stage(sheet);
    expect(questions).toMatchObject([
      { kind: "indicator", best: "new-members" },
      { kind: "year", best: "2024" },
      { kind: "cumulative", best: "inPeriod", evidence: { rows: 2, yearIsSum: 2 } },
    ]);
    expect(told(lines)).toEqual([
      "so-tai-chinh new-members 2024-Q1 actual 1",
      "so-tai-chinh new-members 2024-Q2 actual 4",
      "so-tai-chinh new-members 2024-Q3 actual 2",
      "so-tai-chinh new-members 2024-Q4 actual 3",
      "so-tai-chinh new-members 2024 actual 10",
      "so-y-te new-members 2024-Q1 actual 5",
      "so-y-te new-members 2024-Q2 actual 0",
      "so-y-te new-members 2024-Q4 actual 2",
      "so-y-te new-members 2024 actual 7",
    ]);
  });

  it("F54 F55 a two-row head with merged cells: plan, actual and percent of two years", () => {
    const sheet = sheetOf(
      [
        ["Biểu 2: Kết nạp đảng viên mới"],
        ["STT", "Tên đơn vị", "Năm 2023", null, null, "Năm 2024", null, null],
        [null, null, "KH", "TH", "Tỷ lệ %", "KH", "TH", "Tỷ lệ %"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        ["1", "ĐB Sở Tài chính", 10, 8, 80, 12, 12, 100],
        ["2", "Đảng uỷ Sở Y tế", 4, 5, 125, 6, 5, "83,3"],
      ],
      { merges: [merge(1, 0, 2, 1), merge(1, 1, 2, 1), merge(1, 2, 1, 3), merge(1, 5, 1, 3)] },
    );
    const { lines, units } = stage(sheet);
    expect(told(lines)).toEqual([
      "so-tai-chinh new-members 2023 plan 10",
      "so-tai-chinh new-members 2023 actual 8",
      "so-tai-chinh new-members 2023 percent 80",
      "so-tai-chinh new-members 2024 plan 12",
      "so-tai-chinh new-members 2024 actual 12",
      "so-tai-chinh new-members 2024 percent 100",
      "so-y-te new-members 2023 plan 4",
      "so-y-te new-members 2023 actual 5",
      "so-y-te new-members 2023 percent 125",
      "so-y-te new-members 2024 plan 6",
      "so-y-te new-members 2024 actual 5",
      "so-y-te new-members 2024 percent 83.3",
    ]);
    expect(units.map(({ name, certainty }) => [name, certainty])).toEqual([
      ["ĐB Sở Tài chính", "written"],
      ["Đảng uỷ Sở Y tế", "written"],
    ]);
  });

  it("a long table with a line for each figure", () => {
    const sheet = sheetOf([
      ["Đơn vị", "Chỉ tiêu", "Kỳ", "Kế hoạch", "Thực hiện", "Ghi chú"],
      ["so-y-te", "new-members", "2024-01-01/P9M", null, 116, null],
      ["Sở Y tế", "Tổng số đảng viên", "Quý III/2024", null, "1.234", "đến 30/9"],
      ["Sở Tài chính", "Kết nạp đảng viên mới", "2024", 160, null, null],
    ]);
    expect(told(stage(sheet, { cumulative: "inPeriod" }).lines)).toEqual([
      "so-y-te new-members 2024-01-01/P9M actual 116",
      "so-y-te members 2024-Q3 actual 1234",
      "so-tai-chinh new-members 2024 plan 160",
    ]);
  });

  it("indicators down, plan and actual across, of one unit that the title names", () => {
    const sheet = sheetOf([
      ["Đảng bộ Sở Y tế"],
      ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG NĂM 2024"],
      ["Nội dung chỉ tiêu", "Kế hoạch năm", "Thực hiện", "Tỷ lệ (%)"],
      ["Kết nạp đảng viên mới", 160, 116, 72.5],
      ["Lớp bồi dưỡng lý luận chính trị", 4, 3, 75],
    ]);
    expect(told(stage(sheet).lines)).toEqual([
      "so-y-te new-members 2024 plan 160",
      "so-y-te new-members 2024-01-01/P9M actual 116",
      "so-y-te new-members 2024-01-01/P9M percent 72.5",
      "so-y-te theory-classes 2024 plan 4",
      "so-y-te theory-classes 2024-01-01/P9M actual 3",
      "so-y-te theory-classes 2024-01-01/P9M percent 75",
    ]);
  });

  it("the national form: this period, the same period last year, the difference", () => {
    const sheet = sheetOf([
      ["Kết nạp đảng viên mới"],
      ["Đơn vị", "9 tháng 2024", "Cùng kỳ 2023", "Chênh lệch", "% so với cùng kỳ"],
      ["Sở Tài chính", 12, 10, 2, "120%"],
    ]);
    expect(told(stage(sheet).lines)).toEqual([
      "so-tai-chinh new-members 2024-01-01/P9M actual 12",
      "so-tai-chinh new-members 2023-01-01/P9M actual 10",
    ]);
  });

  it("indicators across, in two levels with their plans", () => {
    const sheet = sheetOf(
      [
        ["Đơn vị", "Kết nạp đảng viên mới", "", "Lớp bồi dưỡng lý luận chính trị", ""],
        ["", "Kế hoạch", "Kết quả", "Kế hoạch", "Kết quả"],
        ["Sở Tài chính", 12, 10, 2, 2],
      ],
      { name: "Năm 2023" },
    );
    expect(told(stage(sheet).lines)).toEqual([
      "so-tai-chinh new-members 2023 plan 12",
      "so-tai-chinh new-members 2023 actual 10",
      "so-tai-chinh theory-classes 2023 plan 2",
      "so-tai-chinh theory-classes 2023 actual 2",
    ]);
  });

  it("months across, cumulative by the rows' own evidence, the year in the file's name", () => {
    const head = ["Đơn vị", "Tháng 1", "Tháng 2", "Tháng 3"];
    const sheet = sheetOf([
      ["Kết nạp đảng viên mới"],
      head,
      ["Sở Tài chính", 1, 2, 4],
      ["Sở Y tế", 0, 3, 3],
      ["Chi bộ Toà án nhân dân tỉnh", 1, 1, 2],
    ]);
    const { questions, lines } = stage(sheet, {}, {}, "ket_nap_2024.xlsx");
    expect(questions).toMatchObject([
      { kind: "indicator", best: "new-members" },
      { kind: "year", best: "2024" },
      { kind: "cumulative", best: "cumulative" },
    ]);
    expect(told(lines).slice(0, 3)).toEqual([
      "so-tai-chinh new-members 2024-01 actual 1",
      "so-tai-chinh new-members 2024-01-01/P2M actual 2",
      "so-tai-chinh new-members 2024-Q1 actual 4",
    ]);
    expect(told(stage(sheet, { cumulative: "inPeriod", year: "2022" }).lines).slice(0, 3)).toEqual([
      "so-tai-chinh new-members 2022-01 actual 1",
      "so-tai-chinh new-members 2022-02 actual 2",
      "so-tai-chinh new-members 2022-03 actual 4",
    ]);
  });

  it("a name that is merged over its rows, a head that is repeated on each page", () => {
    const sheet = sheetOf(
      [
        ["Đơn vị", "Kỳ", "Kết nạp đảng viên mới"],
        ["Sở Tài chính", "Quý I/2024", 1],
        [null, "Quý II/2024", 2],
        ["Đơn vị", "Kỳ", "Kết nạp đảng viên mới"],
        ["Sở Y tế", "Quý I/2024", 3],
      ],
      { merges: [merge(1, 0, 2, 1)] },
    );
    expect(told(stage(sheet, { cumulative: "inPeriod" }).lines)).toEqual([
      "so-tai-chinh new-members 2024-Q1 actual 1",
      "so-tai-chinh new-members 2024-Q2 actual 2",
      "so-y-te new-members 2024-Q1 actual 3",
    ]);
  });

  it("quarters down: asked how they are meant, with what the rows tell, and nothing is read before", () => {
    const inWords = sheetOf(quartersDown(["Quý I/2024", "Quý II/2024", "Năm 2024"]));
    expect(stage(inWords).questions).toEqual([
      { kind: "cumulative", evidence: { rows: 3, rising: 3, yearIsLast: 0, yearIsSum: 3 }, best: "inPeriod" },
    ]);
    expect(told(stage(inWords, { cumulative: "cumulative" }).lines)[1]).toBe(
      "so-tai-chinh new-members 2024-S1 actual 4",
    );
    const open = sheetOf(quartersDown(["Quý I/2024", "Quý II/2024"]).slice(0, 3));
    expect(stage(open).questions).toMatchObject([{ kind: "cumulative", best: undefined }]);
    expect(told(stage(open).lines)).toEqual([
      "so-tai-chinh new-members 2024-Q1 actual 2 marks",
      "so-tai-chinh new-members 2024-Q2 actual 4 marks",
    ]);
    const byCode = sheetOf(quartersDown(["2024-Q1", "2024-Q2"]));
    expect(stage(byCode).questions).toEqual([]);
    expect(told(stage(byCode, { cumulative: "cumulative" }).lines)[1]).toBe(
      "so-tai-chinh new-members 2024-Q2 actual 4",
    );
    const whole = sheetOf(quartersDown(["6 tháng năm 2024", "Năm 2024"]));
    expect(stage(whole).questions).toEqual([]);
  });
});

describe("what is the matter with a cell", () => {
  const head = ["Đơn vị", "Kết nạp đảng viên mới 2024"];
  const one = (...cells: Parameters<typeof sheetOf>[0][number]) =>
    stage(sheetOf([head, ["Sở Y tế", ...cells]])).lines;

  it.each([
    ["F21 an error of Excel", { kind: "error", text: "#DIV/0!" }, "error"],
    ["F21 an error in words", "#N/A", "error"],
    ["F24 below zero", -3, "negative"],
    ["F56 a formula without a value", { kind: "formula" }, "formula"],
    ["F57 a date", { kind: "date", iso: "2024-03-01" }, "date"],
    ["words", "nhiều", "notANumber"],
    ["NaN", "NaN", "notFinite"],
  ] as const)("%s is rejected", (_, cell, why) => {
    const [line] = one(cell);
    expect(line).toMatchObject({ rejected: why });
  });

  it.each([
    ["F22 a blank", null],
    ["F22 a dash", "–"],
    ["F22 'chưa có'", "Chưa có"],
  ])("%s is no figure and never 0", (_, cell) => {
    expect(one(cell)).toEqual([]);
  });

  it("F23 a real 0 is one", () => {
    expect(one(0)).toMatchObject([{ value: 0, effect: "new", doubts: [] }]);
  });

  it.each([
    ["khoảng 12", { value: 12, status: "E" }],
    ["gần 50", { value: 50, status: "E", bound: "under" }],
    ["hơn 9", { value: 9, status: "E", bound: "over" }],
  ])("'%s' is an estimate", (cell, expected) => {
    expect(one(cell)).toMatchObject([expected]);
  });

  it("a half of a person is doubtful", () => {
    expect(one(2.5)).toMatchObject([{ doubts: ["fraction"] }]);
  });

  it("F32 a unit that nobody knows is rejected, with what it may mean, and never made", () => {
    const { lines, units } = stage(sheetOf([head, ["Sở Tài chánh tỉnh", 3], ["Kho bạc", 2]]));
    expect(told(lines)[1]).toBe('"Kho bạc" new-members 2024 actual 2 unknownUnit');
    expect(units[0]?.suggestions[0]).toBe("so-tai-chinh");
  });

  it("F35 F34 tone placement, composition and abbreviations are one name", () => {
    const names = ["ĐB Văn phòng UBND tỉnh", "Đảng bộ Văn phòng Uỷ ban nhân dân tỉnh".normalize("NFD")];
    const { units } = stage(sheetOf([head, ...names.map((name) => [name, 1])]));
    expect(units.map(({ id, certainty }) => [id, certainty])).toEqual([
      ["van-phong-ubnd", "written"],
      ["van-phong-ubnd", "written"],
    ]);
  });

  it("F36 F37 hidden marks do not count, look-alikes are pointed at", () => {
    const { lines } = stage(sheetOf([head, ["Đảng bộ\u00a0Sở Y\u200b tế", 1], ["Đảng bộ Sở Tài сhính", 2]]));
    expect(told(lines)[0]).toBe("so-y-te new-members 2024 actual 1");
    expect(lines[1]?.doubts).toContain("confusable");
  });

  it("F29 F30 the same figure twice counts once; two values of it are doubtful, both", () => {
    const rows = [
      ["Sở Y tế", 1],
      ["Sở Y tế", 1],
      ["Sở Tài chính", 2],
      ["Sở Tài chính", 3],
    ];
    const { lines } = stage(sheetOf([head, ...rows]));
    expect(lines.map(classOf)).toEqual(["new", "same", "doubtful", "doubtful"]);
  });

  it("F40 a cumulative value below an earlier one is doubtful", () => {
    const cross = [
      ["Đơn vị", "3 tháng 2024", "6 tháng 2024"],
      ["Sở Y tế", 9, 7],
    ];
    expect(told(stage(sheetOf(cross), { indicator: "new-members" }).lines)[1]).toContain("falls");
  });

  it("F41 a percentage off its own value and plan is doubtful, one that is rounded or cut off is not", () => {
    const rows = [
      ["Đơn vị", "Kế hoạch năm 2024", "Thực hiện năm 2024", "Tỷ lệ năm 2024"],
      ["Sở Y tế", 350, 150, "42,9%"],
      ["Sở Tài chính", 350, 150, "42,8%"],
      ["Chi bộ Tòa án nhân dân tỉnh", 350, 150, "50%"],
    ];
    const { lines } = stage(sheetOf(rows), { indicator: "new-members" });
    expect(lines.filter(({ doubts }) => doubts.includes("percentOff")).map(({ unit }) => unit)).toEqual([
      "Chi bộ Tòa án nhân dân tỉnh",
    ]);
  });

  it("F28 a digit too many is pointed at", () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      committees[1 + (at % 5)]?.name.vi ?? "",
      `Quý ${["I", "II"][at % 2]}/${2015 + at}`,
      at + 1,
    ]);
    const sheet = sheetOf([["Đơn vị", "Kỳ", "Thực hiện"], ...rows, ["Sở Y tế", "Quý III/2024", 1600]]);
    const { lines } = stage(sheet, { indicator: "new-members", cumulative: "inPeriod" });
    expect(lines.filter(({ doubts }) => doubts.includes("outlier")).map(({ value }) => value)).toEqual([
      1600,
    ]);
  });

  it("F59 hidden rows are read, and said to be hidden", () => {
    const sheet = sheetOf([head, ["Sở Y tế", 1], ["Sở Tài chính", 2]], { hiddenRows: [2] });
    expect(stage(sheet).lines.map(({ doubts }) => doubts)).toEqual([[], ["hidden"]]);
  });

  it("F60 totals are left out, a corporation is no total", () => {
    const sheet = sheetOf([
      head,
      ["Sở Y tế", 1],
      ["Tổng công ty Điện lực", 2],
      ["Tổng số", 3],
      ["Toàn Khối", 3],
    ]);
    expect(told(stage(sheet).lines)).toEqual([
      "so-y-te new-members 2024 actual 1",
      "dien-luc new-members 2024 actual 2",
    ]);
  });
});

describe("questions, one for a column", () => {
  const head = ["Đơn vị", "Tổng số đảng viên 2024"];

  it("F44 '1.234' is asked, and read by the answer", () => {
    const sheet = sheetOf([head, ...rowsOf("1.234", "2.100")]);
    const { questions, lines } = stage(sheet);
    expect(questions).toMatchObject([
      { kind: "marks", column: 1, best: "comma", evidence: { open: ["1.234", "2.100"] } },
    ]);
    expect(lines.map(({ value }) => value)).toEqual([1234, 2100]);
    expect(stage(sheet, { "marks:1": "point" }).lines.map(({ value }) => value)).toEqual([1.234, 2.1]);
  });

  it("F44 '1,353' is asked without a likely answer, and waits for one", () => {
    const { questions, lines } = stage(sheetOf([head, ...rowsOf("1,353")]));
    expect(questions).toMatchObject([{ kind: "marks", best: undefined }]);
    expect(lines).toMatchObject([{ rejected: "marks" }]);
  });

  it("F45 a decimal comma is read without a question", () => {
    const { questions, lines } = stage(sheetOf([head, ...rowsOf("1.234,5", "72,5")]));
    expect(questions).toEqual([]);
    expect(lines.map(({ value }) => value)).toEqual([1234.5, 72.5]);
  });

  it("F46 mixed conventions block the column until somebody decides", () => {
    const sheet = sheetOf([head, ...rowsOf("1.234,5", "1,234.5", "1.234")]);
    const { questions, lines } = stage(sheet);
    expect(questions).toMatchObject([{ kind: "marks", isMixed: true, best: undefined }]);
    expect(lines.at(-1)).toMatchObject({ rejected: "marks" });
    const decided = stage(sheet, { "marks:1": "comma" }).lines;
    expect(decided.map(({ rejected, value }) => rejected ?? value)).toEqual([1234.5, "wrongMark", 1234]);
  });

  it("F42 0.8 among percentages is asked; a percent sign or format says it itself", () => {
    const titles = ["Đơn vị", "Tỷ lệ kết nạp đảng viên mới 2024"];
    const plain = stage(sheetOf([titles, ["Sở Y tế", 0.8], ["Sở Tài chính", 1.05]]));
    expect(plain.questions).toMatchObject([{ kind: "share", best: "share", range: [0.8, 1.05] }]);
    expect(plain.lines.map(({ value }) => value)).toEqual([80, 105]);
    const formatted = stage(
      sheetOf([titles, ["Sở Y tế", { kind: "percent", share: 0.725 }], ["Sở Tài chính", "80%"]]),
    );
    expect(formatted.questions).toEqual([]);
    expect(formatted.lines.map(({ value }) => value)).toEqual([72.5, 80]);
  });

  it("F43 triệu and tỷ are asked, and nothing is read before", () => {
    const sheet = sheetOf([
      ["Đơn vị", "Tổng số đảng viên 2024 (triệu đồng)"],
      ["Sở Y tế", 3],
    ]);
    const { questions, lines } = stage(sheet);
    expect(questions).toEqual([{ kind: "scale", column: 1, scale: 1_000_000 }]);
    expect(lines).toMatchObject([{ rejected: "marks" }]);
    expect(stage(sheet, { "scale:1": "scaled" }).lines).toMatchObject([{ value: 3_000_000 }]);
    expect(stage(sheet, { "scale:1": "plain" }).lines).toMatchObject([{ value: 3 }]);
  });

  it("F58 03/04 is asked once for its column", () => {
    const sheet = sheetOf([
      ["Đơn vị", "Thực hiện 2024", "Số liệu đến"],
      ["Sở Y tế", 3, "03/04/2024"],
    ]);
    const { questions, lines } = stage(sheet, { indicator: "new-members" });
    expect(questions).toContainEqual({
      kind: "dayOrder",
      column: 2,
      best: "dayFirst",
      examples: ["03/04/2024"],
    });
    expect(lines).toMatchObject([{ asOf: "2024-04-03" }]);
    expect(stage(sheet, { indicator: "new-members", "dayOrder:2": "monthFirst" }).lines).toMatchObject([
      { asOf: "2024-03-04" },
    ]);
  });

  it("F33 a name that ended means its successor from then on, and that is said", () => {
    const dated: readonly CommitteeWire[] = [
      ...committees.filter(({ id }) => id !== "so-y-te"),
      {
        id: "so-y-te",
        name: { vi: "Đảng bộ Sở Y tế" },
        kind: "organisation",
        parent: "khoi",
        to: "2024-06",
        successors: [{ id: "y-te-moi", kind: "renamed" }],
      },
      {
        id: "y-te-moi",
        name: { vi: "Đảng bộ Ngành Y tế" },
        kind: "organisation",
        parent: "khoi",
        from: "2024-07",
      },
    ];
    const sheet = sheetOf([
      ["Đơn vị", "Quý I/2024", "Quý III/2024"],
      ["Sở Y tế", 3, 4],
    ]);
    const { lines } = stage(
      sheet,
      { indicator: "new-members", cumulative: "inPeriod" },
      { committees: dated, known: knownNames(dated, indicators) },
    );
    expect(told(lines)).toEqual([
      "so-y-te new-members 2024-Q1 actual 3",
      "y-te-moi new-members 2024-Q3 actual 4 renamed",
    ]);
  });
});

describe("which period a cell is of", () => {
  const plan = ["Đơn vị", "Kế hoạch", "Thực hiện"];

  it.each([
    [
      "a plan is the year's, whatever the title is of",
      "9 THÁNG NĂM 2024",
      ["2024 plan 5", "2024-01-01/P9M actual 3"],
    ],
    ["of a year's title both are the year's", "NĂM 2024", ["2024 plan 5", "2024 actual 3"]],
    [
      "a term's plan is the term's",
      "NHIỆM KỲ 2020-2025",
      ["2020-01-01/P60M plan 5", "2020-01-01/P60M actual 3"],
    ],
  ])("%s", (_, title, expected) => {
    const sheet = sheetOf([[`KẾT NẠP ĐẢNG VIÊN MỚI ${title}`], plan, ["Sở Y tế", 5, 3]]);
    expect(told(stage(sheet).lines)).toEqual(expected.map((each) => `so-y-te new-members ${each}`));
  });

  it("a row's own period goes before the title's, for its plan too", () => {
    const sheet = sheetOf([
      ["NĂM 2023"],
      ["Đơn vị", "Kỳ", "Kế hoạch", "Thực hiện"],
      ["Sở Y tế", "6 tháng năm 2024", 5, 3],
    ]);
    expect(told(stage(sheet, { indicator: "new-members" }).lines)).toEqual([
      "so-y-te new-members 2024-S1 plan 5",
      "so-y-te new-members 2024-S1 actual 3",
    ]);
  });

  it("a column of years says the year of heads that leave it open", () => {
    const sheet = sheetOf([
      ["Đơn vị", "Năm", "Quý I", "Quý II"],
      ["Sở Y tế", 2023, 5, 8],
      ["Sở Y tế", 2024, 4, 6],
    ]);
    const periodsOf = (answers: Answers) =>
      stage(sheet, { indicator: "new-members", ...answers }).lines.map(({ period }) => period);
    expect(periodsOf({ cumulative: "inPeriod" })).toEqual(["2023-Q1", "2023-Q2", "2024-Q1", "2024-Q2"]);
    expect(periodsOf({ cumulative: "cumulative" })).toEqual(["2023-Q1", "2023-S1", "2024-Q1", "2024-S1"]);
  });

  it("a year alone is the whole year; beside a period that is not understood it says nothing", () => {
    const years = sheetOf([
      ["Đơn vị", "Năm", "Thực hiện"],
      ["Sở Y tế", 2023, 5],
    ]);
    expect(told(stage(years, { indicator: "new-members" }).lines)).toEqual([
      "so-y-te new-members 2023 actual 5",
    ]);
    const both = sheetOf([
      ["Đơn vị", "Năm", "Kỳ", "Thực hiện"],
      ["Sở Y tế", 2023, "lung tung", 5],
      ["Sở Y tế", 2023, "6 tháng", 4],
      ["Sở Y tế", null, "6 tháng", 4],
    ]);
    expect(told(stage(both, { indicator: "new-members" }).lines)).toEqual([
      "so-y-te new-members actual 5 unknownPeriod",
      "so-y-te new-members 2023-S1 actual 4",
      "so-y-te new-members actual 4 unknownPeriod",
    ]);
  });

  it("the year that was answered goes before the one that the title names", () => {
    const sheet = sheetOf([["NĂM 2023"], ["Đơn vị", "6 tháng"], ["Sở Y tế", 5]]);
    expect(stage(sheet, { indicator: "new-members" }).lines).toMatchObject([{ period: "2023-S1" }]);
    expect(stage(sheet, { indicator: "new-members", year: "2022" }).lines).toMatchObject([
      { period: "2022-S1" },
    ]);
  });

  it("where nothing says it, it is asked and taken as answered", () => {
    const sheet = sheetOf([
      ["Đơn vị", "Thực hiện"],
      ["Sở Y tế", 5],
    ]);
    const { questions, lines } = stage(sheet, { indicator: "new-members" });
    expect(questions).toContainEqual({ kind: "period", best: undefined });
    expect(lines).toMatchObject([{ rejected: "unknownPeriod", effect: undefined }]);
    const answered = stage(sheet, { indicator: "new-members", period: "2024-Q3" }).lines;
    expect(told(answered)).toEqual(["so-y-te new-members 2024-Q3 actual 5"]);
  });

  it("a head's own period does not wait for how the rows' quarters are meant", () => {
    const sheet = sheetOf([
      ["Đơn vị", "Kỳ", "Thực hiện", "Kế hoạch năm 2024"],
      ["Sở Y tế", "Quý II/2024", 5, 20],
      ["Sở Y tế", "6 tháng năm 2024", 7, null],
    ]);
    expect(told(stage(sheet, { indicator: "new-members" }).lines)).toEqual([
      "so-y-te new-members 2024-Q2 actual 5 marks",
      "so-y-te new-members 2024 plan 20",
      "so-y-te new-members 2024-S1 actual 7",
    ]);
  });
});

describe("what a line has to say", () => {
  const head = ["Đơn vị", "Chỉ tiêu", "Kỳ", "Thực hiện", "Trạng thái", "Số liệu đến ngày", "Ghi chú"];
  const one = (...cells: Parameters<typeof sheetOf>[0][number]) => {
    const usual = ["Sở Y tế", "new-members", "2024-Q1", 5, null, null, null];
    return stage(sheetOf([head, usual.map((cell, at) => cells[at] ?? cell)])).lines[0];
  };

  it.each([
    [
      "an indicator that is there",
      [null, "không có"],
      { rejected: "unknownIndicator", indicator: undefined },
    ],
    ["a period", [null, null, "lúc nào đó"], { rejected: "unknownPeriod", period: undefined }],
    ["a status that is one", [null, null, null, null, "xyz"], { rejected: "notStatus", status: "A" }],
    [
      "a date that is one",
      [null, null, null, null, null, "hôm qua"],
      { rejected: "notDate", asOf: undefined },
    ],
    ["a unit", ["Kho bạc"], { rejected: "unknownUnit", committee: undefined }],
    ["first of all a value", ["Kho bạc", null, null, -5], { rejected: "negative", value: undefined }],
  ] as const)("%s", (_, cells, expected) => {
    expect(one(...cells)).toMatchObject({ ...expected, effect: undefined, old: undefined });
  });

  it("then it has all that it says", () => {
    expect(one(null, null, null, "hơn 9", "P", "26/9/2024", "đợt 1")).toMatchObject({
      committee: "so-y-te",
      period: "2024-Q1",
      value: 9,
      bound: "over",
      status: "E",
      asOf: "2024-09-26",
      note: "đợt 1",
      effect: "new",
      raw: "hơn 9",
      decimals: 0,
      doubts: [],
    });
    expect(one(null, null, null, "1,25", "P")).toMatchObject({
      value: 1.25,
      decimals: 2,
      status: "P",
      bound: undefined,
    });
  });

  it("a percentage is none in a column of values; in one of percentages what is no share says so itself", () => {
    expect(one(null, null, null, "80%")).toMatchObject({ rejected: "notANumber" });
    const sheet = sheetOf([
      ["Đơn vị", "Tỷ lệ kết nạp đảng viên mới 2024"],
      ["Sở Y tế", 2],
      ["Sở Tài chính", "80%"],
    ]);
    expect(told(stage(sheet).lines)).toEqual([
      "so-y-te new-members 2024 percent 2 marks",
      "so-tai-chinh new-members 2024 percent 80",
    ]);
    expect(stage(sheet, { "share:1": "percent" }).lines.map(({ value }) => value)).toEqual([2, 80]);
    expect(stage(sheet, { "share:1": "share" }).lines.map(({ value }) => value)).toEqual([200, 80]);
  });

  const percentages: IndicatorWire = {
    id: "members",
    name: { vi: "Tỷ suất" },
    unit: { vi: "%" },
    kind: "ratio",
    direction: "higher",
    group: "membership",
  };
  it("half of a ratio is whole", () => {
    const all = [...indicators.filter(({ id }) => id !== "members"), percentages];
    const rows = [head, ["Sở Y tế", "members", "2024-Q1", 2.5], ["Sở Y tế", "new-members", "2024-Q1", 2.5]];
    expect(stage(sheetOf(rows), {}, { indicators: all }).lines.map(({ doubts }) => doubts)).toEqual([
      [],
      ["fraction"],
    ]);
  });

  it("a unit found by likeness, and a hidden column, are doubtful", () => {
    const sheet = sheetOf(
      [
        ["Đơn vị", "Kết nạp đảng viên mới 2024"],
        ["Tổng công ty Điện", 1],
      ],
      { hiddenColumns: [1] },
    );
    expect(told(stage(sheet).lines)).toEqual(["dien-luc new-members 2024 actual 1 likelyUnit hidden"]);
    expect(told(stage({ ...sheet, hiddenColumns: [0] }).lines)).toEqual([
      "dien-luc new-members 2024 actual 1 likelyUnit",
    ]);
  });

  it("groups of thousands with a point are Vietnamese, with both marks nobody knows", () => {
    expect(asked("1.234", "2.345")).toMatchObject([{ best: "comma" }]);
    expect(asked("1.234", "1,353")).toMatchObject([{ best: undefined }]);
  });
});

/** A row for each text, of one committee after the other. */
function rowsOf(...texts: string[]) {
  return texts.map((text, at) => [committees[1 + at]?.name.vi ?? "", text]);
}

function asked(...texts: string[]) {
  return stage(sheetOf([["Đơn vị", "Tổng số đảng viên 2024"], ...rowsOf(...texts)])).questions;
}
