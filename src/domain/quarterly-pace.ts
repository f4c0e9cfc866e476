import { attainment } from "./attainment.ts";
import { valueAt } from "./figure-column.ts";
import { paceOf } from "./pace.ts";
import type { QuarterlyFigures } from "./quarterly-figures.ts";
import type { PlanColumn } from "./quarterly-plans.ts";

/** Cumulative figures held against their plans, in the cells of `quarterlyFigures`. */
export interface QuarterlyPace {
  /** A/T, a share. */
  readonly attainment: Float64Array;
  /** A/T − e, a share: −0.025 is −2.5 points. */
  readonly gap: Float64Array;
  /** 1 where there are a figure and a plan above 0; elsewhere the other two mean nothing. */
  readonly isAssessed: Uint8Array;
}

/** Attainment and pace gap of flows. `shares` are e, the shares (0…1) of the year's plan due at each quarter's end. */
export function quarterlyPace(
  { cumulative, quarters }: QuarterlyFigures,
  plans: PlanColumn,
  shares: readonly number[],
): QuarterlyPace {
  const size = plans.values.length;
  const pace: QuarterlyPace = {
    attainment: new Float64Array(size),
    gap: new Float64Array(size),
    isAssessed: new Uint8Array(size),
  };
  for (let cell = 0; cell < size; cell += 1) {
    const actual = valueAt(cumulative, cell);
    const target = plans.isPlanned[cell] === 1 ? (plans.values[cell] ?? 0) : 0;
    const share = shares[cell % quarters.length];
    const attained = actual === undefined ? undefined : attainment(actual, target);
    if (actual === undefined || attained === undefined || share === undefined) continue;
    pace.attainment[cell] = attained;
    pace.gap[cell] = paceOf(actual, target, share).gap;
    pace.isAssessed[cell] = 1;
  }
  return pace;
}
