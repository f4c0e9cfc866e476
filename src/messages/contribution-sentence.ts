import type { ContributionBase, Contributions, ContributionStep } from "../domain/contribution.ts";
import type { Indicator } from "../domain/indicator.ts";
import { isSameNumber } from "../domain/span.ts";
import { sumOf } from "../domain/sum.ts";
import type { Language } from "./language.ts";
import { listOf, nameInSentence, unitsCounted } from "./name-list.ts";
import { formatNumber } from "./number.ts";

/** From this share of the gap on no further unit needs to be named. */
const enough = 0.75;
const mostNamed = 3;

/**
 * Which units make up the gap: "Ba đơn vị A, B và C làm nên 14 trong 18 còn thiếu". As few as make up three quarters of
 * it, at most three (`most`). Where all that pull that way are more than the gap, they are what the share is of, and
 * how much the rest makes up for is said; where no unit pulls that way, the gap is said to be none of theirs.
 * Made for contributions in which every unit has its own step, none gathered.
 */
export function contributionSentence(
  { gap, steps }: Contributions,
  indicator: Indicator,
  base: ContributionBase,
  language: Language,
  most = mostNamed,
): string {
  const phrase = phrases[language];
  const measure = indicator.direction === "lower" ? "ceiling" : "target";
  if (isSameNumber(gap, 0)) return phrase.none[base === "due" ? "mark" : measure];
  const size = Math.abs(gap);
  const pulling = steps.filter(({ kind, amount }) => kind === "unit" && amount * gap > 0);
  const pull = Math.abs(sumOf(pulling.map(({ amount }) => amount)));
  const named = fewest(pulling, Math.max(pull, size), most);
  const share = Math.abs(sumOf(named.map(({ amount }) => amount)));
  const isEstimated = steps.some(({ precision }) => precision === "estimated");
  const number = (value: number) => {
    const text = formatNumber(value, language, 1);
    return isEstimated ? phrase.about(text) : text;
  };
  const side = gap < 0 ? "below" : "above";
  const gapWord = phrase.gaps[measure][base][side];
  if (named.length === 0) return phrase.ofNone(`${number(size)} ${gapWord}`);
  const names = listOf(
    named.flatMap(({ units }) => units.map((unit) => nameInSentence(unit, language))),
    language,
  );
  const who = named.length === 1 ? names : phrase.who(unitsCounted(named.length, language), names);
  const isOffset = pull > size && !isSameNumber(pull, size);
  const part = phrase.part(who, number(share), `${number(isOffset ? pull : size)} ${gapWord}`, named.length);
  return isOffset ? `${part}; ${phrase.offset[side](number(sumOf([pull, -size])))}` : part;
}

/** By size, until they make up enough of the gap. */
function fewest(steps: readonly ContributionStep[], size: number, most: number): readonly ContributionStep[] {
  const named: ContributionStep[] = [];
  let share = 0;
  for (const step of steps.toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount))) {
    if (share >= enough * size || named.length === most) break;
    named.push(step);
    share += Math.abs(step.amount);
  }
  return named;
}

const vi = {
  who: (count: string, names: string) => `${count} ${names}`,
  part: (who: string, share: string, total: string, _count: number) =>
    `${who} làm nên ${share} trong ${total}`,
  offset: {
    below: (amount: string) => `phần khác bù lại ${amount}`,
    above: (amount: string) => `phần khác làm giảm ${amount}`,
  },
  ofNone: (total: string) => `${total}, nhưng không ở riêng đơn vị nào`,
  about: (text: string) => `khoảng ${text}`,
  gaps: {
    target: {
      plan: { below: "còn thiếu", above: "vượt kế hoạch" },
      due: { below: "chậm so với mốc", above: "nhanh hơn mốc" },
    },
    ceiling: {
      plan: { below: "dưới mức tối đa", above: "vượt mức tối đa" },
      due: { below: "thấp hơn mốc", above: "cao hơn mốc" },
    },
  },
  none: { target: "Đúng bằng kế hoạch", ceiling: "Đúng bằng mức tối đa", mark: "Đúng bằng mốc" },
};

const en: typeof vi = {
  who: (count, names) => `${count}, ${names},`,
  part: (who, share, total, count) => `${who} ${count === 1 ? "makes" : "make"} up ${share} of the ${total}`,
  offset: {
    below: (amount) => `the rest makes up for ${amount}`,
    above: (amount) => `the rest takes away ${amount}`,
  },
  ofNone: (total) => `${total}, though of no single unit`,
  about: (text) => `about ${text}`,
  gaps: {
    target: {
      plan: { below: "still to go", above: "above the plan" },
      due: { below: "behind the mark", above: "ahead of the mark" },
    },
    ceiling: {
      plan: { below: "below the ceiling", above: "over the ceiling" },
      due: { below: "below the mark", above: "above the mark" },
    },
  },
  none: { target: "Exactly the plan", ceiling: "Exactly the ceiling", mark: "Exactly at the mark" },
};

const phrases: Record<Language, typeof vi> = { vi, en };
