import * as v from "valibot";
import { observationSchema } from "../api/observation.schema.ts";
import { statementSchema } from "../api/statement.schema.ts";
import { targetSchema } from "../api/target.schema.ts";
import { emptyBook, type BookRef, type Frame, type OwnBook } from "./content.ts";
import { isFrame } from "./content.schema.ts";
import type { Key } from "./shelf.ts";

/** The parts of a frame that are written each for itself, so that an edit of a figure does not write all sources. */
export const frameParts = ["catalog", "committees", "sources"] as const;
export type FramePart = (typeof frameParts)[number];

/** Where a book lies. */
export function bookPlace(dataset: string, { committee, year }: BookRef): Key {
  return [dataset, committee, year];
}

/** Which book lies there; undefined where none can. */
export function bookRefAt([, committee, year]: Key): BookRef | undefined {
  return typeof committee === "string" && typeof year === "number" ? { committee, year } : undefined;
}

/** A part as it is written: JSON text, since a browser reads that several times as fast as objects of its own. */
export function partDocument(frame: Frame, part: FramePart): { readonly text: string } {
  const { head, indicators, relations } = frame;
  return { text: JSON.stringify(part === "catalog" ? { head, indicators, relations } : frame[part]) };
}

/** A book as it is written. Its parent, year and data set are what its units are found by. */
export function bookDocument(dataset: string, parent: string | undefined, book: OwnBook) {
  const { committee, year, observations, targets, statements } = book;
  const text = JSON.stringify({ observations, targets, statements });
  return { dataset, committee, year, ...(parent === undefined ? {} : { parent }), text };
}

/** The JSON in a document; undefined where it holds none. */
function jsonIn(document: unknown): unknown {
  if (typeof document !== "object" || document === null || !("text" in document)) return undefined;
  try {
    return typeof document.text === "string" ? JSON.parse(document.text) : undefined;
  } catch {
    return undefined;
  }
}

/** The frame out of its parts' documents; undefined where they are not of this contract. */
export function frameFrom(documents: Readonly<Record<FramePart, unknown>>): Frame | undefined {
  const catalog = jsonIn(documents.catalog);
  if (typeof catalog !== "object" || catalog === null) return undefined;
  const [committees, sources] = [jsonIn(documents.committees), jsonIn(documents.sources)];
  const frame: unknown = { ...catalog, committees, sources };
  return isFrame(frame) ? frame : undefined;
}

/** A book's lists as they are written; undefined where the document is no book at all. */
function bookListsIn(document: unknown): v.InferOutput<typeof listsSchema> | undefined {
  const lists = v.safeParse(listsSchema, jsonIn(document));
  return lists.success ? lists.output : undefined;
}

/** The book in a document, with the records that fit the contract, and whether all did. */
export function bookFrom(
  ref: BookRef,
  document: unknown,
): { readonly book: OwnBook; readonly isWhole: boolean } {
  const lists = bookListsIn(document);
  if (lists === undefined) return { book: emptyBook(ref), isWhole: false };
  const observations = lists.observations.filter((each) => v.is(observationSchema, each));
  const targets = lists.targets.filter((each) => v.is(targetSchema, each));
  const statements = lists.statements.filter((each) => v.is(statementSchema, each));
  const isWhole =
    observations.length === lists.observations.length &&
    targets.length === lists.targets.length &&
    statements.length === lists.statements.length;
  return { book: { ...ref, observations, targets, statements }, isWhole };
}

const list = v.array(v.unknown());
const listsSchema = v.object({ observations: list, targets: list, statements: list });
