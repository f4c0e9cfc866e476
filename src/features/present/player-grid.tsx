import { useDeferredValue, useMemo } from "react";
import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { gridColumns } from "../../deck/showing.ts";
import type { PlayerWords } from "../../messages/player-words.ts";
import { ScaledSlide, type Screen } from "./fitted-slide.tsx";
import styles from "./player.module.css";
import { titleOf } from "./slide-title.ts";

interface Props {
  readonly deck: Deck;
  readonly pages: readonly DeckPage[];
  /** 1…: where the arrows stand. */
  readonly selected: number;
  readonly words: PlayerWords;
  readonly screen: Screen;
  readonly onPick: (number: number) => void;
}

/** px around the cells. */
const gap = 32;

/** All pages at once. The keys are the player's; a press takes a page. */
export function PlayerGrid({ deck, pages, selected, words, screen, onPick }: Props) {
  const cell = useMemo(() => cellOf(screen), [screen]);
  // A hundred slides take their time: the places are there at once, and a key need not wait for what is to be in them.
  const isDrawn = useDeferredValue(true, false);
  return (
    <div className={styles.grid} data-controls="grid" role="group" aria-label={words.grid}>
      {pages.map((page) => (
        <button
          key={page.key}
          ref={page.number === selected ? bringIntoView : undefined}
          type="button"
          tabIndex={page.number === selected ? 0 : -1}
          className={styles.cell}
          aria-label={words.said(page.number, titleOf({ ...page.slide, content: page.content }))}
          aria-current={page.number === selected || undefined}
          style={{ inlineSize: cell.width }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(page.number)}
        >
          <span inert className={styles.cellSlide} style={{ blockSize: cell.height }}>
            {isDrawn && <ScaledSlide deck={deck} page={page} screen={cell} />}
          </span>
          <span className={styles.cellNumber}>{page.number}</span>
        </button>
      ))}
    </div>
  );
}

function cellOf(screen: Screen): Screen {
  const width = Math.floor((screen.width - gap * (gridColumns + 1)) / gridColumns);
  return { width, height: Math.round((width * screen.height) / screen.width) };
}

function bringIntoView(cell: HTMLElement | null): void {
  cell?.scrollIntoView({ block: "nearest" });
}
