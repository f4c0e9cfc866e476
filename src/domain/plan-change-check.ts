import type { Discrepancy } from "./discrepancy.ts";
import type { DiscrepancyScope } from "./discrepancy-scope.ts";
import type { Target, TargetShape } from "./observation.ts";
import { byVersion } from "./plan-version.ts";
import { plannedSide } from "./side.ts";

/**
 * Plans of one committee, indicator, period and origin that came with different values (`planChanged`): each version
 * against the one before it.
 */
export function checkPlanChanges(scope: DiscrepancyScope): readonly Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const [indicator, accounts] of scope.ledger.accounts) {
    for (const [committee, { targets }] of accounts) {
      if (targets.length < 2) continue;
      const latest = new Map<string, Target>();
      for (const target of targets.toSorted(byVersion)) {
        const key = `${target.period.start} ${target.period.end} ${target.origin}`;
        const before = latest.get(key);
        latest.set(key, target);
        if (before === undefined || sizeOf(before.shape) === sizeOf(target.shape)) continue;
        const sides = { left: plannedSide(before), right: plannedSide(target) };
        found.push({ kind: "planChanged", committee, indicator, period: target.period, ...sides });
      }
    }
  }
  return found;
}

/** 'ít nhất 210' and 210 ask for the same. */
function sizeOf(shape: TargetShape): string {
  if (shape.kind === "range") return `${shape.low}–${shape.high}`;
  return shape.kind === "rate" ? `${shape.percent} % ${shape.ofIndicator}` : `${shape.value}`;
}
