import { describe, expect, it } from "vitest";
import { estimated, observationOf, periodOf, provisional, report } from "../../tests/support/records.ts";
import { disputesOf, told } from "../../tests/support/telling.ts";
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

describe("contradictions", () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    [
      "F30 two sources for one range",
      [
        ["2024-Q1", 20, { asOf: "2024-05" }],
        ["2024-Q1", 21, { asOf: "2024-04" }],
      ],
      ["2024-Q1 21 against 20 = +2024-Q1"],
    ],
    [
      "F38 overlapping ranges",
      [
        ["2024-S1", 30],
        ["2024-Q1", 10],
        ["2024-Q2", 21],
      ],
      ["2024-S1 30 against 31 = +2024-Q1 +2024-Q2"],
    ],
    [
      "F38 overlapping ranges that agree",
      [
        ["2024-S1", 31],
        ["2024-Q1", 10],
        ["2024-Q2", 21],
      ],
      [],
    ],
    [
      "F40 cumulative and in-quarter",
      [
        ["2023-S1", 60],
        ["2023-01-01/P9M", 94],
        ["2023-Q3", 32],
      ],
      ["2023-01-01/P9M 94 against 92 = +2023-S1 +2023-Q3"],
    ],
    [
      "F40 quarters and their year",
      [
        ["2024", 100],
        ["2024-Q1", 10],
        ["2024-Q2", 20],
        ["2024-Q3", 30],
        ["2024-Q4", 41],
      ],
      ["2024 100 against 101 = +2024-Q1 +2024-Q2 +2024-Q3 +2024-Q4"],
    ],
    [
      "an exact and a provisional value",
      [
        ["2024-Q1", 20],
        ["2024-Q1", provisional(21)],
      ],
      ["2024-Q1 21 against 20 = +2024-Q1"],
    ],
    [
      "decimals that agree",
      [
        ["2024-Q1", 0.1],
        ["2024-Q2", 0.2],
        ["2024-S1", 0.3],
      ],
      [],
    ],
    [
      "decimals that do not",
      [
        ["2024-Q1", 0.1],
        ["2024-Q2", 0.2],
        ["2024-S1", 0.31],
      ],
      ["2024-S1 0.31 against 0.3 = +2024-Q1 +2024-Q2"],
    ],
    [
      "a missing reading",
      [
        ["2024-S1", 30],
        ["2024-S1", null],
      ],
      [],
    ],
  ])("%s", (_, said, expected) => {
    expect(disputesOf(flowOf(...said))).toEqual(expected);
    expect(disputesOf(flowOf(...said.toReversed()))).toEqual(expected);
  });

  it.each<[string, Reading, number, boolean]>([
    ["khoảng 400", estimated(400), 350, true],
    ["khoảng 400", estimated(400), 450, true],
    ["khoảng 400", estimated(400), 349, false],
    ["khoảng 400", estimated(400), 451, false],
    ["khoảng 1.250", estimated(1250), 1255, true],
    ["khoảng 1.250", estimated(1250), 1256, false],
    ["ước 397", estimated(397), 397, true],
    ["ước 397", estimated(397), 398, false],
    ["khoảng 12,5", estimated(12.5), 12.54, true],
    ["khoảng 12,5", estimated(12.5), 12.6, false],
    ["hơn 400", estimated(400, "over"), 470, true],
    ["hơn 400", estimated(400, "over"), 399, false],
    ["gần 400", estimated(400, "under"), 380, true],
    ["gần 400", estimated(400, "under"), 401, false],
  ])("%s %o with exactly %d agrees: %s", (_, reading, exact, isAgreed) => {
    const flow = flowOf(["2024-Q1", reading], ["2024-Q1", exact]);
    expect(flow.contradictions).toHaveLength(isAgreed ? 0 : 1);
    expect(tell(flow, "2024-Q1")).toBe(`${exact} reported exact +2024-Q1`);
    const through = flowOf(
      ["2024-S1", reading],
      ["2024-Q1", 7],
      ["2024-01-01/P9M", exact + 3],
      ["2024-Q3", 3],
    );
    expect(through.contradictions).toHaveLength(isAgreed ? 0 : 1);
  });

  it("two estimates contradict only where no number fits both", () => {
    expect(
      flowOf(["2024-S1", estimated(400)], ["2024-Q1", estimated(200)], ["2024-Q2", 290]).contradictions,
    ).toEqual([]);
    expect(
      disputesOf(flowOf(["2024-S1", estimated(400)], ["2024-Q1", estimated(200)], ["2024-Q2", 310])),
    ).toEqual(["2024-Q1 200 against 90 = +2024-S1 -2024-Q2"]);
  });

  it("what does not agree stands for its own range, and nothing follows from it", () => {
    const flow = flowOf(["2024", 100], ["2024-S1", 30], ["2024-Q1", 10], ["2024-Q2", 25], ["2024-04", 5]);
    expect(tell(flow, "2024-Q2")).toBe("25 reported exact +2024-Q2");
    expect(tell(flow, "2024-S2")).toBe("70 derived exact -2024-S1 +2024");
    expect(tell(flow, "2024-05-01/P2M")).toBe("15 derived exact -2024-04 -2024-Q1 +2024-S1");
  });
});
