import { figureOf } from "./account.ts";
import type { Committee } from "./committee.ts";
import { createColumn, setFigure, setState, setValue, type FigureColumn } from "./figure-column.ts";
import type { Indicator } from "./indicator.ts";
import type { Account, Ledger } from "./ledger.ts";
import { contains, cumulativePeriodsOf, intersection, overlaps, quartersOf, type Period } from "./period.ts";
import { plainFlowReader, type PlainFlowReader } from "./plain-flow.ts";

/** One indicator of many committees over the quarters of some years; cells in rows of `quarters.length`. */
export interface QuarterlyFigures {
  /** The rows. */
  readonly committees: readonly Committee[];
  /** The columns: each quarter, and what is cumulative at its end (Quý I, 6 tháng, 9 tháng, Năm). */
  readonly quarters: readonly Period[];
  readonly cumulativePeriods: readonly Period[];
  readonly inQuarter: FigureColumn;
  readonly cumulative: FigureColumn;
}

/**
 * What `figureOf` says of every committee and quarter, in one pass: in-quarter and cumulative values, without the
 * trails. Made for charts and tables of a hundred units and more.
 */
export function quarterlyFigures(
  ledger: Ledger,
  indicator: Indicator,
  committees: readonly Committee[],
  years: readonly number[],
): QuarterlyFigures {
  const byYear = years.map((year) => ({
    year,
    quarters: quartersOf(year),
    cumulativePeriods: cumulativePeriodsOf(year),
  }));
  const quarters = byYear.flatMap((one) => one.quarters);
  const size = committees.length * quarters.length;
  const [inQuarter, cumulative] = [createColumn(size), createColumn(size)];
  const accounts = committees.map(({ id }) => ledger.accounts.get(indicator.id)?.get(id));
  const lives = committees.map(({ life }) => life);
  const flow = plainFlowReader(
    [...quarters, ...lives].flatMap(({ start, end }) => [start, end]),
    accounts.reduce((most, account) => Math.max(most, account?.observations.length ?? 0), 0),
  );

  let cell = 0;
  for (const [row, { life }] of committees.entries()) {
    const account = accounts[row];
    const isFlow = indicator.kind === "flow" && account !== undefined;
    if (isFlow) flow.read(account);
    for (const one of byYear) {
      const said: RowSource = { account, indicator, life, flow, year: one.year };
      const fill = isFlow && flow.isPlainIn(one.year) ? fillPlain : fillAny;
      fill(inQuarter, cell, one.quarters, said);
      fill(cumulative, cell, one.cumulativePeriods, said);
      cell += one.quarters.length;
    }
  }
  const cumulativePeriods = byYear.flatMap((one) => one.cumulativePeriods);
  return { committees, quarters, cumulativePeriods, inQuarter, cumulative };
}

interface RowSource {
  readonly account: Account | undefined;
  readonly indicator: Indicator;
  readonly life: Period;
  readonly flow: PlainFlowReader;
  readonly year: number;
}

function fillAny(
  column: FigureColumn,
  first: number,
  periods: readonly Period[],
  { account, indicator, life }: RowSource,
): void {
  for (const [index, period] of periods.entries()) {
    setFigure(column, first + index, figureOf(account, indicator, period, life));
  }
}

/** As `figureOf` does for flows, the part of a life within the period included. */
function fillPlain(column: FigureColumn, first: number, periods: readonly Period[], source: RowSource): void {
  const { life } = source;
  let cell = first;
  for (const period of periods) {
    if (!overlaps(period, life)) setState(column, cell, "notApplicable");
    else if (!fillOver(column, cell, period, source) && !contains(life, period)) {
      fillOver(column, cell, intersection(period, life) ?? period, source);
    }
    cell += 1;
  }
}

function fillOver(
  column: FigureColumn,
  cell: number,
  { start, end }: Period,
  { flow, year }: RowSource,
): boolean {
  const value = flow.over(start, end);
  if (value === undefined) return false;
  setValue(column, cell, value, flow.precisionOver(start, end, year));
  return true;
}
