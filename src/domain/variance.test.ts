import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorOf, targetOf } from "../../tests/support/records.ts";
import type { Figure } from "./figure.ts";
import type { Direction } from "./indicator.ts";
import type { Precision } from "./observation.ts";
import type { Plan } from "./plan.ts";
import { isFavourable, planVarianceOf, varianceOf, type PlanVariance } from "./variance.ts";

const flow = indicatorOf("flow");
const percentage = indicatorOf("ratio", { unit: { vi: "%" } });
const perThousand = indicatorOf("ratio", { unit: { vi: "‰" } });
const none: Figure = { kind: "notReported" };
const na: Figure = { kind: "notApplicable" };

function valued(value: number, precision: Precision = "exact"): Figure {
  return { kind: "value", value, origin: "reported", precision, steps: [] };
}

function told(variance: PlanVariance): string {
  if (variance.kind === "noPlan") return variance.kind;
  if (variance.kind !== "variance") return `${variance.kind} ${variance.side}`;
  const { absolute, relative, points, precision } = variance;
  const parts = [relative !== undefined && `${relative}`, points !== undefined && `${points} points`];
  return [absolute, ...parts, precision !== "exact" && precision]
    .filter((part) => part !== false)
    .join(" | ");
}

describe("varianceOf", () => {
  it.each<[string, Figure, Figure, typeof flow, string]>([
    ["more", valued(156), valued(144), flow, "12 | 0.08333333333333333"],
    ["fewer", valued(30), valued(40), flow, "-10 | -0.25"],
    ["the same", valued(30), valued(30), flow, "0 | 0"],
    ["F23 from a real 0 there is no percentage", valued(5), valued(0), flow, "5"],
    ["F23 down to a real 0 is −100 %", valued(0), valued(5), flow, "-5 | -1"],
    ["F23 a real 0 twice", valued(0), valued(0), flow, "0"],
    ["F24 from below 0 there is no percentage", valued(5), valued(-5), flow, "10"],
    [
      "decimals differ as decimals",
      valued(94.3),
      valued(94.1),
      indicatorOf("stock"),
      "0.2 | 0.0021253985122210418",
    ],
    ["percentages differ in points only", valued(72.5), valued(70), percentage, "2.5 | 0.025 points"],
    ["a ratio of another unit differs in it", valued(5), valued(4), perThousand, "1"],
    ["F22 the current one is missing", none, valued(4), flow, "notReported current"],
    ["F22 the base is missing", valued(4), none, flow, "notReported base"],
    ["F22 both are missing", none, none, flow, "notReported both"],
    ["F33 the base did not exist", valued(4), na, flow, "notApplicable base"],
    ["F33 it no longer exists", na, valued(4), flow, "notApplicable current"],
    ["F33 neither existed", na, na, flow, "notApplicable both"],
    ["what did not exist is named first", none, na, flow, "notApplicable base"],
    ["the less precise holds", valued(4, "provisional"), valued(2, "estimated"), flow, "2 | 1 | estimated"],
    ["provisional", valued(4), valued(2, "provisional"), flow, "2 | 1 | provisional"],
  ])("%s", (_, current, base, indicator, expected) => {
    expect(told(varianceOf(current, base, indicator))).toBe(expected);
  });

  it("turns round with its sides, and adds to the base", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (one, other) => {
        const there = varianceOf(valued(one), valued(other), flow);
        const back = varianceOf(valued(other), valued(one), flow);
        if (there.kind !== "variance" || back.kind !== "variance") throw new Error("no variance");
        expect(there.absolute + back.absolute).toBe(0);
        expect(other + there.absolute).toBe(one);
      }),
    );
  });
});

const period = targetOf("2024", 160).period;
const plan: Plan = { kind: "stated", value: 160, low: 160, high: 160, period, target: targetOf("2024", 160) };

describe("planVarianceOf", () => {
  it.each<[string, Figure, Plan, string]>([
    ["short of the plan", valued(116), plan, "-44 | -0.275"],
    ["F26 without a plan", valued(116), { kind: "none" }, "noPlan"],
    ["F26 neither plan nor value", none, { kind: "none" }, "noPlan"],
    ["F22 no value", none, plan, "notReported current"],
    ["F25 a plan of 0 has no percentage", valued(3), { ...plan, value: 0, low: 0, high: 0 }, "3"],
  ])("%s", (_, figure, against, expected) => {
    expect(told(planVarianceOf(figure, against, flow))).toBe(expected);
  });
});

const by = (absolute: number): PlanVariance => ({ kind: "variance", absolute, precision: "exact" });

describe("isFavourable", () => {
  it.each<[PlanVariance, Direction, boolean | undefined]>([
    [by(1), "higher", true],
    [by(-1), "higher", false],
    [by(0), "higher", undefined],
    [by(1), "neutral", undefined],
    [{ kind: "notReported", side: "base" }, "higher", undefined],
    [{ kind: "noPlan" }, "higher", undefined],
  ])("%o where %s is better: %s", (variance, direction, expected) => {
    expect(isFavourable(variance, direction)).toBe(expected);
  });

  it.each([
    [1, false],
    [-1, true],
  ])("F27 where lower is better %d is %s", (absolute, expected) => {
    expect(isFavourable(by(absolute), "lower")).toBe(expected);
  });
});
