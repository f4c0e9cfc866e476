import type { IndicatorWire, RelationWire } from "../api/catalog.schema.ts";
import type { CommitteeWire } from "../api/committee.schema.ts";
import type { ObservationWire } from "../api/observation.schema.ts";
import type { TargetWire } from "../api/target.schema.ts";
import type { SourceWire, StatementWire } from "../api/year-book.schema.ts";
import { applyChange } from "./apply-change.ts";
import type { Content, Head } from "./content.ts";

/** All that a data set says, each record once. */
export interface ContentRecords {
  readonly head: Head;
  readonly indicators: readonly IndicatorWire[];
  readonly relations: readonly RelationWire[];
  readonly committees: readonly CommitteeWire[];
  readonly sources: readonly SourceWire[];
  readonly observations: readonly ObservationWire[];
  readonly targets: readonly TargetWire[];
  readonly statements: readonly StatementWire[];
}

/** The records of a data set; one that stands in the books of several years is there once. */
export function recordsIn({ books, ...frame }: Content): ContentRecords {
  const all = [...books.values()];
  return {
    ...frame,
    observations: distinct(all.flatMap(({ observations }) => observations)),
    targets: distinct(all.flatMap(({ targets }) => targets)),
    statements: distinct(all.flatMap(({ statements }) => statements)),
  };
}

/** The data set that says this. Throws ChangeRefused where a period is none. */
export function contentOf({
  head,
  indicators,
  relations,
  committees,
  sources,
  observations,
  targets,
  statements,
}: ContentRecords): Content {
  const empty: Content = { head, indicators, relations, committees: [], sources: [], books: new Map() };
  const records = { committees, sources, observations, targets, statements };
  return applyChange(empty, {
    what: "created",
    edits: [{ edit: "records", replaces: "sameSource", ...records }],
  });
}

function distinct<R>(records: readonly R[]): readonly R[] {
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}
