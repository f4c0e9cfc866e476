import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoDateOf } from "./calendar.ts";
import { parsePeriod, periodKey } from "./period-text.ts";

describe("parsePeriod", () => {
  it.each([
    ["2024", "2024-01-01", "2025-01-01"],
    ["2024-S1", "2024-01-01", "2024-07-01"],
    ["2024-S2", "2024-07-01", "2025-01-01"],
    ["2024-Q3", "2024-07-01", "2024-10-01"],
    ["2024-09", "2024-09-01", "2024-10-01"],
    ["2024-12", "2024-12-01", "2025-01-01"],
    ["2024-09-26", "2024-09-26", "2024-09-27"],
    ["2024-01-01/P9M", "2024-01-01", "2024-10-01"],
    ["2019-01-01/P10M5D", "2019-01-01", "2019-11-06"],
    ["2020-01-01/P60M", "2020-01-01", "2025-01-01"],
    ["2020-01-01/P5Y", "2020-01-01", "2025-01-01"],
    ["2024-01-01/P1Y", "2024-01-01", "2025-01-01"],
    ["2024-01-31/P1M", "2024-01-31", "2024-02-29"],
    ["2024-02-03/P10D", "2024-02-03", "2024-02-13"],
  ])("%s is [%s, %s)", (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start: dayOf(start), end: dayOf(end) });
  });

  it.each([
    "",
    "24",
    "2024-Q5",
    "2024-Q0",
    "2024-S3",
    "2024-W10",
    "2024-13",
    "2023-02-29",
    "2024-01-01/P",
    "2024-01-01/P0M",
    "2024-01-01/9M",
    "2024-01/P9M",
    "2024-02-30/P9M",
    "2024-01-01/P5D9M",
    " 2024",
    "2024\n",
    "quý III/2023",
  ])("%j is no period", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe("periodKey", () => {
  it.each([
    ["2024-01-01/P1Y", "2024"],
    ["2024-01-01/P12M", "2024"],
    ["2024-01-01/P6M", "2024-S1"],
    ["2024-07-01/P6M", "2024-S2"],
    ["2024-04-01/P6M", "2024-04-01/P6M"],
    ["2024-01-01/P3M", "2024-Q1"],
    ["2024-02-01/P3M", "2024-02-01/P3M"],
    ["2024-09-01/P1M", "2024-09"],
    ["2024-09-26/P1D", "2024-09-26"],
    ["2024-01-01/P9M", "2024-01-01/P9M"],
    ["2024-04-01/P1Y", "2024-04-01/P12M"],
    ["2020-01-01/P5Y", "2020-01-01/P60M"],
    ["2019-01-01/P309D", "2019-01-01/P10M5D"],
    ["2024-01-31/P29D", "2024-01-31/P1M"],
  ])("%s is said as %s", (text, expected) => {
    const period = parsePeriod(text);
    expect(period && periodKey(period)).toBe(expected);
  });

  it("reads back as the same range, and says it in one way", () => {
    const start = fc.integer({ min: dayOf("1000-01-01") ?? 0, max: dayOf("9000-12-31") ?? 0 });
    const length = fc.oneof(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 40_000 }));
    fc.assert(
      fc.property(start, length, (from, days) => {
        const period = { start: from, end: from + days };
        expect(parsePeriod(periodKey(period))).toEqual(period);
      }),
    );
  });

  it("reads back what begins and ends with a month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 90 }),
        (year, month, months) => {
          const period = parsePeriod(`${year}-${String(month).padStart(2, "0")}-01/P${months}M`);
          if (period === undefined) throw new Error("not a period");
          expect(parsePeriod(periodKey(period))).toEqual(period);
          expect(periodKey(period).length).toBeLessThanOrEqual(isoDateOf(period.start).length + 5);
        },
      ),
    );
  });
});
