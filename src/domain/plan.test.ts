import { describe, expect, it } from "vitest";
import { dayOfDate } from "./calendar.ts";
import type { Direction, Indicator, IndicatorKind } from "./indicator.ts";
import type { Observation, StatedPercentage, Target, TargetShape } from "./observation.ts";
import type { Period } from "./period.ts";
import { type Plan, planFor } from "./plan.ts";
import type { StockAt } from "./target-value.ts";

function range(year: number, firstMonth: number, months: number): Period {
  return { start: dayOfDate(year, firstMonth, 1), end: dayOfDate(year, firstMonth + months, 1) };
}
const year = range(2024, 1, 12);
const nineMonths = range(2024, 1, 9);
const thirdQuarter = range(2024, 7, 3);
const term = range(2020, 1, 60);
const source = { id: "s1", title: "Báo cáo" };

function indicatorOf(kind: IndicatorKind = "flow", direction: Direction = "higher"): Indicator {
  const text = { vi: "đảng viên" };
  return { id: "new-members", name: text, unit: text, kind, direction, group: "membership" };
}

function targetOf(shape: TargetShape | number, change: Partial<Target> = {}): Target {
  return {
    committee: "bloc",
    indicator: "new-members",
    period: year,
    shape: typeof shape === "number" ? { kind: "exact", value: shape } : shape,
    origin: "assigned",
    source,
    ...change,
  };
}

function percent(value: number, decimals: number, change: Partial<StatedPercentage> = {}): StatedPercentage {
  return { percent: value, decimals, measure: "level", base: "plan", ...change };
}

function observed(
  period: Period,
  value: number | undefined,
  stated: readonly StatedPercentage[] = [],
  precision: "exact" | "provisional" | "estimated" = "exact",
): Observation {
  const reading =
    value === undefined ? { kind: "missing" as const } : { kind: "value" as const, value, precision };
  return { committee: "bloc", indicator: "new-members", period, reading, stated, source };
}

const unknownStock: StockAt = () => undefined;

interface Known {
  readonly targets?: readonly Target[];
  readonly observations?: readonly Observation[];
  readonly indicator?: Indicator;
  readonly stockAt?: StockAt;
}

function planOf(period: Period, { targets = [], observations = [], ...known }: Known): Plan {
  const indicator = known.indicator ?? indicatorOf();
  return planFor({ targets, observations }, { indicator, period }, known.stockAt ?? unknownStock);
}

/** The plan in short: kind, T and its range. */
function brief(plan: Plan): string {
  return plan.kind === "none" ? "none" : `${plan.kind} ${plan.value} (${plan.low}–${plan.high})`;
}

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
    expect(planOf(year, { targets, stockAt: unknownStock })).toEqual({ kind: "none" });
  });
});

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
