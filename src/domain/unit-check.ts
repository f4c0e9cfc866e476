import type { CommitteeNode } from "./committee.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { comparable, type DiscrepancyScope } from "./discrepancy-scope.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf } from "./ledger.ts";
import { isSummable, sumOfUnits } from "./roll-up.ts";
import { computedValue, statedValue } from "./side.ts";
import { areCompatible, spanOf } from "./span.ts";
import { hasValue, type ValuedObservation } from "./valued-observation.ts";

/**
 * Values that are not the sum of the units below: the parent's own where every unit has reported (`units`), and a
 * published sum where as many units are known as stood behind it (`publishedSum`). Only where all units are listed,
 * never across a collection, never for shares.
 */
export function checkUnits(scope: DiscrepancyScope): readonly Discrepancy[] {
  return scope.nodes.flatMap((node) =>
    scope.indicators.flatMap((indicator) => {
      if (!isSummable(node.committee, indicator) || !scope.hasUnits(node.committee.id, indicator)) return [];
      const account = accountOf(scope.ledger, node.committee.id, indicator.id);
      const said = (account?.observations ?? []).filter(hasValue);
      return distinct(said, indicator).flatMap((observation) => judge(scope, node, indicator, observation));
    }),
  );
}

function judge(
  scope: DiscrepancyScope,
  { committee, children }: CommitteeNode,
  indicator: Indicator,
  observation: ValuedObservation,
): readonly Discrepancy[] {
  const { period, coverage } = observation;
  const sum = sumOfUnits(scope.ledger, children, indicator, period);
  if (sum.kind !== "value" || sum.coverage === undefined) return [];
  const isLike =
    sum.coverage.of === (coverage?.of ?? sum.coverage.of) &&
    sum.coverage.reported === (coverage?.reported ?? sum.coverage.of);
  if (!isLike) return [];
  const everybody = [committee, ...children];
  const doubt = everybody.reduce((total, { id }) => total + scope.doubtOf(id, indicator, period), 0);
  const units = comparable(sum, doubt);
  if (units === undefined || areCompatible(units.span, spanOf(observation))) return [];
  return [
    {
      kind: coverage === undefined ? "units" : "publishedSum",
      committee: committee.id,
      indicator: indicator.id,
      period,
      left: statedValue(observation),
      right: computedValue(sum.value, sum.steps),
    },
  ];
}

/** A value that several reports repeat is one: for a stock also under ranges that end on the same day. */
function distinct(said: readonly ValuedObservation[], { kind }: Indicator): readonly ValuedObservation[] {
  const seen = new Set<string>();
  return said.filter(({ period, reading, coverage }) => {
    const days = kind === "stock" ? `${period.end}` : `${period.start} ${period.end}`;
    const key = `${days} ${reading.value} ${coverage === undefined}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
