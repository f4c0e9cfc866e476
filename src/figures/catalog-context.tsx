import { createContext, use, type ReactNode } from "react";
import type { Catalog } from "../domain/indicator.ts";

const CatalogContext = createContext<Catalog | undefined>(undefined);

/** Tells every figure below which data set it is of. */
export function CatalogProvider({
  catalog,
  children,
}: {
  readonly catalog: Catalog;
  readonly children: ReactNode;
}) {
  return <CatalogContext value={catalog}>{children}</CatalogContext>;
}

/** The data set's catalog; undefined outside of any. */
export function useCatalog(): Catalog | undefined {
  return use(CatalogContext);
}
