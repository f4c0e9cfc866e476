import type { StagedLine } from "./staged.ts";

const fewest = 8;
const timesMedian = 20;
const timesNext = 5;

/**
 * Marks values that lie far above all others of their column: a digit too many, or another unit. It is pointed at, and
 * taken in like any other. Of fewer than eight values nothing is said.
 */
export function outliersIn(lines: readonly StagedLine[]): readonly StagedLine[] {
  const columns = new Map<string, number[]>();
  for (const { value, rejected, column, indicator, measure } of lines) {
    if (rejected !== undefined || value === undefined || measure === "percent") continue;
    const key = `${column}\u0001${indicator}`;
    const values = columns.get(key);
    if (values === undefined) columns.set(key, [value]);
    else values.push(value);
  }
  const limits = new Map([...columns].map(([key, values]) => [key, limitOf(values)]));
  if ([...limits.values()].every((limit) => limit === Infinity)) return lines;
  return lines.map((line) => {
    const limit = limits.get(`${line.column}\u0001${line.indicator}`) ?? Infinity;
    const isOut = line.value !== undefined && line.measure !== "percent" && line.value > limit;
    return isOut ? { ...line, doubts: [...line.doubts, "outlier" as const] } : line;
  });
}

function limitOf(values: readonly number[]): number {
  if (values.length < fewest) return Infinity;
  const sorted = Float64Array.from(values).toSorted();
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const from = Math.max(median, 1) * timesMedian;
  const far = sorted.findIndex((value) => value > from);
  if (far < 0) return Infinity;
  const next = sorted[far - 1] ?? 0;
  return (sorted[far] ?? 0) >= Math.max(next, 1) * timesNext ? Math.max(from, next) : Infinity;
}
