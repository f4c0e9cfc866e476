import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** A deck as this browser keeps it. What it holds is checked when it is read. */
interface KeptDeck {
  readonly id: string;
  /** Counts upward with every writing. */
  readonly revision: number;
  readonly deck: unknown;
}

interface DeckDb extends DBSchema {
  decks: { key: string; value: KeptDeck };
}

/** Somebody else (another tab) has written since this one read. */
export class DeckChangedElsewhere extends Error {}

let database: Promise<IDBPDatabase<DeckDb>> | undefined;

/** All that is kept. @throws where the browser keeps nothing (a private window, a policy). */
export async function keptDecks(): Promise<readonly KeptDeck[]> {
  return (await opened()).getAll("decks");
}

/** One deck, anew. */
export async function keptDeck(id: string): Promise<KeptDeck | undefined> {
  return (await opened()).get("decks", id);
}

/**
 * Writes a deck whole or not at all. `after` is the revision that the writer has seen, 0 for a deck that is new.
 * @returns the revision it has now. @throws DeckChangedElsewhere where the kept one is another, and what the browser throws
 * where it can't (full, shut).
 */
export async function keepDeck(id: string, deck: unknown, after: number): Promise<number> {
  const transaction = (await opened()).transaction("decks", "readwrite");
  const kept = await transaction.store.get(id);
  if ((kept?.revision ?? 0) !== after) {
    await transaction.done;
    throw new DeckChangedElsewhere(id);
  }
  const revision = after + 1;
  await transaction.store.put({ id, revision, deck });
  await transaction.done;
  return revision;
}

export async function forgetDeck(id: string): Promise<void> {
  await (await opened()).delete("decks", id);
}

function opened(): Promise<IDBPDatabase<DeckDb>> {
  database ??= open();
  return database;
}

async function open(): Promise<IDBPDatabase<DeckDb>> {
  try {
    return await openDB<DeckDb>("tiendo-decks", 1, {
      upgrade: (db) => {
        db.createObjectStore("decks", { keyPath: "id" });
      },
      // A newer version of the app in another tab: it must not wait for this one.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        database = undefined;
      },
      terminated: () => {
        database = undefined;
      },
    });
  } catch (error) {
    database = undefined;
    throw error;
  }
}
