import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bookOf,
  committeeOf,
  estimated,
  indicatorOf,
  observationOf,
  periodOf,
  provisional,
} from "../../tests/support/records.ts";
import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import { buildLedger, type Ledger } from "./ledger.ts";
import type { Reading } from "./observation.ts";
import { rollUp, sumOfUnits } from "./roll-up.ts";

const flow = indicatorOf("flow");
const bloc = committeeOf("bloc", { kind: "bloc", unitsListed: "all" });
const units = ["a", "b", "c"].map((id) => committeeOf(id));
const nineMonths = periodOf("2024-01-01/P9M");

type Said = Record<string, number | null | Reading>;

function ledgerOf(said: Said, period = "2024-01-01/P9M"): Ledger {
  const observations = Object.entries(said).map(([committee, value]) =>
    observationOf(period, value, { committee }),
  );
  return buildLedger([bookOf("bloc", 2024, { observations })]);
}

function told(figure: Figure): string {
  if (figure.kind !== "value") return figure.kind;
  const { value, origin, precision, coverage } = figure;
  const covered = coverage === undefined ? [] : [`${coverage.reported}/${coverage.of}`];
  return [value, origin, precision, ...covered].join(" ");
}

describe("rollUp of a flow", () => {
  it.each<[string, Partial<Committee>, Said, string]>([
    ["sums all units", {}, { a: 1, b: 2, c: 4 }, "7 summed exact 3/3"],
    ["says how many have reported", {}, { a: 1, c: 4 }, "5 summed exact 2/3"],
    ["a unit's 0 has been reported", {}, { a: 0, b: null }, "0 summed exact 1/3"],
    ["nobody has reported", {}, { a: null }, "notReported"],
    ["the parent's own value wins", {}, { bloc: 9, a: 1, b: 2, c: 4 }, "9 reported exact"],
    ["the parent's own 0 wins", {}, { bloc: 0, a: 1, b: 2, c: 4 }, "0 reported exact"],
    ["the parent's missing value does not", {}, { bloc: null, a: 1, b: 2, c: 4 }, "7 summed exact 3/3"],
    ["the worst precision holds", {}, { a: 1, b: provisional(2), c: 4 }, "7 summed provisional 3/3"],
    [
      "an estimate makes an estimate",
      {},
      { a: estimated(100), b: provisional(2) },
      "102 summed estimated 2/3",
    ],
    ["decimals add as decimals", {}, { a: 0.1, b: 0.2 }, "0.3 summed exact 2/3"],
    ["only where all units are listed", { unitsListed: "some" }, { a: 1, b: 2, c: 4 }, "notReported"],
    ["never across a collection", { kind: "collection" }, { a: 1, b: 2, c: 4 }, "notReported"],
    ["a parent that did not exist has none", { life: periodOf("2023") }, { a: 1 }, "notApplicable"],
  ])("%s", (_, parent, said, expected) => {
    expect(told(rollUp(ledgerOf(said), { ...bloc, ...parent }, units, flow, nineMonths))).toBe(expected);
  });

  it("what follows from the parent's own values wins too", () => {
    const observations = [
      observationOf("2024-01-01/P9M", 94),
      observationOf("2024-Q3", 32),
      observationOf("2024-S1", 5, { committee: "a" }),
    ];
    const ledger = buildLedger([bookOf("bloc", 2024, { observations })]);
    expect(told(rollUp(ledger, bloc, units, flow, periodOf("2024-S1")))).toBe("62 derived exact");
  });

  it("tells the trail of every unit", () => {
    const observations = [
      observationOf("2024-01-01/P9M", 10, { committee: "a" }),
      observationOf("2024-Q3", 4, { committee: "a" }),
      observationOf("2024-S1", 5, { committee: "b" }),
    ];
    const ledger = buildLedger([bookOf("bloc", 2024, { observations })]);
    const figure = rollUp(ledger, bloc, units, flow, periodOf("2024-S1"));
    expect(told(figure)).toBe("11 summed exact 2/3");
    expect(
      figure.kind === "value" && figure.steps.map(({ sign, observation }) => [sign, observation]),
    ).toEqual([
      [1, observations[0]],
      [-1, observations[1]],
      [1, observations[2]],
    ]);
  });

  it("counts only the units that existed, and those that ended for the days they had", () => {
    const merged = committeeOf("a", {
      life: { start: periodOf("2020").start, end: periodOf("2024-07").start },
    });
    const founded = committeeOf("b", {
      life: { start: periodOf("2024-11").start, end: periodOf("2030").start },
    });
    const observations = [
      observationOf("2024-S1", 5, { committee: "a" }),
      observationOf("2024-01-01/P9M", 4, { committee: "c" }),
    ];
    const ledger = buildLedger([bookOf("bloc", 2024, { observations })]);
    const all = [merged, founded, committeeOf("c")];
    expect(told(rollUp(ledger, bloc, all, flow, nineMonths))).toBe("9 summed exact 2/2");
    expect(told(rollUp(ledger, bloc, all, flow, periodOf("2024-Q3")))).toBe("notReported");
  });

  it("a collection among the units is none", () => {
    const ledger = ledgerOf({ a: 1, b: 2 });
    const [a, b] = units;
    if (a === undefined || b === undefined) throw new Error("no units");
    expect(told(sumOfUnits(ledger, [a, { ...b, kind: "collection" }], flow, nineMonths))).toBe(
      "1 summed exact 1/1",
    );
  });
});

describe("rollUp of a stock", () => {
  it("sums what holds at the end, over the units that exist then", () => {
    const ended = committeeOf("c", {
      life: { start: periodOf("2020").start, end: periodOf("2024-07").start },
    });
    const ledger = ledgerOf({ a: 70, b: 30, c: 9 }, "2024-09-30");
    const figure = rollUp(ledger, bloc, [...units.slice(0, 2), ended], indicatorOf("stock"), nineMonths);
    expect(told(figure)).toBe("100 summed exact 2/2");
  });
});

it("shares never add", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 3 }), (shares) => {
      const ledger = ledgerOf(
        Object.fromEntries(shares.map((share, index) => [units[index]?.id ?? "", share])),
      );
      const ratio = indicatorOf("ratio");
      expect(rollUp(ledger, bloc, units, ratio, nineMonths)).toEqual({ kind: "notReported" });
      expect(sumOfUnits(ledger, units, ratio, nineMonths)).toEqual({ kind: "notReported" });
    }),
  );
});

it("nothing is summed across a collection or where not all units are listed", () => {
  const parents = fc.constantFrom<Partial<Committee>>({ kind: "collection" }, { unitsListed: "some" });
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(parents, values, fc.constantFrom("flow", "stock", "ratio"), (parent, [a, b, c], kind) => {
      const ledger = ledgerOf({ a: a ?? 0, b: b ?? 0, c: c ?? 0 });
      const figure = rollUp(ledger, { ...bloc, ...parent }, units, indicatorOf(kind), nineMonths);
      expect(figure).toEqual({ kind: "notReported" });
    }),
  );
});
