import { describe, expect, it } from "vitest";
import { dayOf } from "./calendar.ts";
import { parsePeriod, periodKey } from "./period-text.ts";
import {
  calendarYear,
  contains,
  cumulativePeriodsOf,
  elapsedShare,
  intersection,
  isWholeMonths,
  monthsOf,
  overlaps,
  quartersOf,
  samePeriod,
  shiftYears,
  yearToDate,
  type Period,
} from "./period.ts";

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`no period: ${text}`);
  return parsed;
}

describe("ranges", () => {
  it.each([
    ["2024", "2024-Q3", true, true],
    ["2024", "2024", true, true],
    ["2024-Q3", "2024", false, true],
    ["2024-01-01/P9M", "2024-S2", false, true],
    ["2024-Q1", "2024-Q2", false, false],
    ["2020-01-01/P60M", "2024", true, true],
    ["2024", "2024-12-01/P2M", false, true],
  ])("%s contains %s: %s, overlaps: %s", (outer, inner, isInside, isTouched) => {
    expect(contains(period(outer), period(inner))).toBe(isInside);
    expect(overlaps(period(outer), period(inner))).toBe(isTouched);
    expect(overlaps(period(inner), period(outer))).toBe(isTouched);
  });

  it("knows a range by its days, not by its text", () => {
    expect(samePeriod(period("2024-Q1"), period("2024-01-01/P3M"))).toBe(true);
    expect(samePeriod(period("2024-Q1"), period("2024-01"))).toBe(false);
  });

  it("an open life contains every period", () => {
    const life = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
    expect(contains(life, period("2024"))).toBe(true);
    expect(intersection(life, period("2024"))).toEqual(period("2024"));
  });

  it("what two ranges share", () => {
    expect(intersection(period("2024-01-01/P9M"), period("2024-S2"))).toEqual(period("2024-Q3"));
    expect(intersection(period("2024-Q1"), period("2024-Q2"))).toBeUndefined();
  });

  it.each([
    ["2024-01-01/P9M", 9],
    ["2020-01-01/P60M", 60],
    ["2019-01-01/P10M5D", undefined],
    ["2024-09-26", undefined],
  ])("%s is %s months", (text, expected) => {
    expect(monthsOf(period(text))).toBe(expected);
    expect(isWholeMonths(period(text))).toBe(expected !== undefined);
  });
});

describe("elapsedShare", () => {
  it.each([
    ["2024", "2024-10-01", 0.75],
    ["2023", "2023-02-01", 1 / 12],
    ["2024", "2024-02-01", 1 / 12],
    ["2019", "2019-11-06", 309 / 365],
    ["2020-01-01/P60M", "2023-01-01", 0.6],
    ["2019-01-01/P10M5D", "2019-07-01", 181 / 309],
    ["2024", "2024-01-01", 0],
    ["2024", "2023-05-01", 0],
    ["2024", "2025-01-01", 1],
    ["2024", "2026-01-01", 1],
  ])("%s until %s: %d", (whole, until, expected) => {
    expect(elapsedShare(period(whole), dayOf(until) ?? Number.NaN)).toBe(expected);
  });
});

describe("shiftYears", () => {
  it.each([
    ["2024-01-01/P9M", -1, "2023-01-01/P9M"],
    ["2024", -1, "2023"],
    ["2024-Q1", -1, "2023-Q1"],
    ["2023-Q1", 1, "2024-Q1"],
    ["2024-02", -1, "2023-02"],
    ["2023-02", 1, "2024-02"],
    ["2024-02-29", -1, "2023-02-28"],
    ["2024-02-29", -4, "2020-02-29"],
    ["2024-02-28", -1, "2023-02-28"],
    ["2024-01-01/P1M28D", -1, "2023-01-01/P2M"],
    ["2019-01-01/P10M5D", -1, "2018-01-01/P10M5D"],
    ["2024-01-01/P10M5D", -1, "2023-01-01/P10M5D"],
    ["2020-01-01/P60M", -5, "2015-01-01/P60M"],
  ])("%s and %i years is %s", (text, years, expected) => {
    expect(periodKey(shiftYears(period(text), years))).toBe(periodKey(period(expected)));
  });
});

describe("the periods of a year", () => {
  it("are Quý I, 6 tháng, 9 tháng, Năm", () => {
    expect(cumulativePeriodsOf(2024).map(periodKey)).toEqual([
      "2024-Q1",
      "2024-S1",
      "2024-01-01/P9M",
      "2024",
    ]);
  });

  it("are four quarters", () => {
    expect(quartersOf(2024).map(periodKey)).toEqual(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
    expect(calendarYear(2024)).toEqual(period("2024"));
  });

  it.each([
    ["2024-Q3", "2024-01-01/P9M"],
    ["2024-Q4", "2024"],
    ["2024-09-26", "2024-01-01/P8M26D"],
    ["2020-01-01/P60M", "2024"],
  ])("%s: to date is %s", (text, expected) => {
    expect(periodKey(yearToDate(period(text)))).toBe(expected);
  });
});
