import type { Observation } from "./observation.ts";
import { samePeriod } from "./period.ts";
import { sameSource } from "./same-content.ts";

/**
 * Parts an account's observations into those that stand and those that a later source corrects: same range, and the
 * named source equal by content. Two that claim to correct each other both stand, so that neither vanishes.
 */
export function partCorrected(observations: readonly Observation[]): {
  readonly standing: readonly Observation[];
  readonly corrected: readonly Observation[];
} {
  const corrections = observations.filter(({ corrects }) => corrects !== undefined);
  if (corrections.length === 0) return { standing: observations, corrected: [] };
  const isCorrected = (observation: Observation) =>
    corrections.some((later) => replaces(later, observation) && !replaces(observation, later));
  return {
    standing: observations.filter((observation) => !isCorrected(observation)),
    corrected: observations.filter(isCorrected),
  };
}

function replaces(later: Observation, earlier: Observation): boolean {
  return (
    later !== earlier &&
    later.corrects !== undefined &&
    samePeriod(later.period, earlier.period) &&
    sameSource(later.corrects, earlier.source)
  );
}
