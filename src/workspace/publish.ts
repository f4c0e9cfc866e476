import { committeeFile, yearBookFile } from "../api/addresses.ts";
import {
  catalogFile,
  committeeFileOf,
  searchFile,
  yearBookFileOf,
  yearsByCommittee,
} from "./contract-files.ts";
import { bookKey, type Content, type OwnBook } from "./content.ts";

/**
 * The data set as a folder for any static host: the contract's files by their paths below it, as JSON. `revision` is the
 * one that readers compare.
 */
export function publishedFiles(
  content: Content,
  facts: { readonly revision: number; readonly asOf: string },
): Map<string, unknown> {
  const yearsOf = yearsByCommittee(content, content.books.values());
  const all = { ...facts, yearsOf };
  const files = new Map<string, unknown>([["catalog.json", catalogFile(content, all)]]);
  const units = new Map<string, string[]>();
  for (const { id, parent } of content.committees) {
    if (parent !== undefined) units.set(parent, [...(units.get(parent) ?? []), id]);
  }
  for (const { id } of content.committees) {
    files.set(committeeFile(id), committeeFileOf(content, id, all));
    for (const year of yearsOf(id)) {
      const books = [id, ...(units.get(id) ?? [])]
        .map((committee) => content.books.get(bookKey({ committee, year })))
        .filter((book): book is OwnBook => book !== undefined);
      files.set(
        yearBookFile(id, year),
        yearBookFileOf(content, books, { committee: id, year, revision: facts.revision }),
      );
    }
  }
  files.set("search.json", searchFile(content));
  return files;
}
