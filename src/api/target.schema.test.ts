import { describe, expect, it } from "vitest";
import { readBook } from "../../tests/support/year-book.ts";

const target = {
  committee: "khoi",
  indicator: "new-members",
  period: "2024",
  shape: "exact",
  value: 160,
  origin: "assigned",
  source: "s1",
};

describe("a target", () => {
  it.each([
    [{}, { kind: "exact", value: 160 }],
    [
      { shape: "floor", value: 210 },
      { kind: "floor", value: 210 },
    ],
    [
      { shape: "range", range: [180, 200] },
      { kind: "range", low: 180, high: 200, open: false },
    ],
    [
      { shape: "range", range: [180, 200], open: true },
      { kind: "range", low: 180, high: 200, open: true },
    ],
    [
      { shape: "rate", value: 3, of: { indicator: "members", period: "2023", value: 5000 } },
      {
        kind: "rate",
        percent: 3,
        ofIndicator: "members",
        ofPeriod: { start: 19358, end: 19723 },
        ofValue: 5000,
      },
    ],
  ])("%j has the shape %j", (fields, shape) => {
    const { value, report } = readBook({ targets: [{ ...target, ...fields }] });
    expect(report.rejected).toEqual([]);
    expect(value.targets[0]?.shape).toEqual(shape);
  });

  it.each([
    ["no known shape", { shape: "about" }, "targets[0].shape", "choice"],
    ["F24 a negative value", { value: -5 }, "targets[0].value", "negative"],
    ["a range the wrong way round", { shape: "range", range: [2, 1] }, "targets[0].range", "outOfRange"],
    ["shares that do not add to 1", { phasing: [0.5, 0.4] }, "targets[0].phasing", "outOfRange"],
    [
      "a rate of no period",
      { shape: "rate", of: { indicator: "m", period: "2024-13" } },
      "targets[0].of.period",
      "period",
    ],
  ])("with %s is left out with its place", (_case, fields, path, reason) => {
    const { value, report } = readBook({ targets: [{ ...target, ...fields }, target] });
    expect(value.targets).toHaveLength(1);
    expect(report.rejected).toMatchObject([{ path, reason }]);
  });
});
