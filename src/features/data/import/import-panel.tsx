import { useDeferredValue } from "react";
import type { Dataset } from "../../../api/config.schema.ts";
import { isKeptAddress } from "../../../api/kept-files.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { importWordsOf } from "../../../messages/import-words.ts";
import { BringFile } from "./bring-file.tsx";
import { Contradictions } from "./contradictions.tsx";
import { ImportOutcome } from "./import-outcome.tsx";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";
import { problemWords } from "./problem-words.ts";
import { Questions } from "./questions.tsx";
import { StagedLines } from "./staged-lines.tsx";
import { TakeBar } from "./take-bar.tsx";
import { Understanding } from "./understanding.tsx";
import { UnitNames } from "./unit-names.tsx";

/** A file on its way in: brought, understood, laid beside what is there, and taken in or put away. */
export function ImportPanel({ dataset }: { readonly dataset: Dataset }) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { phase, name, problem, opened, staged: newest, contradictions, close } = useImport();
  // Its many rows are drawn between whatever else there is to do.
  const staged = useDeferredValue(newest);
  const isBusy = phase === "reading" || phase === "staging" || phase === "taking";
  return (
    <div className={styles.panel}>
      {opened === undefined && phase !== "reading" && <BringFile dataset={dataset} />}
      {opened !== undefined && phase !== "taken" && (
        <p className={styles.file}>
          <b>{opened.name}</b>
          <button type="button" className="quiet-button" onClick={close}>
            {words.close}
          </button>
        </p>
      )}
      {problem !== undefined && <p role="alert">{problemWords(problem, language)}</p>}
      <p role="status" className={styles.busy}>
        {isBusy && (
          <>
            <progress aria-label={words.reading(name)} />{" "}
            {phase === "reading" ? words.reading(name) : words.staging}{" "}
            <button type="button" className="button" onClick={close}>
              {words.cancel}
            </button>
          </>
        )}
      </p>
      {phase === "taken" && <ImportOutcome />}
      {opened !== undefined && phase !== "taken" && (
        <>
          <Understanding />
          {staged !== undefined && (
            <>
              <Questions questions={staged.questions} />
              <UnitNames units={staged.units} dataset={dataset} />
              <StagedLines counts={staged.counts} />
              <Contradictions found={contradictions} />
              {!isKeptAddress(dataset.url) && <p className={styles.note}>{words.intoCopy}</p>}
              <TakeBar counts={staged.counts} />
            </>
          )}
        </>
      )}
    </div>
  );
}
