import { useCallback, useEffect, useId, useRef, useState } from "react";
import styles from "./controls.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Rows of a text that may have several lines; without it, one line. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
}

/** How long the typing has to rest, in ms, until what is written counts as a step. */
const rest = 600;

/** A text that is handed on where the typing rests or the focus leaves, so that a word is one step to undo, not each letter. */
export function DraftField({ label, value, onCommit, rows, placeholder, hint }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const latest = useRef({ draft, onCommit });
  useEffect(() => {
    latest.current = { draft, onCommit };
  });

  const settle = useCallback(() => {
    const { draft: written, onCommit: commit } = latest.current;
    if (written !== undefined) commit(written);
    setDraft(undefined);
  }, []);

  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(settle, rest);
    return () => clearTimeout(timer);
  }, [draft, settle]);

  // The field goes away, with another slide chosen: what was written stays.
  useEffect(() => settle, [settle]);

  const shared = {
    id,
    value: draft ?? value,
    placeholder,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onBlur: settle,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} className={styles.input} onChange={(event) => setDraft(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          className={styles.input}
          rows={rows}
          onChange={(event) => setDraft(event.target.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
