import { newId } from "./new-id.ts";
import { backupFile, openBackup } from "./backup.ts";
import type { Text } from "../domain/committee.ts";
import type { Change } from "./change.ts";
import { booksOfChange } from "./apply-change.ts";
import type { BookRef, Content } from "./content.ts";
import { countsOf } from "./counts.ts";
import { applyDelta, booksOfDelta, invertedDelta, type Delta } from "./delta.ts";
import { documentChanges } from "./document-changes.ts";
import { frameFrom } from "./documents.ts";
import { createFileReader } from "./kept-files.ts";
import {
  datasetRecordFrom,
  historyRecordFrom,
  type DatasetRecord,
  type HistoryRecord,
} from "./kept-records.ts";
import { DatasetGone, loadContent, type LoadedContent } from "./load-content.ts";
import { prepareChange, problemsAfter } from "./prepare-change.ts";
import { ChangeRefused } from "./problem.ts";
import { ChangedElsewhere, type Batch, type Entry, type Shelf } from "./shelf.ts";

/** A data set that is kept here. */
export interface KeptDataset {
  readonly id: string;
  /** Undefined where its parts can't be read: it can still be handed out raw, and deleted. */
  readonly name: Text | undefined;
  readonly record: DatasetRecord | undefined;
}

/** One step of a data set's history. */
export interface HistoryStep extends Omit<HistoryRecord, "delta"> {
  /** Counts upward. */
  readonly number: number;
}

/** What became of a change. */
export interface Outcome {
  readonly revision: number;
  /** The step in the history; undefined where nothing had to be changed. */
  readonly step: number | undefined;
  /** Records that were to be changed back, and have been changed since. */
  readonly missed: number;
}

export type Workspace = ReturnType<typeof createWorkspace>;

/**
 * The office's own data sets on a shelf. Each change is written whole or not at all, with its way back. Whoever has read
 * an older revision is refused (ChangedElsewhere); what the browser throws where it can't write comes through, and then
 * nothing has changed.
 */
export function createWorkspace(shelf: Shelf, now: () => Date = () => new Date()) {
  const readFile = createFileReader(shelf);

  return { list, create, remove, readFile, load, commit, undo, redo, history, backUp, restore, raw };

  /** All that are kept, the latest changed first. */
  async function list(): Promise<readonly KeptDataset[]> {
    const [records = [], parts = []] = await shelf.read([
      { store: "datasets", prefix: [] },
      { store: "parts", prefix: [] },
    ]);
    const partOf = (id: unknown, part: string) =>
      parts.find(({ key }) => key[0] === id && key[1] === part)?.value;
    return records
      .map(({ key: [id], value }) => {
        const frame = frameFrom({
          catalog: partOf(id, "catalog"),
          committees: partOf(id, "committees"),
          sources: partOf(id, "sources"),
        });
        return { id: String(id), name: frame?.head.name, record: datasetRecordFrom(value) };
      })
      .toSorted((one, other) => (other.record?.changedAt ?? "").localeCompare(one.record?.changedAt ?? ""));
  }

  /** Keeps a data set under a new id, which is its head's from then on. */
  async function create(content: Content, origin?: DatasetRecord["origin"]): Promise<string> {
    const id = `own-${newId()}`;
    const own = { ...content, head: { ...content.head, id } };
    const problems = await problemsAfter(own, wholeDelta(own));
    if (problems.length > 0) throw new ChangeRefused(problems);
    await writeNew(id, own, {
      revision: 1,
      changes: 0,
      createdAt: now().toISOString(),
      changedAt: now().toISOString(),
      origin,
    });
    return id;
  }

  async function writeNew(
    id: string,
    content: Content,
    record: DatasetRecord,
    steps: Batch["puts"] = [],
  ): Promise<void> {
    const nothing: Content = {
      ...content,
      indicators: [],
      relations: [],
      committees: [],
      sources: [],
      books: new Map(),
    };
    const { puts } = await documentChanges(shelf, id, { ...nothing, head: { ...content.head } }, content);
    await shelf.write({
      expected: [{ dataset: id, revision: undefined }],
      puts: [...puts, ...steps, { store: "datasets", key: [id], value: record }],
      deletes: [],
    });
  }

  /** Deletes a data set with its history. */
  async function remove(id: string): Promise<void> {
    const answers = await shelf.read(
      (["parts", "books", "history", "quarantine"] as const).map((store) => ({
        store,
        prefix: [id],
        isKeysOnly: true,
      })),
    );
    const stores = ["parts", "books", "history", "quarantine"] as const;
    const deletes = answers.flatMap((entries, at) =>
      entries.map(({ key }) => ({ store: stores[at] ?? "parts", key })),
    );
    await shelf.write({ expected: [], puts: [], deletes: [...deletes, { store: "datasets", key: [id] }] });
  }

  /** The frame and the books that are asked for, of one moment. */
  function load(id: string, books: readonly BookRef[] | "all"): Promise<LoadedContent> {
    return loadContent(shelf, id, books);
  }

  /** Makes a change, if the data set is still at the revision that its maker has seen. */
  async function commit(id: string, seen: number, change: Change): Promise<Outcome> {
    const loaded = await loadContent(shelf, id, booksOfChange(change));
    if (loaded.record.revision !== seen) throw new ChangedElsewhere(id);
    const { content, delta } = await prepareChange(loaded.content, change);
    if (delta.length === 0) return { revision: seen, step: undefined, missed: 0 };
    const step = loaded.record.changes + 1;
    const at = now().toISOString();
    const entry: HistoryRecord = {
      what: change.what,
      at,
      ...(change.file === undefined ? {} : { file: change.file }),
      revision: seen + 1,
      ...countsOf(delta),
      delta: JSON.stringify(delta),
    };
    await write(id, loaded, content, { ...loaded.record, changes: step, changedAt: at }, { step, entry });
    return { revision: seen + 1, step, missed: 0 };
  }

  /** Takes a step back, as far as its records have not been changed since. */
  async function undo(id: string, step: number): Promise<Outcome> {
    const entry = await entryAt(id, step);
    if (entry.undone !== undefined) return unchanged(id);
    const back = invertedDelta(readDelta(entry.delta));
    return takeBack(id, step, back, (taken, missed, stamp) => ({
      ...entry,
      undone: { ...stamp, ...(missed > 0 ? { delta: JSON.stringify(taken) } : {}) },
    }));
  }

  /** Takes an undone step forth again. */
  async function redo(id: string, step: number): Promise<Outcome> {
    const { undone, ...entry } = await entryAt(id, step);
    if (undone === undefined) return unchanged(id);
    const forth =
      undone.delta === undefined ? readDelta(entry.delta) : invertedDelta(readDelta(undone.delta));
    return takeBack(id, step, forth, () => entry);
  }

  async function takeBack(
    id: string,
    step: number,
    delta: Delta,
    entryAfter: (taken: Delta, missed: number, stamp: { revision: number; at: string }) => HistoryRecord,
  ): Promise<Outcome> {
    const loaded = await loadContent(shelf, id, booksOfDelta(delta));
    const applied = applyDelta(loaded.content, withoutSources(delta));
    if (applied === undefined) throw new ChangeRefused([]);
    const problems = await problemsAfter(applied.content, applied.taken);
    if (problems.length > 0) throw new ChangeRefused(problems);
    const missed = applied.missed.reduce((sum, { steps }) => sum + steps.length, 0);
    if (applied.taken.length === 0) return { revision: loaded.record.revision, step: undefined, missed };
    const stamp = { revision: loaded.record.revision + 1, at: now().toISOString() };
    const entry = entryAfter(applied.taken, missed, stamp);
    await write(id, loaded, applied.content, { ...loaded.record, changedAt: stamp.at }, { step, entry });
    return { revision: stamp.revision, step, missed };
  }

  async function write(
    id: string,
    { record, content: before, damaged }: LoadedContent,
    after: Content,
    next: DatasetRecord,
    { step, entry }: { readonly step: number; readonly entry: HistoryRecord },
  ): Promise<void> {
    const { puts, deletes } = await documentChanges(shelf, id, before, after);
    const batch: Batch = {
      expected: [{ dataset: id, revision: record.revision }],
      puts: [
        ...puts,
        ...quarantined(id, damaged, record.revision),
        { store: "history", key: [id, step], value: entry },
        { store: "datasets", key: [id], value: { ...next, revision: record.revision + 1 } },
      ],
      deletes,
    };
    await shelf.write(batch);
  }

  async function unchanged(id: string): Promise<Outcome> {
    const { record } = await loadContent(shelf, id, []);
    return { revision: record.revision, step: undefined, missed: 0 };
  }

  async function entryAt(id: string, step: number): Promise<HistoryRecord> {
    const [entries] = await shelf.read([{ store: "history", key: [id, step] }]);
    const entry = historyRecordFrom(entries?.[0]?.value);
    if (entry === undefined) throw new DatasetGone(`${id} ${step}`);
    return entry;
  }

  /** What was done to a data set, the latest first. */
  async function history(id: string): Promise<readonly HistoryStep[]> {
    const [entries = []] = await shelf.read([{ store: "history", prefix: [id] }]);
    return entries
      .flatMap(({ key, value }) => {
        const entry = historyRecordFrom(value);
        if (entry === undefined) return [];
        const { delta: _delta, ...told } = entry;
        return [{ ...told, number: Number(key[1]) }];
      })
      .toReversed();
  }

  /** The backup of a data set as a file's text; that it was made is noted, and is no change of the data. */
  async function backUp(id: string): Promise<string> {
    const { record, content } = await loadContent(shelf, id, "all");
    const [entries = []] = await shelf.read([{ store: "history", prefix: [id] }]);
    const steps = entries.flatMap(({ key, value }) => {
      const entry = historyRecordFrom(value);
      return entry === undefined ? [] : [[Number(key[1]), entry] as const];
    });
    const at = now().toISOString();
    const text = await backupFile({ content, record, history: steps }, at);
    await shelf.write({
      expected: [{ dataset: id, revision: record.revision }],
      puts: [
        { store: "datasets", key: [id], value: { ...record, backup: { revision: record.revision, at } } },
      ],
      deletes: [],
    });
    return text;
  }

  /** A backup as a data set of its own, history and all: what is here stays. Throws ContentFileProblem. */
  async function restore(text: string): Promise<string> {
    const { content, record, history: steps } = await openBackup(text);
    const id = `own-${newId()}`;
    const backup = { revision: record.revision, at: now().toISOString() };
    const entries = steps.map(([step, entry]) => ({
      store: "history" as const,
      key: [id, step],
      value: entry,
    }));
    await writeNew(id, { ...content, head: { ...content.head, id } }, { ...record, backup }, entries);
    return id;
  }

  /** Everything that lies under a data set's id, as it lies there: for what can't be read any more. */
  async function raw(id: string): Promise<string> {
    const stores = ["datasets", "parts", "books", "history", "quarantine"] as const;
    const answers = await shelf.read(stores.map((store) => ({ store, prefix: [id] })));
    return JSON.stringify(Object.fromEntries(stores.map((store, at) => [store, answers[at]])), undefined, 1);
  }
}

/** What can't be read of a book that is written over stays, raw. */
function quarantined(id: string, damaged: readonly Entry[], revision: number): Batch["puts"] {
  return damaged.flatMap(({ key, value }) =>
    typeof value === "object" && value !== null
      ? [{ store: "quarantine" as const, key: [id, ...key.slice(1), revision], value }]
      : [],
  );
}

/** Sources stay when their figures go: others may cite them by now, and readers see those only that are cited. */
function withoutSources(delta: Delta): Delta {
  return delta.filter(({ list }) => list !== "sources");
}

function readDelta(text: string): Delta {
  const delta: Delta = JSON.parse(text);
  return delta;
}

/** A delta that touches everything, for the checks. */
function wholeDelta(content: Content): Delta {
  return [
    { list: "head", steps: [] },
    ...[...content.books.values()].map(({ committee, year }) => ({
      list: "observations" as const,
      book: { committee, year },
      steps: [],
    })),
  ];
}
