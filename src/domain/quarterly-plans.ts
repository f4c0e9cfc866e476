import type { Committee } from "./committee.ts";
import type { Indicator } from "./indicator.ts";
import type { Account, Ledger } from "./ledger.ts";
import { calendarYear, cumulativePeriodsOf, type Day, type Period } from "./period.ts";
import { planFor } from "./plan.ts";
import { targetValue, type StockAt } from "./target-value.ts";

/** Plans in typed arrays, without where they come from. A cell's value means something only where it is planned. */
export interface PlanColumn {
  /** T of the formulas, in the indicator's unit. */
  readonly values: Float64Array;
  /** 1 where there is a plan, a plan of 0 included. */
  readonly isPlanned: Uint8Array;
}

/**
 * What `planFor` says of every committee's cumulative figures (Quý I, 6 tháng, 9 tháng, Năm) of the years, in one pass:
 * the plans of `quarterlyFigures`, in the same cells.
 */
export function quarterlyPlans(
  ledger: Ledger,
  indicator: Indicator,
  committees: readonly Committee[],
  years: readonly number[],
  stockAt: StockAt,
): PlanColumn {
  const periods = years.flatMap(cumulativePeriodsOf);
  const perYear = periods.length / years.length;
  const yearAt = new Map(years.map(calendarYear).map((year, index) => [year.start, { ...year, index }]));
  const size = committees.length * periods.length;
  const column: PlanColumn = { values: new Float64Array(size), isPlanned: new Uint8Array(size) };
  const plan = (from: number, to: number, value: number | undefined) => {
    if (value === undefined) return;
    column.values.fill(value, from, to);
    column.isPlanned.fill(1, from, to);
  };

  for (const [row, { id }] of committees.entries()) {
    const account = ledger.accounts.get(indicator.id)?.get(id);
    if (account === undefined) continue;
    const first = row * periods.length;
    if (hasOnlyYearly(account, yearAt)) {
      for (const target of account.targets) {
        const year = yearAt.get(target.period.start);
        if (year === undefined) continue;
        const from = first + year.index * perYear;
        plan(from, from + perYear, targetValue(target, indicator, stockAt)?.value);
      }
    } else {
      for (const [index, period] of periods.entries()) {
        plan(first + index, first + index + 1, plannedValue(account, indicator, period, stockAt));
      }
    }
  }
  return column;
}

function plannedValue(account: Account, indicator: Indicator, period: Period, stockAt: StockAt) {
  const plan = planFor(account, { indicator, period }, stockAt);
  return plan.kind === "none" ? undefined : plan.value;
}

/**
 * Whether a year's plan is the plan of all its cumulative figures: no more than one assigned plan for each calendar year,
 * none for other ranges, and no stated percentage that could imply one.
 */
function hasOnlyYearly({ observations, targets }: Account, yearAt: ReadonlyMap<Day, Period>): boolean {
  const seen = new Set<Day>();
  return (
    observations.every(({ stated }) => stated.length === 0) &&
    targets.every(({ period, origin }) => {
      const year = yearAt.get(period.start);
      if (year?.end !== period.end) return false;
      const isFirst = !seen.has(period.start);
      seen.add(period.start);
      return isFirst && origin === "assigned";
    })
  );
}
