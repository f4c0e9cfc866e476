import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { configQuery } from "../api/config.queries.ts";
import { DataPage } from "../features/data/data-page.tsx";
import { PanelGuard } from "../figures/panel-guard.tsx";
import { QueryView } from "../figures/query-view.tsx";
import { useSelection } from "../selection/selection.ts";
import { Footer } from "./footer.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { openOwnData } from "./own-data.ts";
import { PagesNav } from "./pages-nav.tsx";
import styles from "./shell.module.css";
import { useTheme } from "./theme.ts";

/** The page of data. It opens whatever has become of the data set on view, so that another can be chosen there. */
export function DataFrame({ tab }: { readonly tab: string | undefined }) {
  useTheme();
  const [selection] = useSelection();
  const client = useQueryClient();
  // From here on the app hears of every change.
  useEffect(() => void openOwnData(client), [client]);
  return (
    <QueryView query={configQuery()} pending={null}>
      {({ datasets, defaultDataset }) => {
        const dataset = datasets.find(({ id }) => id === selection.dataset) ?? defaultDataset;
        return (
          <>
            <header className={styles.header}>
              <PagesNav />
              <div className={styles.settings}>
                <LanguageSelect />
              </div>
            </header>
            <main id="main" tabIndex={-1} className={styles.main}>
              <PanelGuard resetKey={dataset.id}>
                <DataPage key={dataset.id} dataset={dataset} tab={tab} />
              </PanelGuard>
            </main>
            <Footer datasets={datasets} dataset={dataset} />
          </>
        );
      }}
    </QueryView>
  );
}
