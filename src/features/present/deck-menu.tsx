import { useRef, useState, type KeyboardEvent } from "react";
import type { Deck } from "../../deck/deck.ts";
import type { StageRatio } from "../../deck/stage.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import { deckFormats, saveDeck, type DeckFormat } from "./deck-exports.ts";
import styles from "./present.module.css";

interface Props {
  readonly deck: Deck;
  readonly onPrint: (ratio: StageRatio) => void;
}

/** Every way out of the deck, one press each. */
export function DeckMenu({ deck, onPrint }: Props) {
  const words = presentWordsOf(useLanguage());
  const details = useRef<HTMLDetailsElement>(null);
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");

  function close() {
    if (details.current !== null) details.current.open = false;
  }

  async function run(format: DeckFormat) {
    if (state === "working") return;
    setState("working");
    try {
      await saveDeck(format, deck);
      setState("idle");
      close();
    } catch {
      setState("failed");
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || details.current?.open !== true) return;
    close();
    details.current.querySelector("summary")?.focus();
  }

  function print(ratio: StageRatio) {
    close();
    onPrint(ratio);
  }

  const item = (format: DeckFormat) => (
    <button key={format} type="button" aria-disabled={state === "working"} onClick={() => void run(format)}>
      {words.formats[format]}
    </button>
  );
  return (
    <details
      ref={details}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary className="button">{words.save}</summary>
      <div className={styles.menuItems}>
        {deckFormats.map(item)}
        <button type="button" onClick={() => print("16:9")}>
          {words.formats.pdfWide}
        </button>
        <button type="button" onClick={() => print("4:3")}>
          {words.formats.pdfNarrow}
        </button>
        <p role="status">{state === "idle" ? "" : words[state]}</p>
      </div>
    </details>
  );
}
