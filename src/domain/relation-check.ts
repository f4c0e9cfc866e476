import type { Discrepancy } from "./discrepancy.ts";
import { comparable, type Comparable, type DiscrepancyScope } from "./discrepancy-scope.ts";
import type { Step } from "./figure.ts";
import type { Indicator, Relation } from "./indicator.ts";
import { accountOf } from "./ledger.ts";
import type { Period } from "./period.ts";
import { computedValue, sumSide } from "./side.ts";
import { areCompatible, type Span } from "./span.ts";
import { sumOf } from "./sum.ts";
import { hasValue } from "./valued-observation.ts";
import { isWhole, valuedSteps } from "./whole.ts";

/**
 * Indicators of one committee that do not hold together: a whole that is not its parts at the same time
 * (`relationSum`), a closing stock that is not the last known one plus increases minus decreases (`balance`). All of
 * them have to be known. Published sums whose units are there are left to the units and to their own check.
 */
export function checkRelations(scope: DiscrepancyScope): readonly Discrepancy[] {
  return scope.relations.flatMap((relation) => {
    const whole = scope.indicatorOf(relation.kind === "sum" ? relation.whole : relation.closing);
    if (whole === undefined || whole.kind === "ratio") return [];
    const committees = [...(scope.ledger.accounts.get(whole.id)?.keys() ?? [])];
    return committees.flatMap((committee) => {
      const periods = periodsOf(scope, committee, whole);
      return relation.kind === "sum"
        ? periods.flatMap((period) => sumIn(scope, committee, whole, relation, period))
        : balancesIn(scope, committee, whole, relation, periods);
    });
  });
}

interface Term {
  readonly sign: 1 | -1;
  readonly known: Comparable;
}

function sumIn(
  scope: DiscrepancyScope,
  committee: string,
  whole: Indicator,
  { parts }: Extract<Relation, { kind: "sum" }>,
  period: Period,
): readonly Discrepancy[] {
  const terms = termsOf(scope, committee, parts, 1, period);
  return terms === undefined ? [] : compare(scope, "relationSum", committee, whole, period, period, terms);
}

/** Each stock against the nearest earlier one from which all flows to it are known. */
function balancesIn(
  scope: DiscrepancyScope,
  committee: string,
  closing: Indicator,
  { plus, minus }: Extract<Relation, { kind: "balance" }>,
  periods: readonly Period[],
): readonly Discrepancy[] {
  return periods.flatMap((period, index) => {
    for (const before of periods.slice(0, index).toReversed()) {
      const between = { start: before.end, end: period.end };
      const opening = termsOf(scope, committee, [closing.id], 1, before);
      const increases = termsOf(scope, committee, plus, 1, between);
      const decreases = increases && termsOf(scope, committee, minus, -1, between);
      if (opening === undefined || increases === undefined || decreases === undefined) continue;
      const terms = [...opening, ...increases, ...decreases];
      return compare(scope, "balance", committee, closing, period, between, terms);
    }
    return [];
  });
}

function compare(
  scope: DiscrepancyScope,
  kind: "relationSum" | "balance",
  committee: string,
  whole: Indicator,
  at: Period,
  period: Period,
  terms: readonly Term[],
): readonly Discrepancy[] {
  const left = knownOf(scope, committee, whole, at);
  if (left === undefined || areCompatible(left.span, spanOfTerms(terms))) return [];
  const steps = terms.flatMap(({ sign, known }) => known.figure.steps.map((step) => turned(step, sign)));
  const value = sumOf(terms.map(({ sign, known }) => sign * known.figure.value));
  const sides = { left: sumSide(valuedSteps(left.figure.steps)), right: computedValue(value, steps) };
  return [{ kind, committee, indicator: whole.id, period, ...sides }];
}

/** Undefined unless all are known. */
function termsOf(
  scope: DiscrepancyScope,
  committee: string,
  ids: readonly string[],
  sign: 1 | -1,
  period: Period,
): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (const id of ids) {
    const indicator = scope.indicatorOf(id);
    const known = indicator && knownOf(scope, committee, indicator, period);
    if (known === undefined) return undefined;
    terms.push({ sign, known });
  }
  return terms;
}

function knownOf(scope: DiscrepancyScope, committee: string, indicator: Indicator, period: Period) {
  const figure = scope.ownFigure(committee, indicator, period);
  return comparable(figure, scope.doubtOf(committee, indicator, period));
}

/** The periods that the committee itself speaks of, earliest end first; of a stock one for each day. */
function periodsOf(scope: DiscrepancyScope, committee: string, indicator: Indicator): readonly Period[] {
  const hasUnits = scope.hasUnits(committee, indicator);
  const byDays = new Map<string, Period>();
  for (const observation of accountOf(scope.ledger, committee, indicator.id)?.observations ?? []) {
    const { period, coverage } = observation;
    if (!hasValue(observation) || !isWhole(observation) || (coverage !== undefined && hasUnits)) continue;
    byDays.set(indicator.kind === "stock" ? `${period.end}` : `${period.start} ${period.end}`, period);
  }
  return [...byDays.values()].toSorted((one, other) => one.end - other.end || one.start - other.start);
}

function spanOfTerms(terms: readonly Term[]): Span {
  let [low, high] = [0, 0];
  for (const { sign, known } of terms) {
    low += sign > 0 ? known.span.low : -known.span.high;
    high += sign > 0 ? known.span.high : -known.span.low;
  }
  return { low, high };
}

function turned({ sign, observation }: Step, by: 1 | -1): Step {
  return { sign: sign === by ? 1 : -1, observation };
}
