import { expect, it } from "vitest";
import fc from "fast-check";
import { periodOf } from "../../tests/support/records.ts";
import { dayOfDate } from "./calendar.ts";
import { comparisonBase, comparisonModes, type ComparisonMode } from "./comparison-base.ts";
import { periodKey } from "./period-text.ts";
import { monthsOf } from "./period.ts";

it.each<[ComparisonMode, string, string]>([
  ["lastYear", "2024-01-01/P9M", "2023-01-01/P9M"],
  ["lastYear", "2024-Q1", "2023-Q1"],
  ["lastYear", "2024-Q3", "2023-Q3"],
  ["lastYear", "2024", "2023"],
  ["lastYear", "2024-02", "2023-02"],
  ["lastYear", "2019-01-01/P10M5D", "2018-01-01/P10M5D"],
  ["lastYear", "2020-01-01/P60M", "2015-01-01/P60M"],
  ["lastYear", "2020-01-01/P33M", "2017-01-01/P33M"],
  ["previous", "2024-Q3", "2024-Q2"],
  ["previous", "2024-Q1", "2023-Q4"],
  ["previous", "2024-S2", "2024-S1"],
  ["previous", "2024-S1", "2024-Q1"],
  ["previous", "2024-01-01/P9M", "2024-S1"],
  ["previous", "2024-01-01/P8M", "2024-S1"],
  ["previous", "2024-01-01/P11M", "2024-01-01/P9M"],
  ["previous", "2019-01-01/P10M5D", "2019-01-01/P9M"],
  ["previous", "2024-01-01/P2M", "2023-11-01/P2M"],
  ["previous", "2024", "2023"],
  ["previous", "2024-05", "2024-04"],
  ["previous", "2024-05-03/P10D", "2024-04-23/P10D"],
  ["previous", "2020-01-01/P60M", "2015-01-01/P60M"],
  ["lastTerm", "2020-01-01/P33M", "2015-01-01/P33M"],
  ["lastTerm", "2024-01-01/P9M", "2019-01-01/P9M"],
])("%s of %s is %s", (mode, period, expected) => {
  expect(periodKey(comparisonBase(periodOf(period), mode))).toBe(expected);
});

it("never overlaps the period, and last year’s has as many calendar months", () => {
  const whole = fc.record({
    year: fc.integer({ min: 2015, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(whole, fc.constantFrom(...comparisonModes), ({ year, month, count }, mode) => {
      const period = { start: dayOfDate(year, month, 1), end: dayOfDate(year, month + count, 1) };
      const base = comparisonBase(period, mode);
      const isWithinYear = mode === "previous" && month === 1 && count < 12;
      expect(base.end).toBeLessThanOrEqual(isWithinYear ? period.end - 1 : period.start);
      expect([count, isWithinYear && monthsOf(base)]).toContain(monthsOf(base));
    }),
  );
});
