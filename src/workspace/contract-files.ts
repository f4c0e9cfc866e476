import type { CatalogWire } from "../api/catalog.schema.ts";
import type { CommitteeNodeWire, CommitteeWire } from "../api/committee.schema.ts";
import type { SearchWire } from "../api/search.schema.ts";
import { schemaNumber } from "../api/wire.schema.ts";
import type { YearBookWire } from "../api/year-book.schema.ts";
import { sourcesCited, type Frame, type OwnBook } from "./content.ts";

/** What the contract's files are made from besides a frame. */
export interface FileFacts {
  readonly revision: number;
  /** ISO: the later of what the catalogue says and the last change. */
  readonly asOf: string;
  /** The years of which a committee, or one of its units, has a book. */
  readonly yearsOf: (committee: string) => readonly number[];
}

/** catalog.json */
export function catalogFile(
  { head, indicators, relations }: Frame,
  { revision, asOf }: FileFacts,
): CatalogWire {
  return {
    schema: schemaNumber,
    ...head,
    revision,
    asOf,
    indicators: [...indicators],
    relations: [...relations],
  };
}

/** committees/{id}.json; undefined where there is no such committee. */
export function committeeFileOf(
  { committees }: Frame,
  id: string,
  facts: FileFacts,
): CommitteeNodeWire | undefined {
  const byId = new Map(committees.map((committee) => [committee.id, committee]));
  const own = byId.get(id);
  if (own === undefined) return undefined;
  const withYears = (committee: Omit<CommitteeWire, "years">): CommitteeWire => ({
    ...committee,
    years: [...facts.yearsOf(committee.id)],
  });
  const ancestors: CommitteeWire[] = [];
  for (let at = own.parent; at !== undefined && ancestors.length < byId.size;) {
    const above = byId.get(at);
    if (above === undefined) break;
    ancestors.unshift(withYears(above));
    at = above.parent;
  }
  const children = committees.filter(({ parent }) => parent === id).map(withYears);
  return { schema: schemaNumber, committee: withYears(own), ancestors, children };
}

/** committees/{id}/{year}.json out of the committee's own book and those of its units. */
export function yearBookFileOf(
  { sources }: Pick<Frame, "sources">,
  books: readonly OwnBook[],
  place: { readonly committee: string; readonly year: number; readonly revision: number },
): YearBookWire {
  const cited = new Set(books.flatMap(sourcesCited));
  return {
    schema: schemaNumber,
    ...place,
    targets: books.flatMap(({ targets }) => targets),
    observations: books.flatMap(({ observations }) => observations),
    statements: books.flatMap(({ statements }) => statements),
    sources: sources.filter(({ id }) => cited.has(id)),
  };
}

/** search.json */
export function searchFile({ committees }: Pick<Frame, "committees">): SearchWire {
  const byId = new Map(committees.map((committee) => [committee.id, committee]));
  return committees.map(({ id, name, kind, parent }) => {
    const above: string[] = [];
    for (let at = parent; at !== undefined && above.length < byId.size; at = byId.get(at)?.parent) {
      above.unshift(byId.get(at)?.name.vi ?? at);
    }
    return { id, name, kind, path: above.join(" › ") };
  });
}

/** The years of each committee's file of figures: its own books' and its units'. */
export function yearsByCommittee(
  { committees }: Pick<Frame, "committees">,
  refs: Iterable<{ readonly committee: string; readonly year: number }>,
): (committee: string) => readonly number[] {
  const parents = new Map(committees.map(({ id, parent }) => [id, parent]));
  const years = new Map<string, Set<number>>();
  const note = (committee: string, year: number) => {
    const known = years.get(committee);
    if (known === undefined) years.set(committee, new Set([year]));
    else known.add(year);
  };
  for (const { committee, year } of refs) {
    note(committee, year);
    const parent = parents.get(committee);
    if (parent !== undefined) note(parent, year);
  }
  return (committee) => [...(years.get(committee) ?? [])].toSorted((one, other) => one - other);
}
