import type { LifeEvent, LifeLink } from "../domain/lifespan.ts";
import { formatDay } from "./date-label.ts";
import type { Language } from "./language.ts";
import { listOf, nameInSentence } from "./name-list.ts";

/**
 * What happened to a committee, dated: "1/7/2023: sáp nhập vào Đảng bộ A". `isStart` and `isEnd` say whether its own
 * life begins or ends there: who takes another in lives on.
 */
export function lifeEventSentence(
  event: LifeEvent,
  { isStart, isEnd }: { readonly isStart: boolean; readonly isEnd: boolean },
  language: Language,
): string {
  return `${formatDay(event.day, language)}: ${eventWords(event, isStart, isEnd, language)}`;
}

function eventWords(
  { kind, others, links }: LifeEvent,
  isStart: boolean,
  isEnd: boolean,
  language: Language,
): string {
  const phrase = phrases[language];
  const names = namesOf(links, language);
  const isEarlier = others === "earlier";
  switch (kind) {
    case "renamed":
      return (isEarlier ? phrase.renamedFrom : phrase.renamedTo)(names);
    case "merged":
      if (!isEarlier) return phrase.mergedInto(names);
      return (isStart ? phrase.formedOf : phrase.tookIn)(names);
    case "split":
      if (isEarlier) return phrase.splitFrom(names);
      return (isEnd ? phrase.splitInto : phrase.gaveAway)(names);
    default:
      return phrase[kind];
  }
}

/** Of those that are not loaded nobody knows the name. */
function namesOf(links: readonly LifeLink[], language: Language): string {
  const known = links.flatMap(({ committee }) =>
    committee === undefined ? [] : [nameInSentence(committee, language)],
  );
  const others = links.length - known.length;
  return listOf(others === 0 ? known : [...known, phrases[language].others(others)], language);
}

const vi = {
  founded: "thành lập",
  ended: "kết thúc hoạt động",
  renamedFrom: (names: string) => `đổi tên từ ${names}`,
  renamedTo: (names: string) => `đổi tên thành ${names}`,
  formedOf: (names: string) => `thành lập trên cơ sở sáp nhập ${names}`,
  tookIn: (names: string) => `nhận sáp nhập ${names}`,
  mergedInto: (names: string) => `sáp nhập vào ${names}`,
  splitFrom: (names: string) => `tách từ ${names}`,
  gaveAway: (names: string) => `tách ra ${names}`,
  splitInto: (names: string) => `chia tách thành ${names}`,
  others: (count: number) => (count === 1 ? "một đơn vị khác" : `${count} đơn vị khác`),
};

const en: typeof vi = {
  founded: "founded",
  ended: "ended",
  renamedFrom: (names) => `renamed from ${names}`,
  renamedTo: (names) => `renamed to ${names}`,
  formedOf: (names) => `formed by the merger of ${names}`,
  tookIn: (names) => `took in ${names}`,
  mergedInto: (names) => `merged into ${names}`,
  splitFrom: (names) => `split from ${names}`,
  gaveAway: (names) => `parted with ${names}`,
  splitInto: (names) => `split into ${names}`,
  others: (count) => (count === 1 ? "another unit" : `${count} other units`),
};

const phrases: Record<Language, typeof vi> = { vi, en };
