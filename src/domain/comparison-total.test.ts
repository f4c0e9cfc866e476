import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  committeeOf,
  estimated,
  indicatorOf,
  openLife,
  periodOf,
  provisional,
} from "../../tests/support/records.ts";
import type { Committee } from "./committee.ts";
import {
  admissions,
  blocWith,
  nine,
  nineBefore,
  questionOf,
  standpointOf,
  unitsNamed,
  type Plans,
  type Said,
} from "../../tests/support/comparing.ts";
import { comparisonTotal, type ComparisonTotal } from "./comparison-total.ts";
import { comparisonRows } from "./comparison.ts";
import type { Figure } from "./figure.ts";

interface Asked {
  readonly said: Said;
  readonly plans?: Plans;
  readonly bloc?: Committee;
  readonly listed?: readonly Committee[];
  readonly below?: Readonly<Record<string, readonly Committee[]>>;
  readonly indicator?: typeof admissions;
}

const units = unitsNamed("a", "b", "c");

function totalOf({ said, plans = {}, bloc = blocWith(), listed = units, ...asked }: Asked) {
  const indicator = asked.indicator ?? admissions;
  const at = standpointOf({ said, plans, below: asked.below ?? { bloc: units }, indicator });
  const question = questionOf(at, listed, { indicator });
  return comparisonTotal(question, bloc, listed, comparisonRows(question, listed));
}

function sumText(figure: Figure): string {
  if (figure.kind !== "value") return figure.kind;
  return `${figure.value} (${figure.coverage?.reported}/${figure.coverage?.of})`;
}

function told(total: ComparisonTotal | undefined): string {
  if (total === undefined) return "none";
  const { current, base, variance, varianceOver, bothCoverage, unreconciled } = total;
  const by = variance.kind === "variance" ? variance.absolute : variance.kind;
  const over = `${varianceOver} ${bothCoverage.reported}/${bothCoverage.of}`;
  const beyond = [unreconciled.current ?? "", unreconciled.base ?? ""].join("/");
  return `${sumText(current)} − ${sumText(base)}: ${by} over ${over}, ${beyond}`;
}

describe("comparisonTotal", () => {
  it.each<[string, Said, string]>([
    [
      "F47 adds the lines, and its variance the lines’ variances",
      {
        a: { [nine]: 5, [nineBefore]: 3 },
        b: { [nine]: 4, [nineBefore]: 6 },
        c: { [nine]: 0, [nineBefore]: 1 },
      },
      "9 (3/3) − 10 (3/3): -1 over all 3/3, /",
    ],
    [
      "F47 varies over those with both where somebody has not reported",
      { a: { [nine]: 5, [nineBefore]: 3 }, b: { [nine]: 4 }, c: { [nineBefore]: 7 } },
      "9 (2/3) − 10 (2/3): 2 over both 1/3, /",
    ],
    [
      "F47 sets the parent’s own value beside the sum",
      {
        a: { [nine]: 5, [nineBefore]: 3 },
        b: { [nine]: 4, [nineBefore]: 6 },
        c: { [nine]: 0, [nineBefore]: 1 },
        bloc: { [nine]: 11, [nineBefore]: 10 },
      },
      "9 (3/3) − 10 (3/3): -1 over all 3/3, 2/",
    ],
    ["F22 nobody has reported", { a: { [nine]: null } }, "none"],
    ["only one side has values", { a: { [nine]: 5 } }, "5 (1/3) − notReported: notReported over both 0/3, /"],
  ])("%s", (_, said, expected) => {
    expect(told(totalOf({ said }))).toBe(expected);
  });

  const said: Said = {
    a: { [nine]: 5, [nineBefore]: 3 },
    b: { [nine]: 4, [nineBefore]: 6 },
    c: { [nine]: 2 },
  };
  const cluster = committeeOf("b", { kind: "cluster", unitsListed: "all" });
  const deep = { bloc: [...unitsNamed("a", "c"), cluster], b: unitsNamed("b1", "b2") };
  it.each<[string, Omit<Asked, "said">]>([
    ["across a collection", { bloc: blocWith({ kind: "collection" }) }],
    ["where not all units are listed", { bloc: blocWith({ unitsListed: "some" }) }],
    ["of ratios", { indicator: indicatorOf("ratio") }],
    ["of some of the units", { listed: unitsNamed("a", "b") }],
    ["with a stranger among the units", { listed: unitsNamed("a", "b", "c", "x") }],
    [
      "F60 of a unit and its own units",
      { listed: [...unitsNamed("a", "c", "b1", "b2"), cluster], below: deep },
    ],
    ["F60 of the parent and its units", { listed: [blocWith(), ...units] }],
    ["F60 of some of a unit’s units", { listed: unitsNamed("a", "c", "b1"), below: deep }],
    ["where the units are not loaded", { below: {} }],
  ])("there is none %s", (_, asked) => {
    expect(totalOf({ said, ...asked })).toBeUndefined();
  });

  it("F60 takes a unit’s units in its place", () => {
    const listed = unitsNamed("a", "c", "b1", "b2");
    const deepSaid = { a: { [nine]: 1 }, b1: { [nine]: 2 }, b2: { [nine]: 3 }, b: { [nine]: 5 } };
    expect(told(totalOf({ said: deepSaid, listed, below: deep }))).toMatch(/^6 \(3\/4\)/u);
  });

  it("F33 compares the whole before and after a merger, of which no line can be", () => {
    const day = periodOf("2024-01").start;
    const successors = [{ id: "m", kind: "merged" as const }];
    const listed = [
      committeeOf("a", { life: { ...openLife, end: day }, successors }),
      committeeOf("b", { life: { ...openLife, end: day }, successors }),
      committeeOf("m", { life: { ...openLife, start: day } }),
    ];
    const merged = { a: { [nineBefore]: 3 }, b: { [nineBefore]: 4 }, m: { [nine]: 9 } };
    expect(told(totalOf({ said: merged, listed, below: { bloc: listed } }))).toBe(
      "9 (1/1) − 7 (2/2): 2 over all 0/3, /",
    );
  });

  it("F33 leaves a unit out of the variance that is not compared with its like", () => {
    const listed = [
      ...unitsNamed("a", "b"),
      committeeOf("c", { life: { ...openLife, start: periodOf("2023-05").start } }),
    ];
    const reported = {
      a: { [nine]: 5, [nineBefore]: 3 },
      b: { [nine]: 4 },
      c: { [nine]: 9, [nineBefore]: 2 },
    };
    expect(told(totalOf({ said: reported, listed, below: { bloc: listed } }))).toBe(
      "18 (3/3) − 5 (2/3): 2 over both 1/3, /",
    );
  });

  it("F25 F26 attains over those with value and plan, and adds the plans there are", () => {
    const total = totalOf({ said, plans: { a: 10, b: 0 } });
    expect(total?.plan).toEqual({ value: 10, coverage: { reported: 2, of: 3 } });
    expect(total?.attainment).toMatchObject({ actual: 9, target: 10, coverage: { reported: 2, of: 3 } });
  });

  it("a plan is that of a unit that lived, or one that was given to none", () => {
    const gone = committeeOf("c", { life: { ...openLife, end: periodOf("2023-11").start } });
    const listed = [...unitsNamed("a", "b"), gone];
    const below = { bloc: listed };
    const of = (plans: Plans) => totalOf({ said, plans, listed, below });
    expect(of({ a: 10 })?.plan?.coverage).toEqual({ reported: 1, of: 2 });
    expect(of({ a: 10, c: 5 })?.plan).toEqual({ value: 15, coverage: { reported: 2, of: 3 } });
    expect(of({ a: 10, c: 5 })?.attainment).toMatchObject({ target: 10, coverage: { reported: 1, of: 2 } });
    expect(of({})?.plan).toBeUndefined();
    expect(of({})?.attainment).toBeUndefined();
  });

  it("a sum is as exact as its least exact line, and leads to every report", () => {
    const total = totalOf({
      said: { a: { [nine]: 5 }, b: { [nine]: estimated(4) }, c: { [nine]: provisional(1) } },
    });
    expect(total?.current).toMatchObject({ origin: "summed", precision: "estimated" });
    expect(total?.current.kind === "value" && total.current.steps).toHaveLength(3);
  });

  const beyondOf = (bloc: Said[string]) => totalOf({ said: { ...said, bloc } })?.unreconciled;
  it("what the parent says is beyond the sum only where it says it itself", () => {
    expect(beyondOf({ [nine]: 12 })).toEqual({ current: 1, base: undefined });
    expect(beyondOf({ [nineBefore]: 8 })).toEqual({ current: undefined, base: -1 });
    expect(beyondOf({ [nine]: 11 })).toEqual({ current: undefined, base: undefined });
    expect(beyondOf({})).toEqual({ current: undefined, base: undefined });
  });

  it("must hold in both periods", () => {
    const later = committeeOf("d", { life: { ...openLife, start: periodOf("2024-01").start } });
    const below = { bloc: [...units, later] };
    expect(totalOf({ said, below })).toBeUndefined();
    expect(totalOf({ said, below, listed: [...units, later] })).toBeDefined();
  });

  it("F47 reconciles whatever is reported", () => {
    const value = fc.option(
      fc.integer({ min: 0, max: 500 }).map((whole) => whole / 10),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 3 }), (pairs) => {
        const reported = Object.fromEntries(
          pairs.map(([now, before], index) => ["abc".charAt(index), { [nine]: now, [nineBefore]: before }]),
        );
        const total = totalOf({ said: reported });
        const both = pairs.flatMap(([now, before]) =>
          now === null || before === null ? [] : [tenths(now) - tenths(before)],
        );
        const nows = pairs.flatMap(([now]) => (now === null ? [] : [tenths(now)]));
        const { current, variance } = total ?? {};
        expect(current?.kind === "value" ? [tenths(current.value)] : []).toEqual(summed(nows));
        expect(variance?.kind === "variance" ? [tenths(variance.absolute)] : []).toEqual(summed(both));
      }),
    );
  });
});

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** The sum; nothing of nothing. */
function summed(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [] : [values.reduce((sum, each) => sum + each, 0)];
}
