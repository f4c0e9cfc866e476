import type { Discrepancy } from "./discrepancy.ts";
import type { DiscrepancyScope } from "./discrepancy-scope.ts";
import { statedValue } from "./side.ts";
import { areCompatible, spanOf } from "./span.ts";
import { byReliance, hasValue, type ValuedObservation } from "./valued-observation.ts";
import { isWhole } from "./whole.ts";

/** Stocks said differently for one day, and ratios for one range (`conflict`). Each value is told once. */
export function checkSnapshots(scope: DiscrepancyScope): readonly Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const [id, accounts] of scope.ledger.accounts) {
    const kind = scope.indicatorOf(id)?.kind;
    if (kind !== "stock" && kind !== "ratio") continue;
    for (const [committee, { observations }] of accounts) {
      const heard = new Map<string, ValuedObservation[]>();
      for (const observation of observations.filter(hasValue).filter(isWhole).toSorted(byReliance)) {
        const { start, end } = observation.period;
        const key = kind === "stock" ? `${end}` : `${start} ${end}`;
        const before = heard.get(key) ?? [];
        const [first] = before;
        const isNew = before.every((other) => !areCompatible(spanOf(other), spanOf(observation)));
        if (isNew) heard.set(key, [...before, observation]);
        if (!isNew || first === undefined) continue;
        const sides = { left: statedValue(first), right: statedValue(observation) };
        found.push({ kind: "conflict", committee, indicator: id, period: first.period, ...sides });
      }
    }
  }
  return found;
}
