import fc from "fast-check";
import type { Content, OwnBook } from "./content.ts";
import { bookKey } from "./content.ts";

const years = [2023, 2024] as const;
const units = ["khoi", "so-y-te", "so-tai-chinh", "__proto__"] as const;

/** A small data set: a bloc of three units, two indicators, two reports, nothing reported yet. */
export function emptyContent(): Content {
  return {
    head: { id: "own", name: { vi: "Khối" }, asOf: "2024-09-30", root: "khoi" },
    indicators: [
      {
        id: "new-members",
        name: { vi: "Kết nạp" },
        unit: { vi: "đảng viên" },
        kind: "flow",
        direction: "higher",
        group: "membership",
      },
      {
        id: "members",
        name: { vi: "Đảng viên" },
        unit: { vi: "đảng viên" },
        kind: "stock",
        direction: "neutral",
        group: "membership",
      },
    ],
    relations: [],
    committees: [
      { id: "khoi", name: { vi: "Khối" }, kind: "bloc", unitsListed: "all" },
      ...units
        .slice(1)
        .map((id) => ({ id, name: { vi: `Đơn vị ${id}` }, kind: "organisation" as const, parent: "khoi" })),
    ],
    sources: [
      { id: "s1", title: "Báo cáo quý III" },
      { id: "s2", title: "Báo cáo năm" },
    ],
    books: new Map(),
  };
}

/** Any figures of it: texts that a report may hold, records over two years in both books. */
export const anyContent: fc.Arbitrary<Content> = fc
  .array(
    fc.record({
      committee: fc.constantFrom(...units),
      indicator: fc.constantFrom("new-members", "members"),
      period: fc.constantFrom("2023", "2023-Q4", "2024-Q1", "2024-01-01/P9M", "2024", "2023-07-01/P12M"),
      value: fc.option(fc.nat(5_000)),
      target: fc.option(fc.nat(5_000)),
      source: fc.constantFrom("s1", "s2"),
      note: fc.option(fc.constantFrom("=1+1", "a;b", 'nói "thế"', "hai\ndòng"), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map(contentFrom);

interface AnyRecord {
  readonly committee: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly source: string;
  readonly note: string | undefined;
}

function contentFrom(records: readonly AnyRecord[]): Content {
  const content = emptyContent();
  const books = new Map<string, OwnBook>();
  for (const { committee, indicator, period, value, target, source, note } of records) {
    const isBoth = period === "2023-07-01/P12M";
    for (const year of isBoth ? years : [Number(period.slice(0, 4))]) {
      const key = bookKey({ committee, year });
      const book = books.get(key) ?? { committee, year, observations: [], targets: [], statements: [] };
      const cell = {
        committee,
        indicator,
        period,
        source,
        ...(note === undefined ? {} : { note: { vi: note } }),
      };
      books.set(key, {
        ...book,
        observations: distinct([
          ...book.observations,
          { ...cell, value, status: value === null ? "M" : "A" },
        ]),
        targets:
          target === null
            ? book.targets
            : distinct([...book.targets, { ...cell, shape: "exact", value: target, origin: "assigned" }]),
      });
    }
  }
  return { ...content, books };
}

function distinct<R>(records: readonly R[]): readonly R[] {
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}

/** What a content says, whatever the order of its records: to be compared. */
export function said(content: Content) {
  const { head, indicators, relations, committees, sources } = content;
  const { id: _id, ...rest } = head;
  const cited = new Set<string>();
  const books = [...content.books.values()]
    .map(({ committee, year, statements, ...book }) => ({
      committee,
      year,
      statements,
      observations: book.observations.map((each) => JSON.stringify(sorted(each))).toSorted(),
      targets: book.targets.map((each) => JSON.stringify(sorted(each))).toSorted(),
    }))
    .toSorted((one, other) => bookKey(one).localeCompare(bookKey(other)));
  for (const { observations, targets } of content.books.values()) {
    for (const { source } of [...observations, ...targets]) cited.add(source);
  }
  return {
    head: rest,
    indicators,
    relations,
    committees,
    sources: sources
      .filter(({ id }) => cited.has(id))
      .toSorted((one, other) => one.id.localeCompare(other.id)),
    books,
  };
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => one.localeCompare(other)));
}
