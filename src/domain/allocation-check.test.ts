import { describe, expect, it } from "vitest";
import { blocOf, discrepanciesIn, period, planned, toldOf } from "./discrepancy.test-support.ts";

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
});
