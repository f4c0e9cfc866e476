import { yearOf } from "./calendar.ts";
import type { Source, YearBook } from "./observation.ts";
import type { Period } from "./period.ts";
import { sameContent } from "./same-content.ts";

interface ShelfRecord {
  readonly period: Period;
  readonly source: Source;
}

/** Records of one kind about one thing, each once. */
export interface Shelf<Kept extends ShelfRecord> {
  readonly records: Kept[];
  lastBook: YearBook | undefined;
  firstOfLastBook: number;
}

export function emptyShelf<Kept extends ShelfRecord>(): Shelf<Kept> {
  return { records: [], lastBook: undefined, firstOfLastBook: 0 };
}

/**
 * Keeps the record unless an identical one is there. Returns whether it was a duplicate that nobody meant: the copies
 * that a record over several years has in each of its books are.
 */
export function putOnShelf<Kept extends ShelfRecord>(
  shelf: Shelf<Kept>,
  record: Kept,
  book: YearBook,
): boolean {
  if (shelf.lastBook !== book) {
    shelf.lastBook = book;
    shelf.firstOfLastBook = shelf.records.length;
  }
  const { start, end } = record.period;
  const known = shelf.records.findIndex(
    (other) => other.period.start === start && other.period.end === end && sameContent(other, record),
  );
  if (known < 0) {
    shelf.records.push(record);
    return false;
  }
  return known >= shelf.firstOfLastBook || yearOf(start) === yearOf(end - 1);
}
