import type { Committee } from "./committee.ts";
import { scopeOf } from "./discrepancy-scope.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf, type Account, type Ledger } from "./ledger.ts";
import type { Target } from "./observation.ts";
import type { Period } from "./period.ts";
import { checkPlanChanges } from "./plan-change-check.ts";

/** A plan that came in another version for the same period and of the same origin. */
export interface PlanChange {
  readonly committee: Committee;
  readonly period: Period;
  readonly earlier: Target;
  readonly later: Target;
}

/**
 * The units' plans of an indicator that were changed within their period: versions in the ledger now, and those of an
 * earlier state of the data that the present ones took the place of.
 */
export function planChangesIn(
  now: Ledger,
  before: Ledger,
  units: readonly Committee[],
  indicator: Indicator,
): readonly PlanChange[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const accounts = new Map<string, Account>();
  for (const { id } of units) {
    const targets = [before, now].map((ledger) => accountOf(ledger, id, indicator.id)?.targets ?? []);
    const [past = [], present = []] = now === before ? [[], targets[1]] : targets;
    accounts.set(id, { observations: [], corrected: [], targets: [...past, ...present] });
  }
  const ledger = { ...now, accounts: new Map([[indicator.id, accounts]]) };
  const scope = scopeOf({ ledger, indicators: [indicator], relations: [], nodes: [] }, []);
  return checkPlanChanges(scope).flatMap(({ committee: id, period, left, right }): readonly PlanChange[] => {
    const [committee, [earlier], [later]] = [byId.get(id), left.targets, right.targets];
    if (committee === undefined || earlier === undefined || later === undefined) return [];
    return [{ committee, period, earlier, later }];
  });
}
