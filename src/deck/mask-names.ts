import { slideWordsOf } from "../messages/slide-words.ts";
import type { Deck, Slide } from "./deck.ts";
import type { SlideContent } from "./slide-content.ts";
import { withTexts } from "./with-texts.ts";

/** In place of a name that is not to be read. */
const hidden = "•••";

/** What is left of the names when a slide, or a part of one, goes to the wall. */
export interface NameMask {
  readonly content: (content: SlideContent) => SlideContent;
  readonly slide: (slide: Slide) => Slide;
}

/**
 * How the wall and every file for others show the slides of a deck whose units are not to be named: each name is a number, the
 * same one on every slide, or nothing. Names are replaced wherever they stand, also in words that somebody wrote, and what
 * is only for the speaker is left out. Undefined where the names are shown.
 */
export function nameMaskOf(deck: Deck): NameMask | undefined {
  if (deck.names === "shown") return undefined;
  const masks = masksOf(deck);
  // The longest first, and all in one go: what stands for a name is not looked through again.
  const names = [...masks.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(names.map((name) => patternOf(name)).join("|"), "gu");
  const replaced = (text: string) => text.replaceAll(pattern, (name) => masks.get(plain(name)) ?? hidden);
  const mask = names.length === 0 ? (text: string) => text : replaced;
  const maskedContent = (content: SlideContent): SlideContent => {
    const masked = withTexts(content, mask);
    return "unitNames" in masked ? { ...masked, unitNames: [] } : masked;
  };
  return {
    content: maskedContent,
    slide: (slide) => ({
      ...slide,
      title: slide.title === undefined ? undefined : mask(slide.title),
      notes: "",
      // A link to where the figures came from would name the unit again.
      origin: undefined,
      content: maskedContent(slide.content),
    }),
  };
}

/** Every name and what stands for it. Units are numbered in the order in which the deck first names them. */
function masksOf({ names, language, slides }: Deck): ReadonlyMap<string, string> {
  const units = slides.flatMap(({ content }) => ("unitNames" in content ? content.unitNames : []));
  const masks = new Map<string, string>();
  let count = 0;
  for (const { name, shortName } of units) {
    const own = [name, shortName ?? ""].flatMap((each) => waysToWrite(plain(each)));
    const known = own.map((each) => masks.get(each)).find((mask) => mask !== undefined);
    if (known === undefined) count += 1;
    const mask = known ?? (names === "numbered" ? slideWordsOf(language).number(count) : hidden);
    for (const each of own) if (!masks.has(each)) masks.set(each, mask);
  }
  return masks;
}

/** Inside a sentence a name begins with a small letter. */
function waysToWrite(name: string): readonly string[] {
  const [first = "", ...others] = name;
  return name === "" ? [] : [name, [first.toLowerCase(), ...others].join("")];
}

/** A name as it is looked up: any space may stand between its words. */
function plain(name: string): string {
  return name.trim().replaceAll(/\s+/gu, " ");
}

/** What finds a plain name in a text. */
function patternOf(name: string): string {
  return literally(name).replaceAll(" ", String.raw`\s+`);
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
