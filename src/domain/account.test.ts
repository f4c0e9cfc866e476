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
import { figureOf, latestPeriod } from "./account.ts";
import type { IndicatorKind } from "./indicator.ts";
import type { Account } from "./ledger.ts";
import type { Observation, Reading } from "./observation.ts";
import { periodKey } from "./period-text.ts";
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

describe("latestPeriod", () => {
  it.each<[string, IndicatorKind, readonly Said[], string | undefined]>([
    [
      "nine months rather than the third quarter",
      "flow",
      [
        ["2023-Q3", 32],
        ["2023-01-01/P9M", 94],
      ],
      "2023-01-01/P9M",
    ],
    [
      "the year to date that follows from quarters",
      "flow",
      [
        ["2024-Q1", 1],
        ["2024-Q2", 2],
        ["2024-Q3", 3],
      ],
      "2024-01-01/P9M",
    ],
    [
      "the third quarter where nothing is known before",
      "flow",
      [
        ["2023-S1", null],
        ["2023-Q3", 32],
      ],
      "2023-Q3",
    ],
    [
      "the widest where there is no year to date",
      "flow",
      [
        ["2023-09", 12],
        ["2023-Q3", 32],
      ],
      "2023-Q3",
    ],
    [
      "a year to date up to a day",
      "flow",
      [
        ["2019-S1", 20],
        ["2019-01-01/P10M5D", 50],
      ],
      "2019-01-01/P10M5D",
    ],
    [
      "the year before a term",
      "flow",
      [
        ["2020-01-01/P60M", 1000],
        ["2023", 210],
      ],
      "2023",
    ],
    [
      "the term where nothing else is known",
      "flow",
      [
        ["2020-01-01/P60M", 1000],
        ["2024", null],
      ],
      "2020-01-01/P60M",
    ],
    [
      "not what is missing",
      "flow",
      [
        ["2024-S1", null],
        ["2024-Q1", 0],
      ],
      "2024-Q1",
    ],
    [
      "the latest end",
      "flow",
      [
        ["2024-Q1", 3],
        ["2023", 12],
      ],
      "2024-Q1",
    ],
    [
      "a stock's",
      "stock",
      [
        ["2023", 7000],
        ["2024-09-30", 7100],
      ],
      "2024-09-30",
    ],
    [
      "a ratio's own range",
      "ratio",
      [
        ["2024-Q1", 70],
        ["2024-Q2", 71],
      ],
      "2024-Q2",
    ],
    ["nothing", "flow", [], undefined],
  ])("%s", (_, kind, said, expected) => {
    for (const order of [said, said.toReversed()]) {
      const latest = latestPeriod(accountWith(order), indicatorOf(kind));
      expect(latest && periodKey(latest)).toBe(expected);
    }
  });

  it("is unknown without an account", () => {
    expect(latestPeriod(undefined, indicatorOf("flow"))).toBeUndefined();
  });
});
