import type { IDBPDatabase, IDBPTransaction } from "idb";

/** The database while it is brought from one version to the next. What records hold is each step's own matter. */
export type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;
type Migration = (database: IDBPDatabase, upgrade: Upgrade) => Promise<void> | void;

export const databaseName = "tiendo-workspace";

/**
 * What leads from each version to the next, in order; the first makes version 1. A step that shipped is never changed:
 * somebody's data are in the shape that it left.
 */
const migrations: readonly Migration[] = [createStores];

/** The version that this app writes. */
export const databaseVersion = migrations.length;

/** Brings a database from the version that it has to this app's. Runs within the browser's own transaction. */
export async function migrate(database: IDBPDatabase, from: number, upgrade: Upgrade): Promise<void> {
  for (const migration of migrations.slice(from)) await migration(database, upgrade);
}

function createStores(database: IDBPDatabase): void {
  for (const name of ["datasets", "parts", "history", "quarantine"]) database.createObjectStore(name);
  database.createObjectStore("books").createIndex("byParent", ["dataset", "parent", "year"]);
}
