import { isMeasuredBy } from "./attainment.ts";
import { yearOf } from "./calendar.ts";
import type { Indicator } from "./indicator.ts";
import type { Observation, PercentageBase, StatedPercentage } from "./observation.ts";
import { calendarYear, contains, type Period, samePeriod } from "./period.ts";
import { impliedTargets } from "./stated-percentage.ts";

/** A plan that no report states, read back from a stated attainment. */
export interface ImpliedPlan {
  readonly kind: "implied";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** By rounding where a whole number fits, else by truncation. */
  readonly by: "rounding" | "truncation";
  readonly period: Period;
  /** The observation whose stated percentage implies it. */
  readonly observation: Observation;
}

/**
 * The plan that the observations imply for a value over `range`. Each is taken to speak of the plan of its calendar
 * year (of its own range where that is in no single year), and counts where that plan measures both it and `range`:
 * the observations of the range itself first, then the furthest; a plan ('kế hoạch') before a resolution's target;
 * the narrowest. A denominator that a report gives is the plan itself; estimated values imply none. Undefined where
 * nothing implies one.
 */
export function impliedPlan(
  observations: readonly Observation[],
  indicator: Indicator,
  range: Period,
): ImpliedPlan | undefined {
  return observations
    .flatMap((observation) => {
      const period = plannedPeriod(observation.period);
      const isMeasured = [observation.period, range].every((one) =>
        isMeasuredBy(indicator.kind, period, one),
      );
      return isMeasured ? observation.stated.flatMap((stated) => readings(observation, stated, period)) : [];
    })
    .toSorted(
      (one, other) =>
        isOf(other.plan, range) - isOf(one.plan, range) ||
        other.plan.observation.period.end - one.plan.observation.period.end ||
        Number(one.base === "resolution") - Number(other.base === "resolution") ||
        one.plan.high - one.plan.low - (other.plan.high - other.plan.low),
    )
    .at(0)?.plan;
}

/** The calendar year that holds the range; the range itself where none does. */
function plannedPeriod(range: Period): Period {
  const year = calendarYear(yearOf(range.start));
  return contains(year, range) ? year : range;
}

function isOf(plan: ImpliedPlan, range: Period): number {
  return Number(samePeriod(plan.observation.period, range));
}

interface ReadPlan {
  readonly base: PercentageBase;
  readonly plan: ImpliedPlan;
}

/** What one stated percentage implies: a plan or nothing. */
function readings(observation: Observation, stated: StatedPercentage, period: Period): readonly ReadPlan[] {
  const { base, of } = stated;
  const { reading } = observation;
  if (base !== "plan" && base !== "resolution") return [];
  if (of !== undefined) {
    return [
      { base, plan: { kind: "implied", value: of, low: of, high: of, by: "rounding", period, observation } },
    ];
  }
  if (reading.kind === "missing" || reading.precision === "estimated") return [];
  const implied = impliedTargets(reading.value, stated);
  if (implied === undefined) return [];
  const { best, low, high, by } = implied;
  return [{ base, plan: { kind: "implied", value: best, low, high, by, period, observation } }];
}
