import { describe, expect, it } from "vitest";
import { dayOfDate, yearOf } from "./calendar.ts";
import { dayTable } from "./day-table.ts";

const days = [dayOfDate(2024, 3, 1), dayOfDate(2022, 12, 31), dayOfDate(2024, 3, 1), dayOfDate(2023, 1, 1)];

describe("days by number", () => {
  it("number the given ones in their order, each once", () => {
    const table = dayTable(days);
    expect(table.size).toBe(3);
    expect(days.map(table.numberOf)).toEqual([0, 1, 0, 2]);
  });

  it("number others after them, wherever they lie, until they are forgotten", () => {
    const table = dayTable(days);
    const others = [dayOfDate(2023, 6, 1), dayOfDate(1999, 1, 1), dayOfDate(2030, 1, 1), Infinity];
    expect(others.map(table.numberOf)).toEqual([3, 4, 5, 6]);
    expect(others.toReversed().map(table.numberOf)).toEqual([6, 5, 4, 3]);
    table.clear();
    expect(others.toReversed().map(table.numberOf)).toEqual([3, 4, 5, 6]);
    expect(days.map(table.numberOf)).toEqual([0, 1, 0, 2]);
  });

  it("number days without end that are given", () => {
    const table = dayTable([-Infinity, dayOfDate(2024, 1, 1), Infinity]);
    expect([Infinity, -Infinity, dayOfDate(2024, 1, 1)].map(table.numberOf)).toEqual([2, 0, 1]);
    expect([dayTable([]), dayTable([Infinity])].map(({ size, numberOf }) => [size, numberOf(5)])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("know the year of every day, given or not", () => {
    const table = dayTable(days);
    const first = dayOfDate(2021, 1, 1);
    const asked = Array.from({ length: 1500 }, (_, index) => first + index);
    expect(asked.map(table.yearOf)).toEqual(asked.map(yearOf));
  });
});
