import { useState } from "react";
import { openDeck } from "../../deck/deck-file.ts";
import { useDecks } from "../../deck/deck-store.ts";
import type { Deck } from "../../deck/deck.ts";
import { newDeck } from "../../deck/new-deck.ts";
import type { StageRatio } from "../../deck/stage.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import { OpenFileButton } from "../../ui/open-file-button.tsx";
import { Select } from "../../ui/select.tsx";
import { DeckMenu } from "./deck-menu.tsx";
import styles from "./present.module.css";

interface Props {
  readonly deck: Deck | undefined;
  readonly onPresent: () => void;
  readonly onWall: () => void;
  readonly onPrint: (ratio: StageRatio) => void;
}

/** Which deck, and what is done with the whole of it. */
export function DeckBar({ deck, onPresent, onWall, onPrint }: Props) {
  const language = useLanguage();
  const words = presentWordsOf(language);
  const { decks = [], past, future, open, add, remove, undo, redo } = useDecks();
  const [removed, setRemoved] = useState<Deck>();
  const [problem, setProblem] = useState("");

  async function take(file: File) {
    try {
      const opened = openDeck(await file.text());
      if ("deck" in opened) {
        add(opened.deck);
        setProblem("");
      } else if (opened.problem.kind === "damaged") setProblem(words.problems.damaged(opened.problem.place));
      else setProblem(words.problems[opened.problem.kind]);
    } catch {
      setProblem(words.problems.unreadable);
    }
  }

  return (
    <>
      <div className={styles.bar}>
        {deck !== undefined && (
          <>
            <Select
              label={words.deck}
              isLabelHidden
              value={deck.id}
              options={decks.map(({ id, name }) => ({ value: id, label: name || words.usual.newDeck }))}
              onChange={open}
            />
            <span className="quiet-actions">
              <button type="button" className="quiet-button" aria-disabled={past.length === 0} onClick={undo}>
                {words.undo}
              </button>
              <button
                type="button"
                className="quiet-button"
                aria-disabled={future.length === 0}
                onClick={redo}
              >
                {words.redo}
              </button>
            </span>
          </>
        )}
        <span className={styles.barEnd}>
          <button
            type="button"
            className="button"
            onClick={() => add(newDeck({ name: words.usual.newDeck, language, slides: [] }))}
          >
            {words.newEmpty}
          </button>
          <OpenFileButton
            label={words.open}
            accept=".json,application/json"
            onFile={(file) => void take(file)}
          />
          {deck !== undefined && (
            <>
              <button
                type="button"
                className="button"
                onClick={() => {
                  setRemoved(deck);
                  remove(deck.id);
                }}
              >
                {words.remove}
              </button>
              <DeckMenu deck={deck} onPrint={onPrint} />
              <button type="button" className="button" title={words.wallNote} onClick={onWall}>
                {words.wall}
              </button>
              <button type="button" className={`button ${styles.primary}`} onClick={onPresent}>
                {words.present}
              </button>
            </>
          )}
        </span>
      </div>
      {problem !== "" && (
        <p role="alert" className={styles.notice}>
          {problem}
        </p>
      )}
      {removed !== undefined && (
        <p role="status" className={styles.notice}>
          {words.removed(removed.name)}{" "}
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              add(removed);
              setRemoved(undefined);
            }}
          >
            {words.bringBack}
          </button>
        </p>
      )}
    </>
  );
}
