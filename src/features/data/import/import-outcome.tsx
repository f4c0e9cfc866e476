import { useLanguage } from "../../../figures/language.tsx";
import { SelectionLink } from "../../../figures/selection-link.tsx";
import { importWordsOf } from "../../../messages/import-words.ts";
import { formatNumber } from "../../../messages/number.ts";
import { dataWordsOf } from "../../../messages/data-words.ts";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";

/** What was taken in, the way to its charts, and the way back. */
export function ImportOutcome() {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { taken, undo, close } = useImport();
  if (taken === undefined) return null;
  return (
    <div className={styles.outcome}>
      <p role="status">{taken.isUndone ? words.undone : words.done(formatNumber(taken.count, language))}</p>
      <p className="quiet-actions">
        <SelectionLink change={{ dataset: taken.dataset, committee: undefined, period: undefined }} to="/">
          {dataWordsOf(language).toCharts}
        </SelectionLink>
        {!taken.isUndone && taken.step !== undefined && (
          <button type="button" className="button" onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {dataWordsOf(language).nextFile}
        </button>
      </p>
    </div>
  );
}
