import { describe, expect, it } from "vitest";
import { observation, readBook, source } from "../../tests/support/year-book.ts";

function observe(fields: object) {
  const { value, report } = readBook({ observations: [{ ...observation, ...fields }, observation] });
  return { ...report, observations: value.observations, first: value.observations[0] };
}

describe("an observation", () => {
  it("has its period in days, its source as an object and its fields as they are", () => {
    const { first, rejected } = observe({
      asOf: "2024-09-26",
      stated: [{ percent: 72.5, decimals: 1, base: "plan" }],
      ignored: true,
    });
    expect(rejected).toEqual([]);
    expect(first).toEqual({
      committee: "khoi",
      indicator: "new-members",
      period: { start: 19723, end: 19997 },
      reading: { kind: "value", value: 116, precision: "exact" },
      asOf: "2024-09-26",
      stated: [{ percent: 72.5, decimals: 1, measure: "level", base: "plan" }],
      source,
    });
  });

  it.each([
    ["A", {}, { precision: "exact" }],
    ["P", {}, { precision: "provisional" }],
    ["E", {}, { precision: "estimated" }],
    ["E", { bound: "over" }, { precision: "estimated", bound: "over" }],
    ["E", { bound: "under" }, { precision: "estimated", bound: "under" }],
  ])("with status %s and %j reads %j", (status, fields, reading) => {
    expect(observe({ status, ...fields }).first?.reading).toEqual({ kind: "value", value: 116, ...reading });
  });

  it("F22 without a value is missing, never 0", () => {
    expect(observe({ value: null, status: "M" }).first?.reading).toEqual({ kind: "missing" });
    const stated = [{ percent: 102, decimals: 0, base: "plan" }];
    expect(observe({ value: null, stated }).first?.reading).toEqual({ kind: "missing" });
    expect(observe({ value: null }).rejected).toMatchObject([{ reason: "contradiction" }]);
    expect(observe({ value: "" }).rejected).toMatchObject([
      { path: "observations[0].value", reason: "type" },
    ]);
  });

  it("F23 of a real 0 is a value", () => {
    expect(observe({ value: 0 }).first?.reading).toMatchObject({ kind: "value", value: 0 });
  });

  it("F23 of -0 is 0", () => {
    expect(observe({ value: -0 }).first?.reading).toEqual({ kind: "value", value: 0, precision: "exact" });
  });

  it("may correct another source", () => {
    const later = { id: "s2", title: "Báo cáo điều chỉnh" };
    const { value } = readBook({
      sources: [source, later],
      observations: [{ ...observation, source: "s2", corrects: "s1" }],
    });
    expect(value.observations[0]).toMatchObject({ source: later, corrects: source });
  });

  it.each([
    ["F21 NaN", { value: Number.NaN }, "value", "NaN", "notFinite"],
    ["F21 ∞", { value: Infinity }, "value", "Infinity", "notFinite"],
    ["F21 #DIV/0!", { value: "#DIV/0!" }, "value", '"#DIV/0!"', "type"],
    ["F21 a number as text", { value: "116" }, "value", '"116"', "type"],
    ["F21 true", { value: true }, "value", "true", "type"],
    ["F21 more than adds exactly", { value: 2 ** 53 }, "value", "9007199254740992", "notFinite"],
    ["F22 no value at all", { value: undefined }, "value", "", "missing"],
    ["F24 a negative value", { value: -1 }, "value", "-1", "negative"],
    [
      "F24 a negative level",
      { stated: [{ percent: -1, decimals: 0, base: "plan" }] },
      "stated[0]",
      '{"percent":-1,"decimals":0,"measure":"level","base":"plan"}',
      "negative",
    ],
    ["an unknown status", { status: "X" }, "status", '"X"', "choice"],
    ["a value with M", { status: "M" }, "status", '"M"', "contradiction"],
    ["a bound on an exact value", { bound: "over" }, "status", '"A"', "contradiction"],
    ["a period that is none", { period: "quý III/2023" }, "period", '"quý III/2023"', "period"],
    ["a day that is none", { period: "2023-02-29/P1M" }, "period", '"2023-02-29/P1M"', "period"],
    ["a date that is none", { asOf: "2024-02-30" }, "asOf", '"2024-02-30"', "date"],
    ["an unknown source", { source: "s9" }, "source", '"s9"', "unknownSource"],
    ["a correction of nothing", { corrects: "s9" }, "corrects", '"s9"', "unknownSource"],
    [
      "more reported than there are",
      { coverage: { reported: 3, of: 2 } },
      "coverage",
      '{"reported":3,"of":2}',
      "outOfRange",
    ],
    ["an empty id", { indicator: "\u200b " }, "indicator", '"\u200b "', "empty"],
  ])("%s is left out with its place, and the rest stays", (_case, fields, field, value, reason) => {
    const { observations, rejected } = observe(fields);
    expect(observations).toHaveLength(1);
    expect(rejected).toEqual([
      { resource: "committees/khoi/2024.json", path: `observations[0].${field}`, value, reason },
    ]);
  });

  it("F24 may state a growth below 0", () => {
    const stated = [{ percent: -12.5, decimals: 1, measure: "growth", base: "lastYear" }];
    expect(observe({ stated }).first?.stated).toEqual(stated);
  });

  it.each([null, 7, "text"])("F12 that is %j is left out alone", (record) => {
    const { value, report } = readBook({ observations: [record, observation] });
    expect(value.observations).toHaveLength(1);
    expect(report.rejected).toMatchObject([{ path: "observations[0]", reason: "type" }]);
  });

  it("F36 is found by its ids without invisible letters", () => {
    const { first } = observe({ committee: "\u200bkh\u200doi\u00a0", indicator: "new\u202e-members\ufeff" });
    expect(first).toMatchObject({ committee: "khoi", indicator: "new-members" });
  });

  it("F37 with look-alike letters in an id is kept, with one warning", () => {
    const { observations, warned } = observe({ committee: "khоi" });
    expect(observations).toHaveLength(2);
    expect(warned).toMatchObject([{ path: "observations[0].committee", reason: "confusable" }]);
  });

  it("F34 has its text in NFC", () => {
    const { first } = observe({ quote: "Đảng ủy".normalize("NFD"), note: { vi: "quý".normalize("NFD") } });
    expect(first).toMatchObject({ quote: "Đảng ủy", note: { vi: "quý" } });
  });
});
