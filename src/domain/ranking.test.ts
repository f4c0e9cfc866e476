import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nine, nineBefore, questionOf, standpointOf, unitsNamed } from "../../tests/support/comparing.ts";
import { comparisonOf } from "./comparison.ts";
import { distributionOf, isFarOut } from "./distribution.ts";
import {
  ranked,
  rankingMeasures,
  rankingOrder,
  rankingValue,
  type Movement,
  type RankingEntry,
} from "./ranking.ts";

type Values = Readonly<Record<string, number | undefined>>;

function entries(values: Values): readonly RankingEntry[] {
  return Object.entries(values).map(([id, value]) => ({ id, value }));
}

function moved(movement: Movement | undefined): string {
  if (movement === undefined) return "";
  return "places" in movement ? `${movement.kind} ${movement.places}` : movement.kind;
}

describe("ranked", () => {
  it.each<[string, Values, readonly string[]]>([
    ["gives equals one rank", { a: 5, b: 9, c: 5, d: 1 }, ["b 1", "a 2", "c 2", "d 4"]],
    [
      "F22 puts those without a value last, unranked",
      { a: undefined, b: 1, c: undefined },
      ["b 1", "a –", "c –"],
    ],
    ["F23 ranks a real 0", { a: undefined, b: 0, c: -1 }, ["b 1", "c 2", "a –"]],
    ["ranks nobody", {}, []],
  ])("%s", (_, values, expected) => {
    const told = ranked(entries(values), "highest").map(({ id, rank }) => `${id} ${rank ?? "–"}`);
    expect(told).toEqual(expected);
  });

  it("F27 gives rank 1 to the lowest where lower is better", () => {
    const [first] = ranked(entries({ a: 5, b: 9 }), rankingOrder("lower"));
    expect(first?.id).toBe("a");
    expect(rankingOrder("neutral")).toBe("highest");
  });

  it("says how each moved since", () => {
    const before = entries({ a: 9, b: 5, c: 5, d: undefined, e: 1, g: undefined });
    const now = entries({ a: 5, b: 9, c: 5, d: 1, e: undefined, f: 4, g: undefined });
    expect(
      ranked(now, "highest", before).map(({ id, rank, movement }) => [id, rank, moved(movement)]),
    ).toEqual([
      ["b", 1, "up 1"],
      ["a", 2, "down 1"],
      ["c", 2, "same"],
      ["f", 4, "new"],
      ["d", 5, "new"],
      ["e", undefined, "gone"],
      ["g", undefined, ""],
    ]);
    expect(ranked(now, "highest").every(({ movement }) => movement === undefined)).toBe(true);
  });

  it("ranks each by how many are better", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })), (values) => {
        const all = values.map((value, index) => ({ id: `${index}`, value }));
        for (const { value, rank } of ranked(all, "highest")) {
          const better = all.filter((other) => value !== undefined && (other.value ?? -1) > value);
          expect(rank).toBe(value === undefined ? undefined : better.length + 1);
        }
      }),
    );
  });
});

it("rankingValue reads each measure, and none where it is missing", () => {
  const units = unitsNamed("a", "b");
  const said = { a: { [nine]: 120, [nineBefore]: 100 } };
  const question = questionOf(standpointOf({ said, plans: { a: 200, b: 10 } }), units);
  const values = units.map((unit) => {
    const comparison = comparisonOf(question, unit);
    return rankingMeasures.map((measure) => rankingValue(comparison, measure));
  });
  expect(values).toEqual([
    [0.6, 120, 0.6 - 0.75, 20],
    [undefined, undefined, undefined, undefined],
  ]);
});

describe("distributionOf", () => {
  it.each<[string, readonly (number | undefined)[], readonly number[]]>([
    ["R's quantile(c(1,2,3,4), type = 7)", [4, 1, 3, 2], [1, 1.75, 2.5, 3.25, 4]],
    [
      "R's quantile(c(6,7,15,36,39,40,41,42,43,47,49), type = 7)",
      [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49],
      [6, 25.5, 40, 42.5, 49],
    ],
    ["F22 only those that have a value", [undefined, 3, undefined, 5], [3, 3.5, 4, 4.5, 5]],
    ["F23 a real 0 is one", [0, 0, 1], [0, 0, 0, 0.5, 1]],
    ["a single one", [7], [7, 7, 7, 7, 7]],
  ])("%s", (_, values, expected) => {
    const found = distributionOf(values);
    expect(found && [found.low, found.lowerQuartile, found.median, found.upperQuartile, found.high]).toEqual(
      expected,
    );
    expect(found?.count).toBe(values.filter((value) => value !== undefined).length);
  });

  it("is nothing of nothing", () => {
    expect(distributionOf([undefined])).toBeUndefined();
  });

  it.each([
    [[1, 2, 3, 4, 5, 100], [100]],
    [[-90, 2, 3, 4, 5, 6], [-90]],
    [[1, 2, 3, 4, 5, 9], []],
    [[1, 2, 3, 100], []],
  ])("F28 of %j those far out are %j", (values, expected) => {
    const found = distributionOf(values);
    expect(values.filter((value) => found && isFarOut(value, found))).toEqual(expected);
  });
});
