import { describe, expect, it } from "vitest";
import {
  brief,
  nineMonths,
  observed,
  percent,
  planOf,
  range,
  targetOf,
  term,
  thirdQuarter,
  year,
} from "./plan.test-support.ts";

describe("the plan that observations imply", () => {
  it.each([
    ["the only one", nineMonths, [observed(nineMonths, 116, [percent(72.5, 1)])], "implied 160 (160–160)"],
    ["the roundest", year, [observed(year, 306, [percent(102, 0)])], "implied 300 (299–301)"],
    [
      "of a resolution",
      nineMonths,
      [observed(nineMonths, 80, [percent(106, 0, { base: "resolution", bound: "over" })])],
      "implied 75 (75–75)",
    ],
    [
      "a provisional value",
      year,
      [observed(year, 94, [percent(94, 0)], "provisional")],
      "implied 100 (100–100)",
    ],
    ["not an estimated value", year, [observed(year, 94, [percent(94, 0)], "estimated")], "none"],
    ["not growth", year, [observed(year, 94, [percent(94, 0, { measure: "growth" })])], "none"],
    ["not a share", year, [observed(year, 94, [percent(94, 0, { base: "share" })])], "none"],
    ["not a percentage without its value", year, [observed(year, undefined, [percent(94, 0)])], "none"],
    [
      "a given denominator",
      year,
      [observed(year, 150, [percent(50, 0, { of: 350 })])],
      "implied 350 (350–350)",
    ],
    [
      "a given denominator without a value",
      year,
      [observed(year, undefined, [percent(45.09, 2, { of: 51 })])],
      "implied 51 (51–51)",
    ],
    [
      "not the denominator of a share",
      year,
      [observed(year, 34, [percent(100, 0, { base: "count", of: 42 })])],
      "none",
    ],
    [
      "the plan before the resolution",
      year,
      [observed(year, 120, [percent(60, 0, { base: "resolution" }), percent(75, 0)])],
      "implied 160 (159–161)",
    ],
    [
      "the narrowest",
      year,
      [observed(year, 68, [percent(34, 0)]), observed(year, 68, [percent(34, 2)])],
      "implied 200 (200–200)",
    ],
    [
      "a quarter's share tells of no plan",
      thirdQuarter,
      [observed(thirdQuarter, 32, [percent(32, 0)])],
      "none",
    ],
    [
      "a quarter's share tells of no year's plan",
      year,
      [observed(thirdQuarter, 32, [percent(32, 0)])],
      "none",
    ],
    ["no quarter by the year's", thirdQuarter, [observed(nineMonths, 94, [percent(94, 0)])], "none"],
    [
      "six months by the year's, read at nine",
      range(2024, 1, 6),
      [observed(nineMonths, 94, [percent(94, 0)])],
      "implied 100 (100–100)",
    ],
    [
      "its own percentage before a later one",
      nineMonths,
      [observed(year, 150, [percent(100, 2)]), observed(nineMonths, 116, [percent(72.5, 1)])],
      "implied 160 (160–160)",
    ],
    [
      "of the others the furthest",
      range(2024, 1, 3),
      [observed(nineMonths, 116, [percent(72.5, 1)]), observed(year, 150, [percent(100, 2)])],
      "implied 150 (150–150)",
    ],
    ["not another year's", range(2023, 1, 9), [observed(nineMonths, 94, [percent(94, 0)])], "none"],
    ["a term's of the term", term, [observed(term, 1500, [percent(100, 1)])], "implied 1500 (1500–1500)"],
  ])("%s", (_what, period, observations, expected) => {
    expect(brief(planOf(period, { observations }))).toBe(expected);
  });

  it("is the calendar year's, with the observation that implies it", () => {
    const observation = observed(nineMonths, 147, [percent(122, 0)]);
    expect(planOf(nineMonths, { observations: [observation] })).toEqual({
      kind: "implied",
      value: 120,
      low: 120,
      high: 120,
      by: "truncation",
      period: year,
      observation,
    });
  });

  it("gives way to a stated target, even where that one contradicts it", () => {
    const observations = [observed(nineMonths, 116, [percent(72.5, 1)])];
    expect(brief(planOf(nineMonths, { observations, targets: [targetOf(150)] }))).toBe(
      "stated 150 (150–150)",
    );
  });

  it("stands in for a rate on an unknown stock", () => {
    const targets = [targetOf({ kind: "rate", percent: 3, ofIndicator: "members" })];
    const observations = [observed(nineMonths, 116, [percent(72.5, 1)])];
    expect(brief(planOf(nineMonths, { observations, targets }))).toBe("implied 160 (160–160)");
  });
});
