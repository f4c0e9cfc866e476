import type { Committee } from "./committee.ts";
import { isPartialSum, type Comparison, type ComparisonQuestion } from "./comparison.ts";
import type { Figure } from "./figure.ts";
import type { Coverage } from "./observation.ts";
import { isSameNumber } from "./span.ts";
import { figureFor } from "./standing.ts";
import { sumOf } from "./sum.ts";
import { totalAttainment, type TotalAttainment } from "./total-attainment.ts";
import { coversUnits } from "./unit-cover.ts";
import { worstPrecision } from "./valued-observation.ts";
import { varianceOf, type Variance } from "./variance.ts";

/** What the lines of a comparison add to, column by column. */
export interface ComparisonTotal {
  /** The sums of the columns, with how many lines of those that lived they hold. */
  readonly current: Figure;
  readonly base: Figure;
  /** Over the same units: all of them (`all`), or else those that have two values that are alike (`both`). */
  readonly variance: Variance;
  readonly varianceOver: "all" | "both";
  /** Of the lines, those that have two values that are alike. */
  readonly bothCoverage: Coverage;
  /** The sum of the plans, and how many have one; undefined where none has. */
  readonly plan: { readonly value: number; readonly coverage: Coverage } | undefined;
  /** Over those that have both a value and a plan above nothing. */
  readonly attainment: TotalAttainment | undefined;
  /** What the parent itself says more (or, negative, less) than the lines add to; undefined where it says the same. */
  readonly unreconciled: { readonly current: number | undefined; readonly base: number | undefined };
}

/**
 * The total of the parent's units. Undefined where values may not be added (see `coversUnits`, asked of both periods)
 * and where none is known. The total is the sum of its lines, so that it reconciles; what the parent itself reports is
 * set beside it. `committees` are those asked for, `rows` their lines.
 */
export function comparisonTotal(
  question: ComparisonQuestion,
  parent: Committee,
  committees: readonly Committee[],
  rows: readonly Comparison[],
): ComparisonTotal | undefined {
  const { at, indicator, period, basePeriod } = question;
  const isWhole = [period, basePeriod].every((range) =>
    coversUnits(at, parent, committees, indicator, range),
  );
  if (!isWhole) return undefined;
  const current = sumOfFigures(rows.map((row) => row.current.figure));
  const base = sumOfFigures(rows.map((row) => row.base.figure));
  if (current.kind !== "value" && base.kind !== "value") return undefined;

  const both = rows.filter(({ variance, doubts }) => variance.kind === "variance" && doubts.length === 0);
  const parts = rows.flatMap((row) => [row.current.figure, row.base.figure]);
  const isComplete = ![current, base, ...parts].some(
    (figure) => figure.kind === "notReported" || isPartialSum(figure),
  );
  const [from, to] = isComplete
    ? [base, current]
    : [sumOfFigures(both.map((row) => row.base.figure)), sumOfFigures(both.map((row) => row.current.figure))];
  const plans = rows.flatMap(({ current: { plan } }) => (plan.kind === "none" ? [] : [plan.value]));
  return {
    current,
    base,
    variance: varianceOf(to, from, indicator),
    varianceOver: isComplete ? "all" : "both",
    bothCoverage: { reported: both.length, of: rows.length },
    plan:
      plans.length === 0
        ? undefined
        : { value: sumOf(plans), coverage: { reported: plans.length, of: livingIn(rows) } },
    attainment: totalAttainment(
      parent,
      indicator,
      rows
        .filter((row) => row.current.figure.kind !== "notApplicable")
        .map((row) => ({ figure: row.current.figure, plan: row.current.plan })),
    ),
    unreconciled: {
      current: beyond(figureFor(at, parent, indicator, period), current),
      base: beyond(figureFor(at, parent, indicator, basePeriod), base),
    },
  };
}

function livingIn(rows: readonly Comparison[]): number {
  return rows.filter(
    ({ current: { figure, plan } }) => figure.kind !== "notApplicable" || plan.kind !== "none",
  ).length;
}

function sumOfFigures(figures: readonly Figure[]): Figure {
  const known = figures.filter((figure) => figure.kind === "value");
  if (known.length === 0) return { kind: "notReported" };
  return {
    kind: "value",
    value: sumOf(known.map(({ value }) => value)),
    origin: "summed",
    precision: worstPrecision(known.map(({ precision }) => precision)),
    steps: known.flatMap(({ steps }) => steps),
    coverage: {
      reported: known.length,
      of: figures.filter(({ kind }) => kind !== "notApplicable").length,
    },
  };
}

function beyond(own: Figure, sum: Figure): number | undefined {
  if (own.kind !== "value" || own.origin === "summed" || sum.kind !== "value") return undefined;
  return isSameNumber(own.value, sum.value) ? undefined : sumOf([own.value, -sum.value]);
}
