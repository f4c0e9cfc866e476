import { describe, expect, it } from "vitest";
import { bookOf, committeeOf, indicatorOf, observationOf, targetOf } from "../../tests/support/records.ts";
import { accountOf, buildLedger } from "./ledger.ts";
import type { Observation, Target } from "./observation.ts";
import { cumulativePeriodsOf } from "./period.ts";
import { planFor } from "./plan.ts";
import { quarterlyPlans } from "./quarterly-plans.ts";

const years = [2023, 2024];
const committees = [committeeOf("other"), committeeOf("bloc"), committeeOf("none")];
const indicator = indicatorOf("flow");
const stockAt = () => undefined;
const beside = targetOf("2024", 7, { committee: "other" });
const rate = { kind: "rate", percent: 3, ofIndicator: "members" } as const;

function stated(period: string, value: number, percent: number): Observation {
  const share = { percent, decimals: 0, measure: "level", base: "plan" } as const;
  return observationOf(period, value, { stated: [share] });
}

/** What the pass finds, what `planFor` says of each, and the former of `bloc`, "·" for no plan. */
function plansOf(targets: readonly Target[], observations: readonly Observation[] = []) {
  const ledger = buildLedger([bookOf("bloc", 2024, { targets: [...targets, beside], observations })]);
  const { values, isPlanned } = quarterlyPlans(ledger, indicator, committees, years, stockAt);
  const found = [...values].map((value, cell) => (isPlanned[cell] === 1 ? value : undefined));
  const expected = committees.flatMap(({ id }) =>
    years.flatMap(cumulativePeriodsOf).map((period) => {
      const account = accountOf(ledger, id, indicator.id);
      const plan = account && planFor(account, { indicator, period }, stockAt);
      return plan === undefined || plan.kind === "none" ? undefined : plan.value;
    }),
  );
  return {
    found,
    expected,
    own: found
      .slice(8, 16)
      .map((value) => value ?? "·")
      .join(" "),
  };
}

describe("plans of all cumulative figures in one pass", () => {
  it.each<[string, readonly Target[], readonly Observation[], string]>([
    ["a year's plan", [targetOf("2024", 40)], [], "· · · · 40 40 40 40"],
    ["a plan for each year", [targetOf("2023", 30), targetOf("2024", 40)], [], "30 30 30 30 40 40 40 40"],
    ["a plan of 0", [targetOf("2023", 0)], [], "0 0 0 0 · · · ·"],
    [
      "a changed one",
      [targetOf("2024", 40), targetOf("2024", 50, { asOf: "2024-07" })],
      [],
      "· · · · 50 50 50 50",
    ],
    ["one's own alone", [targetOf("2024", 40, { origin: "own" })], [], "· · · · 40 40 40 40"],
    [
      "one's own beside the assigned",
      [targetOf("2024", 40, { origin: "own" }), targetOf("2024", 50)],
      [],
      "· · · · 50 50 50 50",
    ],
    ["one of half a year", [targetOf("2024", 40), targetOf("2024-S1", 15)], [], "· · · · 15 15 40 40"],
    ["one of another year", [targetOf("2022", 40)], [], "· · · · · · · ·"],
    ["one of a term", [targetOf("2023-01-01/P60M", 200)], [], "200 200 200 200 · · · ·"],
    ["a rate of what is not known", [targetOf("2024", 0, { shape: rate })], [], "· · · · · · · ·"],
    ["what a stated percentage implies", [], [stated("2024-S1", 20, 50)], "· · · · 40 40 40 40"],
    [
      "what it says besides a plan",
      [targetOf("2024", 40)],
      [stated("2024-S1", 20, 50)],
      "· · · · 40 40 40 40",
    ],
  ])("%s", (_, targets, observations, own) => {
    const plans = plansOf(targets, observations);
    expect(plans.found).toEqual(plans.expected);
    expect(plans.own).toBe(own);
  });
});
