/** The stores of the workspace. Records are looked at when they are read, never trusted. */
export const storeNames = ["datasets", "parts", "books", "history", "quarantine"] as const;
export type StoreName = (typeof storeNames)[number];

/** Begins with the data set's id. */
export type Key = readonly (string | number)[];

/** Records of one store: one, all whose key begins like this, or the books of a committee's units in a year. */
export type Ask =
  | { readonly store: StoreName; readonly key: Key }
  | { readonly store: StoreName; readonly prefix: Key; readonly isKeysOnly?: boolean }
  | { readonly store: "books"; readonly below: readonly [dataset: string, parent: string, year: number] };

export interface Entry {
  readonly key: Key;
  /** Undefined where only keys were asked for. */
  readonly value: unknown;
}

/** Written whole or not at all. */
export interface Batch {
  /** What the writer has read: another revision by now refuses the batch. Undefined: there is no such data set yet. */
  readonly expected: readonly { readonly dataset: string; readonly revision: number | undefined }[];
  readonly puts: readonly { readonly store: StoreName; readonly key: Key; readonly value: object }[];
  readonly deletes: readonly { readonly store: StoreName; readonly key: Key }[];
}

/** Where records lie. All asks of one reading are answered from the same moment, each in the order of its keys. */
export interface Shelf {
  readonly read: (asks: readonly Ask[]) => Promise<readonly (readonly Entry[])[]>;
  /** Throws ChangedElsewhere where the expected revision is not there, and what the browser throws where it can't write. */
  readonly write: (batch: Batch) => Promise<void>;
}

/** Somebody else (another tab) has written since this one read. Nothing was written. */
export class ChangedElsewhere extends Error {
  readonly dataset: string;

  constructor(dataset: string) {
    super(`${dataset} was changed elsewhere`);
    this.name = "ChangedElsewhere";
    this.dataset = dataset;
  }
}

/** The revision in a data set's record; undefined where there is none. */
export function revisionIn(record: unknown): number | undefined {
  const isRecord = typeof record === "object" && record !== null && "revision" in record;
  return isRecord && typeof record.revision === "number" ? record.revision : undefined;
}
