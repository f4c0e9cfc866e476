import { describe, expect, it } from "vitest";
import { parseCatalog } from "../../src/api/catalog.schema.ts";
import { parseCommitteeNode } from "../../src/api/committee.schema.ts";
import { startReport } from "../../src/api/rejection.ts";
import { parseSearch } from "../../src/api/search.schema.ts";
import { parseYearBook } from "../../src/api/year-book.schema.ts";
import { yearOf } from "../../src/domain/calendar.ts";
import { parsePeriod } from "../../src/domain/period-text.ts";
import {
  books,
  catalog,
  nodes,
  readReportText,
  recordsOf,
  reportFiles,
  search,
} from "../support/reports-data.ts";

const everyBook = [...books].map(([path, book]) => ({ path, book, records: recordsOf(book) }));
const everyNode = [...nodes].map(([id, node]) => ({ id, node }));

describe("the files of the data set", () => {
  it("are the contract, with no record left out and none doubtful", () => {
    const report = startReport("reports");
    parseCatalog(catalog, report);
    parseSearch(search, report);
    for (const { id, node } of everyNode) parseCommitteeNode(node, report, { id });
    for (const { path, book } of everyBook) {
      const [committee = "", year] = path.split("/");
      parseYearBook(book, report, { committee, year: Number(year) });
    }
    expect([...report.rejected, ...report.warned]).toEqual([]);
  });

  it("are all of the four kinds, and none stands outside the tree", () => {
    expect(nodes.size + books.size + 2).toBe(reportFiles.length);
    const reached = [catalog.root];
    for (const id of reached) reached.push(...childrenOf(id).map((child) => child.id));
    expect(reached.toSorted()).toEqual([...nodes.keys()].toSorted());
  });

  it("are NFC", () => {
    const others = reportFiles.filter(
      (path) => readReportText(path) !== readReportText(path).normalize("NFC"),
    );
    expect(others).toEqual([]);
  });

  it("say everything in both languages", () => {
    const halves = reportFiles.filter((path) => {
      const text = readReportText(path);
      return text.match(/"vi": "\S/g)?.length !== text.match(/"en": "\S/g)?.length;
    });
    expect(halves).toEqual([]);
  });

  it("have the search list every committee with its way up", () => {
    const listed = search.map(({ id, name, kind, path }) => [id, name, kind, path]);
    const expected = everyNode.map(({ id, node: { committee, ancestors } }) => {
      const path = ancestors.map((ancestor) => ancestor.name.vi).join(" › ");
      return [id, committee.name, committee.kind, path];
    });
    expect(listed.length).toBe(expected.length);
    expect(listed).toEqual(expect.arrayContaining(expected));
  });
});

describe("committees", () => {
  it("are the same wherever they are named", () => {
    for (const { id, node } of everyNode) {
      const way = [...node.ancestors, node.committee];
      const below = node.children.map((child) => nodes.get(child.id));
      expect([node.committee.id, node.committee.parent]).toEqual([id, node.ancestors.at(-1)?.id]);
      expect(below.map((child) => child?.committee)).toEqual(node.children);
      expect(below.map((child) => child?.ancestors)).toEqual(below.map(() => way));
    }
  });

  it("are followed by committees that exist", () => {
    const successors = everyNode.flatMap(({ node }) => node.committee.successors ?? []);
    expect(successors.map(({ id }) => nodes.get(id)?.committee.from)).toEqual(["2025-07"]);
  });

  it("list exactly the years whose books exist", () => {
    const listed = everyNode.flatMap(({ id, node }) =>
      (node.committee.years ?? []).map((year) => `${id}/${year}`),
    );
    expect(listed.toSorted()).toEqual([...books.keys()].toSorted());
  });
});

describe("year books", () => {
  it("hold their committee's and its units' records, by indicators of the catalogue", () => {
    const indicators = new Set([undefined, ...catalog.indicators.map(({ id }) => id)]);
    for (const { path, book, records } of everyBook) {
      const known = new Set([book.committee, ...childrenOf(book.committee).map(({ id }) => id)]);
      expect(path).toBe(`${book.committee}/${book.year}`);
      expect(records.filter(({ committee }) => !known.has(committee))).toEqual([]);
      expect(records.filter(({ indicator }) => !indicators.has(indicator))).toEqual([]);
      expect(records.length).toBeGreaterThan(0);
    }
  });

  it("say the same of a committee as its parent's books, in every year of its records", () => {
    for (const { id, node } of everyNode) {
      const own = copiesIn(id, id);
      expect(own.filter(({ year, period }) => !yearsOf(period).includes(year))).toEqual([]);
      expect(copiesIn(node.committee.parent ?? id, id)).toEqual(own);
    }
  });

  it("have each record in the books of all years that it touches", () => {
    const copies = new Map<string, number>();
    const years = new Map<string, number>();
    for (const { book, records } of everyBook) {
      for (const record of records) {
        const key = JSON.stringify([book.committee, record]);
        copies.set(key, (copies.get(key) ?? 0) + 1);
        years.set(key, yearsOf(record.period).length);
      }
    }
    expect(copies).toEqual(years);
  });

  it("hold the sources that their records name and no others", () => {
    for (const { book, records } of everyBook) {
      const named = new Set(records.map(({ source }) => source?.id));
      expect(named).toEqual(new Set(book.sources.map(({ id }) => id)));
    }
  });
});

function childrenOf(id: string) {
  return nodes.get(id)?.children ?? [];
}

/** What the books of `shelf` say of a committee, by year. */
function copiesIn(shelf: string, committee: string) {
  return everyBook
    .filter(({ book }) => book.committee === shelf)
    .flatMap(({ book, records }) => records.map((record) => Object.assign({ year: book.year }, record)))
    .filter((record) => record.committee === committee);
}

function yearsOf(text: string): number[] {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`${text} is not a period`);
  const first = yearOf(period.start);
  return Array.from({ length: yearOf(period.end - 1) - first + 1 }, (_, index) => first + index);
}
