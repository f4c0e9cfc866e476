import type { Assessment, ChanceBand } from "../domain/assessment.ts";
import { dateOfDay } from "../domain/calendar.ts";
import type { Indicator } from "../domain/indicator.ts";
import { monthsOf, type Period } from "../domain/period.ts";
import type { HeadlineSubject } from "./headline.ts";
import { inSentence, textIn, type Language } from "./language.ts";
import { formatPeriod } from "./period-label.ts";
import type { KnownPlan } from "./plan-label.ts";

const separator = " · ";

/**
 * The facts under the headline: who, what (unit), which scenarios, and the band of the chance while it is open. "Đảng
 * ủy Khối · kết nạp đảng viên mới (đảng viên) · lũy kế so với chỉ tiêu được giao năm 2024 · ít khả năng đạt". Without
 * `committee` where its name stands elsewhere.
 */
export function subtitle(
  committee: string | undefined,
  subject: HeadlineSubject,
  language: Language,
): string {
  const { assessment, indicator } = subject;
  const { plan, forecast } = assessment;
  const view = phrases[language].views[viewOf(assessment, indicator)];
  const scenario =
    plan.kind === "none" ? view : `${view} ${phrases[language].against(planName(plan, language))}`;
  const isOpen = !["met", "exceeded", "missed"].includes(assessment.status);
  const chance = forecast && isOpen ? phrases[language].chances[forecast.band] : undefined;
  return [committee, indicatorWithUnit(indicator, language), scenario, chance]
    .filter((part) => part !== undefined)
    .join(separator);
}

/** The line under a collection's headline: its units' figures are of different periods, unless they have one in common. */
export function collectionSubtitle(
  collection: string | undefined,
  indicator: Indicator,
  language: Language,
  period?: Period,
): string {
  const when =
    period === undefined ? phrases[language].latest : formatPeriod(period, language, { inSentence: true });
  return [collection, indicatorWithUnit(indicator, language), when]
    .filter((part) => part !== undefined)
    .join(separator);
}

/** What the chart per quarter shows, behind its title: "lũy kế từ đầu năm, đảng viên". */
export function quartersNote(
  indicator: Indicator,
  view: "cumulative" | "quarter",
  language: Language,
): string {
  const { quarters, views } = phrases[language];
  const note = indicator.kind === "flow" ? quarters[view] : views[indicator.kind];
  return `${note}, ${textIn(indicator.unit, language)}`;
}

/** What a plan is called with its period: "chỉ tiêu được giao năm 2024", "the unit’s own plan for 2024". */
export function planName(plan: KnownPlan, language: Language): string {
  const { plans, implied, forPeriod } = phrases[language];
  const period = formatPeriod(plan.period, language, { inSentence: true });
  if (plan.kind === "stated") return forPeriod(plans[plan.target.origin], period);
  const stated = plan.observation.stated.find(({ base }) => base === "plan" || base === "resolution");
  const name = forPeriod(stated?.base === "resolution" ? plans.resolution : plans.plan, period);
  return stated?.of === undefined ? `${name} ${implied}` : name;
}

function indicatorWithUnit(indicator: Indicator, language: Language): string {
  return `${inSentence(textIn(indicator.name, language))} (${textIn(indicator.unit, language)})`;
}

function viewOf({ period }: Assessment, indicator: Indicator) {
  if (indicator.kind !== "flow") return indicator.kind;
  const { month, date } = dateOfDay(period.start);
  if (month !== 1 || date !== 1) return "inPeriod";
  return monthsOf(period) === 12 ? "year" : "cumulative";
}

const vi = {
  views: {
    cumulative: "lũy kế",
    year: "cả năm",
    inPeriod: "riêng trong kỳ",
    stock: "số cuối kỳ",
    ratio: "tỷ lệ",
  },
  quarters: { cumulative: "lũy kế từ đầu năm", quarter: "riêng từng quý" },
  latest: "kỳ gần nhất của mỗi báo cáo",
  against: (plan: string) => `so với ${plan}`,
  plans: {
    assigned: "chỉ tiêu được giao",
    own: "kế hoạch của đơn vị",
    resolution: "chỉ tiêu nghị quyết",
    plan: "kế hoạch",
  },
  forPeriod: (plan: string, period: string) => `${plan} ${period}`,
  implied: "suy từ tỷ lệ nêu trong báo cáo",
  chances: {
    almostCertain: "hầu như chắc chắn đạt",
    likely: "nhiều khả năng đạt",
    even: "khả năng đạt ngang ngửa",
    unlikely: "ít khả năng đạt",
    almostNone: "hầu như không có khả năng đạt",
  } satisfies Record<ChanceBand, string>,
};

const en: typeof vi = {
  views: {
    cumulative: "cumulative",
    year: "whole year",
    inPeriod: "in this period only",
    stock: "at the end of the period",
    ratio: "ratio",
  },
  quarters: { cumulative: "cumulative since January", quarter: "each quarter alone" },
  latest: "latest period of each report",
  against: (plan) => `against ${plan}`,
  plans: {
    assigned: "the assigned target",
    own: "the unit’s own plan",
    resolution: "the resolution target",
    plan: "the plan",
  },
  forPeriod: (plan, period) => `${plan} for ${period}`,
  implied: "implied by the stated percentage",
  chances: {
    almostCertain: "almost certain to be met",
    likely: "likely to be met",
    even: "an even chance of being met",
    unlikely: "unlikely to be met",
    almostNone: "almost no chance of being met",
  },
};

const phrases: Record<Language, typeof vi> = { vi, en };
