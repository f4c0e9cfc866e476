import type { Dataset } from "../../api/config.schema.ts";
import { isKeptAddress } from "../../api/kept-files.ts";
import { download } from "../../export/download.ts";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { tellChange } from "../../workspace/own-workspace.ts";
import styles from "./data.module.css";
import { dataFile, dataFormats } from "./data-files.ts";

interface Props {
  readonly dataset: Dataset;
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** The data set on view as files: for a spreadsheet, for a program, for a server, for safety. */
export function HandOut({ dataset, run }: Props) {
  const language = useLanguage();
  const words = dataWordsOf(language).out;
  const hand = (format: (typeof dataFormats)[number]) =>
    run(async () => {
      const { blob, name } = await dataFile(dataset, format, language);
      download(blob, name);
      if (format === "backup") await tellChange(dataset.id);
    });
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="quiet-actions">
        {dataFormats
          .filter((format) => format !== "backup" || isKeptAddress(dataset.url))
          .map((format) => (
            <button key={format} type="button" className="button" onClick={() => void hand(format)}>
              {words[format]}
            </button>
          ))}
      </p>
      <p className={styles.note}>{words.folderNote}</p>
    </section>
  );
}
