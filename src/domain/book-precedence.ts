import { yearOf } from "./calendar.ts";
import type { YearBook } from "./observation.ts";
import type { Period } from "./period.ts";

interface BookRecord {
  readonly committee: string;
  readonly period: Period;
}

/** Of several revisions of a committee's book of one year, the one with the highest number; the rest as they come. */
export function latestRevisions(books: readonly YearBook[]): readonly YearBook[] {
  const latest = new Map<string, YearBook>();
  for (const book of books) {
    const key = `${book.year} ${book.committee}`;
    const known = latest.get(key);
    if (known === undefined || known.revision < book.revision) latest.set(key, book);
  }
  return [...latest.values()];
}

/**
 * Tells whether a book's record is the committee's word: its own book wins over the copy in its parent's book in every
 * year that the record touches.
 */
export function precedenceOf(books: readonly YearBook[]): (record: BookRecord, book: YearBook) => boolean {
  const ownYears = new Map<string, Set<number>>();
  for (const { committee, year } of books) {
    ownYears.set(committee, (ownYears.get(committee) ?? new Set()).add(year));
  }
  return (record, book) => {
    if (record.committee === book.committee) return true;
    const years = ownYears.get(record.committee);
    return years === undefined || !touches(record.period, years);
  };
}

function touches(period: Period, years: ReadonlySet<number>): boolean {
  const last = yearOf(period.end - 1);
  for (let year = yearOf(period.start); year <= last; year += 1) if (years.has(year)) return true;
  return false;
}
