import { formatDate } from "../messages/date-label.ts";
import { capital } from "../messages/language.ts";
import { slideWordsOf } from "../messages/slide-words.ts";
import { wordsOf } from "../messages/words.ts";
import type { DeckPage } from "./deck-page.ts";
import type { Deck } from "./deck.ts";

/** The line at the foot of every slide. */
export interface SlideFoot {
  /** "Số liệu đến 26/9/2024"; empty where no figure has a date. */
  readonly asOf: string;
  /** "phần 2/14"; empty for a slide of one page. */
  readonly part: string;
  /** DỰ THẢO, Dữ liệu mẫu. */
  readonly marks: readonly string[];
  readonly page: string;
}

/** On each slide the date of its own figures, else the latest of the deck. */
export function footOf(deck: Deck, { content, number, count, part, parts }: DeckPage): SlideFoot {
  const { language } = deck;
  const own = "asOf" in content ? content.asOf : undefined;
  const asOf = own ?? latestDate(deck);
  const words = slideWordsOf(language);
  return {
    asOf: asOf === undefined ? "" : capital(wordsOf(language).asOf(formatDate(asOf, language))),
    part: parts > 1 ? words.part(part, parts) : "",
    marks: [
      "isSample" in content && content.isSample ? wordsOf(language).sample : undefined,
      deck.isDraft ? words.draft : undefined,
    ].filter((mark) => mark !== undefined),
    page: words.page(number, count),
  };
}

function latestDate({ slides }: Deck): string | undefined {
  return slides
    .flatMap(({ content }) => ("asOf" in content && content.asOf !== undefined ? [content.asOf] : []))
    .toSorted()
    .at(-1);
}
