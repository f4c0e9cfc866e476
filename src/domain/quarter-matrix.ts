import type { Committee } from "./committee.ts";
import type { Coverage, Precision } from "./observation.ts";
import { attainment } from "./attainment.ts";
import { setFigure, stateAt, valueAt, type FigureColumn } from "./figure-column.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf, type Account } from "./ledger.ts";
import type { Day, Period } from "./period.ts";
import { planFor, type Plan } from "./plan.ts";
import { quarterlyFigures, type QuarterlyFigures } from "./quarterly-figures.ts";
import { referenceFor } from "./reference.ts";
import { figureFor, type Standpoint } from "./standing.ts";
import { planPrecision } from "./variance.ts";
import { worstPrecision } from "./valued-observation.ts";

export const matrixMeasures = ["cumulative", "inQuarter", "attainment", "gap"] as const;
/** The value so far · the quarter's own · A/T · A/T − e, both of the value so far. */
export type MatrixMeasure = (typeof matrixMeasures)[number];

/**
 * A cell: a value (0 among them) with its precision, or why there is none. `noReference`: the gap of what has a plan
 * and no pace. `notApplicable`: the committee did not exist, or its plan is 0.
 */
export type MatrixCell =
  | {
      readonly kind: "value";
      /** In the indicator's unit; of attainment and gap a share. */
      readonly value: number;
      readonly precision: Precision;
      /** Of a sum over units. */
      readonly coverage?: Coverage | undefined;
    }
  | { readonly kind: "notReported" | "notApplicable" | "noPlan" | "noReference" };

/** Committees × quarters of one measure; `cells` in rows of `quarters.length`. */
export interface QuarterMatrix extends Pick<
  QuarterlyFigures,
  "committees" | "quarters" | "cumulativePeriods"
> {
  readonly measure: MatrixMeasure;
  readonly cells: readonly MatrixCell[];
}

/**
 * What `standingOf` says of every committee and quarter, in one pass and without the trails. A value so far is held
 * against the plan that measures it; an in-quarter value has none.
 */
export function quarterMatrix(
  at: Standpoint,
  indicator: Indicator,
  committees: readonly Committee[],
  years: readonly number[],
  measure: MatrixMeasure,
): QuarterMatrix {
  const figures = quarterlyFigures(at.ledger, indicator, committees, years);
  const { quarters, cumulativePeriods } = figures;
  const isOfQuarter = measure === "inQuarter";
  const periods = isOfQuarter ? quarters : cumulativePeriods;
  const column = isOfQuarter ? figures.inQuarter : figures.cumulative;
  const coverages = sumWhereSilent(at, indicator, committees, periods, column);
  const columns = new Map(periods.map((period, index) => [rangeKey(period), index]));
  const cells: MatrixCell[] = [];
  for (const [row, committee] of committees.entries()) {
    const knownOver = (range: Period) => {
      const index = columns.get(rangeKey(range));
      return index === undefined
        ? valueOf(figureFor(at, committee, indicator, range))
        : valueAt(column, row * periods.length + index);
    };
    const hasPlans = measure === "attainment" || measure === "gap";
    const plans = hasPlans ? plansOf(at, indicator, committee, knownOver) : undefined;
    for (const [index, period] of periods.entries()) {
      const cell = row * periods.length + index;
      const value = valueCell(column, cell, coverages.get(cell));
      cells.push(plans === undefined ? value : plannedCell(value, plans, period, measure));
    }
  }
  return { committees, quarters, cumulativePeriods, measure, cells };
}

function valueCell(column: FigureColumn, cell: number, coverage: Coverage | undefined): MatrixCell {
  const state = stateAt(column, cell);
  if (state === "notReported" || state === "notApplicable") return { kind: state };
  return { kind: "value", value: valueAt(column, cell) ?? 0, precision: state, coverage };
}

/** Puts sums over units where a committee that has some said nothing itself; returns how many units each holds. */
function sumWhereSilent(
  at: Standpoint,
  indicator: Indicator,
  committees: readonly Committee[],
  periods: readonly Period[],
  column: FigureColumn,
): ReadonlyMap<number, Coverage> {
  const coverages = new Map<number, Coverage>();
  for (const [row, committee] of committees.entries()) {
    if (!at.unitsBelow.has(committee.id)) continue;
    for (const [index, period] of periods.entries()) {
      const cell = row * periods.length + index;
      if (stateAt(column, cell) !== "notReported") continue;
      const figure = figureFor(at, committee, indicator, period);
      setFigure(column, cell, figure);
      if (figure.kind === "value" && figure.coverage) coverages.set(cell, figure.coverage);
    }
  }
  return coverages;
}

/** A committee's plans and references by period, as `standingOf` finds them. */
interface Plans {
  readonly planOf: (period: Period) => Plan;
  readonly shareOf: (period: Period, plan: Plan) => number | undefined;
}

/** Only observations that state a percentage can say anything of a plan: the others need not be looked through. */
function plansOf(
  at: Standpoint,
  indicator: Indicator,
  committee: Committee,
  valueOver: (range: Period) => number | undefined,
): Plans {
  const known: Account | undefined = accountOf(at.ledger, committee.id, indicator.id);
  const account = {
    observations: (known?.observations ?? []).filter(({ stated }) => stated.length > 0),
    targets: known?.targets ?? [],
  };
  const stockAt = (_: string, id: string, day: Day) => {
    const stock = at.indicators.get(id);
    return stock && valueOf(figureFor(at, committee, stock, { start: day - 1, end: day }));
  };
  return {
    planOf: (period) => planFor(account, { indicator, period }, stockAt),
    shareOf: (period, plan) => referenceFor(at.reference, { indicator, period, plan, valueOver })?.share,
  };
}

function rangeKey({ start, end }: Period): string {
  return `${start} ${end}`;
}

function valueOf(figure: Figure): number | undefined {
  return figure.kind === "value" ? figure.value : undefined;
}

function plannedCell(
  value: MatrixCell,
  { planOf, shareOf }: Plans,
  period: Period,
  measure: MatrixMeasure,
): MatrixCell {
  if (value.kind !== "value") return value;
  const plan = planOf(period);
  if (plan.kind === "none") return { kind: "noPlan" };
  const attained = attainment(value.value, plan.value);
  if (attained === undefined) return { kind: "notApplicable" };
  const precision = worstPrecision([value.precision, planPrecision(plan)]);
  if (measure === "attainment") return { ...value, value: attained, precision };
  const share = shareOf(period, plan);
  return share === undefined ? { kind: "noReference" } : { ...value, value: attained - share, precision };
}
