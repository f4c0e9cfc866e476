import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../reading/read-file.ts";
import { recordCsv, recordWorkbook } from "./record-files.ts";
import { figureTable, recordTables } from "./record-tables.ts";
import { isRecordSheet, readRecords } from "./read-records.ts";
import type { WholeRecords } from "./whole-records.ts";

/** Names that spreadsheets would compute, cut or mangle. The workbook's writer loses names that every object has. */
const text = fc.oneof(
  fc.constantFrom(
    "Sở Y tế",
    "=1+1",
    "'=x",
    "+84",
    "-",
    "@a",
    "a;b",
    'nói "thế"',
    "hai\ndòng",
    " trước",
    "1.234",
    "2024-09",
    "0012",
    "__proto__x",
  ),
  fc
    .string({ minLength: 1, maxLength: 12 })
    .filter(
      (each) =>
        /^[\u0020-\ud7ff]+$/u.test(each) &&
        each.trim() !== "" &&
        !(each in {}) &&
        !/_x[\dA-F]{4}_/iu.test(each),
    ),
);
const id = fc.stringMatching(/^[a-z][a-z\d-]{0,8}$/u).filter((each) => !(each in {}));
const period = fc.constantFrom("2024", "2024-Q3", "2024-01-01/P9M", "2020-01-01/P60M", "2024-09-26");
const name = fc
  .record({ vi: text, en: fc.option(text, { nil: undefined }) })
  .map(({ vi, en }) => (en === undefined ? { vi } : { vi, en }));

const records: fc.Arbitrary<WholeRecords> = fc.record({
  head: fc.record({ id, name, asOf: fc.constant("2024-09-30"), root: id }),
  relations: fc.array(
    fc.record({
      kind: fc.constant("sum" as const),
      whole: id,
      parts: fc.array(id, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  indicators: fc.array(
    fc.record({
      id,
      name,
      unit: name,
      kind: fc.constantFrom("flow" as const, "stock" as const),
      direction: fc.constantFrom("higher" as const, "lower" as const),
      group: id,
    }),
    { maxLength: 3 },
  ),
  committees: fc.array(
    fc.record({
      id,
      name,
      kind: fc.constant("organisation" as const),
      parent: id,
      unitsListed: fc.constantFrom("all" as const, "some" as const),
    }),
    { maxLength: 4 },
  ),
  sources: fc.array(fc.record({ id, title: text, published: fc.constant("2024-09") }), { maxLength: 3 }),
  observations: fc.array(
    fc.record({
      committee: id,
      indicator: id,
      period,
      value: fc.oneof(fc.nat(100_000), fc.constantFrom(0.1, 72.5, 1e-7, 9_007_199_254_740_991)),
      status: fc.constantFrom("A" as const, "P" as const),
      source: id,
      stated: fc.constantFrom([], [{ percent: 72.5, decimals: 1, base: "plan" as const }]),
      note: name,
      quote: text,
    }),
    { maxLength: 6 },
  ),
  targets: fc.array(
    fc.oneof(
      fc.record({
        committee: id,
        indicator: id,
        period,
        shape: fc.constant("exact" as const),
        value: fc.nat(),
        origin: fc.constant("own" as const),
        source: id,
      }),
      fc.record({
        committee: id,
        indicator: id,
        period,
        shape: fc.constant("range" as const),
        range: fc.constant<[number, number]>([180, 200]),
        open: fc.boolean(),
        origin: fc.constant("assigned" as const),
        source: id,
        asOf: fc.constant("2024-03"),
      }),
    ),
    { maxLength: 4 },
  ),
  statements: fc.array(
    fc.record({ committee: id, period, kind: fc.constant("task" as const), text: name, source: id }),
    { maxLength: 3 },
  ),
});

describe("a data set out and in again changes nothing", () => {
  it("as a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (whole) => {
        const blob = await recordWorkbook(recordTables(whole));
        const { sheets } = readFile({ name: "a.xlsx", bytes: new Uint8Array(await blob.arrayBuffer()) });
        const read = readRecords(sheets, false);
        expect(read.refused).toEqual([]);
        expect(read.records).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("F65 its figures as CSV, where nothing is computed", () => {
    fc.assert(
      fc.property(records, (whole) => {
        const csv = recordCsv(figureTable(whole));
        const { sheets } = readFile({ name: "a.csv", bytes: new TextEncoder().encode(csv) });
        expect(
          sheets[0]?.rows.flat().filter((cell) => typeof cell === "string" && /^[=+\-@\t\r]/u.test(cell)),
        ).toEqual([]);
        expect(sheets.some(isRecordSheet)).toBe(true);
        const { records: read, refused } = readRecords(sheets, true);
        expect(refused).toEqual([]);
        expect([read.observations, read.targets]).toEqual([whole.observations, whole.targets]);
      }),
      { numRuns: 100 },
    );
  });

  it("tells the rows that do not fit, and leaves them out", () => {
    const table = figureTable({
      relations: [],
      indicators: [],
      committees: [],
      sources: [],
      targets: [],
      statements: [],
      observations: [
        { committee: "a", indicator: "b", period: "2024", value: 1, status: "A", source: "s" },
        { committee: "a", indicator: "b", period: "2024", value: -1, status: "A", source: "s" },
      ],
    });
    const { sheets } = readFile({ name: "a.csv", bytes: new TextEncoder().encode(recordCsv(table)) });
    const { records: read, refused } = readRecords(sheets, true);
    expect(read.observations).toHaveLength(1);
    expect(refused).toEqual([{ sheet: "a", row: 2 }]);
  });
});

const nothing: WholeRecords = {
  relations: [],
  indicators: [],
  committees: [],
  sources: [],
  observations: [],
  targets: [],
  statements: [],
};

describe("the sheets that people read", () => {
  const observation = {
    committee: "so-y-te",
    indicator: "new-members",
    period: "2024-Q1",
    value: 12,
    status: "A",
    source: "r1",
  } as const;
  const plan = {
    committee: "so-y-te",
    indicator: "new-members",
    period: "2024",
    origin: "assigned",
    source: "r1",
  } as const;
  const indicator = {
    id: "new-members",
    name: { vi: "Kết nạp", en: "Admitted" },
    unit: { vi: "người", en: "people" },
    kind: "flow",
    direction: "higher",
    group: "membership",
  } as const;
  const statement = {
    committee: "khoi",
    period: "2024",
    kind: "task",
    text: { vi: "Làm", en: "Do" },
    source: "r1",
  } as const;
  const whole: WholeRecords = {
    head: { id: "khoi", name: { vi: "Khối" }, asOf: "2024-09-30", root: "khoi" },
    relations: [{ kind: "sum", whole: "members", parts: ["men", "women"] }],
    indicators: [indicator],
    committees: [
      { id: "khoi", name: { vi: "Khối" }, kind: "bloc" },
      { id: "so-y-te", name: { vi: "Sở Y tế", en: "Health" }, kind: "organisation", parent: "khoi" },
    ],
    sources: [{ id: "r1", title: "Báo cáo" }],
    observations: [
      observation,
      { ...observation, committee: "x", indicator: "y", source: "z", asOf: "2024-03-20", value: null },
      { ...observation, note: { vi: "lưu ý", en: "note" } },
    ],
    targets: [
      { ...plan, shape: "exact", value: 40, note: { vi: "giao" }, asOf: "2024-01" },
      { ...plan, shape: "floor", value: 30 },
      { ...plan, shape: "range", range: [30, 40] },
    ],
    statements: [statement],
  };

  it("name what they hold, and keep the rest as JSON beside it", () => {
    const sheets = recordTables(whole).map(({ name: title, columns, rows }) =>
      [[title], [columns], rows].flat(),
    );
    const ids = ["so-y-te", "new-members", "2024-Q1", "r1"];
    const planIds = ["so-y-te", "new-members", "2024", "r1"];
    const own = '{"origin":"assigned","shape":';
    expect(sheets).toEqual([
      [
        "Số liệu",
        [
          "Đơn vị",
          "Chỉ tiêu",
          "Kỳ",
          "Loại",
          "Giá trị",
          "Trạng thái",
          "Số liệu đến",
          "Ghi chú",
          "Nguồn",
          "Mã đơn vị",
          "Mã chỉ tiêu",
          "Mã kỳ",
          "Mã nguồn",
          "Chi tiết",
        ],
        ["Sở Y tế", "Kết nạp", "Quý I/2024", "Thực hiện", 12, "A", null, null, "Báo cáo", ...ids, null],
        [
          "x",
          "y",
          "Quý I/2024",
          "Thực hiện",
          null,
          "A",
          "2024-03-20",
          null,
          "z",
          "x",
          "y",
          "2024-Q1",
          "z",
          null,
        ],
        [
          "Sở Y tế",
          "Kết nạp",
          "Quý I/2024",
          "Thực hiện",
          12,
          "A",
          null,
          "lưu ý",
          "Báo cáo",
          ...ids,
          '{"noteEn":"note"}',
        ],
        [
          "Sở Y tế",
          "Kết nạp",
          "Năm 2024",
          "Kế hoạch",
          40,
          null,
          "2024-01",
          "giao",
          "Báo cáo",
          ...planIds,
          `${own}"exact","value":40}`,
        ],
        [
          "Sở Y tế",
          "Kết nạp",
          "Năm 2024",
          "Kế hoạch",
          30,
          null,
          null,
          null,
          "Báo cáo",
          ...planIds,
          `${own}"floor","value":30}`,
        ],
        [
          "Sở Y tế",
          "Kết nạp",
          "Năm 2024",
          "Kế hoạch",
          null,
          null,
          null,
          null,
          "Báo cáo",
          ...planIds,
          `${own}"range","range":[30,40]}`,
        ],
      ],
      [
        "Đơn vị",
        ["Mã", "Tên", "Tên tiếng Anh", "Loại", "Mã cấp trên", "Chi tiết"],
        ["khoi", "Khối", null, "bloc", null, null],
        ["so-y-te", "Sở Y tế", "Health", "organisation", "khoi", null],
      ],
      [
        "Chỉ tiêu",
        ["Mã", "Tên", "Tên tiếng Anh", "Đơn vị tính", "Chi tiết"],
        [
          "new-members",
          "Kết nạp",
          "Admitted",
          "người",
          '{"kind":"flow","direction":"higher","group":"membership","unitEn":"people"}',
        ],
      ],
      ["Nguồn", ["Mã", "Tên", "Chi tiết"], ["r1", "Báo cáo", null]],
      [
        "Nội dung",
        ["Nội dung", "Chi tiết"],
        ["Làm", '{"committee":"khoi","period":"2024","kind":"task","source":"r1","textEn":"Do"}'],
      ],
      [
        "Bộ số liệu",
        ["Mục", "Chi tiết"],
        ["Bộ số liệu", '{"id":"khoi","name":{"vi":"Khối"},"asOf":"2024-09-30","root":"khoi"}'],
        ["Quan hệ", '{"kind":"sum","whole":"members","parts":["men","women"]}'],
      ],
    ]);
  });

  it("say no English where there is none, and no head where there is none", () => {
    const [, , indicators, , statements, head] = recordTables({
      ...nothing,
      indicators: [{ ...indicator, name: { vi: "Kết nạp" }, unit: { vi: "người" } }],
      statements: [{ ...statement, text: { vi: "Làm" } }],
    });
    expect(indicators?.rows).toEqual([
      ["new-members", "Kết nạp", null, "người", '{"kind":"flow","direction":"higher","group":"membership"}'],
    ]);
    expect(statements?.rows).toEqual([
      ["Làm", '{"committee":"khoi","period":"2024","kind":"task","source":"r1"}'],
    ]);
    expect(head?.rows).toEqual([]);
  });

  it("as CSV quote what would break a line or lose its blanks, and nothing else", () => {
    const cells = ["a b", "a;b", 'a"b', "a\nb", "a\tb", " a", "a ", "=1", "", null, 1.5, -2];
    const columns = cells.map((_, index) => `c${index}`);
    expect(recordCsv({ name: "S", columns, rows: [cells] })).toBe(
      `\u{FEFF}${columns.join(";")}\r\na b;"a;b";"a""b";"a\nb";"a\tb";" a";"a ";'=1;;;1,5;-2\r\n`,
    );
  });

  it("as a workbook cut what Excel cannot hold, and leave empty what is", async () => {
    const rows = [["x".repeat(40_000), "", null, 1]];
    const blob = await recordWorkbook([{ name: "S", columns: ["a", "b", "c", "d"], rows }]);
    const { sheets } = readFile({ name: "a.xlsx", bytes: new Uint8Array(await blob.arrayBuffer()) });
    const [head, line] = sheets[0]?.rows ?? [];
    expect(head).toEqual(["a", "b", "c", "d"]);
    expect(line).toEqual(["x".repeat(32_767), null, null, 1]);
  });

  it("as a workbook have columns as wide as their heads", async () => {
    const label = "một nhãn dài hơn mười hai chữ";
    const blob = await recordWorkbook([{ name: "S", columns: ["a", label], rows: [] }]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const xml = new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]);
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/gu)].map(([, width]) => Number(width));
    expect(widths).toEqual([12, label.length + 4]);
  });
});
