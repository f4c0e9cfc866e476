import { figureOf } from "./account.ts";
import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf, type Ledger } from "./ledger.ts";
import { overlaps, type Period } from "./period.ts";
import { sumOf } from "./sum.ts";
import { worstPrecision } from "./valued-observation.ts";

/**
 * What is known of a committee with units: its own value, reported or derived, else the sum of its direct units with
 * the coverage. A sum is made only where `isSummable`; elsewhere, and where no unit has reported, it is not reported.
 */
export function rollUp(
  ledger: Ledger,
  parent: Committee,
  children: readonly Committee[],
  indicator: Indicator,
  period: Period,
): Figure {
  const own = figureOf(accountOf(ledger, parent.id, indicator.id), indicator, period, parent.life);
  if (own.kind !== "notReported" || !isSummable(parent, indicator)) return own;
  return sumOfUnits(ledger, children, indicator, period);
}

/**
 * Whether values of the units may be added: only where the data say that all units are listed, never across a
 * collection, and never shares.
 */
export function isSummable(parent: Committee, indicator: Indicator): boolean {
  return parent.unitsListed === "all" && parent.kind !== "collection" && indicator.kind !== "ratio";
}

/**
 * The sum of a flow or stock over the units that existed in the period (a stock: at its end), as precise as its least
 * precise part. `coverage` says how many of them it holds. Not reported where none has a value, and for shares. The
 * caller sees to it that the units are all that there are (`isSummable`).
 */
export function sumOfUnits(
  ledger: Ledger,
  units: readonly Committee[],
  indicator: Indicator,
  period: Period,
): Figure {
  if (indicator.kind === "ratio") return { kind: "notReported" };
  const days = indicator.kind === "stock" ? { start: period.end - 1, end: period.end } : period;
  const alive = units.filter(({ kind, life }) => kind !== "collection" && overlaps(life, days));
  const parts = alive
    .map((unit) => figureOf(accountOf(ledger, unit.id, indicator.id), indicator, period, unit.life))
    .filter((figure) => figure.kind === "value");
  if (parts.length === 0) return { kind: "notReported" };
  return {
    kind: "value",
    value: sumOf(parts.map(({ value }) => value)),
    origin: "summed",
    precision: worstPrecision(parts.map(({ precision }) => precision)),
    steps: parts.flatMap(({ steps }) => steps),
    coverage: { reported: parts.length, of: alive.length },
  };
}
