import { bookOf, committeeOf, indicatorOf, observationOf, periodOf, targetOf } from "./records.ts";
import type { ReferenceMode } from "../../src/domain/assessment.ts";
import type { Committee } from "../../src/domain/committee.ts";
import type { ComparisonQuestion } from "../../src/domain/comparison.ts";
import type { Indicator } from "../../src/domain/indicator.ts";
import { buildLedger } from "../../src/domain/ledger.ts";
import { lineageOf } from "../../src/domain/lineage.ts";
import type { Observation, Reading, Target } from "../../src/domain/observation.ts";
import type { Standpoint } from "../../src/domain/standing.ts";

export const admissions = indicatorOf("flow");
export const nine = "2024-01-01/P9M";
export const nineBefore = "2023-01-01/P9M";

/** Values by committee, then by period. */
export type Said = Readonly<Record<string, Readonly<Record<string, number | null | Reading>>>>;
/** The plan of 2024 by committee. */
export type Plans = Readonly<Record<string, number>>;

export function blocWith(change: Partial<Committee> = {}): Committee {
  return committeeOf("bloc", { kind: "bloc", unitsListed: "all", ...change });
}

export function unitsNamed(...ids: readonly string[]): readonly Committee[] {
  return ids.map((id) => committeeOf(id));
}

export function saidBy(said: Said): readonly Observation[] {
  return Object.entries(said).flatMap(([committee, values]) =>
    Object.entries(values).map(([period, value]) => observationOf(period, value, { committee })),
  );
}

interface Known {
  readonly said?: Said;
  readonly plans?: Plans;
  readonly observations?: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly below?: Readonly<Record<string, readonly Committee[]>>;
  readonly reference?: ReferenceMode;
  readonly indicator?: Indicator;
}

export function standpointOf(known: Known): Standpoint {
  const { said = {}, plans = {}, observations = [], targets = [], below = {} } = known;
  const indicator = known.indicator ?? admissions;
  const book = bookOf("bloc", 2024, {
    observations: [...saidBy(said), ...observations],
    targets: [
      ...Object.entries(plans).map(([committee, value]) => targetOf("2024", value, { committee })),
      ...targets,
    ],
  });
  return {
    ledger: buildLedger([book]),
    unitsBelow: new Map(Object.entries(below)),
    reference: known.reference ?? "straight",
    thresholds: { onPace: 1, slightlyBehind: 0.9, tooEarlyShare: 0.25 },
    indicators: new Map([[indicator.id, indicator]]),
  };
}

/** Nine months of 2024 against those of 2023, unless something else is asked. */
export function questionOf(
  at: Standpoint,
  committees: readonly Committee[],
  { period = nine, base = nineBefore, indicator = admissions } = {},
): ComparisonQuestion {
  return {
    at,
    lineage: lineageOf(committees),
    indicator,
    period: periodOf(period),
    basePeriod: periodOf(base),
  };
}
