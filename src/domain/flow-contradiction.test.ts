import { describe, expect, it } from "vitest";
import { estimated, observationOf, periodOf, provisional } from "../../tests/support/records.ts";
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
