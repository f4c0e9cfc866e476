import { committeeFile } from "../api/addresses.ts";
import {
  catalogFile,
  committeeFileOf,
  searchFile,
  yearBookFileOf,
  yearsByCommittee,
  type FileFacts,
} from "./contract-files.ts";
import type { Frame } from "./content.ts";
import { bookFrom, bookPlace, bookRefAt } from "./documents.ts";
import { readWithFrame } from "./load-content.ts";
import type { DatasetRecord } from "./kept-records.ts";
import { revisionIn, type Shelf } from "./shelf.ts";

interface Known {
  readonly revision: number;
  readonly frame: Frame;
  readonly facts: FileFacts;
}

/**
 * Answers the contract's files of a kept data set, as the text that a server would send. What all files need is read once
 * for each revision. Undefined where there is no such file; throws DatasetGone and DatasetDamaged.
 */
export function createFileReader(
  shelf: Shelf,
): (dataset: string, name: string) => Promise<string | undefined> {
  const cache = new Map<string, Known>();
  return async (dataset, name) => {
    const known = await knownNow(dataset);
    const file = await fileOf(dataset, name, known);
    return file === undefined ? undefined : JSON.stringify(file);
  };

  async function knownNow(dataset: string): Promise<Known> {
    const [records] = await shelf.read([{ store: "datasets", key: [dataset] }]);
    const cached = cache.get(dataset);
    if (cached !== undefined && cached.revision === revisionIn(records?.[0]?.value)) return cached;
    const [{ record, frame }, keys = []] = await readWithFrame(shelf, dataset, [
      { store: "books", prefix: [dataset], isKeysOnly: true },
    ]);
    const refs = keys.map(({ key }) => bookRefAt(key)).filter((ref) => ref !== undefined);
    const facts = {
      revision: record.revision,
      asOf: asOfNow(frame, record),
      yearsOf: yearsByCommittee(frame, refs),
    };
    const known = { revision: record.revision, frame, facts };
    cache.set(dataset, known);
    return known;
  }

  async function fileOf(dataset: string, name: string, { frame, facts }: Known): Promise<unknown> {
    if (name === "catalog.json") return catalogFile(frame, facts);
    if (name === "search.json") return searchFile(frame);
    const [, path = "", year] = /^committees\/([^/]+?)(?:\/(\d{4}))?\.json$/.exec(name) ?? [];
    const committee = frame.committees.find(({ id }) => committeeFile(id) === `committees/${path}.json`);
    if (committee === undefined) return undefined;
    if (year === undefined) return committeeFileOf(frame, committee.id, facts);
    return yearBook(dataset, committee.id, Number(year), { frame, facts });
  }

  async function yearBook(
    dataset: string,
    committee: string,
    year: number,
    { frame, facts }: Pick<Known, "frame" | "facts">,
  ) {
    if (!facts.yearsOf(committee).includes(year)) return undefined;
    const answers = await shelf.read([
      { store: "books", key: bookPlace(dataset, { committee, year }) },
      { store: "books", below: [dataset, committee, year] },
    ]);
    const books = answers.flat().flatMap(({ key, value }) => {
      const ref = bookRefAt(key);
      return ref === undefined ? [] : [bookFrom(ref, value).book];
    });
    return yearBookFileOf(frame, books, { committee, year, revision: facts.revision });
  }
}

/** The day of the last change, where the catalogue does not say a later one. */
function asOfNow({ head }: Pick<Frame, "head">, { changedAt }: Pick<DatasetRecord, "changedAt">): string {
  const day = changedAt.slice(0, 10);
  return day > head.asOf ? day : head.asOf;
}
