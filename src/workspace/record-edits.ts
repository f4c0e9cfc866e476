import type { ObservationWire } from "../api/observation.schema.ts";
import type { TargetWire } from "../api/target.schema.ts";
import type { StatementWire } from "../api/year-book.schema.ts";
import type { CellReader } from "./cell.ts";
import type { RecordsEdit } from "./change.ts";
import { cite } from "./cite.ts";
import { withCommittees } from "./committee-edits.ts";
import { bookAt, bookKey, withBooks, type BookRef, type Content, type OwnBook } from "./content.ts";
import { withIndicators } from "./frame-edits.ts";

/** The content with an import's records in it. The books that they touch have to be loaded. */
export function withRecords(content: Content, cells: CellReader, edit: RecordsEdit): Content {
  const { content: cited, ids } = cite(content, edit.sources ?? []);
  const framed = withIndicators(withCommittees(cited, edit.committees ?? []), edit.indicators ?? []);
  const fresh = new Map<string, FreshBook>();
  const booksOf = ({ committee, period }: { committee: string; period: string }) =>
    cells.years(period).map((year) => freshBook(fresh, { committee, year }));
  for (const each of edit.observations ?? []) {
    const observation = withOwnSource(each, ids);
    for (const book of booksOf(each)) book.observations.push(observation);
  }
  for (const each of edit.targets ?? []) {
    for (const book of booksOf(each))
      book.targets.push({ ...each, source: ids.get(each.source) ?? each.source });
  }
  for (const each of edit.statements ?? []) {
    for (const book of booksOf(each)) {
      book.statements.push({ ...each, source: ids.get(each.source) ?? each.source });
    }
  }
  const sourceIn = edit.replaces === "sameSource" ? (source: string) => source : () => "";
  const keys = {
    observation: (each: ObservationWire) =>
      JSON.stringify([each.indicator, cells.periodKey(each.period), sourceIn(each.source)]),
    target: (each: TargetWire) =>
      JSON.stringify([
        each.indicator,
        cells.periodKey(each.period),
        each.origin,
        each.asOf,
        sourceIn(each.source),
      ]),
  };
  const merged = ({ ref, observations, targets, statements }: FreshBook): OwnBook => {
    const known = bookAt(content, ref);
    return {
      ...known,
      observations: placed(known.observations, observations, keys.observation),
      targets: placed(known.targets, targets, keys.target),
      statements: placed(known.statements, statements, (each) => JSON.stringify(each)),
    };
  };
  return withBooks(framed, [...fresh.values()].map(merged));
}

interface FreshBook {
  readonly ref: BookRef;
  readonly observations: ObservationWire[];
  readonly targets: TargetWire[];
  readonly statements: StatementWire[];
}

function freshBook(books: Map<string, FreshBook>, ref: BookRef): FreshBook {
  const known = books.get(bookKey(ref));
  if (known !== undefined) return known;
  const book = { ref, observations: [], targets: [], statements: [] };
  books.set(bookKey(ref), book);
  return book;
}

function withOwnSource(observation: ObservationWire, ids: ReadonlyMap<string, string>): ObservationWire {
  const { source, corrects } = observation;
  const own = { ...observation, source: ids.get(source) ?? source };
  return corrects === undefined ? own : { ...own, corrects: ids.get(corrects) ?? corrects };
}

/** The fresh records where those that they replace stood, the others at the end. */
function placed<R>(known: readonly R[], fresh: readonly R[], keyOf: (record: R) => string): readonly R[] {
  const waiting = new Map<string, Map<string, R>>();
  for (const record of fresh) {
    const key = keyOf(record);
    const alike = waiting.get(key) ?? new Map<string, R>();
    alike.set(JSON.stringify(record), record);
    waiting.set(key, alike);
  }
  const replaced = new Set<string>();
  const list: R[] = [];
  for (const record of known) {
    const key = keyOf(record);
    const alike = waiting.get(key);
    if (alike === undefined && !replaced.has(key)) list.push(record);
    if (alike === undefined) continue;
    list.push(...alike.values());
    waiting.delete(key);
    replaced.add(key);
  }
  for (const alike of waiting.values()) list.push(...alike.values());
  return list;
}
