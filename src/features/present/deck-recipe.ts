import type { Committee } from "../../domain/committee.ts";
import { periodKey } from "../../domain/period-text.ts";
import type { Period } from "../../domain/period.ts";
import type { Deck, Origin, Slide } from "../../deck/deck.ts";
import { newDeck, newSlide } from "../../deck/new-deck.ts";
import type { SlideContent } from "../../deck/slide-content.ts";
import { originAt } from "../../figures/add-slide.ts";
import type { Captured } from "../../figures/capture.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { presentWordsOf } from "../../messages/present-words.ts";
import { committeePath } from "../../selection/committee-path.ts";

/** What a deck is made of, in the order in which such conferences go; between the title and the thanks. */
export const deckParts = ["results", "targets", "units", "quarters", "lastYear", "limits", "tasks"] as const;
export type DeckPart = (typeof deckParts)[number];

export interface DeckWish {
  readonly dataset: string;
  readonly committee: Committee;
  readonly period: Period;
  readonly indicator: string;
  readonly language: Language;
}

/** Where each part is taken from: a panel of a page, at a link that says all that it is about. */
export function deckOrigins(wish: DeckWish): readonly Origin[] {
  const { dataset, committee, period, indicator, language } = wish;
  const base = { dataset, committee: committee.id, indicator, period: periodKey(period), lang: language };
  const from: Record<DeckPart, Origin> = {
    results: originAt("/", "results", base),
    targets: originAt(committeePath(committee.id), "indicators", base),
    units: originAt("/", "units", base),
    quarters: originAt("/", "quarters", base),
    lastYear: originAt("/compare", "table", { ...base, rows: "indicators" }),
    limits: originAt("/", "limits", base),
    tasks: originAt("/", "tasks", base),
  };
  return deckParts.map((part) => from[part]);
}

export interface MadeDeck {
  readonly deck: Deck;
  /** Parts of which the data have nothing. */
  readonly without: readonly DeckPart[];
}

/** The deck of what was taken for `deckOrigins(wish)`. A part without content is left out, and named. */
export function deckFrom(wish: DeckWish, captured: readonly Captured[]): MadeDeck {
  const { committee, period, language } = wish;
  const words = presentWordsOf(language);
  const conference = words.conference(formatPeriod(period, language, { inSentence: true }));
  const body = textIn(committee.name, language);
  const origins = deckOrigins(wish);
  const taken = deckParts.map((part, index) => ({ part, origin: origins[index], taken: captured[index] }));
  const slides = taken.flatMap(({ origin, taken: each }) =>
    each?.kind === "content" && !isEmpty(each.content) ? [newSlide({ content: each.content, origin })] : [],
  );
  const opening: Slide = newSlide({
    content: { kind: "title", conference, ordinal: "", body, place: "", date: "" },
  });
  const closing: Slide = newSlide({ content: { kind: "closing", title: words.thanks, body } });
  return {
    deck: newDeck({ name: `${conference} · ${body}`, language, slides: [opening, ...slides, closing] }),
    without: taken
      .filter(({ taken: each }) => each?.kind !== "content" || isEmpty(each.content))
      .map(({ part }) => part),
  };
}

/** A table without a row says nothing to a hall. */
function isEmpty(content: SlideContent): boolean {
  return content.kind === "figure" && content.table.rows.length === 0;
}
