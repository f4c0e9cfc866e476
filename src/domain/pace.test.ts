import { describe, expect, it } from "vitest";
import { attainment, isMeasuredBy } from "./attainment.ts";
import { dayOfDate } from "./calendar.ts";
import { paceOf } from "./pace.ts";
import type { Period } from "./period.ts";

function months(first: number, count: number): Period {
  return { start: dayOfDate(2024, first, 1), end: dayOfDate(2024, first + count, 1) };
}

function atNineMonths(actual: number, target: number) {
  return { ...paceOf(actual, target, 0.75), attainment: attainment(actual, target) };
}

describe("attainment and pace, as the table of the domain gives them", () => {
  it.each([
    ["attainment", 0.725, 0.94],
    ["due", 120, 75],
    ["gap", -0.025, 0.19],
    ["index", 0.9667, 1.2533],
    ["remaining", 44, 6],
    ["requiredToAchieved", 1.1379, 0.1915],
    ["requiredToPlanned", 1.1, 0.24],
  ] as const)("%s: %d for 116 of 160, %d for 94 of 100, both at 9 months", (name, behind, ahead) => {
    expect(atNineMonths(116, 160)[name]).toBeCloseTo(behind, 4);
    expect(atNineMonths(94, 100)[name]).toBeCloseTo(ahead, 4);
  });

  it("prints 7 of 3 as 233 percent, never clipped", () => {
    expect(attainment(7, 3)).toBeCloseTo(2.3333, 4);
    expect(paceOf(7, 3, 0.5).remaining).toBe(0);
  });

  it.each([0, -5])("F25 zero target: %d has no attainment", (target) => {
    expect(attainment(5, target)).toBeUndefined();
  });

  it("F23 a real 0 is an attainment of 0", () => {
    expect(attainment(0, 160)).toBe(0);
    expect(paceOf(0, 160, 0.25)).toMatchObject({ due: 40, gap: -0.25, index: 0, remaining: 160 });
  });

  it.each([
    ["nothing is due yet", 5, 0, ["index", "requiredToAchieved"]],
    ["the period is over", 5, 1, ["requiredToAchieved", "requiredToPlanned"]],
    ["nothing is achieved", 0, 0.5, ["requiredToAchieved"]],
  ])("leaves out what cannot be said when %s", (_when, actual, share, absent) => {
    const pace = paceOf(actual, 10, share);
    const missing = Object.entries(pace).flatMap(([name, value]) => (value === undefined ? [name] : []));
    expect(missing).toEqual(absent);
  });
});

describe("which plan measures which range", () => {
  it.each([
    ["flow", "nine months by the year", months(1, 12), months(1, 9), true],
    ["flow", "a third quarter by the year", months(1, 12), months(7, 3), false],
    ["flow", "a third quarter by its own", months(7, 3), months(7, 3), true],
    ["flow", "a year by its first quarter", months(1, 3), months(1, 12), false],
    ["flow", "a first year by the term", months(1, 60), months(1, 12), true],
    ["stock", "a third quarter by the year", months(1, 12), months(7, 3), true],
    ["ratio", "a third quarter by the year", months(1, 12), months(7, 3), true],
    ["ratio", "the year by a quarter", months(7, 3), months(1, 12), false],
  ] as const)("a %s over %s", (kind, _what, plan, range, expected) => {
    expect(isMeasuredBy(kind, plan, range)).toBe(expected);
  });
});
