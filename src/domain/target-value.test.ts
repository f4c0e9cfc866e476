import { describe, expect, it } from "vitest";
import { dayOfDate } from "./calendar.ts";
import type { TargetShape } from "./observation.ts";
import { brief, indicatorOf, nineMonths, planOf, range, targetOf, year } from "./plan.test-support.ts";

const membership = new Map([
  [dayOfDate(2024, 1, 1), 5356],
  [dayOfDate(2023, 7, 1), 100],
]);

function members(committee: string, indicator: string, at: number): number | undefined {
  return committee === "bloc" && indicator === "members" ? membership.get(at) : undefined;
}

function rate(percentOfStock: number, change: object = {}): TargetShape {
  return { kind: "rate", percent: percentOfStock, ofIndicator: "members", ...change };
}

describe("the shapes of a target", () => {
  it.each<[string, TargetShape, string]>([
    ["exact", { kind: "exact", value: 160 }, "stated 160 (160–160)"],
    ["at least", { kind: "floor", value: 210 }, "stated 210 (210–210)"],
    ["a range", { kind: "range", low: 180, high: 200, open: false }, "stated 180 (180–200)"],
    ["a range and more", { kind: "range", low: 55, high: 60, open: true }, "stated 55 (55–60)"],
    ["3 % of the members at the start", rate(3), "stated 161 (161–161)"],
    ["7 % of 100 is 7", rate(7, { ofPeriod: range(2023, 1, 6) }), "stated 7 (7–7)"],
    ["of the value given", rate(3, { ofValue: 1000 }), "stated 30 (30–30)"],
    ["of a value that is no count", rate(50, { ofValue: 2.5 }), "stated 1.25 (1.25–1.25)"],
    ["of an unknown stock", rate(3, { ofPeriod: range(2020, 1, 12) }), "none"],
    ["of another unknown stock", rate(3, { ofIndicator: "youth" }), "none"],
  ])("%s", (_what, shape, expected) => {
    expect(brief(planOf(nineMonths, { targets: [targetOf(shape)], stockAt: members }))).toBe(expected);
  });

  it("F27 rounds a ceiling down: 161 would cross 160.68", () => {
    const targets = [targetOf(rate(3))];
    expect(brief(planOf(year, { targets, stockAt: members, indicator: indicatorOf("flow", "lower") }))).toBe(
      "stated 160 (160–160)",
    );
  });

  it("does not fall back on a plan that was replaced", () => {
    const targets = [targetOf(rate(3), { asOf: "2024-06" }), targetOf(150)];
    expect(planOf(year, { targets })).toEqual({ kind: "none" });
  });
});
