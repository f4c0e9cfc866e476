import type { Status } from "../domain/assessment.ts";
import type { Language } from "./language.ts";
import { toneOf, type Segment } from "./tone.ts";

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
      .map((status) => `${counts.get(status)} ${countWords[language][status]}`)
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

const countWords: Record<Language, Record<Status, string>> = {
  vi: {
    exceeded: "vượt kế hoạch",
    met: "đạt kế hoạch",
    onPace: "đúng tiến độ",
    slightlyBehind: "chậm nhẹ",
    behind: "chậm tiến độ",
    missed: "không đạt",
    inProgress: "đang thực hiện",
    tooEarly: "chưa đủ căn cứ",
    noPlan: "chưa có kế hoạch",
    noData: "chưa có số liệu",
    notApplicable: "không áp dụng",
  },
  en: {
    exceeded: "above plan",
    met: "met the plan",
    onPace: "on pace",
    slightlyBehind: "slightly behind",
    behind: "behind",
    missed: "missed the plan",
    inProgress: "in progress",
    tooEarly: "too early to tell",
    noPlan: "without a plan yet",
    noData: "without data yet",
    notApplicable: "not applicable",
  },
};
