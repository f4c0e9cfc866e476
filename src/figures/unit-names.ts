import type { QueryClient } from "@tanstack/react-query";
import type { SlideContent } from "../deck/slide-content.ts";
import { textIn, languages } from "../messages/language.ts";

/** The names of a committee as far as they matter here. */
interface Named {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en?: string | undefined };
  readonly shortName?: { readonly vi: string; readonly en?: string | undefined } | undefined;
}

/**
 * The content with the names of the units that stand in it, so that they can be hidden on the wall. Known are all committees
 * that were loaded; the one that the slide is about, and those above it, are no units of it.
 */
export function withUnitNames(
  content: SlideContent,
  client: QueryClient,
  own: string | undefined,
): SlideContent {
  if (!("unitNames" in content)) return content;
  const said = JSON.stringify(content);
  const unitNames = unitsKnownTo(client, own).flatMap((unit) =>
    languages.flatMap((language) => {
      const name = textIn(unit.name, language);
      const shortName = unit.shortName && textIn(unit.shortName, language);
      return stands(name) || (shortName !== undefined && stands(shortName)) ? [{ name, shortName }] : [];
    }),
  );
  return { ...content, unitNames: uniqueBy(unitNames, ({ name }) => name) };

  function stands(name: string): boolean {
    return name.trim() !== "" && said.includes(JSON.stringify(name).slice(1, -1));
  }
}

function unitsKnownTo(client: QueryClient, own: string | undefined): readonly Named[] {
  const nodes = client.getQueryCache().findAll({ queryKey: ["resource"] });
  const units = nodes.flatMap(({ state }) => childrenIn(state.data));
  const above = new Set(nodes.flatMap(({ state }) => aboveOf(state.data, own)));
  return uniqueBy(
    units.filter(({ id }) => id !== own && !above.has(id)),
    ({ id }) => id,
  );
}

/** The cache holds resources of every kind. */
function childrenIn(data: unknown): readonly Named[] {
  return isNode(data) ? data.value.children : [];
}

function aboveOf(data: unknown, own: string | undefined): readonly string[] {
  return isNode(data) && data.value.committee.id === own ? data.value.ancestors.map(({ id }) => id) : [];
}

interface LoadedNode {
  readonly value: {
    readonly committee: Named;
    readonly children: readonly Named[];
    readonly ancestors: readonly Named[];
  };
}

function isNode(data: unknown): data is LoadedNode {
  if (typeof data !== "object" || data === null || !("value" in data)) return false;
  const { value } = data;
  return typeof value === "object" && value !== null && "children" in value && "ancestors" in value;
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
