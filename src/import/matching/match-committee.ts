import { hasHomoglyphs } from "../../domain/text.ts";
import { bodyKey, type KnownNames } from "./known-names.ts";
import { matchKey } from "./match-key.ts";

/**
 * How a name was found: `same`: letter by letter; `written`: diacritics, tone placement, abbreviations, or Đảng bộ,
 * Đảng ủy, Chi bộ before the body's name differ; `likely`: the only one that is much like it, so that it is proposed and asked; `unknown`: none, or several alike.
 */
export interface CommitteeMatch {
  readonly certainty: "same" | "written" | "likely" | "unknown";
  readonly id?: string | undefined;
  /** Ids, the likeliest first; at most five. */
  readonly suggestions: readonly string[];
  /** Letters of another script among Latin ones. */
  readonly isConfusable: boolean;
}

/** Finds the committee that a name in a file means. Nothing is guessed: below `likely` there are only suggestions. */
export function matchCommittee(text: string, known: KnownNames): CommitteeMatch {
  const isConfusable = hasHomoglyphs(text);
  const key = matchKey(text);
  const ids = known.committeesByKey.get(key) ?? known.committeesByBody.get(bodyKey(key)) ?? [];
  const [only] = ids;
  if (only !== undefined && ids.length === 1) {
    const isSame = known.committees.some(
      ({ id, name }) => id === only && (name === text.trim() || id === text.trim()),
    );
    return { certainty: isSame ? "same" : "written", id: only, suggestions: [], isConfusable };
  }
  if (ids.length > 1) return { certainty: "unknown", suggestions: ids.slice(0, most), isConfusable };
  const ranked = rankedByLikeness(key, known);
  const [best, second] = ranked;
  const isLikely =
    best !== undefined && best.likeness >= 0.75 && best.likeness - (second?.likeness ?? 0) >= 0.1;
  return {
    certainty: isLikely ? "likely" : "unknown",
    id: isLikely ? best.id : undefined,
    suggestions: ranked.slice(0, most).map(({ id }) => id),
    isConfusable,
  };
}

const most = 5;
const leastLikeness = 0.35;

function rankedByLikeness(key: string, { committees }: KnownNames) {
  const words = bodyKey(key).split(" ");
  return committees
    .map(({ id, keys }) => ({
      id,
      likeness: Math.max(...keys.map((name) => likeness(words, bodyKey(name).split(" ")))),
    }))
    .filter((each) => each.likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness);
}

/** The share of letter pairs that two names have in common (Sørensen–Dice), word order left aside: 0…1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const total = pairs.length + others.length;
  if (total === 0) return 0;
  const left = [...others];
  let common = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / total;
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const padded = `${word} `;
    return Array.from({ length: word.length }, (_, at) => padded.slice(at, at + 2));
  });
}
