import { latestPeriod } from "../../domain/account.ts";
import { bodyStandingOf, type BodyStanding } from "../../domain/body-standing.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { accountOf } from "../../domain/ledger.ts";
import { bodiesAmong, namesOf, type Lineage } from "../../domain/lineage.ts";
import type { Coverage } from "../../domain/observation.ts";
import { calendarYear, type Period } from "../../domain/period.ts";
import { latestPeriodOf, standingOf, type Standpoint } from "../../domain/standing.ts";
import type { UnitProgress } from "../../figures/progress-view-model.ts";

export interface CommitteeQuestion {
  readonly at: Standpoint;
  readonly lineage: Lineage;
  readonly committee: Committee;
  readonly units: readonly Committee[];
  /** The years that have figures, ascending. */
  readonly years: readonly number[];
  readonly indicator: Indicator;
  /** As the link says; undefined is the latest. */
  readonly period: Period | undefined;
}

export interface CommitteeModel {
  /** Undefined for a collection, and where no year has figures. */
  readonly body: BodyStanding | undefined;
  /** Undefined where each unit has its own. */
  readonly period: Period | undefined;
  /** The units that lived in the period, each once. */
  readonly units: readonly UnitProgress[];
  /** How many of them have a figure. Undefined where not all units are listed: then nobody can say of how many. */
  readonly coverage: Coverage | undefined;
}

/** Where the committee and its units stand. */
export function committeeModel(question: CommitteeQuestion): CommitteeModel {
  const { at, lineage, committee, indicator } = question;
  const isCollection = committee.kind === "collection";
  const period = isCollection ? question.period : (question.period ?? latestOf(question));
  const units = unitsIn(question, period);
  return {
    period,
    body:
      isCollection || period === undefined
        ? undefined
        : bodyStandingOf(at, lineage, committee, indicator, period),
    units,
    coverage:
      committee.unitsListed === "all" && units.length > 0
        ? {
            reported: units.filter(({ assessment: { figure } }) => figure.kind === "value").length,
            of: units.length,
          }
        : undefined,
  };
}

/** Under any of its names the latest; without any figure the last year that has a book. */
function latestOf({ at, lineage, committee, indicator, years }: CommitteeQuestion): Period | undefined {
  const names = namesOf(lineage, committee);
  const own = latestPeriodOf(at, committee, indicator);
  const others = names.map(({ id }) => latestPeriod(accountOf(at.ledger, id, indicator.id), indicator));
  const last = years.at(-1);
  return (
    own ??
    others.findLast((period) => period !== undefined) ??
    (last === undefined ? undefined : calendarYear(last))
  );
}

function unitsIn(
  { at, lineage, units, indicator }: CommitteeQuestion,
  period: Period | undefined,
): readonly UnitProgress[] {
  if (period === undefined) {
    return units.flatMap((unit) => {
      const latest = latestPeriodOf(at, unit, indicator);
      return latest === undefined
        ? []
        : [{ committee: unit, assessment: standingOf(at, unit, indicator, latest) }];
    });
  }
  return bodiesAmong(lineage, units, period)
    .map((unit) => bodyStandingOf(at, lineage, unit, indicator, period))
    .filter(({ assessment: { figure } }) => figure.kind !== "notApplicable");
}
