import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { gridColumns } from "../../deck/showing.ts";
import { ScaledSlide } from "./fitted-slide.tsx";
import styles from "./player.module.css";
import { useWallSize } from "./wall-size.ts";

interface Props {
  readonly deck: Deck;
  readonly pages: readonly DeckPage[];
  /** 1…: where the arrows stand. */
  readonly selected: number;
  readonly label: string;
  readonly onPick: (number: number) => void;
}

/** All pages at once. The keys are the player's; a press takes a page. */
export function PlayerGrid({ deck, pages, selected, label, onPick }: Props) {
  const wall = useWallSize();
  const width = Math.floor((wall.width - 32 * (gridColumns + 1)) / gridColumns);
  const cell = { width, height: Math.round((width * wall.height) / wall.width) };
  return (
    <div className={styles.grid} data-controls="grid" role="group" aria-label={label}>
      {pages.map((page) => (
        <button
          key={page.key}
          ref={page.number === selected ? bringIntoView : undefined}
          type="button"
          tabIndex={-1}
          className={styles.cell}
          aria-label={String(page.number)}
          aria-current={page.number === selected || undefined}
          style={{ inlineSize: cell.width, blockSize: cell.height }}
          onClick={() => onPick(page.number)}
        >
          <span inert>
            <ScaledSlide deck={deck} page={page} screen={cell} />
          </span>
          <b className={styles.cellNumber}>{page.number}</b>
        </button>
      ))}
    </div>
  );
}

function bringIntoView(cell: HTMLElement | null): void {
  cell?.scrollIntoView({ block: "nearest" });
}
