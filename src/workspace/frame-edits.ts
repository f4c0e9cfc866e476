import type { IndicatorWire } from "../api/catalog.schema.ts";
import type { SourceWire } from "../api/year-book.schema.ts";
import type { HeadEdit } from "./change.ts";
import type { Content } from "./content.ts";

/** The content with the indicators, each in place of the one with its id or after the others. */
export function withIndicators(content: Content, indicators: readonly IndicatorWire[]): Content {
  return indicators.length === 0
    ? content
    : { ...content, indicators: correctedById(content.indicators, indicators) };
}

/** The source corrected for all its figures. */
export function withCorrectedSource(content: Content, source: SourceWire): Content {
  return { ...content, sources: correctedById(content.sources, [source]) };
}

export function withHead(content: Content, head: HeadEdit["head"]): Content {
  return { ...content, head: { ...content.head, ...head } };
}

function correctedById<R extends { readonly id: string }>(
  known: readonly R[],
  fresh: readonly R[],
): readonly R[] {
  const byId = new Map(fresh.map((record) => [record.id, record]));
  const corrected = known.map((record) => byId.get(record.id) ?? record);
  const ids = new Set(known.map(({ id }) => id));
  return [...corrected, ...[...byId.values()].filter(({ id }) => !ids.has(id))];
}
