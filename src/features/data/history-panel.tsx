import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import { isKeptAddress } from "../../api/kept-files.ts";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { formatInstant } from "../../messages/date-label.ts";
import type { Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { ownWorkspace, tellChange } from "../../workspace/own-workspace.ts";
import type { HistoryStep } from "../../workspace/workspace.ts";
import styles from "./data.module.css";
import { historyQuery } from "./own-data.ts";
import { useTask } from "./use-task.ts";

/** What was done to a kept data set, when and from which file, each undone by one press. */
export function HistoryPanel({ dataset }: { readonly dataset: Dataset }) {
  const language = useLanguage();
  const words = dataWordsOf(language).history;
  const { data: steps = [] } = useQuery(historyQuery(dataset.id));
  const { problem, isBusy, run } = useTask();
  const [missed, setMissed] = useState(0);
  if (!isKeptAddress(dataset.url)) return <p className={styles.note}>{words.readOnly}</p>;
  if (steps.length === 0) return <p className={styles.note}>{words.none}</p>;
  const turn = (step: HistoryStep) =>
    run(async () => {
      const outcome = await (step.undone === undefined
        ? ownWorkspace.undo(dataset.id, step.number)
        : ownWorkspace.redo(dataset.id, step.number));
      setMissed(outcome.missed);
      await tellChange(dataset.id);
    });
  return (
    <>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {missed > 0 && <p role="status">{words.missed(formatNumber(missed, language))}</p>}
      <ol className={styles.history}>
        {steps.map((step) => (
          <li key={step.number} data-undone={step.undone !== undefined || undefined}>
            <div>
              <b>{step.file ?? words.what[step.what]}</b>{" "}
              <span className={styles.note}>
                {words.what[step.what]} · {formatInstant(step.at, language)}
                {step.undone !== undefined && ` · ${words.undone(formatInstant(step.undone.at, language))}`}
              </span>
              <p className={styles.note}>{countsOf(step, language)}</p>
            </div>
            <button type="button" className="button" disabled={isBusy} onClick={() => void turn(step)}>
              {step.undone === undefined ? words.undo : words.redo}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function countsOf(step: HistoryStep, language: Language): string {
  const words = dataWordsOf(language).history;
  return (["figures", "plans", "others"] as const)
    .filter((each) => step[each].added + step[each].changed + step[each].removed > 0)
    .map((each) => {
      const [added = "", changed = "", removed = ""] = [
        step[each].added,
        step[each].changed,
        step[each].removed,
      ].map((count) => formatNumber(count, language));
      return `${words[each]}: ${words.counts(added, changed, removed)}`;
    })
    .join(" · ");
}
