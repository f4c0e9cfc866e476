import type { Assessment, Reference, Thresholds } from "./assessment.ts";
import { attainment, isMeasuredBy } from "./attainment.ts";
import type { Figure } from "./figure.ts";
import { forecast } from "./forecast.ts";
import type { Indicator } from "./indicator.ts";
import { paceOf } from "./pace.ts";
import type { Period } from "./period.ts";
import type { Plan } from "./plan.ts";
import { statusOf } from "./status.ts";

export interface AssessmentQuestion {
  readonly figure: Figure;
  /** The range that the figure covers. */
  readonly period: Period;
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Absent with the reference off, and where the chosen one has no data. */
  readonly reference?: Reference | undefined;
  readonly thresholds: Thresholds;
}

/**
 * Holds a figure against its plan. A plan that does not measure the figure's range (a year's plan for a flow of one
 * quarter) is none. Attainment is absent without a value or a plan above 0; the reference stays where a value is
 * missing, since what is due is due; pace and forecast are of flows with a reference only; the forecast also ends with the plan's period and is of counts only.
 */
export function assess({
  figure,
  period,
  indicator,
  reference,
  thresholds,
  ...asked
}: AssessmentQuestion): Assessment {
  const { kind, direction } = indicator;
  const plan = measuringPlan(asked.plan, indicator, period);
  const hasPlan = plan.kind !== "none" && plan.value > 0;
  const isPlanned = figure.kind === "value" && hasPlan;
  const hasPace = isPlanned && kind === "flow" && reference !== undefined;
  const pace = hasPace ? paceOf(figure.value, plan.value, reference.share) : undefined;
  return {
    period,
    figure,
    plan,
    attainment: isPlanned ? attainment(figure.value, plan.value) : undefined,
    reference: hasPlan && kind === "flow" ? reference : undefined,
    pace,
    forecast: hasPace ? forecast(figure.value, plan.value, reference.share, direction) : undefined,
    status: statusOf({ figure, period, plan, direction, pace, thresholds }),
  };
}

function measuringPlan(plan: Plan, { kind }: Indicator, range: Period): Plan {
  return plan.kind === "none" || isMeasuredBy(kind, plan.period, range) ? plan : { kind: "none" };
}
