import type { Pace, Status, Thresholds } from "./assessment.ts";
import type { Figure } from "./figure.ts";
import type { Direction } from "./indicator.ts";
import { elapsedShare, type Period } from "./period.ts";
import type { Plan } from "./plan.ts";

export const defaultThresholds: Thresholds = { onPace: 1, slightlyBehind: 0.9, tooEarlyShare: 0.25 };

export interface StatusQuestion {
  readonly figure: Figure;
  /** The range that the figure covers: inside the plan's period, and for a flow beginning with it. */
  readonly period: Period;
  readonly plan: Plan;
  readonly direction: Direction;
  /** Absent where there is no reference: off, without data, or not a flow. */
  readonly pace: Pace | undefined;
  readonly thresholds: Thresholds;
}

/**
 * One word for how it stands: the first rule that fits. No data (or not applicable), no plan, not applicable (a zero
 * target), then met, missed, and at last the pace. "Above the plan" is above the highest value that the plan can be,
 * "reached" is at or above its T; 'gần 160' has not reached 160, 'hơn 160' is above it. Missed is said only once the
 * actual's range reaches the plan's end, never by today's date. A `lower` plan is a ceiling: missed as soon as it is
 * crossed, met only at the end. `neutral` is never judged.
 */
export function statusOf(question: StatusQuestion): Status {
  const { figure, period, plan, direction, pace, thresholds } = question;
  if (figure.kind === "notReported") return "noData";
  if (figure.kind === "notApplicable") return "notApplicable";
  if (plan.kind === "none") return "noPlan";
  if (plan.value === 0) return "notApplicable";
  if (direction === "neutral") return "inProgress";
  const isAbove = figure.bound === "over" ? figure.value >= plan.high : figure.value > plan.high;
  const isReached = figure.bound === "under" ? figure.value > plan.value : figure.value >= plan.value;
  const isOver = period.end >= plan.period.end;
  if (direction === "lower" ? isAbove : isOver && !isReached) return "missed";
  if (direction === "lower" ? isOver : isReached)
    return isAbove && direction === "higher" ? "exceeded" : "met";
  if (pace === undefined) return "inProgress";
  return paceStatus(figure.value, pace, direction, elapsedShare(plan.period, period.end), thresholds);
}

/**
 * The pace index A/due against its limits, for a ceiling due/A; multiplied out, so that nothing due and nothing done
 * is on pace. Too early is asked of the calendar's share, whichever line the pace is read from.
 */
function paceStatus(
  actual: number,
  { due }: Pace,
  direction: Exclude<Direction, "neutral">,
  elapsed: number,
  { onPace, slightlyBehind, tooEarlyShare }: Thresholds,
): Status {
  const [good, wanted] = direction === "higher" ? [actual, due] : [due, actual];
  if (isAtLeast(good, onPace * wanted)) return "onPace";
  if (elapsed <= tooEarlyShare) return "tooEarly";
  return isAtLeast(good, slightlyBehind * wanted) ? "slightlyBehind" : "behind";
}

/** ≥ up to binary rounding: 30 done is enough where (0.1 + 0.2) · 100 are due. */
function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - 1e-9 * Math.max(1, Math.abs(limit));
}
