import type { Contribution } from "./contribution.ts";
import { sumOf } from "./sum.ts";
import { worstPrecision } from "./valued-observation.ts";

/**
 * Units' steps, those first that have most of the gap: the largest shortfalls of a gap below 0, else the largest
 * surpluses. With `most`, only so many of the largest stay; the others are one step behind them.
 */
export function gathered(
  steps: readonly Contribution[],
  gap: number,
  most = Number.POSITIVE_INFINITY,
): readonly Contribution[] {
  const sign = gap < 0 ? 1 : -1;
  const byGap = steps.toSorted((one, other) => sign * (one.amount - other.amount));
  if (steps.length <= most + 1) return byGap;
  const bySize = byGap.toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  const kept = new Set(bySize.slice(0, most));
  const others = byGap.filter((step) => !kept.has(step));
  return [
    ...byGap.filter((step) => kept.has(step)),
    {
      kind: "others",
      units: others.flatMap(({ units }) => units),
      amount: sumOf(others.map(({ amount }) => amount)),
      precision: worstPrecision(others.map(({ precision }) => precision)),
    },
  ];
}
