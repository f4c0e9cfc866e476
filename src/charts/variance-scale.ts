/** The one scale of a column of variances, in their unit: low ≤ 0 ≤ high, and low < high. */
export interface VarianceScale {
  readonly low: number;
  readonly high: number;
}

/**
 * The scale that holds zero and all values. `limit` (> 0, without sign) rescales to the others: what lies beyond it on
 * either side is cut there. Without values, or with nothing but zeros, it is 0…1.
 * @throws RangeError for NaN and the infinities.
 */
export function varianceScale(values: readonly number[], limit = Number.POSITIVE_INFINITY): VarianceScale {
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`Not drawable: ${bad}`);
  const low = Math.max(Math.min(0, ...values), -limit);
  const high = Math.min(Math.max(0, ...values), limit);
  return low === high ? { low: 0, high: 1 } : { low, high };
}
