import { type Axis, niceAxis } from "./axis.ts";

/**
 * The axis that holds zero and all values, or ends at `yMax`, so that the values above it are cut.
 * @throws RangeError for NaN and the infinities.
 */
export function cutAxis(values: readonly number[], yMax: number | undefined): Axis {
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`Not drawable: ${bad}`);
  if (yMax === undefined) return niceAxis(values);
  return niceAxis([yMax, ...values.filter((value) => value < yMax)]);
}
