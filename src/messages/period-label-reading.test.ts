import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayOfDate } from "../domain/calendar.ts";
import { parsePeriod, periodKey } from "../domain/period-text.ts";
import { languages } from "./language.ts";
import { parsePeriodLabel } from "./period-label-reading.ts";
import { formatPeriod } from "./period-label.ts";

const year = fc.integer({ min: 1000, max: 2999 });
const wholeMonths = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 72 }))
  .map(([of, month, count]) => {
    const start = dayOfDate(of, month, 1);
    return { start, end: addMonths(start, count) };
  });
const yearToDate = fc.tuple(year, fc.integer({ min: 1, max: 365 })).map(([of, days]) => {
  const start = dayOfDate(of, 1, 1);
  return { start, end: start + days };
});
const anyDays = fc
  .tuple(year, fc.integer({ min: 1, max: 365 }), fc.integer({ min: 1, max: 900 }))
  .map(([of, day, length]) => {
    const start = dayOfDate(of, 1, day);
    return { start, end: start + length };
  });

describe("parsePeriodLabel", () => {
  it.each(languages)("reads back every printed period in %s", (language) => {
    fc.assert(
      fc.property(fc.oneof(wholeMonths, yearToDate, anyDays), fc.boolean(), (period, inSentence) => {
        const label = formatPeriod(period, language, { inSentence });
        expect({ label, period: parsePeriodLabel(label, language) }).toEqual({ label, period });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["quí III 2016", "vi", "2016-Q3"],
    ["QUÝ IV-2024", "vi", "2024-Q4"],
    ["quý I năm 2024", "vi", "2024-Q1"],
    ["9 tháng đầu năm 2023", "vi", "2023-01-01/P9M"],
    ["Giai đoạn 2017 - 2020", "vi", "2017-01-01/P48M"],
    ["Jan-Sep 2024", "en", "2024-01-01/P9M"],
  ] as const)("reads %s in %s as %s", (text, language, sdmx) => {
    expect(parsePeriodLabel(text, language)).toEqual(parsePeriod(sdmx));
  });

  it.each([
    ["Quý V/2024", "vi"],
    ["13 tháng năm 2024", "vi"],
    ["Tháng 13/2024", "vi"],
    ["Tháng 9–4/2024", "vi"],
    ["30/2/2024", "vi"],
    ["Quý III", "vi"],
    ["Jan–Sep 2024", "vi"],
    ["9 tháng năm 2024", "en"],
    ["", "vi"],
  ] as const)("refuses %s in %s", (text, language) => {
    const period = parsePeriodLabel(text, language);
    expect(period && periodKey(period)).toBeUndefined();
  });
});
