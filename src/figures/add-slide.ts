import type { QueryClient } from "@tanstack/react-query";
import { addToDeck } from "../deck/deck-store.ts";
import type { Origin } from "../deck/deck.ts";
import { newDeck, newSlide } from "../deck/new-deck.ts";
import { periodKey } from "../domain/period-text.ts";
import type { Period } from "../domain/period.ts";
import type { Language } from "../messages/language.ts";
import { presentWordsOf } from "../messages/present-words.ts";
import { committeeOfPath } from "../selection/committee-path.ts";
import { readSelection } from "../selection/selection.ts";
import type { MakeSlide } from "./capture-context.ts";
import { withUnitNames } from "./unit-names.ts";

interface Asked {
  readonly panel: string;
  readonly make: MakeSlide;
  readonly period: Period | undefined;
  readonly isTable: boolean;
  readonly language: Language;
  readonly client: QueryClient;
  readonly dataset: string;
  readonly root: string;
}

/** Puts a panel of the page that is open into the open deck. @throws Error where there is nothing to put. */
export async function addSlide({ make, isTable, language, client, ...asked }: Asked): Promise<void> {
  const content = await make();
  if (content === undefined) throw new Error("There is nothing to show");
  const origin = originHere({ ...asked, language });
  const named = withUnitNames(content, client, committeeOf(origin));
  const words = presentWordsOf(language);
  await addToDeck(newSlide({ content: named, origin, isTable }), () =>
    newDeck({ name: words.usual.newDeck, language, slides: [] }),
  );
}

/** The link of the page that is open, with what it leaves to the data pinned: the slide stays what it was. */
function originHere({
  panel,
  period,
  language,
  dataset,
  root,
}: Omit<Asked, "make" | "isTable" | "client">): Origin {
  const said = readSelection(location.search);
  const page = location.hash.slice(1) || "/";
  return originAt(page, panel, {
    ...said,
    dataset,
    committee: committeeOfPath(page) ?? said.committee ?? root,
    period: said.period ?? (period && periodKey(period)),
    lang: language,
  });
}

/** A panel of a page at a selection. */
export function originAt(page: string, panel: string, selection: ReturnType<typeof readSelection>): Origin {
  const words = Object.entries(selection).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const query = `?${new URLSearchParams(words.map(([key, value]) => [key, value])).toString()}`;
  return { dataset: selection.dataset ?? "", query: query.replaceAll("%2F", "/"), page, panel };
}

/** The committee that an origin is about. */
export function committeeOf({ page, query }: Origin): string | undefined {
  return committeeOfPath(page) ?? readSelection(query).committee;
}
