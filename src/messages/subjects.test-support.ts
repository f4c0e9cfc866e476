import type { Assessment, Reference, Status } from "../domain/assessment.ts";
import { attainment, isMeasuredBy } from "../domain/attainment.ts";
import { forecast } from "../domain/forecast.ts";
import type { Figure } from "../domain/figure.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Observation, Source, StatedPercentage, TargetShape } from "../domain/observation.ts";
import { paceOf } from "../domain/pace.ts";
import { parsePeriod } from "../domain/period-text.ts";
import { elapsedShare, type Period } from "../domain/period.ts";

import type { Plan } from "../domain/plan.ts";
import type { HeadlineSubject } from "./headline.ts";
import type { KnownPlan } from "./plan-label.ts";

export const newMembers: Indicator = {
  id: "new-members",
  name: { vi: "Kết nạp đảng viên mới", en: "New members admitted" },
  unit: { vi: "đảng viên", en: "members" },
  kind: "flow",
  direction: "higher",
  group: "membership",
};
export const complaints: Indicator = {
  ...newMembers,
  id: "complaints",
  name: { vi: "Đơn thư tồn đọng", en: "Complaints pending" },
  unit: { vi: "đơn", en: "complaints" },
  direction: "lower",
};
export const members: Indicator = {
  ...newMembers,
  id: "members",
  name: { vi: "Tổng số đảng viên", en: "Members" },
  kind: "stock",
};
export const goodCells: Indicator = {
  ...newMembers,
  id: "good-cells-rate",
  name: { vi: "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ", en: "Cells rated good" },
  unit: { vi: "%", en: "%" },
  kind: "ratio",
};

export const report: Source = {
  id: "s1",
  title: "Báo cáo 9 tháng",
  publisher: "Đảng ủy Khối",
  published: "2024-09",
  event: "2024-09-26",
  url: "https://example.org/report",
};

/** The period of an SDMX text that is known to be one. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`Not a period: ${text}`);
  return period;
}

export function observe(period: string, value: number, more: Partial<Observation> = {}): Observation {
  return {
    committee: "bloc",
    indicator: "new-members",
    period: periodOf(period),
    reading: { kind: "value", value, precision: "exact" },
    stated: [],
    source: report,
    ...more,
  };
}

type Value = Extract<Figure, { readonly kind: "value" }>;

export function valued(value: number, more: Partial<Value> = {}): Figure {
  return { kind: "value", value, origin: "reported", precision: "exact", steps: [], ...more };
}

export function statedPlan(
  shape: TargetShape,
  value: number,
  period = "2024",
  phasing?: number[],
): KnownPlan {
  const target = {
    committee: "bloc",
    indicator: "new-members",
    period: periodOf(period),
    shape,
    origin: "assigned",
    phasing,
    source: report,
  } as const;
  const high = shape.kind === "range" ? shape.high : value;
  return { kind: "stated", value, low: value, high, period: target.period, target };
}

export function exactPlan(value: number, period = "2024"): KnownPlan {
  return statedPlan({ kind: "exact", value }, value, period);
}

export function impliedPlan(
  value: number,
  low: number,
  high: number,
  stated: Partial<StatedPercentage> = {},
  period = "2024",
): KnownPlan {
  const percentage = { percent: 34, decimals: 0, measure: "level", base: "plan", ...stated } as const;
  const observation = observe(period, 68, { stated: [percentage] });
  return { kind: "implied", value, low, high, by: "rounding", period: observation.period, observation };
}

export interface Example {
  readonly period: string;
  readonly figure: Figure;
  readonly plan?: Plan;
  readonly status: Status;
  readonly indicator?: Indicator;
  /** Another line than the straight one; `off` leaves the pace out. */
  readonly reference?: Reference | "off";
}

/** A subject with the arithmetic of the domain around a figure, a plan and the status that the case is about. */
export function subjectOf({ period, figure, plan, status, indicator, reference }: Example): HeadlineSubject {
  const what = indicator ?? newMembers;
  const range = periodOf(period);
  const assessed = { period: range, figure, plan: plan ?? { kind: "none" }, status } as const;
  if (figure.kind !== "value" || plan === undefined || plan.kind === "none")
    return { assessment: assessed, indicator: what };
  const isMeasured = isMeasuredBy(what.kind, plan.period, range);
  const share = isMeasured ? attainment(figure.value, plan.value) : undefined;
  const line = reference ?? { mode: "straight", share: elapsedShare(plan.period, range.end) };
  const hasPace = what.kind === "flow" && line !== "off" && share !== undefined;
  const assessment: Assessment = {
    ...assessed,
    attainment: share,
    reference: hasPace ? line : undefined,
    pace: hasPace ? paceOf(figure.value, plan.value, line.share) : undefined,
    forecast: hasPace ? forecast(figure.value, plan.value, line.share, what.direction) : undefined,
  };
  return { assessment, indicator: what };
}
