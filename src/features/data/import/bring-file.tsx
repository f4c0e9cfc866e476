import { useState, type ClipboardEvent, type DragEvent } from "react";
import type { Dataset } from "../../../api/config.schema.ts";
import { download } from "../../../export/download.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { recordWorkbook } from "../../../import/template/record-files.ts";
import { templateTables } from "../../../import/template/template-tables.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { OpenFileButton } from "../../../ui/open-file-button.tsx";
import { tellChange } from "../../../workspace/own-workspace.ts";
import { useSelect } from "../../../selection/selection.ts";
import { restoreFile } from "../restore-file.ts";
import { useTask } from "../use-task.ts";
import { useCatalog } from "../catalog.tsx";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";

const accepted = ".xlsx,.xlsm,.csv,.tsv,.txt,.json,.zip,.htm,.html";

/** Where a file is dropped, chosen or pasted. */
export function BringFile({ dataset }: { readonly dataset: Dataset }) {
  const words = importWordsOf(useLanguage());
  const bring = useImport((state) => state.bring);
  const [isOver, setIsOver] = useState(false);
  const select = useSelect();
  const { isBusy, problem, run } = useTask();
  /** A whole data set of ours becomes one of its own; anything else is figures for the one on view. */
  const take = async (file: File) => {
    if (!/\.(?:json|zip)$/iu.test(file.name)) {
      await bring(file, dataset);
      return;
    }
    await run(async () => {
      const { id } = await restoreFile(file);
      await tellChange(id);
      select({ dataset: id, committee: undefined, period: undefined }, "/data/sets");
    });
  };
  const { committees, indicators } = useCatalog();
  const template = async () => {
    const named = (things: typeof indicators | typeof committees) =>
      things.map(({ id, name }) => ({ id, name: name.vi }));
    const tables = templateTables(named(committees), named(indicators), new Date().getFullYear());
    download(await recordWorkbook(tables), "mau-nhap-so-lieu.xlsx");
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void take(file);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    const [text, html] = [
      event.clipboardData.getData("text/plain"),
      event.clipboardData.getData("text/html"),
    ];
    event.preventDefault();
    if (file !== undefined) void take(file);
    else if (text !== "")
      void bring({ kind: "pasted", name: words.pasted, text, ...(html === "" ? {} : { html }) }, dataset);
  };

  return (
    <div
      className={styles.bring}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p>
        {words.drop}{" "}
        <OpenFileButton label={words.choose} accept={accepted} onFile={(file) => void take(file)} />
      </p>
      <button type="button" className="quiet-button" onClick={() => void template()}>
        {words.template}
      </button>
      <textarea
        className={styles.paste}
        rows={1}
        value=""
        readOnly
        aria-label={words.pasteHere}
        placeholder={words.paste}
        onPaste={paste}
      />
      {isBusy && <p role="status">{words.reading("")}</p>}
      {problem !== undefined && <p role="alert">{problem}</p>}
      <p className={styles.note}>
        {words.private} {words.limits}
      </p>
    </div>
  );
}
