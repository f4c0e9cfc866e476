import { describe, expect, it } from "vitest";
import { isColumnNumbers } from "./head-rows.ts";

describe("rows of a head", () => {
  it.each([
    [["(1)", "(2)", "(3)"], true],
    [["A", "B", "1", "2"], true],
    [[1, 2, 3], true],
    [[1], false],
    [["1", "3"], false],
    [["3", "4", "5"], false],
    [["2", "3"], true],
    [["1", "2", "x"], false],
    [["A", "B"], false],
    [["(1)", "(2)", "(3)=(2)/(1)"], true],
    [[null, "1", null, "2"], true],
    [["1", "2", "E"], false],
    [[], false],
  ] as const)("tells whether %j numbers the columns", (a, read) => {
    expect(isColumnNumbers(a)).toEqual(read);
  });
});
