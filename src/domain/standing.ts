import { assess } from "./assess.ts";
import type { Assessment, ReferenceMode, Thresholds } from "./assessment.ts";
import { figureOf, latestPeriod } from "./account.ts";
import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf, type Account, type Ledger } from "./ledger.ts";
import type { Day, Period } from "./period.ts";
import { planFor } from "./plan.ts";
import { referenceFor } from "./reference.ts";
import { rollUp } from "./roll-up.ts";

/** What is known, and how it is judged. */
export interface Standpoint {
  readonly ledger: Ledger;
  /** The units below a committee, where they are loaded. */
  readonly unitsBelow: ReadonlyMap<string, readonly Committee[]>;
  readonly reference: ReferenceMode;
  readonly thresholds: Thresholds;
  /** Needed for rates on a stock: an indicator by its id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The figure of a committee: its own, else the sum over its units where the data allow one. */
export function figureFor(
  at: Standpoint,
  committee: Committee,
  indicator: Indicator,
  period: Period,
): Figure {
  const units = at.unitsBelow.get(committee.id);
  if (units !== undefined) return rollUp(at.ledger, committee, units, indicator, period);
  return figureOf(accountOf(at.ledger, committee.id, indicator.id), indicator, period, committee.life);
}

/** Where a committee stands with an indicator over a period. */
export function standingOf(
  at: Standpoint,
  committee: Committee,
  indicator: Indicator,
  period: Period,
): Assessment {
  const figure = figureFor(at, committee, indicator, period);
  const account = accountOf(at.ledger, committee.id, indicator.id) ?? emptyAccount;
  const stockAt = (_: string, stock: string, day: Day) => stockOf(at, committee, stock, day);
  const plan = planFor(account, { indicator, period }, stockAt);
  const reference = referenceFor(at.reference, {
    indicator,
    period,
    plan,
    valueOver: (range) => valueOf(figureFor(at, committee, indicator, range)),
  });
  return assess({ figure, period, plan, indicator, reference, thresholds: at.thresholds });
}

/**
 * The period that an indicator was last reported for, by the committee itself, else by any of its units; without either
 * the last one planned for, and at last the one that the committee reported anything for. Undefined where nothing at all
 * is known of it.
 */
export function latestPeriodOf(
  at: Standpoint,
  committee: Committee,
  indicator: Indicator,
): Period | undefined {
  const own = latestPeriod(accountOf(at.ledger, committee.id, indicator.id), indicator);
  if (own !== undefined) return own;
  const below = (at.unitsBelow.get(committee.id) ?? []).map((unit) =>
    latestPeriod(accountOf(at.ledger, unit.id, indicator.id), indicator),
  );
  const planned = accountOf(at.ledger, committee.id, indicator.id)?.targets.map(({ period }) => period) ?? [];
  return latestOf(below) ?? latestOf(planned) ?? latestOfAny(at, committee);
}

const emptyAccount: Account = { observations: [], corrected: [], targets: [] };

function latestOfAny(at: Standpoint, committee: Committee): Period | undefined {
  return latestOf(
    [...at.indicators.values()].map((indicator) =>
      latestPeriod(accountOf(at.ledger, committee.id, indicator.id), indicator),
    ),
  );
}

/** The one that ends last; of those the longest. */
function latestOf(periods: readonly (Period | undefined)[]): Period | undefined {
  return periods
    .filter((period) => period !== undefined)
    .toSorted((one, other) => other.end - one.end || one.start - other.start)
    .at(0);
}

function stockOf(at: Standpoint, committee: Committee, id: string, day: Day): number | undefined {
  const indicator = at.indicators.get(id);
  if (indicator === undefined) return undefined;
  return valueOf(figureFor(at, committee, indicator, { start: day - 1, end: day }));
}

function valueOf(figure: Figure): number | undefined {
  return figure.kind === "value" ? figure.value : undefined;
}
