import { describe, expect, it } from "vitest";
import {
  committeeOf,
  estimated,
  indicatorOf,
  observationOf,
  openLife,
  periodOf,
  targetOf,
} from "../../tests/support/records.ts";
import { standpointOf } from "../../tests/support/comparing.ts";
import { bodyStandingOf } from "./body-standing.ts";
import type { Indicator } from "./indicator.ts";
import { lineageOf } from "./lineage.ts";
import type { Observation, Reading, Target } from "./observation.ts";

const day = periodOf("2024-07").start;
const successors = [{ id: "new", kind: "renamed" as const }];
const earlier = committeeOf("old", { life: { ...openLife, end: day }, successors });
const later = committeeOf("new", { life: { ...openLife, start: day } });
const year = periodOf("2024");

function says(committee: string, period: string, value: number | Reading): Observation {
  return observationOf(period, value, { committee });
}

interface Asked {
  readonly observations?: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly indicator?: Indicator;
  readonly period?: string;
}

function standing({
  observations = [],
  targets = [],
  indicator = indicatorOf("flow"),
  period = "2024",
}: Asked) {
  const at = standpointOf({ observations, targets, indicator });
  return bodyStandingOf(at, lineageOf([earlier, later]), later, indicator, periodOf(period));
}

/** Under which name, what is known there and the plan beside it. */
function told(asked: Asked): string {
  const { committee, assessment } = standing(asked);
  const { figure, plan } = assessment;
  const value = figure.kind === "value" ? `${figure.value}` : figure.kind;
  return `${committee.id} ${value} of ${plan.kind === "none" ? "none" : plan.value}`;
}

const halves = [says("old", "2024-01-01/P6M", 3), says("new", "2024-07-01/P6M", 5)];

describe("where a committee stands that was renamed", () => {
  it.each<[string, Asked, string]>([
    ["a flow over the rename adds what both names counted", { observations: halves }, "new 8 of none"],
    [
      "unless a report says the whole",
      { observations: [...halves, says("new", "2024", 9)] },
      "new 9 of none",
    ],
    [
      "the later name's report first",
      { observations: [says("old", "2024", 7), says("new", "2024", 9)] },
      "new 9 of none",
    ],
    ["a whole told under the earlier name", { observations: [says("old", "2024", 7)] }, "new 7 of none"],
    ["of one name alone nothing is known", { observations: halves.slice(1) }, "new notReported of none"],
    [
      "before the rename the earlier name",
      { observations: halves, period: "2024-01-01/P6M" },
      "old 3 of none",
    ],
    ["after it the later", { observations: halves, period: "2024-07-01/P6M" }, "new 5 of none"],
    [
      "the later name's plan first",
      {
        observations: halves,
        targets: [targetOf("2024", 10, { committee: "old" }), targetOf("2024", 12, { committee: "new" })],
      },
      "new 8 of 12",
    ],
    [
      "else the earlier's",
      { observations: halves, targets: [targetOf("2024", 10, { committee: "old" })] },
      "new 8 of 10",
    ],
    [
      "a stock is that of its last day, under the name of that day",
      {
        indicator: indicatorOf("stock"),
        observations: [says("old", "2024-06-30", 40), says("new", "2024-12-31", 50)],
      },
      "new 50 of none",
    ],
    [
      "of a day before the rename under the earlier",
      {
        indicator: indicatorOf("stock"),
        observations: [says("old", "2024-06-30", 40), says("new", "2024-12-31", 50)],
        period: "2024-06-30",
      },
      "old 40 of none",
    ],
    [
      "a ratio is not added but taken under the later name",
      { indicator: indicatorOf("ratio"), observations: [says("old", "2024", 80), says("new", "2024", 90)] },
      "new 90 of none",
    ],
    [
      "or under the only one that has it",
      { indicator: indicatorOf("ratio"), observations: [says("old", "2024", 80)] },
      "old 80 of none",
    ],
    ["nobody has it", { indicator: indicatorOf("ratio") }, "new notReported of none"],
  ])("%s", (_, asked, expected) => {
    expect(told(asked)).toBe(expected);
  });

  it("a sum over the names is derived, as exact as its least exact part, and leads to both reports", () => {
    const [first, second] = [says("old", "2024-01-01/P6M", estimated(3)), says("new", "2024-07-01/P6M", 5)];
    const { figure } = standing({ observations: [first, second] }).assessment;
    expect(figure).toMatchObject({
      kind: "value",
      origin: "derived",
      precision: "estimated",
      steps: [{ observation: first }, { observation: second }],
    });
  });

  it("a committee of one name is its own", () => {
    const alone = committeeOf("alone");
    const at = standpointOf({ observations: [says("alone", "2024", 4)] });
    const found = bodyStandingOf(at, lineageOf([alone]), alone, indicatorOf("flow"), year);
    expect(found.committee).toBe(alone);
    expect(found.assessment.figure).toMatchObject({ kind: "value", value: 4 });
  });
});
