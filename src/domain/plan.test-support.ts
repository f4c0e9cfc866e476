import { dayOfDate } from "./calendar.ts";
import type { Direction, Indicator, IndicatorKind } from "./indicator.ts";
import type { Observation, StatedPercentage, Target, TargetShape } from "./observation.ts";
import type { Period } from "./period.ts";
import { type Plan, planFor } from "./plan.ts";
import type { StockAt } from "./target-value.ts";

export function range(year: number, firstMonth: number, months: number): Period {
  return { start: dayOfDate(year, firstMonth, 1), end: dayOfDate(year, firstMonth + months, 1) };
}
export const year = range(2024, 1, 12);
export const nineMonths = range(2024, 1, 9);
export const thirdQuarter = range(2024, 7, 3);
export const term = range(2020, 1, 60);
const source = { id: "s1", title: "Báo cáo" };

export function indicatorOf(kind: IndicatorKind = "flow", direction: Direction = "higher"): Indicator {
  const text = { vi: "đảng viên" };
  return { id: "new-members", name: text, unit: text, kind, direction, group: "membership" };
}

export function targetOf(shape: TargetShape | number, change: Partial<Target> = {}): Target {
  return {
    committee: "bloc",
    indicator: "new-members",
    period: year,
    shape: typeof shape === "number" ? { kind: "exact", value: shape } : shape,
    origin: "assigned",
    source,
    ...change,
  };
}

export function percent(
  value: number,
  decimals: number,
  change: Partial<StatedPercentage> = {},
): StatedPercentage {
  return { percent: value, decimals, measure: "level", base: "plan", ...change };
}

export function observed(
  period: Period,
  value: number | undefined,
  stated: readonly StatedPercentage[] = [],
  precision: "exact" | "provisional" | "estimated" = "exact",
): Observation {
  const reading =
    value === undefined ? { kind: "missing" as const } : { kind: "value" as const, value, precision };
  return { committee: "bloc", indicator: "new-members", period, reading, stated, source };
}

const unknownStock: StockAt = () => undefined;

interface Known {
  readonly targets?: readonly Target[];
  readonly observations?: readonly Observation[];
  readonly indicator?: Indicator;
  readonly stockAt?: StockAt;
}

export function planOf(period: Period, { targets = [], observations = [], ...known }: Known): Plan {
  const indicator = known.indicator ?? indicatorOf();
  return planFor({ targets, observations }, { indicator, period }, known.stockAt ?? unknownStock);
}

/** The plan in short: kind, T and its range. */
export function brief(plan: Plan): string {
  return plan.kind === "none" ? "none" : `${plan.kind} ${plan.value} (${plan.low}–${plan.high})`;
}
