import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  admissions,
  blocWith,
  nine,
  standpointOf,
  unitsNamed,
  type Plans,
  type Said,
} from "../../tests/support/comparing.ts";
import { indicatorOf, periodOf } from "../../tests/support/records.ts";
import type { Committee } from "./committee.ts";
import { contributionsOf, type ContributionBase, type Contributions } from "./contribution.ts";
import { sumOf } from "./sum.ts";

interface Asked {
  readonly said: Said;
  readonly plans: Plans;
  readonly base?: ContributionBase;
  readonly most?: number;
  readonly period?: string;
  readonly bloc?: Committee;
  readonly indicator?: typeof admissions;
  readonly units?: readonly Committee[];
}

const units = unitsNamed("a", "b", "c", "d");

function contributions({
  said,
  plans,
  base = "plan",
  period = nine,
  ...asked
}: Asked): Contributions | undefined {
  const at = standpointOf({ said, plans, below: { bloc: units } });
  return contributionsOf({
    at,
    parent: asked.bloc ?? blocWith(),
    units: asked.units ?? units,
    indicator: asked.indicator ?? admissions,
    period: periodOf(period),
    base,
    ...(asked.most === undefined ? {} : { most: asked.most }),
  });
}

function told(found: Contributions | undefined): readonly string[] {
  if (found === undefined) return [];
  const { start, end, steps } = found;
  const lines = steps.map(({ kind, units: whose, amount }) =>
    `${kind === "unit" ? "" : `${kind} `}${whose.map(({ id }) => id).join("+")} ${amount}`.replaceAll(
      "  ",
      " ",
    ),
  );
  return [`${start}`, ...lines, `${end}`];
}

const said = { a: { [nine]: 10 }, b: { [nine]: 2 }, c: { [nine]: 7 }, d: { [nine]: 5 } };

describe("contributionsOf", () => {
  it.each<[string, Asked, readonly string[]]>([
    [
      "goes from the plan to the sum, the largest shortfall first",
      { said, plans: { bloc: 40, a: 8, b: 12, c: 10, d: 10 } },
      ["40", "b -10", "d -5", "c -3", "a 2", "24"],
    ],
    [
      "of a surplus goes by the largest surplus",
      { said, plans: { bloc: 18, a: 4, b: 4, c: 5, d: 5 } },
      ["18", "a 6", "c 2", "d 0", "b -2", "24"],
    ],
    [
      "holds against what is due",
      { said, plans: { bloc: 40, a: 8, b: 12, c: 10, d: 10 }, base: "due" },
      ["30", "b -7", "d -2.5", "c -0.5", "a 4", "24"],
    ],
    [
      "gathers the small ones",
      { said, plans: { bloc: 40, a: 8, b: 12, c: 10, d: 10 }, most: 2 },
      ["40", "b -10", "d -5", "others c+a -1", "24"],
    ],
    [
      "gathers no single one",
      { said, plans: { bloc: 40, a: 8, b: 12, c: 10, d: 10 }, most: 3 },
      ["40", "b -10", "d -5", "c -3", "a 2", "24"],
    ],
    [
      "names a plan that is not all given to units",
      { said, plans: { bloc: 45, a: 8, b: 12, c: 10, d: 10 } },
      ["45", "b -10", "d -5", "c -3", "a 2", "unallocated -5", "24"],
    ],
    [
      "F60 names what the parent says beyond its units",
      { said: { ...said, bloc: { [nine]: 26 } }, plans: { bloc: 40, a: 8, b: 12, c: 10, d: 10 } },
      ["40", "b -10", "d -5", "c -3", "a 2", "unmatched 2", "26"],
    ],
    [
      "F22 names units without a value, F26 and those without a plan",
      {
        said: { a: { [nine]: 10 }, b: { [nine]: null }, c: { [nine]: 7 } },
        plans: { bloc: 30, a: 8, b: 12, d: 10 },
      },
      ["30", "a 2", "notReported b+d -22", "noPlan c 7", "17"],
    ],
    [
      "F23 F25 a real 0 and a plan of 0 are numbers",
      {
        said: { a: { [nine]: 0 }, b: { [nine]: 0 }, c: { [nine]: 3 }, d: { [nine]: 5 } },
        plans: { bloc: 13, a: 8, b: 0, c: 0, d: 5 },
      },
      ["13", "a -8", "b 0", "d 0", "c 3", "8"],
    ],
  ])("%s", (_, asked, expected) => {
    expect(told(contributions(asked))).toEqual(expected);
  });

  const plans = { bloc: 40, a: 8, b: 12, c: 10, d: 10 };
  it.each<[string, Asked]>([
    ["where not all units are listed", { said, plans, bloc: blocWith({ unitsListed: "some" }) }],
    ["across a collection", { said, plans, bloc: blocWith({ kind: "collection" }) }],
    ["of ratios", { said, plans, indicator: indicatorOf("ratio") }],
    ["of some of the units", { said, plans, units: units.slice(1) }],
    ["F26 without a plan of the parent", { said, plans: { a: 8 } }],
    ["F22 without a value", { said: {}, plans }],
    ["of a quarter against the year's plan", { said, plans, period: "2024-Q3" }],
    ["of what is due of a stock", { said, plans, base: "due", indicator: indicatorOf("stock") }],
  ])("there are none %s", (_, asked) => {
    expect(contributions(asked)).toBeUndefined();
  });

  it("F47 closes to the unit, whatever is reported, planned and gathered", () => {
    const number = fc.option(
      fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
      { nil: undefined },
    );
    const each = fc.record({ value: number, plan: number });
    const five = fc.record({ bloc: each, a: each, b: each, c: each, d: each });
    const asks = fc.record({
      base: fc.constantFrom("plan" as const, "due" as const),
      most: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(five, asks, (all, asked) => {
        const values = Object.entries(all).map(([id, { value }]) => [id, { [nine]: value ?? null }]);
        const given = Object.entries(all).flatMap(([id, { plan }]) =>
          plan === undefined ? [] : [[id, plan]],
        );
        const found = contributions({
          said: Object.fromEntries(values),
          plans: Object.fromEntries(given),
          ...asked,
        });
        const steps = found?.steps ?? [];
        const sum = sumOf([found?.start ?? 0, ...steps.map(({ amount }) => amount)]);
        expect(sum).toBeCloseTo(found?.end ?? 0, 9);
        expect(asked.base === "due" || sum === (found?.end ?? 0)).toBe(true);
        const levels = [found?.start, ...steps.map(({ to }) => to)];
        expect(steps.map(({ from }) => from)).toEqual(levels.slice(0, -1));
        expect(levels.at(-1)).toBe(found?.end);
      }),
      { numRuns: 300 },
    );
  });
});
