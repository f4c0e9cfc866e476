import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { catalogQuery } from "../api/catalog.queries.ts";
import { configQuery } from "../api/config.queries.ts";
import { CatalogProvider } from "../figures/catalog-context.tsx";
import { LanguageProvider } from "../figures/language.tsx";
import { NotedControls } from "../figures/page-controls.tsx";
import { QueryView } from "../figures/query-view.tsx";
import { Header } from "./header.tsx";
import { Pages } from "./pages.tsx";
import styles from "./shell.module.css";

/**
 * The overview of the default data set as HTML, as a first visit sees it before its lazy parts are there. It is made by
 * the app's own components from `fetch`'s answers, and runs at build time, outside of a browser.
 */
export async function writeFirstView(): Promise<string> {
  const client = new QueryClient();
  const noted: { controls?: ReactNode } = {};
  const write = () =>
    renderToStaticMarkup(
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <LanguageProvider>
            <NotedControls value={noted}>
              <FirstView />
            </NotedControls>
          </LanguageProvider>
        </Router>
      </QueryClientProvider>,
      { identifierPrefix: "first-view-" },
    );
  for (;;) {
    write();
    const missing = client.getQueryCache().findAll({ predicate: ({ state }) => state.status === "pending" });
    if (missing.length === 0) return write();
    await Promise.all(missing.map((query) => query.fetch()));
  }
}

/** The frame of every page as far as it is in view first. */
function FirstView() {
  return (
    <QueryView query={configQuery()} pending={null}>
      {({ defaultDataset }) => (
        <QueryView query={catalogQuery(defaultDataset)} pending={null}>
          {(catalog) => (
            <CatalogProvider catalog={catalog} dataset={defaultDataset.id}>
              <Header dataset={defaultDataset} catalog={catalog} />
              <main id="main" tabIndex={-1} className={styles.main}>
                <Pages dataset={defaultDataset} catalog={catalog} />
              </main>
            </CatalogProvider>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
