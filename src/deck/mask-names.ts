import { slideWordsOf } from "../messages/slide-words.ts";
import type { Deck, Slide } from "./deck.ts";
import { withTexts } from "./with-texts.ts";

/** In place of a name that is not to be read. */
const hidden = "•••";

/**
 * The deck as the wall and every file for others show it: where the deck says so, each unit's name is a number, the same one on
 * every slide, or nothing. Names are replaced wherever they stand, also in words that somebody wrote. What is only for the
 * speaker is left out.
 */
export function maskedDeck(deck: Deck): Deck {
  if (deck.names === "shown") return deck;
  const masks = masksOf(deck);
  if (masks.size === 0) return deck;
  // The longest first, and all in one go: what stands for a name is not looked through again.
  const names = [...masks.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(names.map((name) => literally(name)).join("|"), "gu");
  const mask = (text: string) => text.replaceAll(pattern, (name) => masks.get(name) ?? hidden);
  return { ...deck, slides: deck.slides.map((slide) => maskedSlide(slide, mask)) };
}

/** Every name and what stands for it. Units are numbered in the order in which the deck first names them. */
function masksOf({ names, language, slides }: Deck): ReadonlyMap<string, string> {
  const units = slides.flatMap(({ content }) => ("unitNames" in content ? content.unitNames : []));
  const masks = new Map<string, string>();
  let count = 0;
  for (const { name, shortName } of units) {
    const known = masks.get(name) ?? (shortName === undefined ? undefined : masks.get(shortName));
    if (known === undefined) count += 1;
    const mask = known ?? (names === "numbered" ? slideWordsOf(language).number(count) : hidden);
    masks.set(name, mask);
    if (shortName !== undefined && shortName.trim() !== "") masks.set(shortName, mask);
  }
  masks.delete("");
  return masks;
}

function maskedSlide(slide: Slide, mask: (text: string) => string): Slide {
  const content = withTexts(slide.content, mask);
  return {
    ...slide,
    title: slide.title === undefined ? undefined : mask(slide.title),
    notes: "",
    // A link to where the figures came from would name the unit again.
    origin: undefined,
    content: "unitNames" in content ? { ...content, unitNames: [] } : content,
  };
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
