import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Dataset } from "../api/config.schema.ts";
import { LoadError } from "../api/load-error.ts";
import { searchQuery } from "../api/search.queries.ts";
import { foldForMatching, hasHomoglyphs } from "../domain/text.ts";
import { textIn } from "../messages/language.ts";
import { useSelection } from "../selection/selection.ts";
import styles from "./committee-search.module.css";
import { useLanguage, useWords } from "./language.tsx";
import { LoadProblem } from "./load-problem.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

const mostShown = 60;

/** Finds a committee by its name, however its diacritics and tone marks are typed. */
export function CommitteeSearch({ dataset, onClose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const [, select] = useSelection();
  const [typed, setTyped] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error, refetch } = useQuery(searchQuery(dataset));
  const names = useMemo(
    () =>
      (data?.value ?? []).map((entry) => ({
        entry,
        folded: foldForMatching(`${entry.name.vi} ${entry.name.en ?? ""} ${entry.path}`),
      })),
    [data],
  );
  const wanted = foldForMatching(useDeferredValue(typed)).split(" ");
  const found = names.filter(({ folded }) => wanted.every((word) => folded.includes(word)));

  useEffect(() => dialog.current?.showModal(), []);

  function choose(id: string) {
    select({ committee: id, period: undefined });
    dialog.current?.close();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.controls.findCommittee}
      onClose={onClose}
      onKeyDown={moveFocus}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={styles.body}>
        <input
          type="search"
          autoFocus
          className={styles.input}
          aria-label={words.controls.findCommittee}
          placeholder={words.controls.findCommittee}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === "Enter" && first !== undefined) choose(first.entry.id);
          }}
        />
        <p role="status" className={styles.count}>
          {data === undefined
            ? words.loading
            : found.length === 0
              ? [words.controls.noMatch, hasHomoglyphs(typed) && words.controls.lookAlikes]
                  .filter(Boolean)
                  .join(": ")
              : words.controls.matches(found.length)}
        </p>
        {data === undefined && error instanceof LoadError && (
          <LoadProblem error={error} retry={() => void refetch()} />
        )}
        <ul className={styles.list}>
          {found.slice(0, mostShown).map(({ entry }) => (
            <li key={entry.id}>
              <button type="button" className={styles.entry} onClick={() => choose(entry.id)}>
                <span>{textIn(entry.name, language)}</span>
                <span className={styles.path}>
                  {words.committeeKinds[entry.kind]}
                  {entry.path !== "" && ` · ${entry.path}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
}

/** Arrow keys go from the field through the list and back. */
function moveFocus(event: KeyboardEvent<HTMLDialogElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, li button")];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
