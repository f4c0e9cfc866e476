import { describe, expect, it } from "vitest";
import {
  brief,
  indicatorOf,
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

describe("which stated target holds", () => {
  const ofQuarter = targetOf(40, { period: thirdQuarter });
  const ofYear = targetOf(160);
  const ofTerm = targetOf(800, { period: term });

  it.each([
    ["nine months by the year's", nineMonths, [ofTerm, ofYear, ofQuarter], "stated 160 (160–160)"],
    ["a quarter by its own", thirdQuarter, [ofTerm, ofYear, ofQuarter], "stated 40 (40–40)"],
    ["a quarter without its own by none", thirdQuarter, [ofTerm, ofYear], "none"],
    ["the year by the year's", year, [ofTerm, ofYear], "stated 160 (160–160)"],
    ["a term so far by the term's", range(2020, 1, 54), [ofTerm, ofYear], "stated 800 (800–800)"],
    ["a first year without a plan by the term's", range(2020, 1, 12), [ofTerm], "stated 800 (800–800)"],
    ["a later year by none of the term's", year, [ofTerm], "none"],
    ["a range beyond the year by none", range(2024, 1, 13), [ofYear], "none"],
  ])("%s", (_what, period, targets, expected) => {
    expect(brief(planOf(period, { targets }))).toBe(expected);
  });

  it.each(["stock", "ratio"] as const)("a %s within the year by the year's, whatever its range", (kind) => {
    const indicator = indicatorOf(kind);
    expect(brief(planOf(thirdQuarter, { targets: [ofTerm, ofYear], indicator }))).toBe(
      "stated 160 (160–160)",
    );
  });

  it.each([
    ["a change beats what was planned first", ["2024-06", undefined]],
    ["the last of two changes", ["2024-06", "2024-03"]],
    ["the order of the list says nothing", ["2024-12-01", "2024-11-30"]],
  ])("%s", (_what, [late, early]) => {
    const targets = [targetOf(150, { asOf: late }), targetOf(160, { asOf: early })];
    expect(brief(planOf(year, { targets }))).toBe("stated 150 (150–150)");
    expect(brief(planOf(year, { targets: targets.toReversed() }))).toBe("stated 150 (150–150)");
  });

  it.each([
    ["assigned where nothing is said", [], "160"],
    ["assigned by the base plan", [observed(nineMonths, 120, [percent(75, 0)])], "160"],
    [
      "own by the base resolution",
      [observed(nineMonths, 120, [percent(60, 0, { base: "resolution" })])],
      "200",
    ],
    [
      "assigned where both bases are said",
      [observed(nineMonths, 120, [percent(60, 0, { base: "resolution" }), percent(75, 0)])],
      "160",
    ],
    [
      "assigned by a base of another range",
      [observed(year, 120, [percent(60, 0, { base: "resolution" })])],
      "160",
    ],
    [
      "assigned by a base that is no plan",
      [observed(nineMonths, 120, [percent(3, 0, { base: "membership" })])],
      "160",
    ],
  ])("of an own and an assigned: %s", (_what, observations, value) => {
    const targets = [targetOf(200, { origin: "own", asOf: "2024-05" }), targetOf(160)];
    expect(brief(planOf(nineMonths, { targets, observations }))).toBe(`stated ${value} (${value}–${value})`);
  });

  it("of two versions without a day of change the later report's, in whatever order they stand", () => {
    const targets = [targetOf(150, published("2024-02")), targetOf(160, published("2024-01")), targetOf(170)];
    expect(brief(planOf(year, { targets }))).toBe("stated 150 (150–150)");
    expect(brief(planOf(year, { targets: targets.toReversed() }))).toBe("stated 150 (150–150)");
  });

  it("of two that are alike in all the first", () => {
    expect(brief(planOf(year, { targets: [targetOf(150), targetOf(160)] }))).toBe("stated 150 (150–150)");
  });

  it("takes the own plan where there is no other", () => {
    expect(brief(planOf(year, { targets: [targetOf(200, { origin: "own" })] }))).toBe("stated 200 (200–200)");
  });

  it("F25 zero target stays a plan of 0", () => {
    expect(brief(planOf(year, { targets: [targetOf(0)] }))).toBe("stated 0 (0–0)");
  });

  it("F26 missing target is no plan", () => {
    expect(planOf(year, { observations: [observed(year, 24)] })).toEqual({ kind: "none" });
  });
});

function published(day: string) {
  return { source: { id: day, title: "Quyết định", published: day } };
}
