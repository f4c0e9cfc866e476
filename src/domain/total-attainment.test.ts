import { expect, it } from "vitest";
import { committeeOf, indicatorOf, periodOf, targetOf } from "../../tests/support/records.ts";
import type { Figure } from "./figure.ts";
import type { Plan } from "./plan.ts";
import { totalAttainment } from "./total-attainment.ts";

const bloc = committeeOf("bloc", { kind: "bloc", unitsListed: "all" });
const flow = indicatorOf("flow");

function pair(value: number | undefined, plan: number | undefined): { figure: Figure; plan: Plan } {
  return {
    figure:
      value === undefined
        ? { kind: "notReported" }
        : { kind: "value", value, origin: "reported", precision: "exact", steps: [] },
    plan:
      plan === undefined
        ? { kind: "none" }
        : {
            kind: "stated",
            value: plan,
            low: plan,
            high: plan,
            period: periodOf("2024"),
            target: targetOf("2024", plan),
          },
  };
}

it("is the sum of actuals by the sum of targets, over those that have both", () => {
  const pairs = [pair(94, 100), pair(116, 160), pair(24, undefined), pair(undefined, 50)];
  expect(totalAttainment(bloc, flow, pairs)).toEqual({
    actual: 210,
    target: 260,
    share: 210 / 260,
    coverage: { reported: 2, of: 4 },
  });
});

it("F25 zero targets give no share", () => {
  expect(totalAttainment(bloc, flow, [pair(3, 0)])).toBeUndefined();
  expect(totalAttainment(bloc, flow, [pair(3, 0), pair(5, 10)])?.share).toBe(0.8);
});

it.each([
  ["nobody has both", bloc, flow, [pair(94, undefined), pair(undefined, 10)]],
  ["there is nobody", bloc, flow, []],
  ["it is a collection", { ...bloc, kind: "collection" as const }, flow, [pair(94, 100)]],
  ["not all units are listed", { ...bloc, unitsListed: "some" as const }, flow, [pair(94, 100)]],
  ["shares never add", bloc, indicatorOf("ratio"), [pair(94, 100)]],
])("there is none where %s", (_, parent, indicator, pairs) => {
  expect(totalAttainment(parent, indicator, pairs)).toBeUndefined();
});
