import { createContext, use, type ReactNode } from "react";
import type { Catalog } from "../domain/indicator.ts";

/** The id of the data set; undefined outside of any. */
export const DatasetContext = createContext<string | undefined>(undefined);

const CatalogContext = createContext<Catalog | undefined>(undefined);

/** Tells every figure below which data set it is of. */
export function CatalogProvider({
  catalog,
  dataset,
  children,
}: {
  readonly catalog: Catalog;
  readonly dataset: string;
  readonly children: ReactNode;
}) {
  return (
    <DatasetContext value={dataset}>
      <CatalogContext value={catalog}>{children}</CatalogContext>
    </DatasetContext>
  );
}

/** The data set's catalog; undefined outside of any. */
export function useCatalog(): Catalog | undefined {
  return use(CatalogContext);
}
