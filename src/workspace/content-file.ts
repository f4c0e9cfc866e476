import * as v from "valibot";
import { isFrame, isOwnBook } from "./content.schema.ts";
import { bookKey, type Content } from "./content.ts";

/** The version of the file that this app writes. A newer one is refused, an older one is brought forward. */
const schemaNumber = 1;
const kind = "tiendo-dataset";

/** Why a file is not opened: another kind of file, a newer version, or one whose records do not fit. */
export class ContentFileProblem extends Error {
  readonly reason: "notBackup" | "newer" | "checksum";

  constructor(reason: "notBackup" | "newer" | "checksum") {
    super(reason);
    this.name = "ContentFileProblem";
    this.reason = reason;
  }
}

/** A data set whole, as one JSON. */
export function contentFile({ head, indicators, relations, committees, sources, books }: Content): object {
  return {
    kind,
    schema: schemaNumber,
    head,
    indicators,
    relations,
    committees,
    sources,
    books: [...books.values()],
  };
}

/** Whether a JSON says that it is a data set. */
export function isContentFile(json: unknown): boolean {
  return v.is(v.looseObject({ kind: v.literal(kind) }), json);
}

/** Reads it back, whole or not at all. Throws ContentFileProblem. */
export function contentFromFile(json: unknown): Content {
  const file = v.safeParse(
    v.looseObject({ kind: v.literal(kind), schema: v.number(), books: v.array(v.unknown()) }),
    json,
  );
  if (!file.success) throw new ContentFileProblem("notBackup");
  if (file.output.schema > schemaNumber) throw new ContentFileProblem("newer");
  const { kind: _kind, schema: _schema, books, ...frame } = file.output;
  const whole = books.filter(isOwnBook);
  if (!isFrame(frame) || whole.length < books.length) throw new ContentFileProblem("notBackup");
  return { ...frame, books: new Map(whole.map((book) => [bookKey(book), book])) };
}
