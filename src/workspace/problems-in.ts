import { parseCatalog } from "../api/catalog.schema.ts";
import { cleanKey } from "../api/clean-text.ts";
import { parseCommitteeNode } from "../api/committee.schema.ts";
import { Refusal } from "../api/load-error.ts";
import { startReport, type Report } from "../api/rejection.ts";
import { schemaNumber } from "../api/wire.schema.ts";
import { parseYearBook, type SourceWire } from "../api/year-book.schema.ts";
import type { CellReader } from "./cell.ts";
import { sourcesCited, type Frame, type OwnBook } from "./content.ts";
import type { Problem } from "./problem.ts";

/** What the app would not read of a frame, by the contract's own readers, and where its committees are no tree. */
export function problemsInFrame(frame: Frame): readonly Problem[] {
  const { head, indicators, relations, committees, sources } = frame;
  const catalog = startReport("catalog.json");
  const tree = startReport("committees");
  const root = committees.find(({ id }) => id === head.root);
  return [
    ...read(catalog, () => {
      parseCatalog({ schema: schemaNumber, revision: 0, ...head, indicators, relations }, catalog);
    }),
    ...(root === undefined
      ? [problem("catalog.json", "root", head.root, "unknownCommittee")]
      : read(tree, () => {
          const children = committees.filter((each) => each !== root);
          const node = { schema: schemaNumber, committee: root, ancestors: [], children };
          parseCommitteeNode(node, tree, { id: root.id });
        })),
    ...problemsInTree(frame),
    ...repeated(sources).map((id) => problem("sources", "id", id, "duplicate")),
    ...[...indicators, ...committees, ...sources]
      .filter(({ id }) => cleanKey(id) !== id)
      .map(({ id }) => problem("", "id", id, "confusable")),
  ];
}

/** What a frame has, by id. */
interface Known {
  readonly committees: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, SourceWire>;
}

export function knownIn({ committees, indicators, sources }: Frame): Known {
  return {
    committees: new Set(committees.map(({ id }) => id)),
    indicators: new Set(indicators.map(({ id }) => id)),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** What the app would not read of a book, and records of what the data set does not have. */
export function problemsInBook(known: Known, book: OwnBook, cells: CellReader): readonly Problem[] {
  const { committee, year } = book;
  const report = startReport(`committees/${committee}/${year}.json`);
  const sources = sourcesCited(book).flatMap((id) => known.sources.get(id) ?? []);
  const problems = read(report, () => {
    parseYearBook({ schema: schemaNumber, revision: 0, ...book, sources }, report, { committee, year });
  });
  const references = (["observations", "targets", "statements"] as const).flatMap((list) =>
    book[list].flatMap((record, index): readonly Problem[] => {
      const tell = (field: string, value: string, reason: Problem["reason"]) =>
        problem(report.resource, `${list}[${index}].${field}`, value, reason);
      const { indicator, period } = record;
      const isElsewhere = cells.isPeriod(period) && !cells.years(period).includes(year);
      return [
        ...(record.committee === committee ? [] : [tell("committee", record.committee, "unknownCommittee")]),
        ...(indicator === undefined || known.indicators.has(indicator)
          ? []
          : [tell("indicator", indicator, "unknownIndicator")]),
        ...(isElsewhere ? [tell("period", period, "period")] : []),
      ];
    }),
  );
  const isKnown = known.committees.has(committee);
  const unknown = isKnown ? [] : [problem(report.resource, "committee", committee, "unknownCommittee")];
  return [...unknown, ...problems, ...references];
}

/** Parents that there are not, and circles. */
function problemsInTree({ committees }: Frame): readonly Problem[] {
  const parents = new Map(committees.map(({ id, parent }) => [id, parent]));
  return committees.flatMap(({ id, parent }) => {
    const seen = new Set([id]);
    for (let above = parent; above !== undefined; above = parents.get(above)) {
      if (seen.has(above) || !parents.has(above))
        return [problem("committees", `${id}.parent`, above, "tree")];
      seen.add(above);
    }
    return [];
  });
}

function repeated(records: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => (seen.size === seen.add(id).size ? [id] : []));
}

function read(report: Report, parse: () => void): readonly Problem[] {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [problem(report.resource, "", error.message, "type")];
  }
  return report.rejected;
}

function problem(resource: string, path: string, value: string, reason: Problem["reason"]): Problem {
  return { resource, path, value: JSON.stringify(value), reason };
}
