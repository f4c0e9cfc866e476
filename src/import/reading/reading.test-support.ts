import { vi } from "vitest";
import { ReadProblem, type Budget } from "./read-problem.ts";

/** A budget that allows all and knows what was asked of it. */
export function countingBudget() {
  return { cells: vi.fn<Budget["cells"]>(), bytes: vi.fn<Budget["bytes"]>(), tick: vi.fn<Budget["tick"]>() };
}

/** Why reading was refused: the reason of its ReadProblem, another error as it is, or "none". */
export function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof ReadProblem ? error.reason : `another error: ${String(error)}`;
  }
  return "none";
}
