import { useRef, useState, type SubmitEvent } from "react";
import { flushSync } from "react-dom";
import { paletteWordsOf } from "../messages/palette-words.ts";
import { useSavedViews, type SavedView } from "../preferences/saved-views-store.ts";
import { linkTo } from "../selection/selection.ts";
import { savedSelection } from "./command-list.ts";
import { useLanguage } from "./language.tsx";
import styles from "./saved-views.module.css";
import { SelectionLink } from "./selection-link.tsx";

/** A named view: a link that opens it, and its name and its end in the reader's hands. */
export function SavedViewRow({ view: { name, query, page } }: { readonly view: SavedView }) {
  const words = paletteWordsOf(useLanguage()).saved;
  const { rename, remove } = useSavedViews();
  const [isRenaming, setIsRenaming] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const change = savedSelection(query);

  function start() {
    flushSync(() => setIsRenaming(true));
    field.current?.select();
    field.current?.focus();
  }

  function finish() {
    flushSync(() => setIsRenaming(false));
    renameButton.current?.focus();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    if (rename(name, input.value)) finish();
    else {
      input.setCustomValidity(words.taken);
      input.reportValidity();
    }
  }

  if (!isRenaming)
    return (
      <li>
        <SelectionLink change={change} to={page} isCurrent={linkTo({}) === linkTo(change, page)}>
          {name}
        </SelectionLink>
        <button
          ref={renameButton}
          type="button"
          className="quiet-button"
          aria-label={words.renameOf(name)}
          onClick={start}
        >
          {words.rename}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-label={words.removeOf(name)}
          onClick={() => remove(name)}
        >
          {words.remove}
        </button>
      </li>
    );
  return (
    <li>
      <form
        className={styles.form}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Escape") finish();
        }}
      >
        <label>
          {words.renameOf(name)}
          <input
            ref={field}
            required
            maxLength={120}
            defaultValue={name}
            onChange={(event) => event.target.setCustomValidity("")}
          />
        </label>
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="quiet-button" onClick={finish}>
          {words.cancel}
        </button>
      </form>
    </li>
  );
}
