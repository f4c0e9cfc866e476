import type { Status } from "../domain/assessment.ts";
import { toneOf } from "../messages/tone.ts";
import styles from "./status-mark.module.css";
import { statusShapes } from "./status-shapes.ts";

/** A status by word, shape and colour, in that order of trust. */
export function StatusMark({ status, word }: { readonly status: Status; readonly word: string }) {
  return (
    <span className={styles.status} data-tone={toneOf[status]}>
      <svg viewBox="0 0 10 10" aria-hidden="true" className={styles.shape}>
        <path d={statusShapes[status]} fillRule="evenodd" />
      </svg>
      {word}
    </span>
  );
}
