import { describe, expect, it } from "vitest";
import {
  estimated,
  indicatorOf,
  observationOf,
  openLife,
  periodOf,
  provisional,
} from "../../tests/support/records.ts";
import { told } from "../../tests/support/telling.ts";
import { figureOf } from "./account.ts";
import type { IndicatorKind } from "./indicator.ts";
import type { Account } from "./ledger.ts";
import type { Observation, Reading } from "./observation.ts";
import { shiftYears, type Period } from "./period.ts";

type Said = readonly [period: string, said: number | null | Reading, other?: Partial<Observation>];

function accountWith(said: readonly Said[]): Account {
  const observations = said.map(([period, value, other]) => observationOf(period, value, other));
  return { observations, corrected: [], targets: [] };
}

function lifeFrom(from: string, until: string): Period {
  return { start: periodOf(from).start, end: periodOf(until).start };
}

describe("figureOf", () => {
  it.each<[string, IndicatorKind, readonly Said[], string, string]>([
    [
      "a flow follows from others",
      "flow",
      [
        ["2023-01-01/P9M", 94],
        ["2023-Q3", 32],
      ],
      "2023-S1",
      "62 derived exact +2023-01-01/P9M -2023-Q3",
    ],
    [
      "a stock holds at the end of any range that ends there",
      "stock",
      [["2024-09-30", 7774]],
      "2024-01-01/P9M",
      "7774 reported exact +2024-09-30",
    ],
    ["a stock says nothing of another day", "stock", [["2024-09-30", 7774]], "2024", "notReported"],
    [
      "stocks are not taken from each other",
      "stock",
      [
        ["2024-S1", 7700],
        ["2024-01-01/P9M", 7774],
      ],
      "2024-Q2",
      "7700 reported exact +2024-S1",
    ],
    [
      "an exact stock before an estimated one",
      "stock",
      [
        ["2024", estimated(7800), { asOf: "2025-02" }],
        ["2024", 7774],
      ],
      "2024",
      "7774 reported exact +2024",
    ],
    [
      "an exact stock before a provisional one",
      "stock",
      [
        ["2024", provisional(7800), { asOf: "2025-02" }],
        ["2024", 7774],
      ],
      "2024",
      "7774 reported exact +2024",
    ],
    [
      "of two stocks the one said later",
      "stock",
      [
        ["2024", 7774, { asOf: "2025-02" }],
        ["2024-Q4", 7780, { asOf: "2025-03" }],
      ],
      "2024",
      "7780 reported exact +2024-Q4",
    ],
    ["a stock that is missing", "stock", [["2024", null]], "2024", "notReported"],
    ["a ratio over its own range", "ratio", [["2024", 78.3]], "2024", "78.3 reported exact +2024"],
    [
      "a ratio never adds",
      "ratio",
      [
        ["2024-Q1", 10],
        ["2024-Q2", 20],
      ],
      "2024-S1",
      "notReported",
    ],
    [
      "a ratio is not taken from others",
      "ratio",
      [
        ["2024-S1", 30],
        ["2024-Q2", 20],
      ],
      "2024-Q1",
      "notReported",
    ],
    ["a ratio does not hold at the end", "ratio", [["2024-Q4", 20]], "2024", "notReported"],
    ["F23 a reported 0 is a value", "flow", [["2024-Q1", 0]], "2024-Q1", "0 reported exact +2024-Q1"],
    ["F22 what is blank is not reported", "flow", [["2024-Q1", null]], "2024-Q1", "notReported"],
  ])("%s", (_, kind, said, period, expected) => {
    const indicator = indicatorOf(kind);
    expect(told(figureOf(accountWith(said), indicator, periodOf(period), openLife))).toBe(expected);
    expect(told(figureOf(accountWith(said.toReversed()), indicator, periodOf(period), openLife))).toBe(
      expected,
    );
  });

  it.each<[IndicatorKind, string, string]>([
    ["flow", "2024-Q3", "notReported"],
    ["flow", "2025-Q1", "notApplicable"],
    ["flow", "2023-Q2", "notApplicable"],
    ["flow", "2023", "notReported"],
    ["stock", "2024-Q4", "notReported"],
    ["stock", "2025", "notApplicable"],
    ["stock", "2024-07-01/P12M", "notApplicable"],
    ["ratio", "2025", "notApplicable"],
  ])("a %s of a committee that lived from 2023-07 to 2024, in %s: %s", (kind, period, expected) => {
    const life = lifeFrom("2023-07", "2025-01");
    expect(told(figureOf(undefined, indicatorOf(kind), periodOf(period), life))).toBe(expected);
    expect(told(figureOf(accountWith([]), indicatorOf(kind), periodOf(period), life))).toBe(expected);
  });

  it.each([
    ["2023", "8 derived exact +2023-Q3 +2023-Q4"],
    ["2023-Q3", "5 reported exact +2023-Q3"],
    ["2023-01-01/P9M", "5 derived exact +2023-Q3"],
    ["2023-S1", "notApplicable"],
    ["2024", "notReported"],
  ])("a flow of a committee founded in July 2023, over %s: %s", (period, expected) => {
    const account = accountWith([
      ["2023-Q3", 5],
      ["2023-Q4", 3],
    ]);
    const life = lifeFrom("2023-07", "2030");
    expect(told(figureOf(account, indicatorOf("flow"), periodOf(period), life))).toBe(expected);
  });

  it("is like for like with last year", () => {
    const account = accountWith([
      ["2023-01-01/P9M", 120],
      ["2023", 170],
    ]);
    const lastYear = shiftYears(periodOf("2024-01-01/P9M"), -1);
    expect(told(figureOf(account, indicatorOf("flow"), lastYear, openLife))).toBe(
      "120 reported exact +2023-01-01/P9M",
    );
  });

  it("does not look at what was corrected", () => {
    const account = { ...accountWith([]), corrected: [observationOf("2024", 5)] };
    expect(told(figureOf(account, indicatorOf("flow"), periodOf("2024"), openLife))).toBe("notReported");
  });
});
