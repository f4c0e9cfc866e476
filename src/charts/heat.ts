import css from "./heat.module.css";

/** How dark a cell is: 0 is paper, 6 the darkest that still carries its text. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How far ahead (positive) or late (negative) a cell is; 0 is neither. */
export type GapStep = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** What a cell is besides its number. A real 0 and an estimate have both a state and a step. */
export type CellState = "zero" | "notReported" | "noPlan" | "notApplicable" | "estimated";

/** The scale of a matrix, in its values' unit: low ≤ 0 ≤ high, low < high. */
export interface HeatScale {
  readonly low: number;
  readonly high: number;
}

/**
 * From at most zero to the highest value. `limit` rescales to the others: everything above has the darkest step.
 * Without values, or with nothing but zeros, it is 0…1.
 * @throws RangeError for NaN and the infinities.
 */
export function heatScale(values: readonly number[], limit = Number.POSITIVE_INFINITY): HeatScale {
  values.forEach(assertFinite);
  const low = Math.min(0, ...values);
  const high = Math.min(Math.max(0, ...values), limit);
  return low === high ? { low: 0, high: 1 } : { low, high };
}

/** The step of a value: 0 only at the scale's low end, then six equal parts. A missing value has a state, not a step. */
export function heatStep(value: number, { low, high }: HeatScale): HeatStep {
  return steps[part(value - low, high - low, 6)] ?? 6;
}

/**
 * The step of a gap, ahead positive: 0 only for a gap of 0, then three equal parts up to `limit` (> 0, in the gap's unit)
 * on either side, and the last beyond.
 */
export function gapStep(gap: number, limit: number): GapStep {
  const size = steps[part(Math.abs(gap), limit, 3)];
  if (size !== 1 && size !== 2 && size !== 3) return 0;
  return gap > 0 ? size : flipped[size];
}

/** The class of a shaded cell. Its text has the page's ink. */
export function heatClass(step: HeatStep): string {
  return css[`heat${step}`] ?? "";
}

/** The class of a cell that is shaded by its gap, with a mark that shows the side without colour. */
export function gapClass(step: GapStep): string {
  const side = step > 0 ? "ahead" : "late";
  return step === 0 ? (css["heat0"] ?? "") : `${css[side]} ${css[`${side}${Math.abs(step)}`]}`;
}

/** The class that marks a state. The mark is not read out: the cell says its state in words, visible or not. */
export function stateClass(state: CellState): string {
  return css[state] ?? "";
}

const steps = [0, 1, 2, 3, 4, 5, 6] as const;
const flipped = { 1: -1, 2: -2, 3: -3 } as const;

/** Which of `count` equal parts of `whole` a distance ends in, from 1; 0 for none. */
function part(distance: number, whole: number, count: number): number {
  assertFinite(distance);
  if (distance <= 0) return 0;
  return Math.min(count, Math.ceil((distance / whole) * count));
}

function assertFinite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`Not drawable: ${value}`);
}
