import type { Side } from "./discrepancy.ts";
import type { Step } from "./figure.ts";
import { sumOfSteps } from "./figure-from-steps.ts";
import type { Observation, StatedPercentage, Target } from "./observation.ts";
import type { ValuedObservation, ValuedStep } from "./valued-observation.ts";

/** What one report says, in the indicator's unit. */
export function statedValue(observation: ValuedObservation): Side {
  const steps = [{ sign: 1 as const, observation }];
  return { value: observation.reading.value, measure: "value", said: "stated", steps, targets: [] };
}

/** What signed observations add to; a single one is what its report says. */
export function sumSide(steps: readonly ValuedStep[]): Side {
  const [first] = steps;
  if (first !== undefined && steps.length === 1 && first.sign === 1) return statedValue(first.observation);
  return computedValue(sumOfSteps(steps), steps);
}

export function computedValue(value: number, steps: readonly Step[]): Side {
  return { value, measure: "value", said: "computed", steps, targets: [] };
}

/** What a report says in per cent (72.5 is 72.5 %). */
export function statedPercent(observation: Observation, stated: StatedPercentage): Side {
  const steps = [{ sign: 1 as const, observation }];
  return { value: stated.percent, measure: "percent", said: "stated", steps, targets: [], stated };
}

/** What the percentage is by value and whole, unrounded. The whole is the target's, else the stated denominator. */
export function computedPercent(
  observation: ValuedObservation,
  whole: number,
  stated: StatedPercentage,
  target: Target | undefined,
): Side {
  const level = (observation.reading.value * 100) / whole;
  return {
    value: stated.measure === "growth" ? level - 100 : level,
    measure: "percent",
    said: "computed",
    steps: [{ sign: 1, observation }],
    targets: target === undefined ? [] : [target],
  };
}

/** A plan as it was given; a rate is in per cent of its stock. */
export function plannedSide(target: Target): Side {
  const { shape } = target;
  const value = shape.kind === "range" ? shape.low : shape.kind === "rate" ? shape.percent : shape.value;
  const measure = shape.kind === "rate" ? "percent" : "value";
  return { value, measure, said: "stated", steps: [], targets: [target] };
}
