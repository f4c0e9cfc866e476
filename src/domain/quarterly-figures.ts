import { figureOf } from "./account.ts";
import type { Committee } from "./committee.ts";
import { createColumn, setFigure, setState, setValue, type FigureColumn } from "./figure-column.ts";
import type { Indicator } from "./indicator.ts";
import type { Account, Ledger } from "./ledger.ts";
import { cumulativePeriodsOf, overlaps, quartersOf, type Day, type Period } from "./period.ts";
import { createPotentials, differenceOf, join, resetPotentials, type Potentials } from "./potentials.ts";
import { isWhole } from "./whole.ts";
import { hasValue, precisionOf } from "./valued-observation.ts";

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

/** Boundary days as nodes of one reusable union-find. */
interface Boundaries {
  readonly nodes: ReadonlyMap<Day, number>;
  readonly potentials: Potentials;
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
  const quarters = years.flatMap(quartersOf);
  const cumulativePeriods = years.flatMap(cumulativePeriodsOf);
  const size = committees.length * quarters.length;
  const [inQuarter, cumulative] = [createColumn(size), createColumn(size)];
  const accounts = committees.map(({ id }) => ledger.accounts.get(indicator.id)?.get(id));
  const boundaries = boundariesOf([...quarters, ...committees.map(({ life }) => life)], accounts);

  for (const [row, committee] of committees.entries()) {
    const account = accounts[row];
    const isPlain = indicator.kind === "flow" && account !== undefined && isPlainFlow(account, boundaries);
    const fill = isPlain ? fillPlain : fillAny;
    const source: RowSource = { account, indicator, life: committee.life, boundaries };
    fill(inQuarter, row, quarters, source);
    fill(cumulative, row, cumulativePeriods, source);
  }
  return { committees, quarters, cumulativePeriods, inQuarter, cumulative };
}

interface RowSource {
  readonly account: Account | undefined;
  readonly indicator: Indicator;
  readonly life: Period;
  readonly boundaries: Boundaries;
}

function fillAny(
  column: FigureColumn,
  row: number,
  periods: readonly Period[],
  { account, indicator, life }: RowSource,
): void {
  for (const [index, period] of periods.entries()) {
    setFigure(column, row * periods.length + index, figureOf(account, indicator, period, life));
  }
}

/** As `figureOf` does for flows, the part of a life within the period included. */
function fillPlain(
  column: FigureColumn,
  row: number,
  periods: readonly Period[],
  { life, boundaries }: RowSource,
): void {
  let cell = row * periods.length;
  for (const period of periods) {
    const { start, end } = period;
    const value =
      overBoundaries(boundaries, start, end) ??
      overBoundaries(boundaries, Math.max(start, life.start), Math.min(end, life.end));
    if (!overlaps(period, life)) setState(column, cell, "notApplicable");
    else if (value !== undefined) setValue(column, cell, value, "exact");
    cell += 1;
  }
}

function overBoundaries({ nodes, potentials }: Boundaries, start: Day, end: Day): number | undefined {
  const [from, to] = [nodes.get(start), nodes.get(end)];
  return from === undefined || to === undefined ? undefined : differenceOf(potentials, from, to);
}

/**
 * Learns an account's flow. False where it takes more than whole numbers that agree (estimates, contradictions…): then
 * `figureOf` has to say which holds.
 */
function isPlainFlow(account: Account, { nodes, potentials }: Boundaries): boolean {
  resetPotentials(potentials);
  return account.observations.every((observation) => {
    if (!hasValue(observation)) return true;
    const { value } = observation.reading;
    if (precisionOf(observation) !== "exact" || !Number.isSafeInteger(value) || !isWhole(observation))
      return false;
    const { start, end } = observation.period;
    const known = join(potentials, nodes.get(start) ?? 0, nodes.get(end) ?? 0, value);
    return known === undefined || known === value;
  });
}

function boundariesOf(periods: readonly Period[], accounts: readonly (Account | undefined)[]): Boundaries {
  const nodes = new Map<Day, number>();
  const add = ({ start, end }: Period) => {
    if (!nodes.has(start)) nodes.set(start, nodes.size);
    if (!nodes.has(end)) nodes.set(end, nodes.size);
  };
  periods.forEach(add);
  for (const account of accounts) for (const { period } of account?.observations ?? []) add(period);
  return { nodes, potentials: createPotentials(nodes.size) };
}
