import type { Committee } from "./committee.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf } from "./ledger.ts";
import { namesOf, type Lineage } from "./lineage.ts";
import type { Coverage, Observation } from "./observation.ts";
import type { Period } from "./period.ts";
import { figureFor, type Standpoint } from "./standing.ts";
import { byRecency, hasValue, widthOf } from "./valued-observation.ts";

/** A unit that has no figure for a period, and the report of the indicator that it was last heard with. */
export interface NotReported {
  readonly committee: Committee;
  /** The one with the latest end, then the widest range; undefined where none is loaded. */
  readonly last: Observation | undefined;
}

export interface ReportingState {
  /** In the order of the units. */
  readonly missing: readonly NotReported[];
  /** Of the units that lived in the period. */
  readonly coverage: Coverage;
}

/**
 * Who has not reported a period: no value, be it said, derived or (of a unit with units) summed. Who did not live in
 * the period owes no report. A renamed unit's last report may be under its earlier name.
 */
export function reportingState(
  at: Standpoint,
  lineage: Lineage,
  units: readonly Committee[],
  indicator: Indicator,
  period: Period,
): ReportingState {
  const known = units
    .map((committee) => ({ committee, kind: figureFor(at, committee, indicator, period).kind }))
    .filter(({ kind }) => kind !== "notApplicable");
  const missing = known
    .filter(({ kind }) => kind === "notReported")
    .map(({ committee }) => ({ committee, last: lastReport(at, lineage, committee, indicator) }));
  return { missing, coverage: { reported: known.length - missing.length, of: known.length } };
}

function lastReport(
  at: Standpoint,
  lineage: Lineage,
  committee: Committee,
  indicator: Indicator,
): Observation | undefined {
  return namesOf(lineage, committee)
    .flatMap(({ id }) => accountOf(at.ledger, id, indicator.id)?.observations ?? [])
    .filter(hasValue)
    .toSorted(
      (one, other) =>
        other.period.end - one.period.end || widthOf(other) - widthOf(one) || byRecency(one, other),
    )
    .at(0);
}
