import { describe, expect, it } from "vitest";
import { dayOfDate } from "../domain/calendar.ts";
import { fileName } from "./file-name.ts";
import { handoutOf, nineMonths } from "./handout.test-support.ts";

const quarter = { start: dayOfDate(2024, 7, 1), end: dayOfDate(2024, 10, 1) };
const year = { start: dayOfDate(2024, 1, 1), end: dayOfDate(2025, 1, 1) };
const term = { start: dayOfDate(2020, 1, 1), end: dayOfDate(2025, 1, 1) };

describe("fileName", () => {
  it.each([
    ["Tiến độ theo đơn vị", nineMonths, "vi", "tien-do-theo-don-vi_2024-9-thang.csv"],
    ["Progress per unit", nineMonths, "en", "progress-per-unit_2024-jan-sep.csv"],
    ["Tiến độ theo quý", quarter, "vi", "tien-do-theo-quy_2024-quy-iii.csv"],
    ["Tiến độ theo quý", year, "vi", "tien-do-theo-quy_2024-nam.csv"],
    ["Tiến độ theo quý", term, "vi", "tien-do-theo-quy_giai-doan-2020-2024.csv"],
    ["Ai chưa báo cáo?", undefined, "vi", "ai-chua-bao-cao.csv"],
    ["../../etc", undefined, "vi", "etc.csv"],
    ["…", undefined, "vi", "tiendo.csv"],
  ] as const)("of %s is plain", (name, period, language, expected) => {
    expect(fileName(handoutOf([], { name, period, language }), "csv")).toBe(expected);
  });
});
