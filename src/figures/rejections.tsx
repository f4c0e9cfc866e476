import type { Rejection } from "../api/rejection.ts";
import { intakeWordsOf } from "../messages/intake-words.ts";
import { useLanguage, useWords } from "./language.tsx";
import styles from "./notice.module.css";

/** The records that were left out, each with its place, its value and the reason. */
export function Rejections({ rejected }: { readonly rejected: readonly Rejection[] }) {
  const words = useWords();
  const intake = intakeWordsOf(useLanguage());
  return (
    <details className={styles.notice}>
      <summary>{words.rejected(rejected.length)}</summary>
      <ul>
        {rejected.map(({ resource, path, value, reason }) => (
          <li key={`${resource} ${path}`}>
            {intake.rejection(`${resource} ${path}`, value, intake.reasons[reason])}
          </li>
        ))}
      </ul>
    </details>
  );
}
