import { flowOf } from "./account.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { DiscrepancyScope } from "./discrepancy-scope.ts";
import { findFalls } from "./falling-total.ts";
import type { FlowContradiction } from "./flow-contradiction.ts";
import type { Account } from "./ledger.ts";
import { contains, type Period } from "./period.ts";
import { statedValue, sumSide } from "./side.ts";
import { hasValue, type ValuedStep } from "./valued-observation.ts";
import { isWhole, valuedSteps } from "./whole.ts";

/**
 * Flows whose reports contradict each other: two values of one range (`conflict`), parts that do not add to the whole
 * (`parts`), a part above the whole or a running total that falls (`cumulativeFalls`). Sums that some units are missing
 * from are no part of it. A fall that follows from a contradiction already found is that contradiction.
 */
export function checkFlows(scope: DiscrepancyScope): readonly Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const [id, accounts] of scope.ledger.accounts) {
    if (scope.indicatorOf(id)?.kind !== "flow") continue;
    for (const [committee, account] of accounts) {
      const about = { committee, indicator: id };
      found.push(...contradictionsIn(account, about));
    }
  }
  return found;
}

function contradictionsIn(
  account: Account,
  about: Pick<Discrepancy, "committee" | "indicator">,
): readonly Discrepancy[] {
  const { graph, contradictions } = flowOf(account);
  const closed = contradictions.flatMap((each) => fromContradiction(each, about));
  const falls = findFalls(graph)
    .filter((steps) => steps.every(({ observation }) => isWhole(observation)))
    .map((steps) => fromFall(steps, about))
    .filter((fall) => !closed.some((known) => sharesReports(known, fall)));
  return [...closed, ...falls];
}

function fromContradiction(
  { observation, steps }: FlowContradiction,
  about: Pick<Discrepancy, "committee" | "indicator">,
): readonly Discrepancy[] {
  const valued = valuedSteps(steps);
  if (!hasValue(observation)) return [];
  if (![observation, ...valued.map((step) => step.observation)].every(isWhole)) return [];
  const { period, reading } = observation;
  const sides = { period, left: statedValue(observation), right: sumSide(valued) };
  const isAlone = valued.length === 1 && valued[0]?.sign === 1;
  const isExceeded = valued.some(
    ({ observation: part }) => contains(period, part.period) && part.reading.value > reading.value,
  );
  const kind = isAlone ? "conflict" : isExceeded ? "cumulativeFalls" : "parts";
  return [{ ...about, ...sides, kind }];
}

/** What is taken away is more than what it is taken from: the two sums are the sides. */
function fromFall(
  steps: readonly ValuedStep[],
  about: Pick<Discrepancy, "committee" | "indicator">,
): Discrepancy {
  const taken = steps
    .filter(({ sign }) => sign < 0)
    .map(({ observation }) => ({ sign: 1 as const, observation }));
  const from = steps.filter(({ sign }) => sign > 0);
  return {
    ...about,
    kind: "cumulativeFalls",
    period: hullOf(steps.map(({ observation }) => observation.period)),
    left: sumSide(taken),
    right: sumSide(from),
  };
}

function hullOf(periods: readonly Period[]): Period {
  return {
    start: Math.min(...periods.map(({ start }) => start)),
    end: Math.max(...periods.map(({ end }) => end)),
  };
}

function sharesReports(one: Discrepancy, other: Discrepancy): boolean {
  const reports = new Set([...one.left.steps, ...one.right.steps].map(({ observation }) => observation));
  return [...other.left.steps, ...other.right.steps].some(({ observation }) => reports.has(observation));
}
