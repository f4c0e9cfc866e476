import type { Step } from "./figure.ts";
import type { Observation } from "./observation.ts";
import { hasValue, type ValuedStep } from "./valued-observation.ts";

/** Whether the value is of the whole committee: a published sum that some units are missing from is not. */
export function isWhole({ coverage }: Observation): boolean {
  return coverage === undefined || coverage.reported === coverage.of;
}

/** The steps whose observations say a number: all of them, in a figure that has a value. */
export function valuedSteps(steps: readonly Step[]): readonly ValuedStep[] {
  return steps.flatMap(({ sign, observation }) => (hasValue(observation) ? [{ sign, observation }] : []));
}
