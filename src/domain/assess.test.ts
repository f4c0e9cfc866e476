import { describe, expect, it } from "vitest";
import { type AssessmentQuestion, assess } from "./assess.ts";
import { dayOfDate } from "./calendar.ts";
import type { Figure } from "./figure.ts";
import type { Direction, Indicator, IndicatorKind } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Plan } from "./plan.ts";
import { defaultThresholds } from "./status.ts";

function range(firstMonth: number, months: number): Period {
  return { start: dayOfDate(2024, firstMonth, 1), end: dayOfDate(2024, firstMonth + months, 1) };
}
const year = range(1, 12);
const nineMonths = range(1, 9);

function indicatorOf(kind: IndicatorKind = "flow", direction: Direction = "higher"): Indicator {
  const text = { vi: "đảng viên" };
  return { id: "new-members", name: text, unit: text, kind, direction, group: "membership" };
}

function planOf(value: number): Plan {
  const target = {
    committee: "bloc",
    indicator: "new-members",
    period: year,
    shape: { kind: "exact", value },
    origin: "assigned",
    source: { id: "s1", title: "Báo cáo" },
  } as const;
  return { kind: "stated", value, low: value, high: value, period: year, target };
}

function valueOf(value: number): Figure {
  return { kind: "value", value, precision: "exact", origin: "reported", steps: [] };
}

const straight = { mode: "straight", share: 0.75 } as const;

function asked(change: Partial<AssessmentQuestion> = {}): AssessmentQuestion {
  return {
    figure: valueOf(116),
    period: nineMonths,
    plan: planOf(160),
    indicator: indicatorOf(),
    reference: straight,
    thresholds: defaultThresholds,
    ...change,
  };
}

describe("a figure held against its plan", () => {
  it("116 of 160 at nine months", () => {
    const { attainment, pace, forecast, reference, status } = assess(asked());
    expect(attainment).toBe(0.725);
    expect(pace).toMatchObject({ due: 120, remaining: 44 });
    expect(forecast).toMatchObject({ low: 146, high: 164, band: "unlikely" });
    expect(reference).toEqual(straight);
    expect(status).toBe("slightlyBehind");
  });

  it("94 of 100 at nine months", () => {
    const { attainment, pace, forecast, status } = assess(asked({ figure: valueOf(94), plan: planOf(100) }));
    expect(attainment).toBe(0.94);
    expect(pace).toMatchObject({ due: 75, remaining: 6 });
    expect(forecast).toMatchObject({ low: 117, high: 134, band: "almostCertain" });
    expect(status).toBe("onPace");
  });

  it("7 of 3 is 233 percent", () => {
    const { attainment, status } = assess(asked({ figure: valueOf(7), plan: planOf(3) }));
    expect(attainment).toBeCloseTo(7 / 3, 12);
    expect(status).toBe("exceeded");
  });
});

/** Which of the four derived parts are there. */
function partsOf(question: AssessmentQuestion): readonly string[] {
  const found = assess(question);
  const parts = ["attainment", "reference", "pace", "forecast"] as const;
  return parts.filter((part) => found[part] !== undefined);
}

describe("what an assessment leaves out", () => {
  const all = ["attainment", "reference", "pace", "forecast"];
  it.each<[string, Partial<AssessmentQuestion>, readonly string[], string]>([
    ["nothing of a flow on its way", {}, all, "slightlyBehind"],
    ["F22 not reported", { figure: { kind: "notReported" } }, ["reference"], "noData"],
    ["F23 a real 0 is judged", { figure: valueOf(0) }, all, "behind"],
    ["not applicable", { figure: { kind: "notApplicable" } }, ["reference"], "notApplicable"],
    ["F25 zero target", { plan: planOf(0) }, [], "notApplicable"],
    ["F26 missing target", { plan: { kind: "none" } }, [], "noPlan"],
    [
      "F27 lower-is-better, crossed",
      { indicator: indicatorOf("flow", "lower"), figure: valueOf(161) },
      all,
      "missed",
    ],
    ["F27 lower-is-better, below", { indicator: indicatorOf("flow", "lower") }, all, "onPace"],
    ["neutral is measured, not judged", { indicator: indicatorOf("flow", "neutral") }, all, "inProgress"],
    ["a quarter against a year's plan", { period: range(7, 3) }, [], "noPlan"],
    ["a range beyond the plan", { period: range(1, 13) }, [], "noPlan"],
    ["reference off", { reference: undefined }, ["attainment"], "inProgress"],
    [
      "a stock, whatever reference is passed",
      { indicator: indicatorOf("stock") },
      ["attainment"],
      "inProgress",
    ],
    ["a stock at the end", { indicator: indicatorOf("stock"), period: year }, ["attainment"], "missed"],
    [
      "a ratio of a quarter",
      { indicator: indicatorOf("ratio"), period: range(7, 3) },
      ["attainment"],
      "inProgress",
    ],
    [
      "the forecast at the end",
      { period: year, reference: { mode: "straight", share: 1 } },
      ["attainment", "reference", "pace"],
      "missed",
    ],
    [
      "the forecast where nothing is due",
      { figure: valueOf(0), reference: { mode: "phasing", share: 0 } },
      ["attainment", "reference", "pace"],
      "onPace",
    ],
    [
      "the forecast of what is no count",
      { figure: valueOf(115.5) },
      ["attainment", "reference", "pace"],
      "slightlyBehind",
    ],
  ])("%s", (_what, change, parts, status) => {
    expect(partsOf(asked(change))).toEqual(parts);
    expect(assess(asked(change)).status).toBe(status);
  });

  it("keeps the actual where there is no plan", () => {
    expect(assess(asked({ plan: { kind: "none" } })).figure).toEqual(valueOf(116));
    expect(assess(asked({ period: range(7, 3) })).plan).toEqual({ kind: "none" });
  });
});
