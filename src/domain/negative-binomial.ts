import { regularizedBeta } from "./incomplete-beta.ts";

/** How many more may come: weights Γ(n+r) / (n! Γ(r)) · p^r · (1−p)^n over n = 0, 1, 2 …; r > 0 and 0 < p < 1. */
export interface NegativeBinomial {
  readonly r: number;
  readonly p: number;
}

/** P(N ≤ n), 0…1, for a whole n; 0 below 0. */
export function chanceAtMost({ r, p }: NegativeBinomial, n: number): number {
  return n < 0 ? 0 : regularizedBeta(p, r, n + 1);
}

/** P(N ≥ n), 0…1, for a whole n. Not taken from 1 − P(N < n), so that small chances keep their digits. */
export function chanceAtLeast({ r, p }: NegativeBinomial, n: number): number {
  return n <= 0 ? 1 : regularizedBeta(1 - p, n, r);
}

/** The smallest whole n with P(N ≤ n) ≥ share, for 0 < share < 1. */
export function percentile(law: NegativeBinomial, share: number): number {
  const mean = (law.r * (1 - law.p)) / law.p;
  let low = -1;
  let high = Math.ceil(mean);
  while (chanceAtMost(law, high) < share) {
    low = high;
    high = high * 2 + 1;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (chanceAtMost(law, middle) >= share) high = middle;
    else low = middle;
  }
  return high;
}
