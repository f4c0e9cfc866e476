import { useQuery } from "@tanstack/react-query";
import { createContext, use, useMemo, type ReactNode } from "react";
import { catalogQuery } from "../../api/catalog.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import { searchQuery } from "../../api/search.queries.ts";
import type { SearchEntry } from "../../api/search.schema.ts";
import type { Indicator } from "../../domain/indicator.ts";

/** The names of a data set. Empty while they are on their way. */
export interface KnownCatalog {
  readonly root: string;
  readonly indicators: readonly Indicator[];
  readonly committees: readonly Pick<SearchEntry, "id" | "name">[];
}

const none: KnownCatalog = { root: "", indicators: [], committees: [] };
const Known = createContext(none);

export function useCatalog(): KnownCatalog {
  return use(Known);
}

/** Loads the names for everything below. */
export function CatalogNames({
  dataset,
  children,
}: {
  readonly dataset: Dataset;
  readonly children: ReactNode;
}) {
  const catalog = useQuery(catalogQuery(dataset)).data?.value;
  const committees = useQuery(searchQuery(dataset)).data?.value;
  const known = useMemo(
    () =>
      catalog === undefined
        ? none
        : { root: catalog.root, indicators: catalog.indicators, committees: committees ?? [] },
    [catalog, committees],
  );
  return <Known value={known}>{children}</Known>;
}
