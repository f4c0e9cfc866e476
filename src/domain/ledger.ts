import { latestRevisions, precedenceOf } from "./book-precedence.ts";
import { partCorrected } from "./correction.ts";
import type { Observation, Statement, Target, YearBook } from "./observation.ts";
import { emptyShelf, putOnShelf, type Shelf } from "./shelf.ts";

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
  /**
   * How many identical copies were collapsed into one. The copies that a record over several years has in each of its
   * books are not counted: they are meant.
   */
  readonly duplicates: number;
}

interface Draft {
  readonly observations: Shelf<Observation>;
  readonly targets: Shelf<Target>;
}

/**
 * Indexes year books, in any order. Each record is there once: a committee's own book wins over its parent's copy, and
 * of a book loaded twice the higher revision counts. Observations that contradict each other all stay, except those
 * that a later source says it corrects.
 */
export function buildLedger(books: readonly YearBook[]): Ledger {
  const latest = latestRevisions(books);
  const isHeeded = precedenceOf(latest);
  const drafts = new Map<string, Map<string, Draft>>();
  const statements = new Map<string, Shelf<Statement>>();
  let duplicates = 0;

  for (const book of latest) {
    for (const observation of book.observations) {
      if (!isHeeded(observation, book)) continue;
      const { observations } = draftOf(drafts, observation.indicator, observation.committee);
      if (putOnShelf(observations, observation, book)) duplicates += 1;
    }
    for (const target of book.targets) {
      if (!isHeeded(target, book)) continue;
      const { targets } = draftOf(drafts, target.indicator, target.committee);
      if (putOnShelf(targets, target, book)) duplicates += 1;
    }
    for (const statement of book.statements) {
      if (!isHeeded(statement, book)) continue;
      const shelf = entryOf(statements, statement.committee, emptyShelf<Statement>);
      if (putOnShelf(shelf, statement, book)) duplicates += 1;
    }
  }

  return {
    accounts: mapValues(drafts, (byCommittee) => mapValues(byCommittee, accountFrom)),
    statements: [...statements.values()].flatMap(({ records }) => records),
    duplicates,
  };
}

/** What the ledger knows of a committee's indicator; undefined where no record names the two. */
export function accountOf(ledger: Ledger, committee: string, indicator: string): Account | undefined {
  return ledger.accounts.get(indicator)?.get(committee);
}

function draftOf(drafts: Map<string, Map<string, Draft>>, indicator: string, committee: string): Draft {
  const byCommittee = entryOf(drafts, indicator, () => new Map<string, Draft>());
  return entryOf(byCommittee, committee, () => ({
    observations: emptyShelf<Observation>(),
    targets: emptyShelf<Target>(),
  }));
}

function accountFrom(draft: Draft): Account {
  const { standing, corrected } = partCorrected(draft.observations.records);
  return { observations: standing, corrected, targets: draft.targets.records };
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

function mapValues<Key, Value, Result>(
  map: ReadonlyMap<Key, Value>,
  change: (value: Value) => Result,
): Map<Key, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
