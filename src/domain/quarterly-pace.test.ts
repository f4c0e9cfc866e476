import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bookOf,
  committeeOf,
  indicatorOf,
  observationOf,
  periodOf,
  targetOf,
} from "../../tests/support/records.ts";
import { figureOf } from "./account.ts";
import { attainment } from "./attainment.ts";
import { accountOf, buildLedger, type Ledger } from "./ledger.ts";
import type { Observation, Target } from "./observation.ts";
import { paceOf } from "./pace.ts";
import { cumulativePeriodsOf } from "./period.ts";
import { planFor } from "./plan.ts";
import { quarterlyFigures } from "./quarterly-figures.ts";
import { quarterlyPace } from "./quarterly-pace.ts";
import { quarterlyPlans } from "./quarterly-plans.ts";

const flow = indicatorOf("flow");
const units = [committeeOf("a"), committeeOf("b")];
const years = [2023, 2024];
const shares = [0.25, 0.5, 0.75, 1, 0.2, 0.4, 0.7, 1];
const stockAt = () => 400;

/** Plan, attainment and gap of every cell, in one pass. */
function inOnePass(ledger: Ledger) {
  const figures = quarterlyFigures(ledger, flow, units, years);
  const plans = quarterlyPlans(ledger, flow, units, years, stockAt);
  const pace = quarterlyPace(figures, plans, shares);
  return Array.from({ length: units.length * 8 }, (_, cell) => [
    plans.isPlanned[cell] === 1 ? plans.values[cell] : "none",
    ...(pace.isAssessed[cell] === 1 ? [pace.attainment[cell], pace.gap[cell]] : []),
  ]);
}

/** The same, each asked for by itself. */
function oneByOne(ledger: Ledger) {
  return units.flatMap(({ id, life }) =>
    years.flatMap(cumulativePeriodsOf).map((period, quarter) => {
      const account = accountOf(ledger, id, flow.id);
      const plan = account
        ? planFor(account, { indicator: flow, period }, stockAt)
        : { kind: "none" as const };
      const figure = figureOf(account, flow, period, life);
      if (plan.kind === "none") return ["none"];
      const attained = figure.kind === "value" ? attainment(figure.value, plan.value) : undefined;
      if (figure.kind !== "value" || attained === undefined) return [plan.value];
      return [plan.value, attained, paceOf(figure.value, plan.value, shares[quarter] ?? 0).gap];
    }),
  );
}

function ledgerOf(observations: readonly Observation[], targets: readonly Target[]): Ledger {
  return buildLedger([bookOf("bloc", 2024, { observations, targets })]);
}

describe("quarterlyPace", () => {
  it("holds 116 of 160 at nine months against three quarters of the year", () => {
    const said = observationOf("2023-01-01/P9M", 116, { committee: "a" });
    const cells = inOnePass(ledgerOf([said], [targetOf("2023", 160, { committee: "a" })]));
    expect(cells.slice(0, 4)).toEqual([[160], [160], [160, 0.725, 0.725 - 0.75], [160]]);
    expect(cells.slice(4)).toEqual(Array.from({ length: 12 }, () => ["none"]));
  });

  it("F25 a plan of 0 has no attainment", () => {
    const said = observationOf("2023", 3, { committee: "a" });
    expect(inOnePass(ledgerOf([said], [targetOf("2023", 0, { committee: "a" })]))[3]).toEqual([0]);
  });

  const committee = fc.constantFrom("a", "b");
  const period = fc.constantFrom("2023", "2024", "2023-Q1", "2023-S1", "2024-01-01/P9M", "2020-01-01/P60M");
  const planned = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("2023", "2024") },
    { weight: 1, arbitrary: period },
  );
  const share = { measure: "level", decimals: 0, base: "plan" } as const;
  const stated = fc.oneof(
    { weight: 9, arbitrary: fc.constant<Observation["stated"]>([]) },
    { weight: 1, arbitrary: fc.constant<Observation["stated"]>([{ ...share, percent: 50 }]) },
  );
  const shape = fc.constantFrom<Target["shape"]>(
    { kind: "exact", value: 8 },
    { kind: "floor", value: 5 },
    { kind: "range", low: 4, high: 6, open: false },
    { kind: "rate", percent: 3, ofIndicator: "members" },
  );
  const origin = fc.constantFrom<Target["origin"]>("assigned", "assigned", "assigned", "own");

  it("gives what is found one by one", () => {
    const observation = fc
      .tuple(committee, period, fc.nat(9), stated)
      .map(([id, text, value, said]) => observationOf(text, value, { committee: id, stated: said }));
    const target = fc
      .record({ committee, shape, origin, period: planned.map(periodOf) })
      .map((other) => targetOf("2023", 0, other));
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 6 }),
        fc.array(target, { maxLength: 5 }),
        (observations, targets) => {
          const ledger = ledgerOf(observations, targets);
          expect(inOnePass(ledger)).toEqual(oneByOne(ledger));
        },
      ),
    );
  });
});
