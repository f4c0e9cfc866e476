import { describe, expect, it } from "vitest";
import { stepPeriod } from "./period-step.ts";
import { parsePeriod, periodKey } from "./period-text.ts";

const stepped = (text: string, step: 1 | -1, view: "cumulative" | "quarter") => {
  const period = parsePeriod(text);
  return period && periodKey(stepPeriod(period, step, view));
};

describe("stepPeriod", () => {
  it.each([
    ["2024-Q3", "2024-Q2", "2024-Q4"],
    ["2024-Q1", "2023-Q4", "2024-Q2"],
    ["2024-S1", "2023-S2", "2024-S2"],
    ["2024-01", "2023-12", "2024-02"],
    ["2024", "2023", "2025"],
    ["2024-01-01/P9M", "2023-01-01/P9M", "2025-01-01/P9M"],
    ["2020-01-01/P5Y", "2015-01-01/P60M", "2025-01-01/P60M"],
  ])("quarter by quarter, %s lies between %s and %s", (text, previous, next) => {
    expect(stepped(text, -1, "quarter")).toBe(previous);
    expect(stepped(text, 1, "quarter")).toBe(next);
  });

  it.each([
    ["2024-Q1", "2023-Q1", "2025-Q1"],
    ["2024-S1", "2023-S1", "2025-S1"],
    ["2024-01-01/P9M", "2023-01-01/P9M", "2025-01-01/P9M"],
    ["2024", "2023", "2025"],
    ["2024-Q3", "2024-Q2", "2024-Q4"],
    ["2019-01-01/P10M5D", "2018-01-01/P10M5D", "2020-01-01/P10M5D"],
    ["2024-02-29", "2023-02-28", "2025-02-28"],
  ])("from the start of the year, %s lies between %s and %s", (text, previous, next) => {
    expect(stepped(text, -1, "cumulative")).toBe(previous);
    expect(stepped(text, 1, "cumulative")).toBe(next);
  });
});
