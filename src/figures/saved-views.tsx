import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { useLocation } from "wouter";
import { paletteWordsOf } from "../messages/palette-words.ts";
import { useSavedViews, useViewsKept, type SavedChange } from "../preferences/saved-views-store.ts";
import { linkTo } from "../selection/selection.ts";
import { useLanguage } from "./language.tsx";
import { SavedViewRow } from "./saved-view-row.tsx";
import styles from "./saved-views.module.css";

interface Props {
  /** Stands in the field until the reader types another: what the page would call this view. */
  readonly suggestedName?: string;
}

/** Names the view that is open and keeps it; opens, renames and deletes the named ones, the last act with a way back. */
export function SavedViews({ suggestedName = "" }: Props) {
  const words = paletteWordsOf(useLanguage()).saved;
  const [page] = useLocation();
  const { views, lastChange, save, undo } = useSavedViews();
  const isKept = useViewsKept();
  const [typed, setTyped] = useState<string>();
  const [changeBefore] = useState(lastChange);
  const [isUndone, setIsUndone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const change = lastChange === changeBefore ? undefined : lastChange;

  // The control that was pressed is gone: the focus goes to the one that takes it back.
  useEffect(() => {
    if (change?.kind === "removed" || change?.kind === "renamed") undoButton.current?.focus();
  }, [change]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    save({ name: typed ?? suggestedName, query: queryOf(linkTo({ lang: undefined })), page });
    setTyped(undefined);
  }

  return (
    <div className="screen-only">
      <form className={styles.form} onSubmit={submit}>
        <label>
          {words.name}
          <input
            ref={field}
            required
            maxLength={120}
            value={typed ?? suggestedName}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="button">
          {words.save}
        </button>
      </form>
      <p className={styles.note}>
        <span role="status">{change ? told(change, words) : isUndone && words.wasUndone}</span>
        {change && (
          <button
            ref={undoButton}
            type="button"
            className="quiet-button"
            onClick={() => {
              undo();
              setIsUndone(true);
              field.current?.focus();
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      {!isKept && <p className={styles.note}>{words.notKept}</p>}
      {views.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {views.map((view) => (
            <SavedViewRow key={view.name} view={view} />
          ))}
        </ul>
      )}
    </div>
  );
}

type SavedWords = ReturnType<typeof paletteWordsOf>["saved"];

function told({ kind, name }: SavedChange, words: SavedWords): string {
  const sentences = {
    saved: words.wasSaved,
    replaced: words.wasReplaced,
    renamed: words.wasRenamed,
    removed: words.wasRemoved,
  };
  return sentences[kind](name);
}

function queryOf(link: string): string {
  return new URL(link, "http://localhost/").search;
}
