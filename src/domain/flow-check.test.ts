import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discrepanciesIn, missing, period, said, toldOf } from "./discrepancy.test-support.ts";

const other = { source: { id: "s2", title: "Báo cáo khác" } };
const estimated = { reading: { precision: "estimated" as const } };

describe("reports of one flow", () => {
  it.each([
    [
      "F38 that overlap and agree",
      [said("2024-Q1", 30), said("2024-01-01/P6M", 62), said("2024-Q2", 32)],
      [],
    ],
    [
      "F38 that overlap and contradict",
      [said("2024-Q1", 30), said("2024-Q2", 32), said("2024-01-01/P6M", 60)],
      ["parts: 60 ≠ 62"],
    ],
    ["F30 one range, two values", [said("2024", 30), said("2024", 32, other)], ["conflict: 32 ≠ 30"]],
    ["F30 one range, one value twice", [said("2024", 30), said("2024", 30, other)], []],
    ["F39 a missing quarter", [said("2024-Q1", 30), said("2024-Q3", 32), said("2024", 120)], []],
    [
      "F22 a blank is not 0",
      [said("2024-Q1", 30), missing("2024-Q2"), said("2024-01-01/P6M", 62), missing("2024")],
      [],
    ],
    [
      "F40 a running total that falls",
      [said("2024-01-01/P6M", 62), said("2024-01-01/P9M", 60)],
      ["cumulativeFalls: 62 ≠ 60"],
    ],
    [
      "F40 a quarter above the year so far",
      [said("2024-Q3", 64), said("2024-01-01/P9M", 60)],
      ["cumulativeFalls: 64 ≠ 60"],
    ],
    [
      "F40 two quarters above the year so far",
      [said("2024-Q1", 30), said("2024-Q3", 32), said("2024-01-01/P9M", 60)],
      ["cumulativeFalls: 62 ≠ 60"],
    ],
    [
      "F40 quarters unlike the year",
      [
        ...["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map((quarter) => said(quarter, 30)),
        said("2024", 130),
      ],
      ["parts: 130 ≠ 120"],
    ],
    [
      "F40 a closed cycle with a part above the whole is told once",
      [said("2024-01-01/P6M", 62), said("2024-Q3", 3), said("2024-01-01/P9M", 60)],
      ["cumulativeFalls: 60 ≠ 65"],
    ],
    [
      "94 in nine months, 32 of them in the third quarter",
      [said("2024-01-01/P9M", 94), said("2024-Q3", 32)],
      [],
    ],
    ["the next year begins again", [said("2023", 130), said("2024-Q1", 20)], []],
  ])("%s", (_, observations, expected) => {
    expect(toldOf({ observations })).toEqual(expected);
    expect(toldOf({ observations: observations.toReversed() })).toEqual(expected);
  });

  it.each([
    ["'khoảng 60' and 62", [said("2024", 60, estimated), said("2024", 62)], 0],
    ["'khoảng 60' and 70", [said("2024", 60, estimated), said("2024", 70)], 1],
    [
      "'hơn 60' and 62",
      [said("2024", 60, { reading: { precision: "estimated", bound: "over" } }), said("2024", 62)],
      0,
    ],
    [
      "'gần 60' and 62",
      [said("2024", 60, { reading: { precision: "estimated", bound: "under" } }), said("2024", 62)],
      1,
    ],
    ["a total that falls to 'khoảng 60'", [said("2024-01-01/P6M", 62), said("2024", 60, estimated)], 0],
  ])("estimates contradict beyond their words only: %s", (_, observations, count) => {
    expect(discrepanciesIn({ observations })).toHaveLength(count);
  });

  it("a value that a later source corrects is no second value", () => {
    const first = said("2024", 30);
    const observations = [first, said("2024", 32, { ...other, corrects: first.source })];
    expect(toldOf({ observations })).toEqual([]);
  });

  it("sums that some units are missing from do not fall", () => {
    const half = said("2024-01-01/P6M", 62, { coverage: { reported: 17, of: 17 } });
    const nine = said("2024-01-01/P9M", 60, { coverage: { reported: 15, of: 17 } });
    expect(toldOf({ observations: [half, nine] })).toEqual([]);
  });

  it("tells both sides, their range and their sources", () => {
    const [found] = discrepanciesIn({
      observations: [said("2024-Q3", 64), said("2024-01-01/P9M", 60, other)],
    });
    expect(found?.period).toEqual(period("2024-01-01/P9M"));
    expect(found?.left.steps.map(({ observation }) => observation.source.id)).toEqual(["s1"]);
    expect(found?.right.steps.map(({ observation }) => observation.source.id)).toEqual(["s2"]);
  });

  it("consistent reports in any order contradict nothing; one that is off never passes", () => {
    const ranges = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024-01-01/P6M", "2024-01-01/P9M", "2024"];
    const quarters = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        quarters,
        fc.shuffledSubarray(ranges),
        fc.integer({ min: 1, max: 9 }),
        (counts, chosen, off) => {
          const total = (from: number, to: number) =>
            counts.slice(from, to).reduce((sum, count) => sum + count, 0);
          const values = [
            total(0, 1),
            total(1, 2),
            total(2, 3),
            total(3, 4),
            total(0, 2),
            total(0, 3),
            total(0, 4),
          ];
          const observations = chosen.map((range) => said(range, values[ranges.indexOf(range)] ?? 0));
          expect(toldOf({ observations })).toEqual([]);
          const wrong = said("2024", total(0, 4) + off, other);
          expect(toldOf({ observations: [...observations, said("2024", total(0, 4)), wrong] })).not.toEqual(
            [],
          );
        },
      ),
    );
  });
});

describe("stocks and ratios", () => {
  const members = { indicator: "members" };
  it.each([
    [
      "F30 one day, two values",
      [said("2024-Q4", 70, members), said("2024", 72, { ...members, ...other })],
      1,
    ],
    ["one day, one value under two ranges", [said("2024-Q4", 70, members), said("2024", 70, members)], 0],
    ["a stock may fall", [said("2024-Q3", 70, members), said("2024-Q4", 60, members)], 0],
    ["'khoảng 70' and 72", [said("2024", 70, { ...members, ...estimated }), said("2024", 72, members)], 0],
    [
      "three reports, two values",
      [70, 72, 70].map((value, index) =>
        said("2024", value, { ...members, source: { id: `s${index}`, title: `${index}` } }),
      ),
      1,
    ],
    [
      "a ratio of another range",
      [said("2024-Q4", 90, { indicator: "rated" }), said("2024", 91, { indicator: "rated" })],
      0,
    ],
    [
      "a ratio of the same range",
      [said("2024", 90, { indicator: "rated" }), said("2024", 91, { indicator: "rated" })],
      1,
    ],
  ])("%s", (_, observations, count) => {
    expect(discrepanciesIn({ observations }).map(({ kind }) => kind)).toEqual(
      Array.from({ length: count }, () => "conflict"),
    );
  });
});
