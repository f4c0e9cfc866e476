import { useState } from "react";
import { pagesOf, type DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { inChangedDeck, startShowing, type Showing } from "../../deck/showing.ts";

/** What is on the wall: a deck, its pages, and which of them. */
interface OnWall {
  readonly deck: Deck;
  readonly pages: readonly DeckPage[];
  readonly showing: Showing;
}

/**
 * Keeps what is on the wall. A deck that has changed keeps the page that is shown, wherever it stands now. A deck that runs by
 * itself (`isLooping`) is taken over when a page turns, never under the eyes of those who read one.
 */
export function useOnWall(deck: Deck, page: number, isLooping: boolean) {
  const [onWall, setOnWall] = useState<OnWall>(() => {
    const pages = pagesOf(deck);
    return { deck, pages, showing: startShowing(page, pages.length) };
  });
  if (deck !== onWall.deck && !isLooping) setOnWall(withDeck(onWall, deck));

  function show(showing: Showing, isTurned = showing.page !== onWall.showing.page): void {
    const next = { ...onWall, showing };
    setOnWall(isTurned && deck !== onWall.deck ? withDeck(next, deck) : next);
  }

  return { ...onWall, show };
}

function withDeck({ pages: before, showing }: OnWall, deck: Deck): OnWall {
  const pages = pagesOf(deck);
  return { deck, pages, showing: inChangedDeck(showing, before.map(keyOf), pages.map(keyOf)) };
}

function keyOf({ key }: DeckPage): string {
  return key;
}
