import type { Changes, Moved } from "../domain/changes.ts";
import type { Correction } from "../domain/corrections.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Target } from "../domain/observation.ts";
import type { PlanChange } from "../domain/plan-changes.ts";
import { percentSignOf } from "./counted-noun.ts";
import { formatDate } from "./date-label.ts";
import { capital, type Language } from "./language.ts";
import { listOf, nameInSentence } from "./name-list.ts";
import { formatNumber, formatPercent, formatPoints } from "./number.ts";
import { formatPeriod } from "./period-label.ts";
import { formatFigure, formatQuantity, hedge } from "./quantity.ts";
import { formatSource } from "./source-line.ts";

/**
 * What changed, in one sentence: who moved most, then how many reports, corrections and plans are new. "Cụm 3 tăng 12,
 * nhiều nhất trong các đơn vị; 2 đơn vị mới có số liệu; 1 số được đính chính".
 */
export function changesSentence(changes: Changes, indicator: Indicator, language: Language): string {
  const phrase = phrases[language];
  const { moved, unlike, newReports, corrections, planChanges } = changes;
  const counted = [
    newReports.length > 0 ? phrase.newReports(newReports.length) : undefined,
    corrections.length > 0 ? phrase.corrections(corrections.length) : undefined,
    planChanges.length > 0 ? phrase.planChanges(planChanges.length) : undefined,
  ].filter((part) => part !== undefined);
  const nobody = unlike.length === 0 ? phrase.nobody : phrase.unlike(unlike.length);
  const first = moved.length === 0 ? nobody : mostMoved(moved, indicator, language);
  return capital([first, ...counted].join("; "));
}

/** "Cụm 3 tăng 12, từ 33 lên 45". */
export function movedSentence(
  { committee, base, current, variance }: Moved,
  indicator: Indicator,
  language: Language,
): string {
  const sign = percentSignOf(indicator);
  const [from, to] = [base, current].map(({ figure }) => formatFigure(figure, language, sign));
  const change = changeWords({ variance }, language);
  const name = nameInSentence(committee, language);
  return phrases[language].fromTo(name, change, from ?? "", to ?? "", variance.absolute > 0);
}

/** "Cụm 3, 9 tháng năm 2024: 45 thay cho 33, Báo cáo bổ sung". */
export function correctionSentence(
  { committee, period, earlier, later }: Correction,
  indicator: Indicator,
  language: Language,
): string {
  const [before, after] = [earlier, later].map(({ reading }) =>
    reading.kind === "value"
      ? formatQuantity(reading, language, percentSignOf(indicator))
      : formatFigure({ kind: "notReported" }, language),
  );
  const label = formatPeriod(period, language, { inSentence: true });
  const change = phrases[language].corrected(before ?? "", after ?? "");
  return `${nameInSentence(committee, language)}, ${label}: ${change}, ${formatSource(later.source, language)}`;
}

/** "Cụm 3: kế hoạch năm 2024 từ 40 thành 45 (7/2024)". */
export function planChangeSentence(
  { committee, period, earlier, later }: PlanChange,
  language: Language,
): string {
  const label = formatPeriod(period, language, { inSentence: true });
  const date = later.asOf ?? later.source.published;
  const when = date === undefined ? "" : ` (${formatDate(date, language)})`;
  const change = phrases[language].planned(label, sizeOf(earlier, language), sizeOf(later, language));
  return `${nameInSentence(committee, language)}: ${change}${when}`;
}

/** All that moved as far as the first are the most; from three on they are counted. */
function mostMoved(moved: readonly Moved[], indicator: Indicator, language: Language): string {
  const phrase = phrases[language];
  const [first] = moved;
  if (first === undefined) return phrase.nobody;
  const most = moved.filter((one) => sizeOfMove(one) === sizeOfMove(first));
  if (moved.length === 1) return phrase.only(movedSentence(first, indicator, language));
  if (most.length > 2) return phrase.sameMost(most.length, amountOf(first, language));
  const told = most.map((one) => `${nameInSentence(one.committee, language)} ${changeWords(one, language)}`);
  return phrase.most(listOf(told, language));
}

function sizeOfMove({ variance }: Moved): number {
  return Math.abs(variance.absolute);
}

function changeWords(moved: Pick<Moved, "variance">, language: Language): string {
  const phrase = phrases[language];
  return (moved.variance.absolute > 0 ? phrase.up : phrase.down)(amountOf(moved, language));
}

/** Without sign: whether up or down is said in words. */
function amountOf({ variance }: Pick<Moved, "variance">, language: Language): string {
  const { absolute, points } = variance;
  const text =
    points === undefined ? formatNumber(Math.abs(absolute), language) : formatPoints(points, language);
  return hedge(text, variance, language);
}

function sizeOf({ shape }: Target, language: Language): string {
  if (shape.kind === "rate") return formatPercent(shape.percent / 100, language);
  if (shape.kind !== "range") return formatNumber(shape.value, language);
  return `${formatNumber(shape.low, language)}–${formatNumber(shape.high, language)}`;
}

const vi = {
  nobody: "không đơn vị nào thay đổi",
  unlike: (count: number) => `${count} đơn vị có chênh lệch nhưng chưa so được như nhau`,
  up: (amount: string) => `tăng ${amount}`,
  down: (amount: string) => `giảm ${amount}`,
  most: (told: string) => `${told}, nhiều nhất trong các đơn vị`,
  sameMost: (count: number, amount: string) => `${count} đơn vị thay đổi nhiều nhất, mỗi đơn vị ${amount}`,
  only: (told: string) => `chỉ ${told}`,
  fromTo: (name: string, change: string, from: string, to: string, isUp: boolean) =>
    `${name} ${change}, từ ${from} ${isUp ? "lên" : "xuống"} ${to}`,
  newReports: (count: number) => `${count} đơn vị mới có số liệu`,
  corrections: (count: number) => `${count} số được đính chính`,
  planChanges: (count: number) => `${count} kế hoạch được điều chỉnh`,
  corrected: (before: string, after: string) => `${after} thay cho ${before}`,
  planned: (period: string, before: string, after: string) =>
    `kế hoạch ${period} từ ${before} thành ${after}`,
};

const en: typeof vi = {
  nobody: "no unit changed",
  unlike: (count) =>
    `${count} ${count === 1 ? "unit differs" : "units differ"}, but like is not compared with like`,
  up: (amount) => `rose by ${amount}`,
  down: (amount) => `fell by ${amount}`,
  most: (told) => `${told}, the most of all units`,
  sameMost: (count, amount) => `${count} units changed most, by ${amount} each`,
  only: (told) => `only ${told}`,
  fromTo: (name, change, from, to) => `${name} ${change}, from ${from} to ${to}`,
  newReports: (count) => `${count} ${count === 1 ? "unit has" : "units have"} reported anew`,
  corrections: (count) => `${count} ${count === 1 ? "figure was" : "figures were"} corrected`,
  planChanges: (count) => `${count} ${count === 1 ? "plan was" : "plans were"} changed`,
  corrected: (before, after) => `${after} instead of ${before}`,
  planned: (period, before, after) => `the plan for ${period} from ${before} to ${after}`,
};

const phrases: Record<Language, typeof vi> = { vi, en };
