import type { StagedLine } from "./staged.ts";

const fewest = 8;
const timesMedian = 20;
const timesNext = 5;

/**
 * Marks values that lie far above all others of their column: a digit too many, or another unit. It is pointed at, and
 * taken in like any other. Of fewer than eight values nothing is said.
 */
export function outliersIn(lines: readonly StagedLine[]): readonly StagedLine[] {
  const columns: Map<string | undefined, number[]>[] = [];
  for (const { value, rejected, column, indicator, measure } of lines) {
    if (rejected !== undefined || value === undefined || measure === "percent") continue;
    const indicators = (columns[column] ??= new Map<string | undefined, number[]>());
    const values = indicators.get(indicator);
    if (values === undefined) indicators.set(indicator, [value]);
    else values.push(value);
  }
  const limits = columns.map(
    (indicators) => new Map([...indicators].map(([of, values]) => [of, limitOf(values)])),
  );
  if (limits.every((some) => [...some.values()].every((limit) => limit === Infinity))) return lines;
  return lines.map((line) => {
    const limit = limits[line.column]?.get(line.indicator) ?? Infinity;
    const isOut = line.value !== undefined && line.measure !== "percent" && line.value > limit;
    return isOut ? { ...line, doubts: [...line.doubts, "outlier" as const] } : line;
  });
}

function limitOf(values: readonly number[]): number {
  if (values.length < fewest || isMedianNear(values)) return Infinity;
  const sorted = Float64Array.from(values).toSorted();
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const from = Math.max(median, 1) * timesMedian;
  const far = sorted.findIndex((value) => value > from);
  if (far < 0) return Infinity;
  const next = sorted[far - 1] ?? 0;
  return (sorted[far] ?? 0) >= Math.max(next, 1) * timesNext ? Math.max(from, next) : Infinity;
}

/** Whether no value is more than twenty times the median, which is told without sorting them. */
function isMedianNear(values: readonly number[]): boolean {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  let near = 0;
  for (const value of values) if (value * timesMedian >= highest) near += 1;
  return near >= values.length - Math.floor(values.length / 2);
}
