import { describe, expect, it } from "vitest";
import type { Direction } from "../domain/indicator.ts";
import { formatPlan, isUncertain, type KnownPlan } from "./plan-label.ts";
import { exactPlan, impliedPlan, statedPlan } from "./subjects.test-support.ts";

describe("formatPlan", () => {
  it.each<[string, KnownPlan, Direction, string, string]>([
    ["exact", exactPlan(1950), "higher", "1.950", "1,950"],
    ["a ceiling", exactPlan(5), "lower", "không quá 5", "at most 5"],
    ["a floor", statedPlan({ kind: "floor", value: 210 }, 210), "higher", "ít nhất 210", "at least 210"],
    [
      "a range",
      statedPlan({ kind: "range", low: 180, high: 200, open: false }, 180),
      "higher",
      "180–200",
      "180–200",
    ],
    [
      "an open range",
      statedPlan({ kind: "range", low: 180, high: 200, open: true }, 180),
      "higher",
      "180–200 trở lên",
      "180–200 or more",
    ],
    [
      "a rate with its base",
      statedPlan({ kind: "rate", percent: 3, ofIndicator: "members", ofValue: 5356 }, 161),
      "higher",
      "3% × 5.356 = 161",
      "3% × 5,356 = 161",
    ],
    [
      "a rate",
      statedPlan({ kind: "rate", percent: 2.5, ofIndicator: "members" }, 161),
      "higher",
      "161 (2,5%)",
      "161 (2.5%)",
    ],
    ["implied", impliedPlan(100, 100, 100), "higher", "100", "100"],
    ["implied with a range", impliedPlan(300, 299, 301), "higher", "300 (299–301)", "300 (299–301)"],
  ])("%s", (_case, plan, direction, vi, en) => {
    expect(formatPlan(plan, "vi", direction)).toBe(vi);
    expect(formatPlan(plan, "en", direction)).toBe(en);
  });

  it("tells a range that was stated from one that is not known", () => {
    expect(isUncertain(impliedPlan(300, 299, 301))).toBe(true);
    expect(isUncertain(statedPlan({ kind: "range", low: 180, high: 200, open: false }, 180))).toBe(false);
  });
});
