import { describe, expect, it } from "vitest";
import { discrepanciesIn, percent, period, planned, said, toldOf } from "./discrepancy.test-support.ts";

function nineMonths(value: number, stated: number, decimals = 0) {
  return said("2024-01-01/P9M", value, { stated: [percent(stated, decimals)] });
}

describe("stated percentages of a plan", () => {
  it.each([
    ["as it is", 116, 160, percent(72.5, 1), []],
    ["F41 rounded", 55, 120, percent(45.8, 1), []],
    ["F41 rounded down, though half would be up", 7, 16, percent(43.7, 1), []],
    ["F41 truncated", 62, 63, percent(98, 0), []],
    ["F41 one unit of the last digit above", 116, 160, percent(72.6, 1), ["percentage: 72.6 ≠ 72.5"]],
    ["F41 one unit of the last digit below", 116, 160, percent(72.4, 1), ["percentage: 72.4 ≠ 72.5"]],
    ["far off", 116, 160, percent(85, 0), ["percentage: 85 ≠ 72.5"]],
    ["'gần 50 %' of 300", 149, 300, percent(50, 0, { bound: "under" }), []],
    ["'hơn 106 %'", 149, 140, percent(106, 0, { bound: "over" }), []],
    ["a plan of 0 has no percentage", 5, 0, percent(100, 0), []],
    ["7 of 3 is 233 %", 7, 3, percent(233, 0), []],
  ])("%s: %d of %d", (_, value, plan, stated, expected) => {
    const observations = [said("2024-01-01/P9M", value, { stated: [stated] })];
    expect(toldOf({ observations, targets: [planned(plan)] })).toEqual(expected);
  });

  it("Đồng Nai, first quarter of 2017: 'gần 50 %' with 150 of 350", () => {
    const stated = [percent(50, 0, { bound: "under", of: 350 })];
    const [found] = discrepanciesIn({ observations: [said("2017-Q1", 150, { stated })] });
    expect(found?.kind).toBe("percentage");
    expect(found?.right.value).toBeCloseTo(42.857, 3);
  });

  it("has to fit the own plan or the assigned one", () => {
    const targets = [planned(160), planned(145, { origin: "own" })];
    expect(toldOf({ observations: [nineMonths(116, 80)], targets })).toEqual([]);
    expect(toldOf({ observations: [nineMonths(116, 76)], targets })).toEqual(["percentage: 76 ≠ 72.5"]);
  });

  it("may be of either version of a changed plan", () => {
    const targets = [planned(160), planned(145, { asOf: "2024-07" })];
    const observations = [said("2024-01-01/P6M", 80, { stated: [percent(50, 0)] })];
    expect(toldOf({ observations, targets })).toEqual(["planChanged: 160 ≠ 145"]);
  });

  it("is judged by a rate on the stock that the rate names", () => {
    const rate = { kind: "rate", percent: 3, ofIndicator: "members", ofPeriod: period("2023") } as const;
    const of = said("2023", 5356, { indicator: "members" });
    expect(toldOf({ observations: [of, nineMonths(90, 55.9, 1)], targets: [planned(rate)] })).toEqual([]);
    expect(toldOf({ observations: [of, nineMonths(90, 57.9, 1)], targets: [planned(rate)] })).toHaveLength(1);
    expect(toldOf({ observations: [nineMonths(90, 57.9, 1)], targets: [planned(rate)] })).toEqual([]);
  });

  it("is not judged for a quarter against the year's plan", () => {
    const observations = [said("2024-Q3", 40, { stated: [percent(80, 0)] })];
    expect(toldOf({ observations, targets: [planned(160)] })).toEqual([]);
  });

  it("allows an estimated value all that its words mean", () => {
    const about = { reading: { precision: "estimated" as const } };
    const at = (stated: number) => said("2024-01-01/P9M", 120, { ...about, stated: [percent(stated, 1)] });
    expect(toldOf({ observations: [at(72.5)], targets: [planned(160)] })).toEqual([]);
    expect(toldOf({ observations: [at(90)], targets: [planned(160)] })).toEqual(["percentage: 90 ≠ 75"]);
  });
});

describe("percentages without a stated plan", () => {
  it.each([
    ["94 is 94 %", 94, percent(94, 0), []],
    ["306 is 102 %", 306, percent(102, 0), []],
    ["68 is 34 %", 68, percent(34, 0), []],
    ["no plan gives it", 3, percent(70.1, 1), ["noWholePlan: 70.1 ≠ 3"]],
    ["another base says nothing of a plan", 3, percent(70.1, 1, { base: "lastYear" }), []],
  ])("%s", (_, value, stated, expected) => {
    expect(toldOf({ observations: [said("2024", value, { stated: [stated] })] })).toEqual(expected);
  });
});

it("a percentage of a plan that is there is never told to have none", () => {
  const observations = [said("2024", 3, { stated: [percent(70.1, 1)] })];
  const rate = { kind: "rate", percent: 3, ofIndicator: "members", ofPeriod: period("2023") } as const;
  expect(toldOf({ observations, targets: [planned(rate)] })).toEqual([]);
  expect(toldOf({ observations, targets: [planned(10, { period: period("2023") })] })).toEqual([
    "noWholePlan: 70.1 ≠ 3",
  ]);
});

it("a ratio's or an estimate's percentage may be of anything", () => {
  const stated = [percent(70.1, 1)];
  expect(toldOf({ observations: [said("2024", 3, { stated, indicator: "rated" })] })).toEqual([]);
  expect(
    toldOf({ observations: [said("2024", 3, { stated, reading: { precision: "estimated" } })] }),
  ).toEqual([]);
});

it("what fits the lower or the upper end of a range fits it", () => {
  const range = { kind: "range", low: 100, high: 200, open: false } as const;
  const at = (stated: number) =>
    toldOf({ observations: [nineMonths(80, stated)], targets: [planned(range)] });
  expect([at(80), at(40)]).toEqual([[], []]);
  expect(at(90)).toEqual(["percentage: 90 ≠ 80"]);
});

describe("percentages of a given denominator", () => {
  it.each([
    ["of nothing there is none", 34, percent(81, 0, { base: "share", of: 0 }), 0],
    ["'100 %' with 34 of 42", 34, percent(100, 0, { base: "count", of: 42 }), 1],
    ["34 of 34", 34, percent(100, 0, { base: "count", of: 34 }), 0],
    ["a share of a whole", 34, percent(81, 0, { base: "share", of: 42 }), 0],
    ["growth over last year", 34, percent(21.4, 1, { base: "lastYear", measure: "growth", of: 28 }), 0],
    ["growth that is none", 34, percent(21.4, 1, { base: "lastYear", measure: "growth", of: 30 }), 1],
  ])("%s", (_, value, stated, count) => {
    const found = discrepanciesIn({ observations: [said("2024", value, { stated: [stated] })] });
    expect(found.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => "denominator"));
  });
});
