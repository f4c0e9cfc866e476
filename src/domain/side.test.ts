import { describe, expect, it } from "vitest";
import { percent, planned, said } from "./discrepancy.test-support.ts";
import { computedPercent, plannedSide, statedPercent, statedValue, sumSide } from "./side.ts";
import { hasValue, type ValuedObservation } from "./valued-observation.ts";

function report(value: number): ValuedObservation {
  const observation = said("2024", value);
  if (!hasValue(observation)) throw new Error("It has a value");
  return observation;
}

const [five, eight] = [report(5), report(8)];
const none = { steps: [], targets: [] };

describe("one side of a contradiction", () => {
  it("a value as a report says it", () => {
    const side = { measure: "value", said: "stated", steps: [{ sign: 1, observation: five }], targets: [] };
    expect(statedValue(five)).toEqual({ ...side, value: 5 });
    expect(sumSide([{ sign: 1, observation: five }])).toEqual({ ...side, value: 5 });
  });

  it("what several add to, and what a single one takes away, is computed", () => {
    const steps = [
      { sign: 1, observation: eight },
      { sign: -1, observation: five },
    ] as const;
    const side = { measure: "value", said: "computed", targets: [] };
    expect(sumSide(steps)).toEqual({ ...side, value: 3, steps });
    expect(sumSide(steps.slice(1))).toEqual({ ...side, value: -5, steps: steps.slice(1) });
    expect(sumSide([])).toEqual({ ...side, value: 0, steps: [] });
  });

  it("a percentage as a report says it", () => {
    const stated = percent(72.5, 1);
    expect(statedPercent(five, stated)).toEqual({
      value: 72.5,
      measure: "percent",
      said: "stated",
      steps: [{ sign: 1, observation: five }],
      targets: [],
      stated,
    });
  });

  it("a percentage as value and whole give it, unrounded, with the plan where it is of one", () => {
    const plan = planned(15);
    const side = { measure: "percent", said: "computed", steps: [{ sign: 1, observation: five }] };
    expect(computedPercent(five, 15, percent(33, 0), plan)).toEqual({
      ...side,
      value: 500 / 15,
      targets: [plan],
    });
    const growth = percent(25, 0, { measure: "growth", base: "lastYear" });
    expect(computedPercent(five, 4, growth, undefined)).toEqual({ ...side, value: 25, targets: [] });
  });

  it.each([
    [planned(15), 15, "value"],
    [planned({ kind: "floor", value: 12 }), 12, "value"],
    [planned({ kind: "range", low: 10, high: 20, open: false }), 10, "value"],
    [planned({ kind: "rate", percent: 3, ofIndicator: "members" }), 3, "percent"],
  ] as const)("a plan as it was given", (target, value, measure) => {
    expect(plannedSide(target)).toEqual({ ...none, value, measure, said: "stated", targets: [target] });
  });
});
