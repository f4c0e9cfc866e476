import { describe, expect, it } from "vitest";
import { indicatorOf, observationOf } from "../../tests/support/records.ts";
import { latestPeriod } from "./account.ts";
import type { IndicatorKind } from "./indicator.ts";
import type { Account } from "./ledger.ts";
import type { Observation, Reading } from "./observation.ts";
import { periodKey } from "./period-text.ts";

type Said = readonly [period: string, said: number | null | Reading, other?: Partial<Observation>];

function accountWith(said: readonly Said[]): Account {
  const observations = said.map(([period, value, other]) => observationOf(period, value, other));
  return { observations, corrected: [], targets: [] };
}

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
