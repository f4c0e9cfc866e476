import type { Assessment } from "./assessment.ts";
import { bodyStandingOf } from "./body-standing.ts";
import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { isLikeForLike, lifespanOf } from "./lifespan.ts";
import { bodiesAmong, type Lineage } from "./lineage.ts";
import { contains, type Period } from "./period.ts";
import type { Standpoint } from "./standing.ts";
import { planVarianceOf, varianceOf, type PlanVariance, type Variance } from "./variance.ts";

export interface ComparisonQuestion {
  readonly at: Standpoint;
  /** Who came after whom; without links every committee stands for itself. */
  readonly lineage: Lineage;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly basePeriod: Period;
}

/**
 * Why like is not compared with like: `succession`: a merger or a split lies in or between the periods; `life`: the
 * committee lived in only a part of one of them; `coverage`: one of the values is a sum that units are missing from.
 */
export type ComparisonDoubt = "succession" | "life" | "coverage";

/** A committee's figure beside the one it is compared with and its plan: a line of the national form and the plan. */
export interface Comparison {
  readonly committee: Committee;
  /** The figure of the period, with its plan and attainment. */
  readonly current: Assessment;
  /** The figure of the base period. */
  readonly base: Assessment;
  /** The committee under the name that it had then. */
  readonly baseCommittee: Committee;
  /** Current − base. */
  readonly variance: Variance;
  /** Current − plan; T is of the plan's whole period. */
  readonly planVariance: PlanVariance;
  readonly doubts: readonly ComparisonDoubt[];
}

/** The committee's line; a renamed one is compared with itself under its earlier name. */
export function comparisonOf(question: ComparisonQuestion, committee: Committee): Comparison {
  const { at, lineage, indicator, period, basePeriod } = question;
  const current = bodyStandingOf(at, lineage, committee, indicator, period).assessment;
  const base = bodyStandingOf(at, lineage, committee, indicator, basePeriod);
  return {
    committee,
    current,
    base: base.assessment,
    baseCommittee: base.committee,
    variance: varianceOf(current.figure, base.assessment.figure, indicator),
    planVariance: planVarianceOf(current.figure, current.plan, indicator),
    doubts: doubtsOf(question, committee, [current.figure, base.assessment.figure]),
  };
}

/**
 * The lines of a set of committees, in their order: each body once, under its latest name in the period; without those
 * that lived in neither period.
 */
export function comparisonRows(
  question: ComparisonQuestion,
  committees: readonly Committee[],
): readonly Comparison[] {
  return bodiesAmong(question.lineage, committees, question.period)
    .map((committee) => comparisonOf(question, committee))
    .filter(({ variance }) => variance.kind !== "notApplicable" || variance.side !== "both");
}

/** Whether the value is a sum that some units are missing from. */
export function isPartialSum(figure: Figure): boolean {
  return (
    figure.kind === "value" && figure.coverage !== undefined && figure.coverage.reported < figure.coverage.of
  );
}

/** Why two figures of a committee are not alike; none where one has no value. */
export function doubtsOf(
  { lineage, indicator, period, basePeriod }: Omit<ComparisonQuestion, "at">,
  committee: Committee,
  figures: readonly Figure[],
): readonly ComparisonDoubt[] {
  if (figures.some(({ kind }) => kind !== "value")) return [];
  const lifespan = lifespanOf(lineage, committee);
  const isPart = (range: Period) => indicator.kind === "flow" && !contains(lifespan.life, range);
  const doubts: ComparisonDoubt[] = [];
  if (!isLikeForLike(lifespan, period, basePeriod)) doubts.push("succession");
  if (isPart(period) || isPart(basePeriod)) doubts.push("life");
  if (figures.some(isPartialSum)) doubts.push("coverage");
  return doubts;
}
