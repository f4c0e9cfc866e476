import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { ScaledSlide, type Screen } from "./fitted-slide.tsx";
import styles from "./player.module.css";

interface Props {
  readonly deck: Deck;
  readonly pages: readonly DeckPage[];
  /** 1…: the one that is seen. */
  readonly page: number;
  /** The one whose neighbours stand ready. */
  readonly ahead: number;
  readonly screen: Screen;
}

/** The page on the wall, and those before and behind it, drawn and out of sight: a key only swaps them. Never more. */
export function WallPages({ deck, pages, page, ahead, screen }: Props) {
  const numbers = new Set([page, ahead - 1, ahead, ahead + 1]);
  return pages
    .filter(({ number }) => numbers.has(number))
    .map((each) => {
      const isShown = each.number === page;
      return (
        <div key={each.key} className={styles.wall} data-shown={isShown || undefined} inert={!isShown}>
          <ScaledSlide deck={deck} page={each} screen={screen} />
        </div>
      );
    });
}
