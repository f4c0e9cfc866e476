import type { Status } from "../domain/assessment.ts";
import type { Language } from "./language.ts";
import { toneOf, type Segment } from "./tone.ts";
import { statusInSentence } from "./words.ts";

/**
 * The headline of a collection, which has no figures of its own: how many of its units stand where. Those judged come
 * first, best to worst, then those that cannot be. The late ones have the tone; where none is late, those ahead.
 */
export function collectionHeadline(unitStatuses: readonly Status[], language: Language): readonly Segment[] {
  const counts = new Map<Status, number>();
  for (const status of unitStatuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  const say = (group: readonly Status[]) =>
    group
      .filter((status) => counts.has(status))
      .map((status) => `${counts.get(status)}\u00a0${countWord(status, language)}`)
      .join(", ");

  const [ahead, late, rest] = [say(good), say(bad), say(unjudged)];
  const total = unitStatuses.length;
  const units = language === "vi" ? "đơn vị" : total === 1 ? "unit" : "units";
  const pieces: Segment[] = [
    { text: ahead, tone: late === "" ? "ahead" : undefined },
    { text: ahead !== "" && late !== "" ? ", " : "" },
    { text: late, tone: "late" },
    { text: ahead + late !== "" && rest !== "" ? "; " : "" },
    { text: rest },
  ];
  const said = pieces.filter(({ text }) => text !== "");
  return [{ text: `${total} ${units}${said.length > 0 ? ": " : ""}` }, ...said];
}

const order: readonly Status[] = [
  "exceeded",
  "met",
  "onPace",
  "slightlyBehind",
  "behind",
  "missed",
  "inProgress",
  "tooEarly",
  "noPlan",
  "noData",
  "notApplicable",
];
const good = order.filter((status) => toneOf[status] === "ahead");
const bad = order.filter((status) => toneOf[status] === "late");
const unjudged = order.filter((status) => toneOf[status] === "none");

/** The status words as said of a number of units; the Vietnamese ones fit as they are. */
function countWord(status: Status, language: Language): string {
  const ofUnits = language === "en" ? englishCountWords[status] : undefined;
  return ofUnits ?? statusInSentence(status, language);
}

const englishCountWords: Partial<Record<Status, string>> = {
  exceeded: "above plan",
  met: "met the plan",
  missed: "missed the plan",
  noPlan: "without a plan yet",
  noData: "without data yet",
};
