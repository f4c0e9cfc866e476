import * as v from "valibot";
import { catalogSchema, type CatalogWire } from "../api/catalog.schema.ts";
import { committeeNodeSchema, type CommitteeWire } from "../api/committee.schema.ts";
import { yearBookSchema, type YearBookWire } from "../api/year-book.schema.ts";
import { createCellReader } from "./cell.ts";
import { withoutYears } from "./committee-edits.ts";
import { bookKey, type Content, type KeptCommittee, type OwnBook } from "./content.ts";
import { cite } from "./cite.ts";

/** The files of a data set, as JSON, by their path below its folder. */
export type ContractFiles = ReadonlyMap<string, unknown>;

/** Files that are not the contract's; nothing was taken of any. */
export class NotContract extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.name = "NotContract";
    this.path = path;
  }
}

/**
 * A data set out of the contract's files, each record once: a committee's own book wins over its parent's copy. Sources
 * are local to a book and get ids that mean one report in all. Throws NotContract with the path of what does not fit.
 */
export function contentFromFiles(files: ContractFiles): Content {
  const catalog: CatalogWire = checked(catalogSchema, files, "catalog.json");
  const committees = new Map<string, KeptCommittee>();
  const books: YearBookWire[] = [];
  for (const path of files.keys()) {
    if (/^committees\/[^/]+\.json$/.test(path)) {
      const node = checked(committeeNodeSchema, files, path);
      for (const each of [...node.ancestors, node.committee, ...node.children])
        keep(committees, each, each === node.committee);
    } else if (/^committees\/[^/]+\/\d{4}\.json$/.test(path)) {
      books.push(checked(yearBookSchema, files, path));
    }
  }
  const { id, name, asOf, root, sample, indicators, relations = [] } = catalog;
  const head = { id, name, asOf, root, ...(sample === undefined ? {} : { sample }) };
  const empty: Content = {
    head,
    indicators,
    relations,
    committees: [...committees.values()],
    sources: [],
    books: new Map(),
  };
  return withBooksOf(empty, books);
}

function withBooksOf(empty: Content, books: readonly YearBookWire[]): Content {
  const own = new Set(books.map(bookKey));
  const cells = createCellReader();
  const drafts = new Map<string, Draft>();
  let content = empty;
  for (const book of books) {
    const cited = cite(content, book.sources);
    content = cited.content;
    const idOf = (source: string) => cited.ids.get(source) ?? source;
    const draftFor = (committee: string): Draft | undefined => {
      const key = bookKey({ committee, year: book.year });
      return committee !== book.committee && own.has(key) ? undefined : draftAt(drafts, committee, book.year);
    };
    for (const each of book.observations) {
      const { corrects } = each;
      const record = {
        ...each,
        source: idOf(each.source),
        ...(corrects === undefined ? {} : { corrects: idOf(corrects) }),
      };
      add(draftFor(each.committee)?.observations, record, each.period, book.year);
    }
    for (const each of book.targets ?? [])
      add(draftFor(each.committee)?.targets, { ...each, source: idOf(each.source) }, each.period, book.year);
    for (const each of book.statements ?? []) {
      add(
        draftFor(each.committee)?.statements,
        { ...each, source: idOf(each.source) },
        each.period,
        book.year,
      );
    }
  }
  return { ...content, books: new Map([...drafts].map(([key, draft]) => [key, bookOf(draft)])) };

  function add<R>(list: Map<string, R> | undefined, record: R, period: string, year: number): void {
    if (list === undefined || (cells.isPeriod(period) && !cells.years(period).includes(year))) return;
    list.set(JSON.stringify(record), record);
  }
}

interface Draft {
  readonly committee: string;
  readonly year: number;
  readonly observations: Map<string, OwnBook["observations"][number]>;
  readonly targets: Map<string, OwnBook["targets"][number]>;
  readonly statements: Map<string, OwnBook["statements"][number]>;
}

function draftAt(drafts: Map<string, Draft>, committee: string, year: number): Draft {
  const key = bookKey({ committee, year });
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft = { committee, year, observations: new Map(), targets: new Map(), statements: new Map() };
  drafts.set(key, draft);
  return draft;
}

function bookOf({ committee, year, observations, targets, statements }: Draft): OwnBook {
  return {
    committee,
    year,
    observations: [...observations.values()],
    targets: [...targets.values()],
    statements: [...statements.values()],
  };
}

/** A committee's own file says most of it. */
function keep(committees: Map<string, KeptCommittee>, committee: CommitteeWire, isOwn: boolean): void {
  if (isOwn || !committees.has(committee.id)) committees.set(committee.id, withoutYears(committee));
}

/** The file as it stands, once it is known to fit: unknown fields stay. */
function checked<S extends v.GenericSchema>(schema: S, files: ContractFiles, path: string): v.InferInput<S> {
  const file = files.get(path);
  if (!v.is(schema, file)) throw new NotContract(path);
  return file;
}
