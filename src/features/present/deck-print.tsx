import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { pagesOf } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { stageWidths, type StageRatio } from "../../deck/stage.ts";
import styles from "./deck-print.module.css";
import { SlideView } from "./slide-view.tsx";

interface Props {
  readonly deck: Deck;
  readonly ratio: StageRatio;
}

/** The whole deck on paper or as a PDF, a slide to a sheet of its own size: drawn when the page is printed, by whoever. */
export function DeckPrint({ deck, ratio }: Props) {
  const [isPrinting, setIsPrinting] = useState(false);

  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);

  if (!isPrinting) return null;
  return createPortal(
    <div className={styles.sheets} data-ratio={ratio} data-print="deck">
      {pagesOf(deck).map((page) => (
        <div key={page.key} className={styles.sheet}>
          <SlideView deck={deck} page={page} width={stageWidths[ratio]} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
