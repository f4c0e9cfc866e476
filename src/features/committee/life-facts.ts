import type { Day } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import type { LifeEvent, LifeLink, Lifespan } from "../../domain/lifespan.ts";
import { namesOf, type Lineage } from "../../domain/lineage.ts";
import type { Period } from "../../domain/period.ts";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { formatDay } from "../../messages/date-label.ts";
import { textIn, type Language } from "../../messages/language.ts";

export interface LifeQuestion {
  readonly committee: Committee;
  readonly lineage: Lineage;
  readonly lifespan: Lifespan;
}

/** A sentence of the committee's life; the committees that it leads to stand at its end. */
export interface LifeFact {
  readonly key: string;
  readonly text: string;
  readonly links: readonly { readonly id: string; readonly name: string }[];
}

/** The committee's life in sentences, by day; then who came before and after on days that nobody gives. */
export function lifeFacts(question: LifeQuestion, language: Language): readonly LifeFact[] {
  const { lifespan } = question;
  const words = committeeWordsOf(language).lifeFacts;
  const told = lifespan.events.map((event): LifeFact => {
    const { kind, links } = saidOf(event, question);
    const day = formatDay(kind === "namedUntil" || kind === "ended" ? event.day - 1 : event.day, language);
    return { key: `${kind} ${event.day}`, text: words[kind](day), links: linksTo(links, language) };
  });
  const dated = new Set(lifespan.events.flatMap(({ links }) => links.map(({ id }) => id)));
  const rest = (kind: "predecessor" | "successor", links: readonly LifeLink[]): readonly LifeFact[] => {
    const undated = links.filter(({ id }) => !dated.has(id));
    return undated.length === 0
      ? []
      : [{ key: kind, text: words[kind](), links: linksTo(undated, language) }];
  };
  return [...told, ...rest("predecessor", lifespan.predecessors), ...rest("successor", lifespan.successors)];
}

/** The mergers and splits that a line breaks at: "sáp nhập 1/7/2023". Where the life itself begins or ends there is no line to break. */
export function breakLabels(lifespan: Lifespan, language: Language): ReadonlyMap<Day, string> {
  const words = committeeWordsOf(language);
  return new Map(
    lifespan.events
      .filter(({ kind, day }) => (kind === "merged" || kind === "split") && isWithin(day, lifespan.life))
      .map(({ kind, day }) => [day, words.eventOn(words.events[kind], formatDay(day, language))]),
  );
}

type Said = keyof ReturnType<typeof committeeWordsOf>["lifeFacts"];

function saidOf(
  event: LifeEvent,
  { committee, lineage, lifespan }: LifeQuestion,
): { readonly kind: Said; readonly links: readonly LifeLink[] } {
  const { kind, day, others, links } = event;
  const isBeginning = day === lifespan.life.start;
  switch (kind) {
    case "merged":
      if (others === "later") return { kind: "mergedInto", links };
      return { kind: isBeginning ? "formedByMerger" : "tookIn", links };
    case "split":
      if (others === "later") return { kind: "splitInto", links };
      return { kind: isBeginning ? "formedBySplit" : "changedBySplit", links };
    case "renamed": {
      const names = namesOf(lineage, committee);
      const later = names[names.findIndex(({ id }) => id === links[0]?.id) + 1];
      const isAhead = later !== undefined && names.indexOf(later) > names.indexOf(committee);
      return isAhead
        ? { kind: "renamedTo", links: [{ id: later.id, committee: later }] }
        : { kind: "namedUntil", links };
    }
    default:
      return { kind, links };
  }
}

export function linksTo(links: readonly LifeLink[], language: Language): LifeFact["links"] {
  return links.map(({ id, committee }) => ({
    id,
    name: committee === undefined ? id : textIn(committee.name, language),
  }));
}

function isWithin(day: Day, { start, end }: Period): boolean {
  return start < day && day < end;
}
