import type { Observation, Statement, Target } from "./observation.ts";

/** What is known of one committee and indicator. */
export interface Account {
  readonly observations: readonly Observation[];
  /** Left out of `observations` because a later source corrects them; kept for the trail. */
  readonly corrected: readonly Observation[];
  readonly targets: readonly Target[];
}

/** The figures of some committees over some years, indexed by indicator, then by committee. */
export interface Ledger {
  readonly accounts: ReadonlyMap<string, ReadonlyMap<string, Account>>;
  readonly statements: readonly Statement[];
  /** How many identical copies were collapsed into one. */
  readonly duplicates: number;
}
