import type { Deck, Slide } from "./deck.ts";
import type { SlideContent } from "./slide-content.ts";

/** The deck with some of its own properties changed. */
export function withSettings(deck: Deck, change: Partial<Omit<Deck, "id" | "schema" | "slides">>): Deck {
  return { ...deck, ...change };
}

/** A slide behind another one; without one, or where that is gone, at the end but before the closing. */
export function withSlide(deck: Deck, slide: Slide, behind?: string): Deck {
  const at = deck.slides.findIndex(({ id }) => id === behind);
  const place = at === -1 ? endOf(deck) : at + 1;
  return { ...deck, slides: deck.slides.toSpliced(place, 0, slide) };
}

export function withoutSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** The slide taken out and put in at `place` (0…) of the order that it leaves behind. */
export function movedSlide(deck: Deck, id: string, place: number): Deck {
  const slide = deck.slides.find((each) => each.id === id);
  if (slide === undefined) return deck;
  return { ...deck, slides: withoutSlide(deck, id).slides.toSpliced(Math.max(0, place), 0, slide) };
}

/** The slide again behind itself, under an id of its own. */
export function duplicatedSlide(deck: Deck, id: string, copyId: string): Deck {
  const slide = deck.slides.find((each) => each.id === id);
  return slide === undefined ? deck : withSlide(deck, { ...slide, id: copyId }, id);
}

export function changedSlide(deck: Deck, id: string, change: Partial<Omit<Slide, "id">>): Deck {
  return {
    ...deck,
    slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)),
  };
}

/** What somebody wrote by hand no longer follows the data. */
export function rewrittenSlide(deck: Deck, id: string, content: SlideContent): Deck {
  return changedSlide(deck, id, { content, origin: undefined });
}

function endOf({ slides }: Deck): number {
  return slides.at(-1)?.content.kind === "closing" ? slides.length - 1 : slides.length;
}
