import * as v from "valibot";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const stamp = v.object({ revision: count, at: v.string() });

/** What is kept of a data set besides what it says. Times are told, and never compared: clocks may be wrong. */
const datasetRecordSchema = v.object({
  /** Counts upward with every change, undoing included. */
  revision: count,
  /** The number of the last change in the history. */
  changes: count,
  createdAt: v.string(),
  /** The last change, undoing included. */
  changedAt: v.string(),
  /** The revision that the last backup holds. */
  backup: v.optional(stamp),
  /** The published data set that it is a copy of, and of which revision. */
  origin: v.optional(v.object({ ...stamp.entries, url: v.string() })),
});
export type DatasetRecord = v.InferOutput<typeof datasetRecordSchema>;

const counts = v.object({ added: count, changed: count, removed: count });
export type Counts = v.InferOutput<typeof counts>;

const historyRecordSchema = v.object({
  what: v.picklist(["import", "edit", "created"]),
  /** An ISO instant. */
  at: v.string(),
  /** The name of the file that it came from. */
  file: v.optional(v.string()),
  /** The revision that it made. */
  revision: count,
  /** How many figures, plans and other records. */
  figures: counts,
  plans: counts,
  others: counts,
  /** The change itself: a `Delta` as JSON. */
  delta: v.string(),
  /** There while it is undone: when, the revision that this made, and what of it was undone, if not all. */
  undone: v.optional(v.object({ ...stamp.entries, delta: v.optional(v.string()) })),
});
export type HistoryRecord = v.InferOutput<typeof historyRecordSchema>;

/** The record of a data set; undefined where it is damaged. */
export function datasetRecordFrom(value: unknown): DatasetRecord | undefined {
  return v.is(datasetRecordSchema, value) ? value : undefined;
}

/** The record of a change; undefined where it is damaged. */
export function historyRecordFrom(value: unknown): HistoryRecord | undefined {
  return v.is(historyRecordSchema, value) ? value : undefined;
}
