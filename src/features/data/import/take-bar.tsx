import { useLanguage } from "../../../figures/language.tsx";
import type { LineClass } from "../../../import/staging/staged.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { formatNumber } from "../../../messages/number.ts";
import { CheckBox } from "../../../ui/check-box.tsx";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";

const takeable = ["new", "changed", "doubtful"] as const;

/** All, some or none. */
export function TakeBar({ counts }: { readonly counts: Readonly<Record<LineClass, number>> }) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { classes, without, phase, toggleClass, take, close } = useImport();
  const isSome = (each: LineClass) => classes.includes(each);
  const total = takeable.filter(isSome).reduce((sum, each) => sum + counts[each], 0);
  const count = Math.max(0, total - without.length);
  return (
    <div className={styles.take}>
      {takeable.map((each) => (
        <CheckBox
          key={each}
          label={`${words.classes[each]} (${formatNumber(counts[each], language)})`}
          isChecked={isSome(each)}
          onChange={() => toggleClass(each)}
        />
      ))}
      <span className={styles.note}>{words.taken(formatNumber(count, language))}</span>
      <button
        type="button"
        className={styles.main}
        disabled={count === 0 || phase !== "staged"}
        onClick={() => void take()}
      >
        {words.take.some}
      </button>
      <button type="button" className="button" onClick={close}>
        {words.take.none}
      </button>
    </div>
  );
}
