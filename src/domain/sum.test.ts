import fc from "fast-check";
import { expect, it } from "vitest";
import { sumOf } from "./sum.ts";

it.each([
  [[], 0],
  [[94, -32], 62],
  [[94.1, -32.2], 61.9],
  [[0.1, 0.2], 0.3],
  [[1e21, 1], 1e21 + 1],
  [[1e-7, 2e-7], 3e-7],
  [[-0.3, 0.1, 0.2], 0],
])("%j adds to %d", (values, expected) => {
  expect(sumOf(values)).toBe(expected);
});

it("is the same in any order", () => {
  const hundredths = fc.array(fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100));
  fc.assert(
    fc.property(hundredths, (values) => {
      expect(sumOf(values.toReversed())).toBe(sumOf(values));
      expect(sumOf(values)).toBe(values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100);
    }),
  );
});
