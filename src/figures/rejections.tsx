import type { Rejection } from "../api/rejection.ts";
import { intakeWordsOf } from "../messages/intake-words.ts";
import { useLanguage, useWords } from "./language.tsx";
import styles from "./notice.module.css";

interface Props {
  /** Left out. */
  readonly rejected: readonly Rejection[];
  /** Kept, with a doubt. */
  readonly warned: readonly Rejection[];
  /** How many identical records were collapsed. */
  readonly duplicates: number;
}

/** What reading the data left out, doubts or collapsed: counted, and each record with its place, value and reason. */
export function Rejections({ rejected, warned, duplicates }: Props) {
  const words = useWords();
  const intake = intakeWordsOf(useLanguage());
  const counts = [
    rejected.length > 0 ? words.rejected(rejected.length) : "",
    warned.length > 0 ? intake.warned(warned.length) : "",
    duplicates > 0 ? intake.duplicates(duplicates) : "",
  ];
  const summary = counts.filter(Boolean).join(" · ");
  const records = [...rejected, ...warned];
  if (records.length === 0) return <p className={styles.notice}>{summary}</p>;
  return (
    <details className={styles.notice}>
      <summary>{summary}</summary>
      <ul>
        {records.map(({ resource, path, value, reason }) => (
          <li key={`${resource} ${path} ${reason}`}>
            {intake.rejection(`${resource} ${path}`, value, intake.reasons[reason])}
          </li>
        ))}
      </ul>
    </details>
  );
}
