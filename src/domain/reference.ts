import { isMeasuredBy } from "./attainment.ts";
import type { Reference, ReferenceMode } from "./assessment.ts";
import { addMonths } from "./calendar.ts";
import type { Indicator } from "./indicator.ts";
import { elapsedShare, monthsOf, type Period, shiftYears } from "./period.ts";
import type { Plan } from "./plan.ts";

export interface ReferenceQuestion {
  readonly indicator: Indicator;
  /** The range of the actual. */
  readonly period: Period;
  readonly plan: Plan;
  /** The same flow's value over another range; undefined where it is not known. Asked for last year's shape only. */
  readonly valueOver: (range: Period) => number | undefined;
}

/**
 * The share e (0…1) of the plan that is due by the end of the actual's range, read from the chosen line. Undefined
 * with the reference off, where that line has no data (nothing is put in its place), without a plan, and for whatever
 * has no pace: stocks, ratios, and ranges that do not begin with the plan's.
 */
export function referenceFor(mode: ReferenceMode, question: ReferenceQuestion): Reference | undefined {
  const { indicator, period, plan } = question;
  if (mode === "off" || plan.kind === "none" || indicator.kind !== "flow") return undefined;
  if (!isMeasuredBy(indicator.kind, plan.period, period)) return undefined;
  const share = shareBy[mode](question, plan);
  return share === undefined ? undefined : { mode, share };
}

/** The modes that have something to show for this figure, in the order of the chooser; `off` always has. */
export function availableModes(question: ReferenceQuestion): readonly ReferenceMode[] {
  return modes.filter((mode) => mode === "off" || referenceFor(mode, question) !== undefined);
}

const modes: readonly ReferenceMode[] = ["straight", "lastYear", "phasing", "off"];

type ExistingPlan = Exclude<Plan, { kind: "none" }>;

const shareBy = {
  straight: ({ period }: ReferenceQuestion, plan: ExistingPlan) => elapsedShare(plan.period, period.end),
  lastYear: lastYearShare,
  phasing: ({ period }: ReferenceQuestion, plan: ExistingPlan) => phasedShare(plan, period),
};

/**
 * What the same range of the earlier year came to, as a share of that year: of the earlier term for a plan of several
 * years. Only a share between 0 and 1 is a shape.
 */
function lastYearShare({ period, valueOver }: ReferenceQuestion, plan: ExistingPlan): number | undefined {
  const years = -yearsSpanned(plan.period);
  const whole = valueOver(shiftYears(plan.period, years));
  const sameRange = valueOver(shiftYears(period, years));
  if (whole === undefined || sameRange === undefined || whole <= 0) return undefined;
  const share = sameRange / whole;
  return share >= 0 && share <= 1 ? share : undefined;
}

function yearsSpanned(period: Period): number {
  return Math.max(1, Math.ceil((monthsOf(period) ?? (period.end - period.start) / 30.4375) / 12));
}

/** The plan's own shares, added up to the end of `period`; within a part, in proportion to its months. */
function phasedShare(plan: ExistingPlan, period: Period): number | undefined {
  const phasing = plan.kind === "stated" ? plan.target.phasing : undefined;
  if (phasing === undefined || Math.abs(sum(phasing) - 1) > 1e-6) return undefined;
  if (period.end >= plan.period.end) return 1;
  const parts = partsOf(plan.period, phasing.length);
  return sum(parts.map((part, index) => (phasing[index] ?? 0) * elapsedShare(part, period.end)));
}

/** `count` equal parts: of months where they come out whole, else of days. */
function partsOf(period: Period, count: number): readonly Period[] {
  const months = monthsOf(period);
  const boundary = (index: number) =>
    months !== undefined && months % count === 0
      ? addMonths(period.start, (months / count) * index)
      : period.start + ((period.end - period.start) * index) / count;
  return Array.from({ length: count }, (_, index) => ({ start: boundary(index), end: boundary(index + 1) }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
