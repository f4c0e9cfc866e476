import { bookKey, type BookRef, type Content, type Frame, type OwnBook } from "./content.ts";
import { bookFrom, bookPlace, bookRefAt, frameFrom, frameParts } from "./documents.ts";
import { datasetRecordFrom, type DatasetRecord } from "./kept-records.ts";
import type { Ask, Entry, Shelf } from "./shelf.ts";

/** The data set is not in this browser: it was deleted, or the browser has cleared its store. */
export class DatasetGone extends Error {
  constructor(dataset: string) {
    super(`${dataset} is not kept here`);
    this.name = "DatasetGone";
  }
}

/** The data set's own parts can't be read. What lies there can still be handed out raw. */
class DatasetDamaged extends Error {
  constructor(dataset: string) {
    super(`${dataset} is damaged`);
    this.name = "DatasetDamaged";
  }
}

/** A data set, or as much of it as was asked for, of one moment. */
export interface LoadedContent {
  readonly record: DatasetRecord;
  readonly content: Content;
  /** Books of which something can't be read; in `content` is what can. */
  readonly damaged: readonly Entry[];
}

/** Reads the frame and the books that are asked for. Throws DatasetGone and DatasetDamaged. */
export async function loadContent(
  shelf: Shelf,
  dataset: string,
  wanted: readonly BookRef[] | "all",
): Promise<LoadedContent> {
  const bookAsks: readonly Ask[] =
    wanted === "all"
      ? [{ store: "books", prefix: [dataset] }]
      : wanted.map((ref) => ({ store: "books", key: bookPlace(dataset, ref) }));
  const [heads, ...bookAnswers] = await readWithFrame(shelf, dataset, bookAsks);
  const books = new Map<string, OwnBook>();
  const damaged: Entry[] = [];
  for (const entry of bookAnswers.flat()) {
    const ref = bookRefAt(entry.key);
    if (ref === undefined) continue;
    const { book, isWhole } = bookFrom(ref, entry.value);
    books.set(bookKey(ref), book);
    if (!isWhole) damaged.push(entry);
  }
  return { record: heads.record, content: { ...heads.frame, books }, damaged };
}

/** The record and frame of a data set, and what else is asked for, of one moment. */
export async function readWithFrame(
  shelf: Shelf,
  dataset: string,
  asks: readonly Ask[],
): Promise<[{ record: DatasetRecord; frame: Frame }, ...(readonly Entry[])[]]> {
  const parts = frameParts.map((part): Ask => ({ store: "parts", key: [dataset, part] }));
  const [records, catalog, committees, sources, ...others] = await shelf.read([
    { store: "datasets", key: [dataset] },
    ...parts,
    ...asks,
  ]);
  const [head] = records ?? [];
  if (head === undefined) throw new DatasetGone(dataset);
  const record = datasetRecordFrom(head.value);
  const frame = frameFrom({
    catalog: catalog?.[0]?.value,
    committees: committees?.[0]?.value,
    sources: sources?.[0]?.value,
  });
  if (record === undefined || frame === undefined) throw new DatasetDamaged(dataset);
  return [{ record, frame }, ...others];
}
