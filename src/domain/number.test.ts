import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilDivide, decimalOf, floorDivide } from "./number.ts";

describe("decimalOf", () => {
  it.each([
    [72.5, 0, 725n, 1],
    [94, 0, 94n, 0],
    [94, 2, 9400n, 2],
    [0.1, 0, 1n, 1],
    [35.34, 1, 3534n, 2],
    [-5.5, 0, -55n, 1],
    [0, 0, 0n, 0],
    [1e21, 0, 10n ** 21n, 0],
    [1.5e21, 1, 15n * 10n ** 21n, 1],
    [1.5e-7, 0, 15n, 8],
  ])("%d with at least %i places", (value, scale, digits, kept) => {
    expect(decimalOf(value, scale)).toEqual({ digits, scale: kept });
  });

  it("gives back the number it was made from", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(6), (value, scale) => {
        const decimal = decimalOf(value, scale);
        expect(Number(`${decimal.digits}e-${decimal.scale}`)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
  });
});

describe("division of whole numbers", () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [8n, 2n, 4n, 4n],
    [-7n, 2n, -4n, -3n],
    [0n, 3n, 0n, 0n],
  ])("%i ÷ %i lies from %i to %i", (dividend, divisor, floor, ceil) => {
    expect(floorDivide(dividend, divisor)).toBe(floor);
    expect(ceilDivide(dividend, divisor)).toBe(ceil);
  });
});
