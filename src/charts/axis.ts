/** An axis from at most zero to at least the highest value, in the values' unit. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * The axis that holds zero and all values, with at most `steps` round steps (and one more where it is needed). It goes below zero only for a negative value.
 * Without values, or with nothing but zeros, it is 0…1.
 */
export function niceAxis(values: readonly number[], steps = 5): Axis {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const step = high === low ? 1 : roundStep((high - low) / steps);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { min: tidy(first * step), max: tidy(last * step), ticks };
}

/** The smallest of 1, 2, 4, 5 × 10ⁿ that is not below `least`; whole from 1 on, as people are counted. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 4, 5, 10].find((candidate) => tidy(candidate * power) >= tidy(least)) ?? 10;
  return digit * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
