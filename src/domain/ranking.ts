import type { Comparison } from "./comparison.ts";
import type { Direction } from "./indicator.ts";

export const rankingMeasures = ["attainment", "value", "gap", "variance"] as const;
/** A/T · the figure · A/T − e · the difference to the base period. */
export type RankingMeasure = (typeof rankingMeasures)[number];

/** What a ranking orders; without a value there is no rank. */
export interface RankingEntry {
  readonly id: string;
  readonly value: number | undefined;
}

/** `best`: which end of the values has rank 1. */
export type RankingOrder = "highest" | "lowest";

export type Movement =
  | { readonly kind: "same" }
  | { readonly kind: "up" | "down"; readonly places: number }
  /** Ranked now and not before, or the other way round. */
  | { readonly kind: "new" | "gone" };

export interface RankedEntry extends RankingEntry {
  /** From 1; equal values share a rank and the next one follows after them all (1, 2, 2, 4). */
  readonly rank: number | undefined;
  /** Undefined where nothing is known of before, and for who had no rank in either. */
  readonly movement: Movement | undefined;
}

/** The value that a measure ranks by: unrounded, and undefined where the comparison does not have it. */
export function rankingValue(
  { current, variance }: Pick<Comparison, "current" | "variance">,
  measure: RankingMeasure,
): number | undefined {
  switch (measure) {
    case "attainment":
      return current.attainment;
    case "value":
      return current.figure.kind === "value" ? current.figure.value : undefined;
    case "gap":
      return current.pace?.gap;
    default:
      return variance.kind === "variance" ? variance.absolute : undefined;
  }
}

/** Rank 1 is the best: the lowest where lower is better. */
export function rankingOrder(direction: Direction): RankingOrder {
  return direction === "lower" ? "lowest" : "highest";
}

/**
 * The entries by rank, those without a value last and unranked; of equal ones the order given stays. With the entries
 * of an earlier period, how each moved since: by their ranks then.
 */
export function ranked(
  entries: readonly RankingEntry[],
  order: RankingOrder,
  earlier?: readonly RankingEntry[],
): readonly RankedEntry[] {
  const now = ranksOf(entries, order);
  const before = earlier && ranksOf(earlier, order);
  return entries
    .map((entry) => {
      const rank = now.get(entry.id);
      return { ...entry, rank, movement: before && movementFrom(before.get(entry.id), rank) };
    })
    .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

function ranksOf(entries: readonly RankingEntry[], order: RankingOrder): ReadonlyMap<string, number> {
  const sign = order === "highest" ? -1 : 1;
  const valued = entries
    .flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value }]))
    .toSorted((one, other) => sign * (one.value - other.value));
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, { id, value }] of valued.entries()) {
    if (value !== valued[index - 1]?.value) rank = index + 1;
    ranks.set(id, rank);
  }
  return ranks;
}

function movementFrom(before: number | undefined, now: number | undefined): Movement | undefined {
  if (before === undefined) return now === undefined ? undefined : { kind: "new" };
  if (now === undefined) return { kind: "gone" };
  if (before === now) return { kind: "same" };
  return before > now ? { kind: "up", places: before - now } : { kind: "down", places: now - before };
}
