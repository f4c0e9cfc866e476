import { latestPeriod } from "../../domain/account.ts";
import type { Assessment } from "../../domain/assessment.ts";
import type { Committee, CommitteeNode } from "../../domain/committee.ts";
import type { Catalog, Indicator } from "../../domain/indicator.ts";
import { accountOf } from "../../domain/ledger.ts";
import type { Coverage, Statement } from "../../domain/observation.ts";
import { calendarYear, samePeriod, type Period } from "../../domain/period.ts";
import { latestPeriodOf, standingOf, type Standpoint } from "../../domain/standing.ts";
import type { UnitProgress } from "../../figures/progress-view-model.ts";
import type { IndicatorStanding } from "./tiles-view-model.ts";

export interface OverviewQuestion {
  readonly at: Standpoint;
  readonly node: CommitteeNode;
  readonly group: CommitteeNode;
  /** The units listed: the group's children, or one level deeper. */
  readonly units: readonly Committee[];
  readonly catalog: Catalog;
  readonly indicator: Indicator;
  /** As the link says; undefined is the latest. */
  readonly period: Period | undefined;
}

export interface OverviewModel {
  /** The page's own standing; a collection has none. */
  readonly standing: Assessment | undefined;
  /** The period of the page; undefined where each row has its own. */
  readonly period: Period | undefined;
  readonly units: readonly UnitProgress[];
  readonly others: readonly IndicatorStanding[];
  /** The page's indicator and the others, as far as they have a figure. */
  readonly all: readonly IndicatorStanding[];
  /** Of a collection: how many of its units report an indicator at all; those that nobody reports are left out. */
  readonly reported: readonly { readonly indicator: Indicator; readonly coverage: Coverage }[];
  readonly tasks: readonly Statement[];
}

/** All that the page says, before it is put into words. */
export function overviewModel(question: OverviewQuestion): OverviewModel {
  const { at, node, group, units, indicator, catalog } = question;
  const { committee } = node;
  const isCollection = committee.kind === "collection";
  const period =
    question.period ?? (isCollection ? undefined : latestSeen(at, committee, group.committee, indicator));
  const standing =
    isCollection || period === undefined ? undefined : standingOf(at, committee, indicator, period);
  const listPeriod = question.period ?? (group.committee.kind === "collection" ? undefined : period);
  const others = isCollection ? [] : standingsOfOthers(at, committee, catalog, indicator, period);
  return {
    standing,
    period,
    units: units.flatMap((unit) => {
      const shown = listPeriod ?? latestSeen(at, unit, group.committee, indicator);
      return shown === undefined
        ? []
        : [{ committee: unit, assessment: standingOf(at, unit, indicator, shown) }];
    }),
    others,
    all: standing === undefined ? others : [{ indicator, assessment: standing }, ...others],
    reported: isCollection ? reportedIn(at, units, catalog) : [],
    tasks: isCollection ? [] : tasksAfter(at.ledger.statements, committee.id, period),
  };
}

/**
 * The committee's latest period; where nothing is known of it, its group's, else the last year that there are books of:
 * that nothing is known is said of a period, too. Undefined without any book.
 */
function latestSeen(
  at: Standpoint,
  committee: Committee,
  group: Committee,
  indicator: Indicator,
): Period | undefined {
  const year = committee.years.at(-1) ?? group.years.at(-1);
  return (
    latestPeriodOf(at, committee, indicator) ??
    (group.kind === "collection" ? undefined : latestPeriodOf(at, group, indicator)) ??
    (year === undefined ? undefined : calendarYear(year))
  );
}

/** Each other indicator over the page's period where it has a figure there, else its latest within it. */
function standingsOfOthers(
  at: Standpoint,
  committee: Committee,
  catalog: Catalog,
  indicator: Indicator,
  period: Period | undefined,
): readonly IndicatorStanding[] {
  if (period === undefined) return [];
  return catalog.indicators
    .filter(({ id }) => id !== indicator.id)
    .flatMap((other) => {
      const same = standingOf(at, committee, other, period);
      if (same.figure.kind === "value") return [{ indicator: other, assessment: same }];
      const latest = latestPeriodOf(at, committee, other);
      if (latest === undefined || latest.end > period.end || latest.end <= period.start) return [];
      const assessment = standingOf(at, committee, other, latest);
      return assessment.figure.kind === "value" ? [{ indicator: other, assessment }] : [];
    });
}

function reportedIn(
  at: Standpoint,
  units: readonly Committee[],
  catalog: Catalog,
): OverviewModel["reported"] {
  return catalog.indicators
    .map((indicator) => {
      const accounts = units.map((unit) => accountOf(at.ledger, unit.id, indicator.id));
      const reported = accounts.filter((account) => latestPeriod(account, indicator) !== undefined).length;
      return { indicator, coverage: { reported, of: units.length } };
    })
    .filter(({ coverage }) => coverage.reported > 0);
}

/** The tasks named for the period that follows the page's, the nearest one. */
function tasksAfter(
  statements: readonly Statement[],
  committee: string,
  period: Period | undefined,
): readonly Statement[] {
  const tasks = statements.filter(
    (statement) => statement.kind === "task" && statement.committee === committee,
  );
  const ahead = tasks
    .filter((task) => period === undefined || task.period.end > period.end)
    .toSorted((one, other) => one.period.end - other.period.end || one.period.start - other.period.start);
  const [nearest] = ahead;
  return nearest === undefined ? [] : ahead.filter((task) => samePeriod(task.period, nearest.period));
}
