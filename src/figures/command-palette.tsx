import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Dataset } from "../api/config.schema.ts";
import { LoadError } from "../api/load-error.ts";
import type { Catalog } from "../domain/indicator.ts";
import { hasHomoglyphs } from "../domain/text.ts";
import { paletteWordsOf } from "../messages/palette-words.ts";
import { useSelect } from "../selection/selection.ts";
import { closeDialogOf, Dialog } from "../ui/dialog.tsx";
import type { Command } from "./command-list.ts";
import styles from "./command-palette.module.css";
import { findCommands } from "./command-search.ts";
import { FoundCommands } from "./found-commands.tsx";
import { useLanguage, useWords } from "./language.tsx";
import { LoadProblem } from "./load-problem.tsx";
import { useCommitteeCommands, useOtherCommands } from "./palette-commands.ts";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  /** Only the committees, as the control in the bar on top asks; else all that there is to go to. */
  readonly isForCommittees?: boolean;
  /** `next` is what the reader wants instead. */
  readonly onClose: (next?: "shortcuts") => void;
}

const mostOfEach = 8;
const mostCommittees = 60;

/** Finds what to look at by its name, however its diacritics and tone marks are typed, and goes there. */
export function CommandPalette({ dataset, catalog, isForCommittees = false, onClose }: Props) {
  const loading = useWords().loading;
  const words = paletteWordsOf(useLanguage());
  const select = useSelect();
  const [typed, setTyped] = useState("");
  const { committees, error, retry } = useCommitteeCommands(dataset);
  const others = useOtherCommands(dataset, catalog);
  const wanted = useDeferredValue(typed);
  const next = useRef<"shortcuts">(undefined);

  const found = useMemo(() => {
    if (isForCommittees) return findCommands(committees ?? [], wanted, mostCommittees);
    const isIdle = wanted.trim() === "";
    return findCommands(isIdle ? others : [...others, ...(committees ?? [])], wanted, mostOfEach);
  }, [isForCommittees, committees, others, wanted]);
  const count = found.reduce((sum, group) => sum + group.count, 0);
  const label = isForCommittees ? words.findCommittee : words.find;

  function choose(command: Command, control: Element) {
    select(command.change, command.page);
    closeDialogOf(control);
  }

  function status(): string {
    if (committees === undefined && error === null) return loading;
    if (count > 0) return isForCommittees ? words.committeesMatch(count) : words.matches(count);
    const nothing = isForCommittees ? words.noCommittee : words.noMatch;
    return hasHomoglyphs(typed) ? `${nothing}: ${words.lookAlikes}` : nothing;
  }

  return (
    <Dialog
      label={isForCommittees ? words.findCommittee : words.title}
      onClose={() => onClose(next.current)}
      onKeyDown={moveFocus}
    >
      <div className={styles.body}>
        <input
          // Not type="search", where Esc would empty the field and leave the dialog open.
          type="text"
          role="searchbox"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          aria-label={label}
          placeholder={label}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            const [first] = found[0]?.commands ?? [];
            const isEnter = event.key === "Enter" && !event.nativeEvent.isComposing;
            if (isEnter && first !== undefined) choose(first, event.currentTarget);
          }}
        />
        <div className={styles.count}>
          <span role="status">{status()}</span>
          <button
            type="button"
            className="quiet-button"
            onClick={(event) => {
              next.current = "shortcuts";
              closeDialogOf(event.currentTarget);
            }}
          >
            {words.shortcuts.title}
          </button>
        </div>
        <div className={styles.found}>
          {error instanceof LoadError && <LoadProblem error={error} retry={retry} />}
          <FoundCommands found={found} hasHeads={!isForCommittees} onChoose={choose} />
        </div>
      </div>
    </Dialog>
  );
}

/** Arrow keys go from the field through the list and back; letters go to the field; the palette's own key closes it. */
function moveFocus(event: KeyboardEvent<HTMLDialogElement>) {
  const { key, currentTarget, ctrlKey, metaKey, altKey } = event;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("input, li button")];
  const isChord = ctrlKey || metaKey || altKey;
  if (!isChord && ((key.length === 1 && key !== " ") || key === "Backspace")) stops[0]?.focus();
  if (key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey) {
    event.preventDefault();
    currentTarget.close();
  }
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
