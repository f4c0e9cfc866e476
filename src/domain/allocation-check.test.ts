import { describe, expect, it } from "vitest";
import { dayOfDate } from "./calendar.ts";
import { blocOf, committee, discrepanciesIn, period, planned, toldOf } from "./discrepancy.test-support.ts";

const a = { committee: "a" };
const b = { committee: "b" };
const nodes = [blocOf(["a", "b"])];

describe("plans shared out", () => {
  const shares = [planned(100, a), planned(60, b)];

  it.each([
    ["that add up", [planned(160), ...shares], []],
    ["that do not", [planned(165), ...shares], ["allocation: 165 ≠ 160"]],
    ["to the parent's own plan", [planned(150), planned(160, { origin: "own" }), ...shares], []],
    ["within a range", [planned({ kind: "range", low: 150, high: 170, open: false }), ...shares], []],
    ["to a floor", [planned({ kind: "floor", value: 160 }), ...shares], []],
    ["F26 one of them without", [planned(165), planned(100, a)], []],
    [
      "one of them with a rate",
      [
        planned(165),
        planned(100, a),
        planned({ kind: "rate", percent: 3, ofIndicator: "members", ofValue: 2000 }, b),
      ],
      [],
    ],
    [
      "for another period",
      [planned(165), planned(100, a), planned(60, { ...b, period: period("2024-Q1") })],
      [],
    ],
    [
      "before one was changed",
      [planned(160), ...shares, planned(70, { ...b, asOf: "2024-07" })],
      ["planChanged: 60 ≠ 70"],
    ],
    [
      "shares never add",
      [
        planned(90, { indicator: "rated" }),
        planned(90, { ...a, indicator: "rated" }),
        planned(90, { ...b, indicator: "rated" }),
      ],
      [],
    ],
  ])("%s", (_, targets, expected) => {
    expect(toldOf({ targets, nodes })).toEqual(expected);
  });

  it("name every share, so that the trail shows them", () => {
    const [found] = discrepanciesIn({ targets: [planned(165), ...shares], nodes });
    expect(found?.right.targets).toHaveLength(2);
  });

  const rate = { kind: "rate", percent: 3, ofIndicator: "members", ofValue: 2000 } as const;
  it.each([
    ["a plan that is a rate is no number to add to", [planned(rate), ...shares], []],
    [
      "plans for another period are the parent's own matter",
      [planned(165), planned(160, { period: period("2023") }), ...shares],
      ["allocation: 165 ≠ 160"],
    ],
    [
      "of two plans only one is told: the assigned before the own",
      [planned(150, { origin: "own" }), planned(165), ...shares],
      ["allocation: 165 ≠ 160"],
    ],
    [
      "what a unit resolved itself is no share",
      [planned(165), planned(100, a), planned(60, { ...b, origin: "own" })],
      [],
    ],
    [
      "a floor is a share",
      [planned(165), planned(100, a), planned({ kind: "floor", value: 60 }, b)],
      ["allocation: 165 ≠ 160"],
    ],
    [
      "a range is none, since nobody knows what it adds",
      [planned(165), planned(100, a), planned({ kind: "range", low: 50, high: 60, open: false }, b)],
      [],
    ],
    [
      "below a range",
      [planned({ kind: "range", low: 170, high: 180, open: false }), ...shares],
      ["allocation: 170 ≠ 160"],
    ],
    [
      "above a range",
      [planned({ kind: "range", low: 140, high: 150, open: false }), ...shares],
      ["allocation: 140 ≠ 160"],
    ],
    [
      "at the lower end of a range",
      [planned({ kind: "range", low: 160, high: 180, open: false }), ...shares],
      [],
    ],
    [
      "at the upper end of a range",
      [planned({ kind: "range", low: 150, high: 160, open: false }), ...shares],
      [],
    ],
    ["to tenths that binary numbers miss", [planned(0.3), planned(0.1, a), planned(0.2, b)], []],
    ["nobody has a plan", [planned(165)], []],
  ])("%s", (_, targets, expected) => {
    expect(toldOf({ targets, nodes })).toEqual(expected);
  });

  it("a unit whose plan was changed adds what it can be, and is told with the latest", () => {
    const changed = planned(70, { ...b, asOf: "2024-07" });
    const parents = [planned(150), planned(170), planned(180)];
    const told = parents.map((parent) =>
      toldOf({ targets: [parent, ...shares, changed], nodes }).filter((each) =>
        each.startsWith("allocation"),
      ),
    );
    expect(told).toEqual([["allocation: 150 ≠ 170"], [], ["allocation: 180 ≠ 170"]]);
  });

  it.each([
    ["by the day of the change", planned(164, { asOf: "2024-03" }), planned(165, { asOf: "2024-07" })],
    [
      "by the day that it was published",
      planned(164, { source: { id: "p1", title: "Quyết định", published: "2024-01" } }),
      planned(165, { source: { id: "p2", title: "Quyết định", published: "2024-02" } }),
    ],
    [
      "with a number, before one without",
      planned({ kind: "range", low: 100, high: 110, open: false }),
      planned(165),
    ],
    ["assigned", planned(164, { origin: "own", asOf: "2024-07" }), planned(165)],
  ])(
    "of the parent's plans the one to name is the latest %s, in whatever order they stand",
    (_, one, named) => {
      for (const parents of [
        [one, named],
        [named, one],
      ]) {
        const told = toldOf({ targets: [...parents, ...shares], nodes });
        expect(told.filter((each) => each.startsWith("allocation"))).toEqual(["allocation: 165 ≠ 160"]);
      }
    },
  );

  it("units that did not live then, and collections, need no share", () => {
    const day = dayOfDate(2025, 1, 1);
    const later = committee("c", { life: { start: day, end: Infinity } });
    const collection = committee("d", { kind: "collection" });
    const targets = [planned(165), ...shares];
    expect(toldOf({ targets, nodes: [blocOf(["a", "b", later, collection])] })).toEqual([
      "allocation: 165 ≠ 160",
    ]);
    expect(toldOf({ targets, nodes: [blocOf([later, collection])] })).toEqual([]);
  });
});
