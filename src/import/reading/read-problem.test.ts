import { afterEach, describe, expect, it, vi } from "vitest";
import { createBudget, longestMs, mostBytes, ReadProblem } from "./read-problem.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the budget of reading a file", () => {
  it("the limits are those that the app states: 20 MB, 30 seconds", () => {
    expect([mostBytes, longestMs]).toEqual([20_971_520, 30_000]);
  });

  it("F64 two million cells over all sheets, and not one more", () => {
    const { cells } = createBudget();
    cells(1_999_999);
    expect(() => cells(1)).not.toThrow();
    expect(() => cells(1)).toThrow(new ReadProblem("tooManyCells"));
  });

  it("F63 64 MB unpacked, and not one byte more", () => {
    const { bytes } = createBudget();
    bytes(64 * 1024 * 1024 - 1);
    expect(() => bytes(1)).not.toThrow();
    expect(() => bytes(1)).toThrow(new ReadProblem("inflatedTooLarge"));
  });

  it("thirty seconds since it was made, asked by itself and with the bytes", () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(5_000);
    const { tick, bytes } = createBudget();
    now.mockReturnValue(35_000);
    expect(() => tick()).not.toThrow();
    expect(() => bytes(0)).not.toThrow();
    now.mockReturnValue(35_001);
    expect(() => tick()).toThrow(new ReadProblem("tooSlow"));
    expect(() => bytes(0)).toThrow(new ReadProblem("tooSlow"));
  });

  it("a problem says its reason and its name", () => {
    const problem = new ReadProblem("damaged");
    expect([problem.name, problem.message, problem.reason]).toEqual(["ReadProblem", "damaged", "damaged"]);
  });
});
