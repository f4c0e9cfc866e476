import type { Assessment } from "./assessment.ts";
import type { Committee } from "./committee.ts";
import { gathered } from "./contribution-gathering.ts";
import type { Indicator } from "./indicator.ts";
import type { Precision } from "./observation.ts";
import type { Period } from "./period.ts";
import { isSameNumber } from "./span.ts";
import { standingOf, type Standpoint } from "./standing.ts";
import { sumOf } from "./sum.ts";
import { coversUnits } from "./unit-cover.ts";
import { worstPrecision } from "./valued-observation.ts";
import { planPrecision } from "./variance.ts";

/** What actuals are held against: the whole plan, or what of it was due by the end of the period. */
export type ContributionBase = "plan" | "due";

/**
 * A step of the way from the parent's plan to its actual. `unit`: a unit's actual − plan. `others`: several small ones
 * together. `notReported`: the plans of units without a value. `noPlan`: the actuals of units without a plan (or, of
 * what is due, without a reference). `unallocated`: what the parent's plan is less (negative: more) than its units'.
 * `unmatched`: what the parent's actual is more (negative: less) than its units'.
 */
export interface ContributionStep {
  readonly kind: "unit" | "others" | "notReported" | "noPlan" | "unallocated" | "unmatched";
  /** Whose step it is: one for `unit`, none for the last two. */
  readonly units: readonly Committee[];
  /** In the indicator's unit; negative pulls away from the plan. */
  readonly amount: number;
  /** The level before the step and after it. */
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

/** The gap between a parent's plan and its actual, by the units that make it up. */
export interface Contributions {
  /** The parent's plan, or what of it is due. */
  readonly start: number;
  /** The parent's actual. */
  readonly end: number;
  /** end − start. */
  readonly gap: number;
  /** From `start` to `end` without a rest: each begins where the one before ends. */
  readonly steps: readonly ContributionStep[];
  readonly parent: Assessment;
}

export interface ContributionQuestion {
  readonly at: Standpoint;
  readonly parent: Committee;
  /** All units below the parent, direct or deeper ones. */
  readonly units: readonly Committee[];
  readonly indicator: Indicator;
  readonly period: Period;
  readonly base: ContributionBase;
  /** How many units have a step of their own; the others are gathered. All of them without it. */
  readonly most?: number;
}

/** A step before its place on the way is known. */
export type Contribution = Pick<ContributionStep, "kind" | "units" | "amount" | "precision">;

/**
 * Which units make up the gap, those that widen it most first, then the rest of the way: units without a value or a
 * plan, and what the parent says beyond its units, named and never spread over them. Undefined where the parent has no
 * value or no plan that measures it (what is due: no reference), and where the units' values do not add to the parent's
 * (see `coversUnits`).
 */
export function contributionsOf(question: ContributionQuestion): Contributions | undefined {
  const { at, parent, units, indicator, period, base, most } = question;
  if (!coversUnits(at, parent, units, indicator, period)) return undefined;
  const own = standingOf(at, parent, indicator, period);
  const [start, end] = [expected(own, base), actual(own)];
  if (start === undefined || end === undefined) return undefined;

  const known = units
    .map((unit) => ({ unit, standing: standingOf(at, unit, indicator, period) }))
    .map(({ unit, standing }) => ({
      unit,
      expected: expected(standing, base),
      actual: actual(standing),
      precision: worstPrecision([figurePrecision(standing), planPrecision(standing.plan)]),
    }));
  const gap = sumOf([end, -start]);
  const both = known.flatMap((each): readonly Contribution[] =>
    each.expected === undefined || each.actual === undefined
      ? []
      : [
          {
            kind: "unit",
            units: [each.unit],
            amount: sumOf([each.actual, -each.expected]),
            precision: each.precision,
          },
        ],
  );
  const silent = known.filter((each) => each.expected !== undefined && each.actual === undefined);
  const unplanned = known.filter((each) => each.expected === undefined && each.actual !== undefined);
  const plans = sumOf(known.map((each) => each.expected ?? 0));
  const actuals = sumOf(known.map((each) => each.actual ?? 0));
  const rest: readonly Contribution[] = [
    {
      kind: "notReported",
      units: silent.map(({ unit }) => unit),
      amount: sumOf(silent.map((each) => -(each.expected ?? 0))),
      precision: worstPrecision(silent.map(({ precision }) => precision)),
    },
    {
      kind: "noPlan",
      units: unplanned.map(({ unit }) => unit),
      amount: sumOf(unplanned.map((each) => each.actual ?? 0)),
      precision: worstPrecision(unplanned.map(({ precision }) => precision)),
    },
    { kind: "unallocated", units: [], amount: sumOf([plans, -start]), precision: planPrecision(own.plan) },
    { kind: "unmatched", units: [], amount: sumOf([end, -actuals]), precision: figurePrecision(own) },
  ];
  const steps = [...gathered(both, gap, most), ...rest.filter(isStep)];
  return { start, end, gap, steps: onTheWay(steps, start, end), parent: own };
}

function actual({ figure }: Assessment): number | undefined {
  return figure.kind === "value" ? figure.value : undefined;
}

function figurePrecision({ figure }: Assessment): Precision {
  return figure.kind === "value" ? figure.precision : "exact";
}

function expected({ plan, reference }: Assessment, base: ContributionBase): number | undefined {
  if (plan.kind === "none") return undefined;
  if (base === "plan") return plan.value;
  return reference === undefined ? undefined : reference.share * plan.value;
}

/** Units are named even where they change nothing; a remainder only where it is one. */
function isStep({ units, amount }: Contribution): boolean {
  return units.length > 0 || !isSameNumber(amount, 0);
}

/** The last step ends at `end` itself, so that the binary noise of fractions cannot leave the way open. */
function onTheWay(steps: readonly Contribution[], start: number, end: number): readonly ContributionStep[] {
  let level = start;
  return steps.map((step, index) => {
    const from = level;
    level = index === steps.length - 1 ? end : sumOf([from, step.amount]);
    return { ...step, from, to: level };
  });
}
