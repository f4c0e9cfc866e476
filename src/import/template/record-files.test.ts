import fc from "fast-check";
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
