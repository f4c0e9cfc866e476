import type { IndicatorWire, RelationWire } from "../api/catalog.schema.ts";
import type { Content } from "./content.ts";

interface Begun {
  readonly name: string;
  /** The topmost unit's. */
  readonly root: { readonly id: string; readonly name: string };
  readonly indicators: readonly IndicatorWire[];
  readonly relations: readonly RelationWire[];
  /** ISO. */
  readonly today: string;
}

/** A data set to begin with: one unit, the indicators of another data set, nothing reported. */
export function newContent({ name, root, indicators, relations, today }: Begun): Content {
  return {
    head: { id: "own", name: { vi: name }, asOf: today, root: root.id },
    indicators,
    relations,
    committees: [{ id: root.id, name: { vi: root.name }, kind: "bloc", unitsListed: "all" }],
    sources: [],
    books: new Map(),
  };
}
