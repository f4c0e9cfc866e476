import { figureOf } from "./account.ts";
import type { Committee, CommitteeNode } from "./committee.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { Figure } from "./figure.ts";
import type { Indicator, Relation } from "./indicator.ts";
import { accountOf, type Ledger } from "./ledger.ts";
import { overlaps, type Period } from "./period.ts";
import { spanOfSteps, type Span } from "./span.ts";
import { isWhole, valuedSteps } from "./whole.ts";

/** What is searched for contradictions. */
export interface DiscrepancyInput {
  readonly ledger: Ledger;
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  /** The committees whose children's figures are in the ledger, with those children. */
  readonly nodes: readonly CommitteeNode[];
}

/** The input with what every check asks of it. */
export interface DiscrepancyScope extends DiscrepancyInput {
  readonly indicatorOf: (id: string) => Indicator | undefined;
  /** What the committee itself says or implies, its published sums included. */
  readonly ownFigure: (committee: string, indicator: Indicator, period: Period) => Figure;
  /** Whether figures of units below the committee are there for the indicator. */
  readonly hasUnits: (committee: string, indicator: Indicator) => boolean;
  /** How far a committee's reports disagree about a period: what no further check may count against anybody. */
  readonly doubtOf: (committee: string, indicator: Indicator, period: Period) => number;
}

/** A check: the contradictions of one family. */
export type Check = (scope: DiscrepancyScope) => readonly Discrepancy[];

const always: Period = { start: -Infinity, end: Infinity };

/** `settled` are the contradictions within single accounts, which make their figures doubtful. */
export function scopeOf(input: DiscrepancyInput, settled: readonly Discrepancy[]): DiscrepancyScope {
  const indicators = new Map(input.indicators.map((indicator) => [indicator.id, indicator]));
  const committees = new Map<string, Committee>();
  const childrenOf = new Map<string, readonly Committee[]>();
  for (const { committee, children } of input.nodes) {
    childrenOf.set(committee.id, children);
    for (const each of [committee, ...children]) committees.set(each.id, each);
  }
  const doubts = new Map<string, Discrepancy[]>();
  for (const discrepancy of settled) {
    const key = `${discrepancy.committee} ${discrepancy.indicator}`;
    doubts.set(key, [...(doubts.get(key) ?? []), discrepancy]);
  }
  return {
    ...input,
    indicatorOf: (id) => indicators.get(id),
    ownFigure: (committee, indicator, period) =>
      figureOf(
        accountOf(input.ledger, committee, indicator.id),
        indicator,
        period,
        committees.get(committee)?.life ?? always,
      ),
    hasUnits: (committee, indicator) =>
      (childrenOf.get(committee) ?? []).some(
        ({ id }) => accountOf(input.ledger, id, indicator.id) !== undefined,
      ),
    doubtOf: (committee, indicator, period) => {
      let doubt = 0;
      for (const { period: of, left, right } of doubts.get(`${committee} ${indicator.id}`) ?? []) {
        if (overlaps(of, period)) doubt += Math.abs(left.value - right.value);
      }
      return doubt;
    },
  };
}

/** A figure that a comparison can rely on: what it can mean, doubts included. */
export interface Comparable {
  readonly span: Span;
  readonly figure: Extract<Figure, { readonly kind: "value" }>;
}

/** Undefined where there is no value, and where it rests on a published sum that some units are missing from. */
export function comparable(figure: Figure, doubt: number): Comparable | undefined {
  if (figure.kind !== "value" || !figure.steps.every(({ observation }) => isWhole(observation)))
    return undefined;
  const { low, high } = spanOfSteps(valuedSteps(figure.steps));
  return { figure, span: { low: low - doubt, high: high + doubt } };
}
