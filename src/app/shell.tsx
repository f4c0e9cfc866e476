import type { ReactNode } from "react";
import { catalogQuery } from "../api/catalog.queries.ts";
import { configQuery } from "../api/config.queries.ts";
import { CatalogProvider } from "../figures/catalog-context.tsx";
import { useLanguage, useWords } from "../figures/language.tsx";
import { PageControlsProvider } from "../figures/page-controls.tsx";
import { QueryView } from "../figures/query-view.tsx";
import { textIn } from "../messages/language.ts";
import { useSelection } from "../selection/selection.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Pages } from "./pages.tsx";
import styles from "./shell.module.css";
import { useTheme } from "./theme.ts";

/**
 * The frame around every page: which data, the bar on top, the page. Another data set starts from nothing, so that it is
 * never asked for what the one before holds; the choice of it stays in view, whatever becomes of it.
 */
export function Shell() {
  useTheme();
  const [selection] = useSelection();
  const language = useLanguage();
  const words = useWords();
  return (
    <QueryView query={configQuery()} pending={<EmptyPage />} frame={EmptyPage}>
      {({ datasets, defaultDataset }) => {
        const dataset = datasets.find(({ id }) => id === selection.dataset) ?? defaultDataset;
        return (
          <>
            <QueryView
              key={dataset.id}
              query={catalogQuery(dataset)}
              pending={<EmptyPage />}
              frame={EmptyPage}
            >
              {(catalog) =>
                catalog.indicators.length === 0 ? (
                  <EmptyPage>
                    <p role="alert">{words.empty.indicators(textIn(catalog.name, language))}</p>
                  </EmptyPage>
                ) : (
                  <CatalogProvider catalog={catalog} dataset={dataset.id}>
                    <PageControlsProvider>
                      <Header dataset={dataset} catalog={catalog} />
                      <main id="main" tabIndex={-1} className={styles.main}>
                        <Pages dataset={dataset} catalog={catalog} />
                      </main>
                    </PageControlsProvider>
                  </CatalogProvider>
                )
              }
            </QueryView>
            <Footer datasets={datasets} dataset={dataset} />
          </>
        );
      }}
    </QueryView>
  );
}

/** A page without data; while there is nothing to say, it keeps the footer out of the way. */
function EmptyPage({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <div className={styles.header} aria-hidden="true" />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
