import { describe, expect, it } from "vitest";
import { estimated, observationOf, periodOf, provisional, report } from "../../tests/support/records.ts";
import { told } from "../../tests/support/telling.ts";
import { buildFlow, flowOver, type Flow } from "./flow.ts";
import type { Observation, Reading } from "./observation.ts";

type Said = readonly [period: string, said: number | null | Reading, other?: Partial<Observation>];

function flowOf(...said: readonly Said[]): Flow {
  return buildFlow(said.map(([period, value, other]) => observationOf(period, value, other)));
}

function tell(flow: Flow, period: string): string {
  return told(flowOver(flow, periodOf(period)));
}

describe("the report with 94 in nine months and 32 in the third quarter", () => {
  const flow = flowOf(["2023-01-01/P9M", 94], ["2023-Q3", 32]);
  it.each([
    ["2023-01-01/P9M", "94 reported exact +2023-01-01/P9M"],
    ["2023-Q3", "32 reported exact +2023-Q3"],
    ["2023-01-01/P6M", "62 derived exact +2023-01-01/P9M -2023-Q3"],
    ["2023-Q1", "notReported"],
    ["2023-Q2", "notReported"],
    ["2023-Q4", "notReported"],
    ["2023", "notReported"],
  ])("%s: %s", (period, expected) => {
    expect(tell(flow, period)).toBe(expected);
  });
});

describe("flowOver", () => {
  it.each<[string, readonly Said[], string, string]>([
    [
      "quarters add to the year",
      [
        ["2024-Q1", 1],
        ["2024-Q2", 2],
        ["2024-Q3", 3],
        ["2024-Q4", 4],
      ],
      "2024",
      "10 derived exact +2024-Q1 +2024-Q2 +2024-Q3 +2024-Q4",
    ],
    [
      "years add to a term",
      [
        ["2020", 10],
        ["2021", 20],
        ["2022-01-01/P36M", 70],
      ],
      "2020-01-01/P60M",
      "100 derived exact +2020 +2021 +2022-01-01/P36M",
    ],
    [
      "a term less its years leaves the rest",
      [
        ["2020-01-01/P60M", 100],
        ["2020", 10],
        ["2022-01-01/P36M", 70],
      ],
      "2021",
      "20 derived exact -2020 +2020-01-01/P60M -2022-01-01/P36M",
    ],
    [
      "the shortest trail is told",
      [
        ["2024-Q1", 10],
        ["2024-Q2", 20],
        ["2024-S1", 30],
        ["2024-01-01/P9M", 45],
      ],
      "2024-Q3",
      "15 derived exact -2024-S1 +2024-01-01/P9M",
    ],
    [
      "a real 0 is a value",
      [
        ["2024-Q1", 0],
        ["2024-S1", 0],
      ],
      "2024-Q2",
      "0 derived exact -2024-Q1 +2024-S1",
    ],
    [
      "a missing reading joins nothing",
      [
        ["2024-Q1", null],
        ["2024-S1", 30],
      ],
      "2024-Q2",
      "notReported",
    ],
    ["a missing reading is not reported", [["2024-Q1", null]], "2024-Q1", "notReported"],
    [
      "decimals add as decimals",
      [
        ["2024-01-01/P9M", 94.1],
        ["2024-Q3", 32.2],
      ],
      "2024-S1",
      "61.9 derived exact +2024-01-01/P9M -2024-Q3",
    ],
    [
      "a year to date up to a day",
      [
        ["2019-01-01/P10M5D", 50],
        ["2019", 61],
      ],
      "2019-11-06/P1M26D",
      "11 derived exact -2019-01-01/P10M5D +2019",
    ],
    [
      "provisional marks what follows",
      [
        ["2024-Q1", 10],
        ["2024-S1", provisional(30)],
      ],
      "2024-Q2",
      "20 derived provisional -2024-Q1 +2024-S1",
    ],
    [
      "estimated marks what follows",
      [
        ["2024-Q1", provisional(10)],
        ["2024-S1", estimated(30)],
      ],
      "2024-Q2",
      "20 derived estimated -2024-Q1 +2024-S1",
    ],
    [
      "a bound is kept where it was said",
      [["2024-Q1", estimated(400, "over")]],
      "2024-Q1",
      "400 reported estimated over +2024-Q1",
    ],
    [
      "a bound makes an estimate",
      [["2024-Q1", { kind: "value", value: 400, precision: "exact", bound: "under" }]],
      "2024-Q1",
      "400 reported estimated under +2024-Q1",
    ],
    [
      "an exact sum before a said estimate",
      [
        ["2024-S1", estimated(30)],
        ["2024-Q1", 10],
        ["2024-Q2", 22],
      ],
      "2024-S1",
      "32 derived exact +2024-Q1 +2024-Q2",
    ],
    [
      "a said estimate before estimated sums",
      [
        ["2024-S1", estimated(30)],
        ["2024-Q1", estimated(10)],
        ["2024-Q2", 22],
      ],
      "2024-S1",
      "30 reported estimated +2024-S1",
    ],
    [
      "an exact detour before an estimated shortcut",
      [
        ["2024-S1", estimated(30)],
        ["2024-01-01/P9M", 50],
        ["2024-Q1", 10],
        ["2024-Q2", 22],
      ],
      "2024-Q3",
      "18 derived exact -2024-Q2 -2024-Q1 +2024-01-01/P9M",
    ],
    [
      "exact before provisional for one range",
      [
        ["2024-Q1", provisional(11), { asOf: "2024-05" }],
        ["2024-Q1", 10, { asOf: "2024-04" }],
      ],
      "2024-Q1",
      "10 reported exact +2024-Q1",
    ],
    [
      "of two for one range what was said later",
      [
        ["2024-Q1", 12, { asOf: "2024-04" }],
        ["2024-Q1", 10, { asOf: "2024-07" }],
      ],
      "2024-Q1",
      "10 reported exact +2024-Q1",
    ],
    [
      "by the source's date where there is no other",
      [
        ["2024-Q1", 12],
        ["2024-Q1", 10, { source: { ...report, published: "2024" } }],
      ],
      "2024-Q1",
      "10 reported exact +2024-Q1",
    ],
  ])("%s", (_, said, period, expected) => {
    expect(tell(flowOf(...said), period)).toBe(expected);
    expect(tell(flowOf(...said.toReversed()), period)).toBe(expected);
    expect(flowOf(...said).contradictions.filter(() => expected.includes("derived"))).toEqual([]);
  });
});
