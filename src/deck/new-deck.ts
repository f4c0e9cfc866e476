import type { Deck, Slide } from "./deck.ts";

/** A deck with the usual settings: a draft, names shown, a quarter of an hour. */
export function newDeck(own: Pick<Deck, "name" | "language" | "slides"> & Partial<Deck>): Deck {
  return {
    schema: 1,
    id: freshId(),
    theme: "light",
    isDraft: true,
    names: "shown",
    allottedMinutes: 15,
    takenAt: new Date().toISOString(),
    ...own,
  };
}

/** A slide that is shown as it came. */
export function newSlide(own: Pick<Slide, "content"> & Partial<Slide>): Slide {
  return { id: freshId(), notes: "", isHidden: false, isTable: false, ...own };
}

/** 96 random bits. Not crypto.randomUUID, which pages without HTTPS do not have. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
