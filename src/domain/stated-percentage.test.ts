import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound, PercentageBase, StatedPercentage } from "./observation.ts";
import { contradictsEveryPlan, impliedTargets, percentageFits, pointsOff } from "./stated-percentage.ts";

/** Reads '72,5 %', 'hơn 106 %', 'gần 50 %' of a plan as a report prints it. */
function printed(text: string, base: PercentageBase = "plan"): StatedPercentage {
  const [, word, digits = "", fraction = ""] = /^(hơn |trên |gần )?(-?\d+)(?:,(\d+))? %$/.exec(text) ?? [];
  const bound: Bound | undefined = word === undefined ? undefined : word === "gần " ? "under" : "over";
  const percent = Number(`${digits}.${fraction}`);
  return { percent, decimals: fraction.length, bound, measure: "level", base };
}

describe("the plan that a stated percentage implies", () => {
  it.each([
    ["the only one", 94, "94 %", 100, 100, 100, "rounding"],
    ["the only one", 116, "72,5 %", 160, 160, 160, "rounding"],
    ["the roundest of three", 306, "102 %", 299, 301, 300, "rounding"],
    ["the roundest of five", 68, "34 %", 198, 202, 200, "rounding"],
    ["two decimals pin it", 288, "35,34 %", 815, 815, 815, "rounding"],
    ["two decimals pin it", 52, "50,98 %", 102, 102, 102, "rounding"],
    ["two decimals pin it", 13, "17,33 %", 75, 75, 75, "rounding"],
    ["two decimals pin it", 187, "24,93 %", 750, 750, 750, "rounding"],
    ["a city, ten months and five days", 1988, "94,7 %", 2099, 2100, 2100, "rounding"],
    ["150 was meant, yet a whole number rounds", 241, "160 %", 151, 151, 151, "rounding"],
    ["a round number and a next one", 333, "133 %", 250, 251, 250, "rounding"],
    ["a round number and a next one", 162, "101 %", 160, 161, 160, "rounding"],
    ["more than all", 126, "126 %", 100, 100, 100, "rounding"],
    ["a small plan", 17, "113 %", 15, 15, 15, "rounding"],
    ["a small plan", 21, "105 %", 20, 20, 20, "rounding"],
    ["121 rounds, so 120 is not asked", 123, "102 %", 121, 121, 121, "rounding"],
    ["no whole number rounds to it", 147, "122 %", 120, 120, 120, "truncation"],
    ["a resolution's target", 1932, "96,6 %", 1999, 2001, 2000, "rounding"],
    ["a resolution's target", 1669, "83,45 %", 2000, 2000, 2000, "rounding"],
    ["the roundest need not be the true 9744", 10027, "102,9 %", 9740, 9749, 9740, "rounding"],
    ["just over", 80, "hơn 106 %", 75, 75, 75, "rounding"],
    ["just over, eight months", 100, "trên 111 %", 90, 90, 90, "rounding"],
    ["just over leaves out the end", 106, "hơn 106 %", 100, 99, 0, undefined],
    ["just under", 49, "gần 50 %", 99, 99, 99, "rounding"],
    ["just under leaves out the end", 50, "gần 50 %", 101, 102, 101, "rounding"],
    ["of equally round ones the nearest", 1000, "10 %", 9524, 10526, 10000, "rounding"],
    ["of equally round ones the nearest", 3000, "1 %", 200001, 600000, 300000, "rounding"],
  ])("%s: %d is %s", (_why, value, text, low, high, best, by) => {
    expect(impliedTargets(value, printed(text))).toEqual(
      by === undefined ? undefined : { low, high, best, by },
    );
  });

  it.each<[string, number, StatedPercentage]>([
    ["growth", 94, { ...printed("94 %"), measure: "growth" }],
    ["a share", 930, printed("48,14 %", "share")],
    ["membership", 150, printed("3,02 %", "membership")],
    ["last year", 94, printed("94 %", "lastYear")],
    ["nothing reached", 0, printed("0 %")],
    ["less than nothing", -5, printed("5 %")],
    ["0 %: any large plan fits", 3, printed("0 %")],
    ["a value that is no count", 1.5, printed("50 %")],
    ["neither rounding nor truncation", 7, printed("99 %")],
  ])("%s implies none", (_why, value, stated) => {
    expect(impliedTargets(value, stated)).toBeUndefined();
  });

  it("holds the true plan whenever a report rounds or truncates, and every member fits", () => {
    const counts = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.nat(2),
        fc.constantFrom(Math.round, Math.floor),
        (value, plan, decimals, cut) => {
          const digits = cut((value * 100 * 10 ** decimals) / plan);
          fc.pre(digits > 0);
          const percent = Number(`${digits}e-${decimals}`);
          const stated: StatedPercentage = { percent, decimals, measure: "level", base: "plan" };
          const implied = impliedTargets(value, stated);
          expect(percentageFits(value, plan, stated)).toBe(true);
          expect(implied).toBeDefined();
          if (implied === undefined) return;
          const { low, high, best, by } = implied;
          for (const member of [low, best, high]) expect(percentageFits(value, member, stated)).toBe(true);
          expect(low <= best && best <= high).toBe(true);
          const isHidden = cut === Math.floor && by === "rounding";
          expect(isHidden || (low <= plan && plan <= high)).toBe(true);
        },
      ),
    );
  });
});

describe("a count and an attainment that no plan reconciles", () => {
  it.each<[number, StatedPercentage, boolean]>([
    [7, printed("99 %"), true],
    [0, printed("5 %"), true],
    [0, printed("0 %"), false],
    [3, printed("0 %"), false],
    [94, printed("94 %"), false],
    [147, printed("122 %"), false],
    [106, printed("hơn 106 %"), true],
    [1.5, printed("99 %"), false],
    [7, printed("99 %", "share"), false],
    [7, { ...printed("99 %"), measure: "growth" }, false],
  ])("%d and %o: %s", (value, stated, contradicts) => {
    expect(contradictsEveryPlan(value, stated)).toBe(contradicts);
  });
});

describe("the check of a stated percentage", () => {
  it.each([
    [116, 160, "72,5 %", true],
    [1669, 2000, "83,45 %", true],
    [1932, 2000, "96,6 %", true],
    [10027, 9744, "102,9 %", true],
    [241, 150, "160 %", true],
    [241, 150, "161 %", true],
    [147, 120, "122 %", true],
    [147, 120, "123 %", true],
    [123, 120, "102 %", true],
    [177, 160, "110,62 %", true],
    [177, 160, "110,63 %", true],
    [68, 65, "104,61 %", true],
    [80, 75, "hơn 106 %", true],
    [75, 75, "hơn 100 %", false],
    [100, 90, "trên 111 %", true],
    [150, 350, "gần 50 %", false],
    [174, 350, "gần 50 %", true],
    [175, 350, "gần 50 %", false],
    [34, 42, "100 %", false],
    [34, 42, "80 %", true],
    [34, 42, "81 %", true],
    [0, 160, "0 %", true],
    [0.3, 0.4, "75 %", true],
  ])("%d of %d is %s: %s", (value, plan, text, fits) => {
    expect(percentageFits(value, plan, printed(text))).toBe(fits);
  });

  it.each([
    [93_499, false],
    [93_500, true],
    [94_000, true],
    [94_999, true],
    [95_000, false],
  ])("F41 %d of 100,000 fits 94 percent: %s, a unit of the last digit or more is off", (value, fits) => {
    expect(percentageFits(value, 100_000, printed("94 %"))).toBe(fits);
  });

  it.each([
    [9500, 10_000, 5, false],
    [10_500, 10_000, 5, true],
    [10_599, 10_000, 5, true],
    [10_600, 10_000, 5, false],
    [9500, 10_000, -5, true],
    [9450, 10_000, -5, true],
    [9401, 10_000, -5, true],
    [9400, 10_000, -5, false],
    [9551, 10_000, -5, false],
  ])("growth: %d after %d is %d percent: %s", (value, before, percent, fits) => {
    const stated: StatedPercentage = { percent, decimals: 0, measure: "growth", base: "lastYear" };
    expect(percentageFits(value, before, stated)).toBe(fits);
  });

  it("F25 a zero plan contradicts no percentage", () => {
    expect(percentageFits(5, 0, printed("100 %"))).toBe(true);
    expect(pointsOff(5, 0, printed("100 %"))).toBeUndefined();
  });

  it.each([
    [34, 42, "100 %", -19.0476190476],
    [150, 350, "gần 50 %", -7.1428571429],
    [116, 160, "72,5 %", 0],
    [117, 160, "72,5 %", 0.625],
    [0.3, 0.4, "74 %", 1],
  ])("F41 %d of %d is off %s by %d points", (value, plan, text, points) => {
    expect(pointsOff(value, plan, printed(text))).toBeCloseTo(points, 9);
  });
});
