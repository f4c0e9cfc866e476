import type { Committee } from "./committee.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { DiscrepancyScope } from "./discrepancy-scope.ts";
import { accountOf } from "./ledger.ts";
import type { Target } from "./observation.ts";
import { overlaps, samePeriod, type Period } from "./period.ts";
import { byVersion } from "./plan-version.ts";
import { isSummable } from "./roll-up.ts";
import { plannedSide } from "./side.ts";
import { isSameNumber, type Span } from "./span.ts";
import { sumOf } from "./sum.ts";

/**
 * Plans given to the units that do not add to their parent's plan for the same period (`allocation`): only where all
 * units are listed and each that lived in the period has a plan of one number. The shares may add to any plan that the
 * parent has for the period, be it assigned or its own, before or after a change. A rate is no number to add to.
 */
export function checkAllocations(scope: DiscrepancyScope): readonly Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const { committee, children } of scope.nodes) {
    for (const indicator of scope.indicators) {
      if (!isSummable(committee, indicator)) continue;
      const headlines = targetsOf(scope, committee.id, indicator.id).filter(
        (target) => spanOf(target) !== undefined,
      );
      for (const headline of headlines) {
        const { period } = headline;
        const rivals = headlines.filter((other) => samePeriod(other.period, period));
        if (bestOf(rivals) !== headline) continue;
        const shares = sharesOf(scope, children, indicator.id, period);
        if (shares === undefined || rivals.some((rival) => meets(rival, shares.span))) continue;
        const right = { value: sumOf(shares.values), measure: "value", said: "computed", steps: [] } as const;
        found.push({
          kind: "allocation",
          committee: committee.id,
          indicator: indicator.id,
          period,
          left: plannedSide(headline),
          right: { ...right, targets: shares.targets },
        });
      }
    }
  }
  return found;
}

interface Shares {
  readonly values: readonly number[];
  readonly targets: readonly Target[];
  readonly span: Span;
}

/** The units' latest assigned plans for the period; undefined where one that lived has none, or none of one number. */
function sharesOf(
  scope: DiscrepancyScope,
  children: readonly Committee[],
  indicator: string,
  period: Period,
): Shares | undefined {
  const values: number[] = [];
  const targets: Target[] = [];
  const span = { low: 0, high: 0 };
  for (const { id, kind, life } of children) {
    if (kind === "collection" || !overlaps(life, period)) continue;
    const given = targetsOf(scope, id, indicator).filter(
      (target) => target.origin === "assigned" && samePeriod(target.period, period),
    );
    const numbers = given.map(numberOf).filter((value) => value !== undefined);
    const target = bestOf(given);
    const value = target && numberOf(target);
    if (target === undefined || value === undefined) return undefined;
    values.push(value);
    targets.push(target);
    span.low += Math.min(...numbers);
    span.high += Math.max(...numbers);
  }
  return targets.length === 0 ? undefined : { values, targets, span };
}

function targetsOf(scope: DiscrepancyScope, committee: string, indicator: string): readonly Target[] {
  return accountOf(scope.ledger, committee, indicator)?.targets ?? [];
}

function numberOf({ shape }: Target): number | undefined {
  return shape.kind === "exact" || shape.kind === "floor" ? shape.value : undefined;
}

/** What a plan allows; undefined for a rate. */
function spanOf({ shape }: Target): Span | undefined {
  if (shape.kind === "rate") return undefined;
  return shape.kind === "range" ? shape : { low: shape.value, high: shape.value };
}

function meets(target: Target, { low, high }: Span): boolean {
  const allowed = spanOf(target);
  if (allowed === undefined) return false;
  return (
    (low <= allowed.high && allowed.low <= high) ||
    isSameNumber(low, allowed.high) ||
    isSameNumber(high, allowed.low)
  );
}

/** The one to name: of one number, assigned, latest; of equals the first. */
function bestOf(targets: readonly Target[]): Target | undefined {
  return targets.toSorted((one, other) => rankOf(other) - rankOf(one) || byVersion(other, one))[0];
}

function rankOf(target: Target): number {
  return 2 * Number(numberOf(target) !== undefined) + Number(target.origin === "assigned");
}
