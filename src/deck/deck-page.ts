import type { Deck, Slide } from "./deck.ts";
import type { SlideContent } from "./slide-content.ts";

/** What stands on the wall at one time: a slide, or the part of it that fits. */
export interface DeckPage {
  readonly key: string;
  readonly slide: Slide;
  /** The slide's content, cut to what this page shows; the presenter's own title is in it. */
  readonly content: SlideContent;
  /** 1… among all pages of the deck. */
  readonly number: number;
  readonly count: number;
  /** 1…parts among the pages of its slide. */
  readonly part: number;
  readonly parts: number;
}

/** The pages of a deck in their order, without the hidden slides. The same on every screen and in every file. */
export function pagesOf(deck: Deck): readonly DeckPage[] {
  const shown = deck.slides.filter(({ isHidden }) => !isHidden);
  return shown.map((slide, index) => ({
    key: `${slide.id}/1`,
    slide,
    content: slide.content,
    number: index + 1,
    count: shown.length,
    part: 1,
    parts: 1,
  }));
}
