import { describe, expect, it } from "vitest";
import { blocOf, committee, missing, period, said, toldOf } from "./discrepancy.test-support.ts";

const a = { committee: "a" };
const b = { committee: "b" };
const units = [said("2024", 30, a), said("2024", 32, b)];
const nodes = [blocOf(["a", "b"])];
const members = { indicator: "members" };
const other = { source: { id: "s2", title: "Khác" } };

describe("a parent and its units", () => {
  it.each([
    ["that add up", [said("2024", 62), ...units], []],
    ["F40 that do not", [said("2024", 63), ...units], ["units: 63 ≠ 62"]],
    ["F22 one has not reported", [said("2024", 63), said("2024", 30, a), missing("2024", b)], []],
    [
      "one of them by its quarters",
      [said("2024", 63), said("2024", 30, a), said("2024-01-01/P6M", 20, b), said("2024-07-01/P6M", 12, b)],
      ["units: 63 ≠ 62"],
    ],
    ["an estimate that can be it", [said("2024", 60, { reading: { precision: "estimated" } }), ...units], []],
    [
      "an estimate that cannot",
      [said("2024", 90, { reading: { precision: "estimated" } }), ...units],
      ["units: 90 ≠ 62"],
    ],
    ["a published sum that is it", [said("2024", 62, { coverage: { reported: 2, of: 2 } }), ...units], []],
    [
      "a published sum that is not",
      [said("2024", 63, { coverage: { reported: 2, of: 2 } }), ...units],
      ["publishedSum: 63 ≠ 62"],
    ],
    ["a published sum of fewer", [said("2024", 30, { coverage: { reported: 1, of: 2 } }), ...units], []],
    [
      "a published sum of as many",
      [said("2024", 31, { coverage: { reported: 1, of: 2 } }), said("2024", 30, a)],
      ["publishedSum: 31 ≠ 30"],
    ],
    [
      "a unit's sum that is incomplete",
      [said("2024", 63), said("2024", 30, a), said("2024", 30, { ...b, coverage: { reported: 3, of: 4 } })],
      [],
    ],
    [
      "F47 shares, which never add",
      [said("2024", 90, { indicator: "rated" }), ...units.map((unit) => ({ ...unit, indicator: "rated" }))],
      [],
    ],
    [
      "a unit that contradicts itself by as much",
      [said("2024", 63), ...units, said("2024", 31, { ...a, source: { id: "s2", title: "Khác" } })],
      ["conflict: 31 ≠ 30"],
    ],
    [
      "a value that two reports say is told once",
      [said("2024", 63), said("2024", 63, other), ...units],
      ["units: 63 ≠ 62"],
    ],
    [
      "as a sum of its units it is another",
      [said("2024", 63), said("2024", 63, { ...other, coverage: { reported: 2, of: 2 } }), ...units],
      ["units: 63 ≠ 62", "publishedSum: 63 ≠ 62"],
    ],
    [
      "a flow of the year and of its last quarter are two",
      [said("2024", 63), said("2024-Q4", 63), ...units, said("2024-Q4", 30, a), said("2024-Q4", 32, b)],
      ["units: 63 ≠ 62", "units: 63 ≠ 62"],
    ],
    [
      "a stock at the end of both is one",
      [
        said("2024", 63, members),
        said("2024-Q4", 63, members),
        ...units.map((unit) => ({ ...unit, ...members })),
      ],
      ["units: 63 ≠ 62"],
    ],
    ["a value of no unit is held against none", [said("2024", 63)], []],
  ])("%s", (_, observations, expected) => {
    expect(toldOf({ observations, nodes })).toEqual(expected);
  });

  it("are compared only where all units are listed, and never across a collection", () => {
    const observations = [said("2024", 63), ...units];
    expect(toldOf({ observations, nodes: [blocOf(["a", "b"], { unitsListed: "some" })] })).toEqual([]);
    expect(toldOf({ observations, nodes: [blocOf(["a", "b"], { kind: "collection" })] })).toEqual([]);
  });

  it("F33 a unit that ended counts for the days it lived", () => {
    const life = { start: -Infinity, end: period("2024-Q2").end };
    const heir = committee("c", { life: { start: life.end, end: Infinity } });
    const merged = [blocOf(["a", committee("b", { life }), heir])];
    const observations = [
      said("2024", 62),
      said("2024", 30, a),
      said("2024-01-01/P6M", 20, b),
      said("2024-07-01/P6M", 12, { committee: "c" }),
    ];
    expect(toldOf({ observations, nodes: merged })).toEqual([]);
    expect(toldOf({ observations: [said("2024", 63), ...observations.slice(1)], nodes: merged })).toEqual([
      "units: 63 ≠ 62",
    ]);
  });

  it("F47 decimals add without binary noise", () => {
    const observations = [said("2024", 0.3), said("2024", 0.1, a), said("2024", 0.2, b)];
    expect(toldOf({ observations, nodes })).toEqual([]);
  });
});
