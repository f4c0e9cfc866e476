import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { committeeQuery } from "../api/committee.queries.ts";
import type { Dataset } from "../api/config.schema.ts";
import type { Catalog } from "../domain/indicator.ts";
import { useLanguage, useWords } from "../figures/language.tsx";
import type { Opened } from "../figures/opened-dialog.tsx";
import { PageControlsSlot } from "../figures/page-controls.tsx";
import { PanelGuard } from "../figures/panel-guard.tsx";
import { textIn } from "../messages/language.ts";
import { chosenIndicator } from "../selection/resolve.ts";
import { useSelection } from "../selection/selection.ts";
import { lazily } from "../ui/lazily.tsx";
import { Select } from "../ui/select.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { PagesNav } from "./pages-nav.tsx";
import styles from "./shell.module.css";
import { useShortcuts } from "./shortcuts.ts";

const OpenedDialog = lazily(async () => (await import("../figures/opened-dialog.tsx")).OpenedDialog);

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** What is being looked at, always in view and always changeable. */
export function Header({ dataset, catalog }: Props) {
  const words = useWords();
  const language = useLanguage();
  const [selection, select] = useSelection();
  const [opened, open] = useState<Opened>();
  useShortcuts(open);
  const indicator = chosenIndicator(selection, catalog);
  const { data, isError } = useQuery(committeeQuery(dataset, selection.committee ?? catalog.root));
  const name = data?.value.committee.name ?? (isError ? catalog.name : undefined);

  return (
    <header className={styles.header}>
      <PagesNav />
      <button
        type="button"
        className={styles.committee}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onClick={() => open("committees")}
      >
        <span className={styles.label}>{words.controls.committee}</span>
        <span className={styles.current}>{name === undefined ? "…" : textIn(name, language)}</span>
      </button>
      <div className={styles.indicator}>
        <Select
          label={words.controls.indicator}
          isLabelHidden
          value={indicator.id}
          options={catalog.indicators.map((each) => ({ value: each.id, label: textIn(each.name, language) }))}
          onChange={(value) => select({ indicator: value })}
        />
      </div>
      <PageControlsSlot className={styles.pageControls} />
      <div className={styles.settings}>
        <button
          type="button"
          className={`button ${styles.find}`}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          aria-label={words.controls.quickFind}
          title={words.controls.quickFind}
          onClick={() => open("commands")}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.5 10.5 14 14" />
          </svg>
        </button>
        <LanguageSelect />
      </div>
      {opened !== undefined && (
        <PanelGuard resetKey={opened}>
          <OpenedDialog opened={opened} open={open} dataset={dataset} catalog={catalog} />
        </PanelGuard>
      )}
    </header>
  );
}
