import type { Committee } from "./committee.ts";
import { bodyStandingOf } from "./body-standing.ts";
import { doubtsOf } from "./comparison.ts";
import { correctionsIn, type Correction } from "./corrections.ts";
import type { Assessment } from "./assessment.ts";
import type { Indicator } from "./indicator.ts";
import { bodiesAmong, type Lineage } from "./lineage.ts";
import { overlaps, type Period } from "./period.ts";
import { planChangesIn, type PlanChange } from "./plan-changes.ts";
import type { Standpoint } from "./standing.ts";
import { varianceOf, type Variance } from "./variance.ts";

/** What is known at a time, and the period looked at. */
export interface Moment {
  readonly at: Standpoint;
  readonly period: Period;
}

export interface ChangesQuestion {
  readonly now: Moment;
  /** An earlier period, or the same period as another state of the data had it. */
  readonly before: Moment;
  readonly lineage: Lineage;
  readonly units: readonly Committee[];
  readonly indicator: Indicator;
}

/** A unit whose figure changed. */
export interface Moved {
  readonly committee: Committee;
  readonly current: Assessment;
  readonly base: Assessment;
  readonly variance: Extract<Variance, { readonly kind: "variance" }>;
}

export interface Changes {
  /** By the size of the change, the largest first; of ratios, which move no total, in the same way. */
  readonly moved: readonly Moved[];
  /** Values that differ and are not alike (see `ComparisonDoubt`), by size: told apart, as they move nothing. */
  readonly unlike: readonly Moved[];
  /** A value now, and none before where there could have been one. */
  readonly newReports: readonly { readonly committee: Committee; readonly current: Assessment }[];
  readonly corrections: readonly Correction[];
  readonly planChanges: readonly PlanChange[];
}

/**
 * What changed between two moments, of one indicator and some units, each body once. The periods are to be alike (see
 * `comparisonBase`). Corrections and changed plans are those of either period.
 */
export function changesBetween({ now, before, lineage, units, indicator }: ChangesQuestion): Changes {
  const moved: Moved[] = [];
  const unlike: Moved[] = [];
  const about = { lineage, indicator, period: now.period, basePeriod: before.period };
  const newReports: { committee: Committee; current: Assessment }[] = [];
  for (const committee of bodiesAmong(lineage, units, now.period)) {
    const current = bodyStandingOf(now.at, lineage, committee, indicator, now.period).assessment;
    const base = bodyStandingOf(before.at, lineage, committee, indicator, before.period).assessment;
    const variance = varianceOf(current.figure, base.figure, indicator);
    if (variance.kind === "variance") {
      const doubts = doubtsOf(about, committee, [current.figure, base.figure]);
      const list = doubts.length === 0 ? moved : unlike;
      if (variance.absolute !== 0) list.push({ committee, current, base, variance });
    } else if (variance.kind === "notReported" && variance.side === "base") {
      newReports.push({ committee, current });
    }
  }
  const isLookedAt = (period: Period) => overlaps(period, now.period) || overlaps(period, before.period);
  return {
    moved: moved.toSorted(bySize),
    unlike: unlike.toSorted(bySize),
    newReports,
    corrections: correctionsIn(now.at.ledger, units, indicator).filter(({ period }) => isLookedAt(period)),
    planChanges: planChangesIn(now.at.ledger, before.at.ledger, units, indicator).filter(({ period }) =>
      isLookedAt(period),
    ),
  };
}

function bySize(one: Moved, other: Moved): number {
  return Math.abs(other.variance.absolute) - Math.abs(one.variance.absolute);
}
