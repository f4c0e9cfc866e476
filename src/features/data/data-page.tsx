import { useEffect } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import { isKeptAddress } from "../../api/kept-files.ts";
import { useLanguage } from "../../figures/language.tsx";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { textIn } from "../../messages/language.ts";
import { CatalogNames } from "./catalog.tsx";
import styles from "./data.module.css";
import { GridEditor } from "./grid/grid-editor.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { ImportPanel } from "./import/import-panel.tsx";
import { useOwnDataNews } from "./own-data.ts";
import { OwnContent } from "./own-content.tsx";
import { StructureEditor } from "./structure/structure-editor.tsx";
import { SetsPanel } from "./sets-panel.tsx";

const dataTabs = ["import", "edit", "structure", "sets", "history"] as const;
type Tab = (typeof dataTabs)[number];

interface Props {
  readonly dataset: Dataset;
  /** As the address names it. */
  readonly tab: string | undefined;
}

/** Where the office's own figures come in, are corrected, kept and handed out. */
export function DataPage({ dataset, tab: named }: Props) {
  const language = useLanguage();
  const words = dataWordsOf(language);
  const tab = dataTabs.find((each) => each === named) ?? "import";
  useOwnDataNews();
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const isKept = isKeptAddress(dataset.url);
  const name = dataset.name === undefined ? dataset.id : textIn(dataset.name, language);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.note}>
          {words.dataset}: <b>{name}</b> ({isKept ? words.kept : words.published})
        </p>
        <nav aria-label={words.title} className={styles.tabs}>
          {dataTabs.map((each) => (
            <SelectionLink key={each} change={{}} to={`/data/${each}`} isCurrent={each === tab && "page"}>
              {words.tabs[each]}
            </SelectionLink>
          ))}
        </nav>
      </header>
      <PanelGuard resetKey={tab}>
        <CatalogNames dataset={dataset}>{panelOf(tab, dataset)}</CatalogNames>
      </PanelGuard>
    </div>
  );
}

function panelOf(tab: Tab, dataset: Dataset) {
  switch (tab) {
    case "import":
      return <ImportPanel dataset={dataset} />;
    case "edit":
      return <OwnContent dataset={dataset}>{(editor) => <GridEditor {...editor} />}</OwnContent>;
    case "structure":
      return <OwnContent dataset={dataset}>{(editor) => <StructureEditor {...editor} />}</OwnContent>;
    case "sets":
      return <SetsPanel dataset={dataset} />;
    case "history":
      return <HistoryPanel dataset={dataset} />;
    default:
      return tab satisfies never;
  }
}
