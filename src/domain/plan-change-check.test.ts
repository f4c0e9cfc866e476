import { describe, expect, it } from "vitest";
import { period, planned, toldOf } from "./discrepancy.test-support.ts";
import type { Target } from "./observation.ts";

function publishedAt(published: string): Partial<Target> {
  return { source: { id: `p ${published}`, title: "Quyết định", published } };
}

describe("plans that were changed", () => {
  const rate = { kind: "rate", percent: 3, ofIndicator: "members", ofValue: 2000 } as const;
  const range = { kind: "range", low: 60, high: 70, open: false } as const;

  it.each([
    ["by the day of the change", [planned(70, { asOf: "2024-07" }), planned(60)], ["60 ≠ 70"]],
    [
      "by the day of the report where nothing else is said",
      [planned(70, publishedAt("2024-02")), planned(60, publishedAt("2024-01"))],
      ["60 ≠ 70"],
    ],
    [
      "a report of an unknown day comes before one of a known",
      [planned(70, publishedAt("2024-02")), planned(60)],
      ["60 ≠ 70"],
    ],
    ["as they are listed where no day is known", [planned(60), planned(70)], ["60 ≠ 70"]],
    [
      "each version against the one before it",
      [planned(65, { asOf: "2024-09" }), planned(60), planned(70, { asOf: "2024-07" })],
      ["70 ≠ 65", "60 ≠ 70"],
    ],
    ["said again it is the same", [planned(60), planned(60, { asOf: "2024-07" })], []],
    [
      "at least 60 asks for 60",
      [planned(60), planned({ kind: "floor", value: 60 }, { asOf: "2024-07" })],
      [],
    ],
    ["a range said again", [planned(range), planned(range, { asOf: "2024-07" })], []],
    [
      "a range that is wider",
      [planned(range), planned({ ...range, high: 80 }, { asOf: "2024-07" })],
      ["60 ≠ 60"],
    ],
    ["a rate said again", [planned(rate), planned(rate, { asOf: "2024-07" })], []],
    ["another rate", [planned(rate), planned({ ...rate, percent: 4 }, { asOf: "2024-07" })], ["3 ≠ 4"]],
    [
      "a rate of something else",
      [planned(rate), planned({ ...rate, ofIndicator: "cells" }, { asOf: "2024-07" })],
      ["3 ≠ 3"],
    ],
    ["of another period", [planned(60), planned(70, { period: period("2023") })], []],
    ["one's own beside the assigned", [planned(60), planned(70, { origin: "own" })], []],
  ])("%s", (_, targets, expected) => {
    expect(toldOf({ targets })).toEqual(expected.map((each) => `planChanged: ${each}`));
  });
});
