import type { SourceWire } from "../api/year-book.schema.ts";
import { sameSource } from "../domain/same-content.ts";
import type { Content } from "./content.ts";

/**
 * The content with these sources among its own, and the id that each has there by the id it came with: another one
 * where that is another report's.
 */
export function cite(
  content: Content,
  sources: readonly SourceWire[],
): { readonly content: Content; readonly ids: ReadonlyMap<string, string> } {
  const known = new Map(content.sources.map((source) => [source.id, source]));
  const ids = new Map<string, string>();
  const added: SourceWire[] = [];
  for (const source of sources) {
    const id = idFor(source, known);
    ids.set(source.id, id);
    if (known.has(id)) continue;
    known.set(id, { ...source, id });
    added.push({ ...source, id });
  }
  return {
    content: added.length === 0 ? content : { ...content, sources: [...content.sources, ...added] },
    ids,
  };
}

/** `id`, `id-2`, `id-3`, …: the first that is free or means this very report. */
function idFor(source: SourceWire, known: ReadonlyMap<string, SourceWire>): string {
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? source.id : `${source.id}-${turn}`;
    const taken = known.get(id);
    if (taken === undefined || sameSource(taken, source)) return id;
  }
}
