import type { Distribution } from "../domain/distribution.ts";
import type { Movement, RankedEntry } from "../domain/ranking.ts";
import type { Language } from "./language.ts";

/**
 * A unit's place: "xếp thứ 3 trong 17, lên 2 bậc"; `isShared` where others have the same rank; `of` counts those that
 * are ranked. Without a rank it says so, and that there was one before.
 */
export function rankingSentence(
  { rank, movement }: Pick<RankedEntry, "rank" | "movement">,
  of: number,
  isShared: boolean,
  language: Language,
): string {
  const phrase = phrases[language];
  const place =
    rank === undefined
      ? phrase.unranked
      : (isShared ? phrase.shared : phrase.place)(phrase.ordinal(rank), of);
  return movement === undefined ? place : `${place}, ${movementWord(movement, language)}`;
}

/** "lên 2 bậc", "không đổi". */
function movementWord(movement: Movement, language: Language): string {
  const phrase = phrases[language];
  if (movement.kind === "up" || movement.kind === "down") return phrase[movement.kind](movement.places);
  return phrase[movement.kind];
}

/** "Trung vị của 17 đơn vị là 72,5%; một nửa nằm từ 60% đến 81%", the middle half by the quartiles. */
export function distributionSentence(
  { count, lowerQuartile, median, upperQuartile }: Distribution,
  format: (value: number) => string,
  language: Language,
): string {
  return phrases[language].spread(count, format(median), format(lowerQuartile), format(upperQuartile));
}

const vi = {
  ordinal: (rank: number) => String(rank),
  place: (rank: string, of: number) => `xếp thứ ${rank} trong ${of}`,
  shared: (rank: string, of: number) => `cùng xếp thứ ${rank} trong ${of}`,
  unranked: "chưa xếp hạng được",
  same: "không đổi",
  up: (places: number) => `lên ${places} bậc`,
  down: (places: number) => `xuống ${places} bậc`,
  new: "kỳ trước chưa xếp hạng",
  gone: "kỳ trước có xếp hạng",
  spread: (count: number, median: string, low: string, high: string) =>
    `Trung vị của ${count} đơn vị là ${median}; một nửa nằm từ ${low} đến ${high}`,
};

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

const en: typeof vi = {
  ordinal: (rank) => `${rank}${suffixes[ordinals.select(rank)] ?? "th"}`,
  place: (rank, of) => `${rank} of ${of}`,
  shared: (rank, of) => `joint ${rank} of ${of}`,
  unranked: "cannot be ranked yet",
  same: "unchanged",
  up: (places) => `up ${places} ${places === 1 ? "place" : "places"}`,
  down: (places) => `down ${places} ${places === 1 ? "place" : "places"}`,
  new: "not ranked the period before",
  gone: "ranked the period before",
  spread: (count, median, low, high) =>
    `The median of ${count} ${count === 1 ? "unit" : "units"} is ${median}; half lie between ${low} and ${high}`,
};

const phrases: Record<Language, typeof vi> = { vi, en };
