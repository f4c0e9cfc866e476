import { describe, expect, it } from "vitest";
import type { Observation } from "./observation.ts";
import { blocOf, discrepanciesIn, period, said, toldOf } from "./discrepancy.test-support.ts";

function stock(indicator: string, value: number, when = "2024") {
  return said(when, value, { indicator });
}

function removed(when: string, value: number) {
  return said(when, value, { indicator: "removals" });
}

describe("relations between indicators", () => {
  const sum = { kind: "sum", whole: "organisations", parts: ["committees", "cells"] } as const;

  it.each([
    [
      "that add up",
      [stock("organisations", 110), stock("committees", 62, "2024-Q4"), stock("cells", 48)],
      [],
    ],
    [
      "TCCSĐ that are not committees and cells",
      [stock("organisations", 110), stock("committees", 61), stock("cells", 48)],
      ["relationSum: 110 ≠ 109"],
    ],
    ["F22 a part is not known", [stock("organisations", 110), stock("committees", 61)], []],
    [
      "of another day",
      [stock("organisations", 110), stock("committees", 61), stock("cells", 48, "2023")],
      [],
    ],
  ])("%s", (_, observations, expected) => {
    expect(toldOf({ observations, relations: [sum] })).toEqual(expected);
  });

  const balance = { kind: "balance", closing: "members", plus: ["admissions"], minus: ["removals"] } as const;
  it.each([
    [
      "that closes",
      [stock("members", 100, "2023"), said("2024", 9), removed("2024", 2), stock("members", 107)],
      [],
    ],
    [
      "that does not",
      [stock("members", 100, "2023"), said("2024", 9), removed("2024", 2), stock("members", 110)],
      ["balance: 110 ≠ 107"],
    ],
    [
      "by quarters where the flows are known",
      [
        stock("members", 100, "2023"),
        said("2024-01-01/P6M", 4),
        said("2024", 9),
        removed("2024-01-01/P6M", 0),
        removed("2024", 2),
        stock("members", 104, "2024-Q2"),
        stock("members", 108),
      ],
      ["balance: 108 ≠ 107"],
    ],
    [
      "over a quarter whose flows are not known",
      [
        stock("members", 100, "2023"),
        stock("members", 104, "2024-Q2"),
        said("2024", 9),
        removed("2024", 2),
        stock("members", 108),
      ],
      ["balance: 108 ≠ 107"],
    ],
    ["without an opening", [said("2024", 9), removed("2024", 2), stock("members", 110)], []],
    ["without one of the flows", [stock("members", 100, "2023"), said("2024", 9), stock("members", 110)], []],
  ])("a balance %s", (_, observations, expected) => {
    expect(toldOf({ observations, relations: [balance] })).toEqual(expected);
  });

  it("leaves published sums to the units, where those are there", () => {
    const coverage = { reported: 1, of: 1 };
    const sums = [stock("members", 100, "2023"), said("2024", 9), removed("2024", 2), stock("members", 110)];
    const published = sums.map((each): Observation => Object.assign({}, each, { coverage }));
    const unit = sums.map((each): Observation => Object.assign({}, each, { committee: "a" }));
    const known = { relations: [balance], nodes: [blocOf(["a"])] };
    const committees = (observations: readonly Observation[]) =>
      discrepanciesIn({ ...known, observations }).map((each) => each.committee);
    expect(committees(published)).toEqual(["bloc"]);
    expect(committees([...published, ...unit])).toEqual(["a"]);
  });

  it("says from when to when a balance is", () => {
    const observations = [
      stock("members", 100, "2024-Q2"),
      said("2024-Q3", 9),
      removed("2024-Q3", 2),
      stock("members", 110, "2024-01-01/P9M"),
    ];
    const [found] = discrepanciesIn({ observations, relations: [balance] });
    expect(found?.period).toEqual(period("2024-Q3"));
    expect(found?.right.steps.map(({ sign }) => sign)).toEqual([1, 1, -1]);
  });
});
