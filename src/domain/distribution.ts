/** How values lie: the five numbers of a box plot, unrounded. */
export interface Distribution {
  readonly count: number;
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
}

/** The five numbers of those that have a value; undefined where none has. */
export function distributionOf(values: readonly (number | undefined)[]): Distribution | undefined {
  const sorted = values.filter((value) => value !== undefined).toSorted((one, other) => one - other);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return undefined;
  return {
    count: sorted.length,
    low,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    high,
  };
}

/** Of fewer values nothing stands out. */
const fewestForOutliers = 5;

/**
 * Whether a value lies far out: beyond Tukey's outer fences, three times the distance of the quartiles away from them.
 * It is flagged and still drawn to scale. Of fewer than five values none does.
 */
export function isFarOut(value: number, distribution: Distribution): boolean {
  const { count, lowerQuartile, upperQuartile } = distribution;
  const reach = 3 * (upperQuartile - lowerQuartile);
  if (count < fewestForOutliers) return false;
  return value < lowerQuartile - reach || value > upperQuartile + reach;
}

/**
 * The quantile at `share` (0…1) of ascending values by Hyndman and Fan's definition 7, which R, NumPy and Excel's
 * QUARTILE.INC take by default: linear between the values next to position (n − 1)·share.
 */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const value = sorted[below] ?? 0;
  return value + (position - below) * ((sorted[below + 1] ?? value) - value);
}
