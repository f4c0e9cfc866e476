import { decimalOf, powerOfTen } from "./number.ts";

/** The exact decimal sum: 94.1 − 32.2 is 61.9 and not 61.8999…; nothing is rounded but the decimal's own binary form. */
export function sumOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  if (Number.isSafeInteger(sum) && values.every(Number.isSafeInteger)) return sum;
  const decimals = values.map((value) => decimalOf(value));
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  const digits = decimals.reduce(
    (total, decimal) => total + decimal.digits * powerOfTen(scale - decimal.scale),
    0n,
  );
  return Number(`${digits}e-${scale}`);
}
