import type { CatalogWire, IndicatorWire, RelationWire } from "../api/catalog.schema.ts";
import type { CommitteeWire } from "../api/committee.schema.ts";
import type { ObservationWire } from "../api/observation.schema.ts";
import type { TargetWire } from "../api/target.schema.ts";
import type { SourceWire, StatementWire } from "../api/year-book.schema.ts";

/** The catalogue's own words. Its revision is counted where the data set is kept. */
export type Head = Pick<CatalogWire, "id" | "name" | "asOf" | "root" | "sample">;

/** A committee as it is kept: its years follow from the books that there are. */
export type KeptCommittee = Omit<CommitteeWire, "years">;

/**
 * What one committee says of one calendar year, without its units' figures. A record over several years stands in each
 * of its years' books, as the contract has it.
 */
export interface OwnBook {
  readonly committee: string;
  readonly year: number;
  readonly observations: readonly ObservationWire[];
  readonly targets: readonly TargetWire[];
  readonly statements: readonly StatementWire[];
}

/** The parts of a data set that there is one of. A source's id means the same report in all books. */
export interface Frame {
  readonly head: Head;
  readonly indicators: readonly IndicatorWire[];
  readonly relations: readonly RelationWire[];
  readonly committees: readonly KeptCommittee[];
  readonly sources: readonly SourceWire[];
}

/** A data set in the contract's records, each kept once; or as much of one as is loaded. */
export interface Content extends Frame {
  /** By `bookKey`. */
  readonly books: ReadonlyMap<string, OwnBook>;
}

/** Which committee's book of which year. */
export type BookRef = Pick<OwnBook, "committee" | "year">;

/** The key of a book in a map. */
export function bookKey({ committee, year }: BookRef): string {
  return `${year} ${committee}`;
}

/** The book, empty where there is none yet. */
export function bookAt({ books }: Pick<Content, "books">, ref: BookRef): OwnBook {
  return books.get(bookKey(ref)) ?? emptyBook(ref);
}

export function emptyBook({ committee, year }: BookRef): OwnBook {
  return { committee, year, observations: [], targets: [], statements: [] };
}

/** Whether nothing stands in the book, so that it need not be there. */
function isEmptyBook({ observations, targets, statements }: OwnBook): boolean {
  return observations.length + targets.length + statements.length === 0;
}

/** The ids of the sources that a book's records name, each once. */
export function sourcesCited({ observations, targets, statements }: OwnBook): readonly string[] {
  const cited = new Set<string>();
  for (const { source, corrects } of observations) {
    cited.add(source);
    if (corrects !== undefined) cited.add(corrects);
  }
  for (const { source } of [...targets, ...statements]) cited.add(source);
  return [...cited];
}

/** The content with these books in place of those of the same committee and year; empty ones are taken out. */
export function withBooks<C extends Content>(content: C, changed: Iterable<OwnBook>): C {
  const books = new Map(content.books);
  for (const book of changed) {
    if (isEmptyBook(book)) books.delete(bookKey(book));
    else books.set(bookKey(book), book);
  }
  return { ...content, books };
}
