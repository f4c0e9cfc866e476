import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import { isKeptAddress } from "../../api/kept-files.ts";
import { download } from "../../export/download.ts";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { useSelect } from "../../selection/selection.ts";
import { OpenFileButton } from "../../ui/open-file-button.tsx";
import { ownWorkspace, tellChange } from "../../workspace/own-workspace.ts";
import { copyPublished } from "./copy-published.ts";
import styles from "./data.module.css";
import { HandOut } from "./hand-out.tsx";
import { NewSet } from "./new-set.tsx";
import { ownDatasetsQuery } from "./own-data.ts";
import { restoreFile } from "./restore-file.ts";
import { SetRow } from "./set-row.tsx";
import { StorageNote } from "./storage-note.tsx";
import { useTask } from "./use-task.ts";

/** The data sets of this browser: begun, copied, restored, named, deleted and handed out. */
export function SetsPanel({ dataset }: { readonly dataset: Dataset }) {
  const language = useLanguage();
  const words = dataWordsOf(language);
  const select = useSelect();
  const { data: sets } = useQuery(ownDatasetsQuery());
  const { isBusy, problem, run } = useTask();
  const [copied, setCopied] = useState(0);
  const [news, setNews] = useState<string>();
  const copy = () =>
    run(async () => {
      const name = dataset.name === undefined ? dataset.id : textIn(dataset.name, language);
      const id = await copyPublished(dataset, words.sets.copyName(name), setCopied);
      await tellChange(id);
      select({ dataset: id }, "/data/sets");
    });
  const restore = (file: File) =>
    run(async () => {
      const { id, name } = await restoreFile(file);
      await tellChange(id);
      setNews(words.out.restored(textIn(name, language)));
    });
  return (
    <div className={styles.sets}>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <p role="status">{isBusy && copied > 0 ? words.sets.copying(formatNumber(copied, language)) : news}</p>
      {sets?.length === 0 && <p className={styles.note}>{words.sets.none}</p>}
      <ul className={styles.list}>
        {sets?.map((each) => (
          <SetRow
            key={each.id}
            kept={each}
            isInUse={each.id === dataset.id}
            run={run}
            onRaw={(id) => void raw(id)}
          />
        ))}
      </ul>
      <p className="quiet-actions">
        {!isKeptAddress(dataset.url) && (
          <button type="button" className="button" disabled={isBusy} onClick={() => void copy()}>
            {words.sets.copy}
          </button>
        )}
        <OpenFileButton
          label={words.out.restore}
          accept=".json,.zip,.xlsx"
          onFile={(file) => void restore(file)}
        />
      </p>
      <NewSet dataset={dataset} run={run} />
      <HandOut dataset={dataset} run={run} />
      <StorageNote />
    </div>
  );

  async function raw(id: string) {
    await run(async () => {
      download(new Blob([await ownWorkspace.raw(id)], { type: "application/json" }), `${id}.json`);
    });
  }
}
