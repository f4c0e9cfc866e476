/** A number as it is printed, free of binary rounding: digits × 10^−scale, so 72.5 is 725 × 10^−1. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * The decimal that `value` prints as, with at least `scale` digits after the point. Only finite numbers have one:
 * NaN and the infinities throw a RangeError.
 */
export function decimalOf(value: number, scale = 0): Decimal {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (parts === null) throw new RangeError(`${value} has no decimal digits`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = BigInt(sign + whole + fraction);
  const places = fraction.length - Number(exponent);
  const kept = Math.max(places, scale, 0);
  return { digits: digits * powerOfTen(kept - places), scale: kept };
}

/** 10^exponent for a whole exponent from 0. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The largest whole number at or below dividend ÷ divisor; the divisor is positive. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number at or above dividend ÷ divisor; the divisor is positive. */
export function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return -floorDivide(-dividend, divisor);
}
