import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import {
  addMonths,
  dateOfDay,
  dayOf,
  dayOfDate,
  elapsedMonths,
  isMonthStart,
  isoDateOf,
  yearOf,
} from "./calendar.ts";

const day = (iso: string) => dayOf(iso) ?? Number.NaN;
const anyDay = fc.integer({ min: day("0001-01-01"), max: day("9998-12-31") });

describe("days", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2024-09-26", 19_992],
    ["2024-09", 19_967],
    ["2024", 19_723],
  ])("%s is day %i", (iso, expected) => {
    expect(dayOf(iso)).toBe(expected);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-13",
    "2024-00",
    "2024-9",
    "26/9/2024",
    "2024-09-26T00:00",
    "",
    "2024-09-31",
  ])("%s is no date", (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  it("agrees with the platform's UTC calendar", () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const utc = new Date(any * 86_400_000);
        expect(dateOfDay(any)).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          date: utc.getUTCDate(),
        });
        expect(isoDateOf(any)).toBe(utc.toISOString().slice(0, 10));
        expect(dayOf(isoDateOf(any))).toBe(any);
      }),
    );
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2023-11-15", 14, "2025-01-15"],
    ["2024-01-01", -1, "2023-12-01"],
  ])("%s and %i months is %s", (from, months, expected) => {
    expect(isoDateOf(addMonths(day(from), months))).toBe(expected);
  });

  it.each([
    ["2024-01-01", "2024-10-01", 9],
    ["2020-01-01", "2025-01-01", 60],
    ["2024-01-01", "2024-09-26", undefined],
    ["2024-01-02", "2024-10-01", undefined],
  ])("from %s to %s are %s months", (start, end, expected) => {
    expect(elapsedMonths(day(start), day(end))).toBe(expected);
  });

  it("knows no months of an open range", () => {
    expect(elapsedMonths(Number.NEGATIVE_INFINITY, 0)).toBeUndefined();
  });
});

describe("F79 a quarter is a calendar label in every time zone", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each([
    ["Asia/Ho_Chi_Minh", -420],
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
    ["UTC", 0],
  ])("%s", (timeZone, minutesBehindUtc) => {
    process.env["TZ"] = timeZone;
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(minutesBehindUtc);
    const start = day("2024-01-01");
    expect(start).toBe(dayOfDate(2024, 1, 1));
    expect([yearOf(start), isMonthStart(start), isoDateOf(start)]).toEqual([2024, true, "2024-01-01"]);
    expect(elapsedMonths(start, day("2024-04-01"))).toBe(3);
  });
});
