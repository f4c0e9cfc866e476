import { openDB, type IDBPDatabase } from "idb";
import { databaseName, databaseVersion, migrate } from "./migrations.ts";
import {
  ChangedElsewhere,
  revisionIn,
  type Ask,
  type Batch,
  type Entry,
  type Key,
  type Shelf,
} from "./shelf.ts";

/**
 * Why this browser's store can't be used now. `blocked`: another tab holds an older version open and has to be closed;
 * `outdated`: another tab has brought the store to a newer version, and this page has to be loaded anew.
 */
export class StoreUnusable extends Error {
  readonly why: "blocked" | "outdated";

  constructor(why: "blocked" | "outdated") {
    super(why);
    this.name = "StoreUnusable";
    this.why = why;
  }
}

export interface IdbShelf extends Shelf {
  readonly close: () => Promise<void>;
}

interface Listeners {
  /** The tab that blocked has gone: reading and writing work now. */
  readonly onFree: () => void;
  /** This page is the one of an older version, and its store was closed for the newer one. */
  readonly onOutdated: () => void;
}

/**
 * The shelf in IndexedDB. Opens when it is first used; never waits for another tab: while one of an older version is
 * open, reading and writing throw StoreUnusable.
 */
export function createIdbShelf({ onFree, onOutdated }: Listeners): IdbShelf {
  let opening: Promise<IDBPDatabase> | undefined;
  let isOutdated = false;

  const opened = () => {
    if (isOutdated) throw new StoreUnusable("outdated");
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const open = () =>
    new Promise<IDBPDatabase>((resolve, reject) => {
      let wasBlocked = false;
      const database = openDB(databaseName, databaseVersion, {
        upgrade: (db, from, _to, transaction) => {
          void migrate(db, from, transaction).catch(() => transaction.abort());
        },
        blocked: () => {
          wasBlocked = true;
          reject(new StoreUnusable("blocked"));
        },
        // A newer version of the app in another tab must not wait for this one.
        blocking: (_current, _blocked, event) => {
          isOutdated = true;
          opening = undefined;
          onOutdated();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: () => {
          opening = undefined;
        },
      });
      const adopt = (db: IDBPDatabase) => {
        resolve(db);
        if (!wasBlocked) return;
        opening = Promise.resolve(db);
        onFree();
      };
      const fail = (error: unknown) => {
        if (error instanceof DOMException && error.name === "VersionError") isOutdated = true;
        reject(isOutdated ? new StoreUnusable("outdated") : error);
      };
      database.then(adopt, fail);
    });

  return {
    read: async (asks) => readAll(await opened(), asks),
    write: async (batch) => writeAll(await opened(), batch),
    close: async () => {
      const db = await opening;
      opening = undefined;
      db?.close();
    },
  };
}

async function readAll(db: IDBPDatabase, asks: readonly Ask[]): Promise<readonly (readonly Entry[])[]> {
  const stores = [...new Set(asks.map(({ store }) => store))];
  if (stores.length === 0) return [];
  const transaction = db.transaction(stores, "readonly");
  const answers = asks.map(async (ask): Promise<readonly Entry[]> => {
    const store = transaction.objectStore(ask.store);
    if ("key" in ask) {
      const value: unknown = await store.get([...ask.key]);
      return value === undefined ? [] : [{ key: ask.key, value }];
    }
    const source = "below" in ask ? store.index("byParent") : store;
    const range = "below" in ask ? IDBKeyRange.only([...ask.below]) : beginningWith(ask.prefix);
    const isKeysOnly = "isKeysOnly" in ask && ask.isKeysOnly === true;
    const keys: Promise<readonly unknown[]> = source.getAllKeys(range);
    const values: Promise<readonly unknown[]> = isKeysOnly ? Promise.resolve([]) : source.getAll(range);
    const [foundKeys, foundValues] = await Promise.all([keys, values]);
    return foundKeys.map((key, index) => ({ key: partsOf(key), value: foundValues[index] }));
  });
  const found = await Promise.all(answers);
  await transaction.done;
  return found;
}

/** Asks the browser to have it on the disk before it says so: a power cut must not take back what was told as kept. */
async function writeAll(db: IDBPDatabase, { expected, puts, deletes }: Batch): Promise<void> {
  const stores = new Set([...puts, ...deletes].map(({ store }) => store));
  const transaction = db.transaction([...stores.add("datasets")], "readwrite", { durability: "strict" });
  const done = transaction.done;
  // It is awaited below; a failure on the way there must not be reported as one that nobody heeds.
  done.catch(() => undefined);
  try {
    for (const { dataset, revision } of expected) {
      const known: unknown = await transaction.objectStore("datasets").get([dataset]);
      if (revisionIn(known) !== revision) throw new ChangedElsewhere(dataset);
    }
    // One that throws at once leaves the others to be aborted with it.
    const requests: Promise<unknown>[] = [];
    const ask = (request: Promise<unknown>) => {
      request.catch(() => undefined);
      requests.push(request);
    };
    for (const { store, key } of deletes) ask(transaction.objectStore(store).delete([...key]));
    for (const { store, key, value } of puts) ask(transaction.objectStore(store).put(value, [...key]));
    await Promise.all(requests);
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await done;
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function beginningWith(prefix: Key): IDBKeyRange {
  // A list sorts after every number and text.
  return IDBKeyRange.bound([...prefix], [...prefix, []]);
}

function partsOf(key: unknown): Key {
  return Array.isArray(key) ? key.filter((part) => typeof part === "string" || typeof part === "number") : [];
}
