import type { Figure } from "./figure.ts";
import { sumOf } from "./sum.ts";
import {
  precisionOf,
  worstPrecision,
  type ValuedObservation,
  type ValuedStep,
} from "./valued-observation.ts";

/** The figure that one observation says, its bound kept. */
export function reportedFigure(observation: ValuedObservation): Figure {
  const { coverage, reading } = observation;
  const { value, bound } = reading;
  return {
    kind: "value",
    value,
    origin: "reported",
    precision: precisionOf(observation),
    ...(bound === undefined ? {} : { bound }),
    steps: [{ sign: 1, observation }],
    ...(coverage === undefined ? {} : { coverage }),
  };
}

/** The figure that follows from several observations, as precise as the least precise of them. */
export function derivedFigure(steps: readonly ValuedStep[]): Figure {
  const precision = worstPrecision(steps.map((step) => precisionOf(step.observation)));
  return { kind: "value", value: sumOfSteps(steps), origin: "derived", precision, steps };
}

export function sumOfSteps(steps: readonly ValuedStep[]): number {
  return sumOf(steps.map(({ sign, observation }) => sign * observation.reading.value));
}
