import type { Observation } from "./observation.ts";
import type { Step } from "./figure.ts";
import { sumOfSteps } from "./figure-from-steps.ts";
import { widthOf, type ValuedObservation, type ValuedStep } from "./valued-observation.ts";

/** An observation, and the others of the same flow that add to something else over the same range. */
export interface FlowContradiction {
  readonly observation: Observation;
  readonly steps: readonly Step[];
  /** What the steps add to. */
  readonly value: number;
}

/** An observation against the path that leads over the same range. */
export function contradictionOf(
  observation: ValuedObservation,
  steps: readonly ValuedStep[],
): FlowContradiction {
  return { observation, steps, value: sumOfSteps(steps) };
}

/**
 * The same, told by the widest range against its parts ("the year is not its quarters"): any observation of a cycle
 * can be put on one side and the rest on the other.
 */
export function widestAgainstParts(
  closing: ValuedObservation,
  path: readonly ValuedStep[],
): FlowContradiction {
  const widest = path.reduce<ValuedStep | undefined>(
    (known, step) => (widthOf(step.observation) > widthOf(known?.observation ?? closing) ? step : known),
    undefined,
  );
  if (widest === undefined) return contradictionOf(closing, path);
  const others = path
    .filter((step) => step !== widest)
    .map(({ sign, observation }): ValuedStep => ({ sign: sign === widest.sign ? -1 : 1, observation }));
  const parts = [...others, { sign: widest.sign, observation: closing }];
  return contradictionOf(
    widest.observation,
    parts.toSorted((one, other) => one.observation.period.start - other.observation.period.start),
  );
}
