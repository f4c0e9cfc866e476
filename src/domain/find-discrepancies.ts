import { checkAllocations } from "./allocation-check.ts";
import { discrepancyKinds, type Discrepancy } from "./discrepancy.ts";
import { scopeOf, type Check, type DiscrepancyInput } from "./discrepancy-scope.ts";
import { checkFlows } from "./flow-check.ts";
import { checkPercentages } from "./percentage-check.ts";
import { checkPlanChanges } from "./plan-change-check.ts";
import { checkRelations } from "./relation-check.ts";
import { checkSnapshots } from "./snapshot-check.ts";
import { checkUnits } from "./unit-check.ts";

export type { DiscrepancyInput } from "./discrepancy-scope.ts";

/** What a committee's reports of one indicator contradict among themselves. */
const withinAccounts: readonly Check[] = [checkFlows, checkSnapshots];
const acrossAccounts: readonly Check[] = [
  checkPercentages,
  checkPlanChanges,
  checkAllocations,
  checkUnits,
  checkRelations,
];

/**
 * What does not add up in the figures that are loaded: both sides of each contradiction, the most recent period first,
 * then by committee and indicator. Nothing is decided. Estimates contradict only beyond what their words allow, nothing
 * is compared that is not fully reported, and a contradiction within one account is not told again as one of the sums
 * that it is part of.
 */
export function findDiscrepancies(input: DiscrepancyInput): readonly Discrepancy[] {
  const plain = scopeOf(input, []);
  const within = withinAccounts.flatMap((check) => check(plain));
  const scope = scopeOf(input, within);
  const across = acrossAccounts.flatMap((check) => check(scope));
  return [...within, ...across].toSorted(byRecency);
}

function byRecency(one: Discrepancy, other: Discrepancy): number {
  return (
    other.period.end - one.period.end ||
    other.period.start - one.period.start ||
    compare(one.committee, other.committee) ||
    compare(one.indicator, other.indicator) ||
    discrepancyKinds.indexOf(one.kind) - discrepancyKinds.indexOf(other.kind) ||
    one.right.value - other.right.value
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
