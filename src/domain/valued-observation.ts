import type { Step } from "./figure.ts";
import type { Observation, Precision, Reading } from "./observation.ts";

/** An observation that says a number. */
export interface ValuedObservation extends Observation {
  readonly reading: Extract<Reading, { readonly kind: "value" }>;
}

export interface ValuedStep extends Step {
  readonly observation: ValuedObservation;
}

/** Best first. */
const precisions: readonly Precision[] = ["exact", "provisional", "estimated"];

export function hasValue(observation: Observation): observation is ValuedObservation {
  return observation.reading.kind === "value";
}

/** How far the number can be relied on; a bound ('hơn', 'gần') makes an estimate of anything. */
export function precisionOf({ reading }: ValuedObservation): Precision {
  return reading.bound === undefined ? reading.precision : "estimated";
}

/** Whether the number is meant as it stands: exact or provisional. */
export function isFirm(observation: ValuedObservation): boolean {
  return precisionOf(observation) !== "estimated";
}

/** The precision of what is added up from parts; nothing is exact. */
export function worstPrecision(parts: readonly Precision[]): Precision {
  return parts.reduce<Precision>(
    (worst, part) => (precisions.indexOf(part) > precisions.indexOf(worst) ? part : worst),
    "exact",
  );
}

/**
 * Sorts by what is relied on first: exact before provisional before estimated, wider ranges before the narrower ones
 * (cumulative figures are what reports are about), then earlier ranges, then what was said later.
 */
export function byReliance(one: ValuedObservation, other: ValuedObservation): number {
  return (
    comparePrecision(one, other) ||
    widthOf(other) - widthOf(one) ||
    one.period.start - other.period.start ||
    byRecency(one, other)
  );
}

/**
 * Sorts values that are meant for the same thing: exact before provisional before estimated, then what was said later.
 * The rest only settles ties by content, so that an order of records never matters.
 */
export function byRecency(one: ValuedObservation, other: ValuedObservation): number {
  return (
    comparePrecision(one, other) || compareText(saidOn(other), saidOn(one)) || compareContent(one, other)
  );
}

export function widthOf({ period }: Observation): number {
  return period.end - period.start;
}

function comparePrecision(one: ValuedObservation, other: ValuedObservation): number {
  return precisions.indexOf(precisionOf(one)) - precisions.indexOf(precisionOf(other));
}

/** ISO date to the precision known, of the figure or else of its source; empty where nothing is known. */
function saidOn({ asOf, source }: Observation): string {
  return asOf ?? source.published ?? source.event ?? "";
}

function compareContent(one: Observation, other: Observation): number {
  return (
    compareText(one.source.title, other.source.title) ||
    compareText(JSON.stringify(one), JSON.stringify(other))
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
