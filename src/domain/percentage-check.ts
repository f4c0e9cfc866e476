import { isMeasuredBy } from "./attainment.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { DiscrepancyScope } from "./discrepancy-scope.ts";
import type { Indicator } from "./indicator.ts";
import type { Account } from "./ledger.ts";
import type { StatedPercentage } from "./observation.ts";
import { planFor } from "./plan.ts";
import { computedPercent, statedPercent, statedValue } from "./side.ts";
import { spanOf } from "./span.ts";
import { contradictsEveryPlan, impliesPlan, percentageFits, pointsOff } from "./stated-percentage.ts";
import { targetValue, type StockAt } from "./target-value.ts";
import { hasValue, isFirm, type ValuedObservation } from "./valued-observation.ts";

/**
 * Stated percentages that do not fit what they are of: an attainment its plan (`percentage`), or any plan at all where
 * none is stated (`noWholePlan`); any other percentage the denominator that the report gives (`denominator`). It fits
 * if −u/2 ≤ A/T − p < u. Where a plan has an own and an assigned version, or was changed, it has to fit none of them.
 */
export function checkPercentages(scope: DiscrepancyScope): readonly Discrepancy[] {
  const stockAt: StockAt = (committee, id, at) => {
    const indicator = scope.indicatorOf(id);
    const period = { start: at - 1, end: at };
    const figure = indicator && scope.ownFigure(committee, indicator, period);
    return figure?.kind === "value" ? figure.value : undefined;
  };
  const found: Discrepancy[] = [];
  for (const [id, accounts] of scope.ledger.accounts) {
    const indicator = scope.indicatorOf(id);
    if (indicator === undefined) continue;
    for (const account of accounts.values()) {
      for (const observation of account.observations) {
        if (!hasValue(observation)) continue;
        for (const stated of observation.stated) {
          const discrepancy = judge(observation, stated, account, indicator, stockAt);
          if (discrepancy !== undefined) found.push(discrepancy);
        }
      }
    }
  }
  return found;
}

function judge(
  observation: ValuedObservation,
  stated: StatedPercentage,
  account: Account,
  indicator: Indicator,
  stockAt: StockAt,
): Discrepancy | undefined {
  const { committee, period } = observation;
  const at = { committee, indicator: indicator.id, period, left: statedPercent(observation, stated) };
  if (stated.of !== undefined) {
    if (canBe(observation, stated.of, stated)) return undefined;
    const right = computedPercent(observation, stated.of, stated, undefined);
    return { ...at, kind: impliesPlan(stated) ? "percentage" : "denominator", right };
  }
  if (!impliesPlan(stated)) return undefined;
  const measuring = account.targets.filter((target) => isMeasuredBy(indicator.kind, target.period, period));
  const plan = planFor({ observations: [], targets: measuring }, { indicator, period }, stockAt);
  if (plan.kind === "stated") {
    const values = measuring.map((target) => targetValue(target, indicator, stockAt));
    const fits = values.some(
      (value) =>
        value === undefined ||
        canBe(observation, value.low, stated) ||
        canBe(observation, value.high, stated),
    );
    const right = computedPercent(observation, plan.value, stated, plan.target);
    return fits ? undefined : { ...at, kind: "percentage", right };
  }
  const isImpossible =
    measuring.length === 0 &&
    indicator.kind !== "ratio" &&
    isFirm(observation) &&
    contradictsEveryPlan(observation.reading.value, stated);
  return isImpossible ? { ...at, kind: "noWholePlan", right: statedValue(observation) } : undefined;
}

/** Whether anything that the value can mean is the stated percentage of the whole. */
function canBe(observation: ValuedObservation, whole: number, stated: StatedPercentage): boolean {
  if (whole <= 0) return true;
  const { low, high } = spanOf(observation);
  const below = low === -Infinity ? -Infinity : (pointsOff(low, whole, stated) ?? 0);
  const above = high === Infinity ? Infinity : (pointsOff(high, whole, stated) ?? 0);
  if (below <= 0 && above >= 0) return true;
  return [low, high].some((value) => Number.isFinite(value) && percentageFits(value, whole, stated));
}
