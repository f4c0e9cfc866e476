import { describe, expect, it } from "vitest";
import { discrepanciesIn, percent, said } from "./discrepancy.test-support.ts";

const a = { committee: "a" };
const b = { committee: "b" };

function twice(when: string, change = {}) {
  return [said(when, 1, change), said(when, 2, { ...change, source: { id: "s2", title: "Khác" } })];
}

describe("the order", () => {
  it("is the most recent period first, then the committee and the indicator, whatever the order of records", () => {
    const observations = [
      ...twice("2023"),
      ...twice("2024", b),
      ...twice("2024", { ...a, indicator: "removals" }),
      ...twice("2024", a),
      said("2022", 3, { stated: [percent(70.1, 1)] }),
    ];
    const places = (records: typeof observations) =>
      discrepanciesIn({ observations: records }).map(
        (each) => `${each.kind} ${each.committee} ${each.indicator}`,
      );
    const expected = [
      "conflict a admissions",
      "conflict a removals",
      "conflict b admissions",
      "conflict bloc admissions",
      "noWholePlan bloc admissions",
    ];
    expect(places(observations)).toEqual(expected);
    expect(places(observations.toReversed())).toEqual(expected);
  });
});
