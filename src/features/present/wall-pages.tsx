import { memo } from "react";
import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { ScaledSlide } from "./fitted-slide.tsx";
import styles from "./player.module.css";
import { useWallSize } from "./wall-size.ts";

interface Props {
  readonly deck: Deck;
  readonly pages: readonly DeckPage[];
  /** 1…: the one that is seen. */
  readonly page: number;
  /** The one whose neighbours stand ready. */
  readonly ahead: number;
}

/** The page on the wall, and those before and behind it, drawn and out of sight: a key only swaps them. Never more. */
export function WallPages({ deck, pages, page, ahead }: Props) {
  const screen = useWallSize();
  const numbers = [...new Set([page, ahead - 1, ahead, ahead + 1])].filter((number) => pages[number - 1]);
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => {
      const each = pages[number - 1];
      const isShown = number === page;
      return (
        each && (
          <div key={each.key} className={styles.wall} data-shown={isShown || undefined} inert={!isShown}>
            <Ready deck={deck} page={each} width={screen.width} height={screen.height} />
          </div>
        )
      );
    });
}

/** Drawn once: turning pages must not draw it anew. */
const Ready = memo(function ReadyPage({
  deck,
  page,
  width,
  height,
}: {
  readonly deck: Deck;
  readonly page: DeckPage;
  readonly width: number;
  readonly height: number;
}) {
  return <ScaledSlide deck={deck} page={page} screen={{ width, height }} />;
});
