import { isMeasuredBy } from "./attainment.ts";
import { impliedPlan, type ImpliedPlan } from "./implied-plan.ts";
import type { Indicator } from "./indicator.ts";
import type { Account } from "./ledger.ts";
import type { Observation, Target } from "./observation.ts";
import { type Period, samePeriod } from "./period.ts";
import { byVersion } from "./plan-version.ts";
import { type StockAt, targetValue } from "./target-value.ts";

/**
 * The plan that a figure is measured by. `value` is T of the formulas (the lower end of a range); `low` and `high` are
 * what T can be: equal for an exact plan, the whole numbers that fit for an implied one.
 */
export type Plan =
  | {
      readonly kind: "stated";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly period: Period;
      readonly target: Target;
    }
  | ImpliedPlan
  | { readonly kind: "none" };

/**
 * The plan for a value of `indicator` over the range `period`, from what is known of one committee. A stated target
 * beats an implied one; of the stated, those that measure the range (see `isMeasuredBy`), the shortest period first; of
 * an own and an assigned one that which the range's stated percentage is based on ('resolution' is own, 'plan' is
 * assigned), else the assigned; of several versions the latest. A target of 0 stays a plan of 0; `none` where there is
 * no plan, and where the one that holds is a rate on an unknown stock and nothing implies its value.
 */
export function planFor(
  account: Pick<Account, "observations" | "targets">,
  actual: { readonly indicator: Indicator; readonly period: Period },
  stockAt: StockAt,
): Plan {
  const target = holdingTarget(account, actual.indicator, actual.period);
  const found = target && targetValue(target, actual.indicator, stockAt);
  if (target !== undefined && found !== undefined) {
    return { kind: "stated", ...found, period: target.period, target };
  }
  return impliedPlan(account.observations, actual.indicator, actual.period) ?? { kind: "none" };
}

/** The stated target that holds for a range, whatever its shape; undefined where none measures it. */
function holdingTarget(
  { observations, targets }: Pick<Account, "observations" | "targets">,
  { kind }: Indicator,
  range: Period,
): Target | undefined {
  const hasOwn = targets.some(({ origin }) => origin === "own");
  const meant = hasOwn ? originMeant(observations, range) : "assigned";
  let held: Target | undefined;
  for (const next of targets) {
    if (!isMeasuredBy(kind, next.period, range)) continue;
    if (held === undefined || precedes(next, held, meant)) held = next;
  }
  return held;
}

/** Of equals the first listed stays. */
function precedes(next: Target, held: Target, meant: Target["origin"]): boolean {
  const longer = lengthOf(next.period) - lengthOf(held.period);
  if (longer !== 0) return longer < 0;
  if (next.origin !== held.origin) return next.origin === meant;
  return byVersion(next, held) > 0;
}

function lengthOf(period: Period): number {
  return period.end - period.start;
}

function originMeant(observations: readonly Observation[], range: Period): Target["origin"] {
  const bases = new Set(
    observations
      .filter(({ period }) => samePeriod(period, range))
      .flatMap(({ stated }) => stated.map(({ base }) => base)),
  );
  return bases.has("resolution") && !bases.has("plan") ? "own" : "assigned";
}
