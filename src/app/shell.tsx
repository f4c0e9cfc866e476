import { catalogQuery } from "../api/catalog.queries.ts";
import { configQuery } from "../api/config.queries.ts";
import { CatalogProvider } from "../figures/catalog-context.tsx";
import { PageControlsProvider } from "../figures/page-controls.tsx";
import { QueryView } from "../figures/query-view.tsx";
import { useSelection } from "../selection/selection.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Pages } from "./pages.tsx";
import styles from "./shell.module.css";
import { useTheme } from "./theme.ts";

/** The frame around every page: which data, the bar on top, the page. */
export function Shell() {
  useTheme();
  const [selection] = useSelection();
  return (
    <QueryView query={configQuery()} pending={<div className={styles.header} aria-hidden="true" />}>
      {({ datasets, defaultDataset }) => {
        const dataset = datasets.find(({ id }) => id === selection.dataset) ?? defaultDataset;
        return (
          <QueryView
            query={catalogQuery(dataset)}
            pending={<div className={styles.header} aria-hidden="true" />}
          >
            {(catalog) => (
              <CatalogProvider catalog={catalog}>
                <PageControlsProvider>
                  <Header dataset={dataset} catalog={catalog} />
                  <main id="main" tabIndex={-1} className={styles.main}>
                    <Pages dataset={dataset} catalog={catalog} />
                  </main>
                  <Footer datasets={datasets} dataset={dataset} catalog={catalog} />
                </PageControlsProvider>
              </CatalogProvider>
            )}
          </QueryView>
        );
      }}
    </QueryView>
  );
}
