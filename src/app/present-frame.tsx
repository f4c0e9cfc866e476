import { PresentPage } from "../features/present/present-page.tsx";
import { PanelGuard } from "../figures/panel-guard.tsx";
import { CapturePages } from "./capture-pages.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { PagesNav } from "./pages-nav.tsx";
import styles from "./shell.module.css";
import { useTheme } from "./theme.ts";

/** The page where decks are made. It asks no data before it opens: a deck is here whatever has become of its source. */
export function PresentFrame() {
  useTheme();
  return (
    <>
      <header className={styles.header}>
        <PagesNav />
        <div className={styles.settings}>
          <LanguageSelect />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <PanelGuard resetKey="present">
          <PresentPage capture={CapturePages} />
        </PanelGuard>
      </main>
    </>
  );
}
