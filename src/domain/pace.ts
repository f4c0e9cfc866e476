import type { Pace } from "./assessment.ts";

/**
 * Where a flow stands: `actual` (A) so far and `target` (T > 0) in the indicator's unit, `share` (e, 0…1) of the target
 * due by now. Due is earned value's planned value, the index its SPI, required ÷ planned its TCPI. What would divide
 * by zero is absent. Required rates are negative once A > T: nothing more is required.
 */
export function paceOf(actual: number, target: number, share: number): Pace {
  const due = share * target;
  const missing = target - actual;
  return {
    due,
    gap: actual / target - share,
    index: share > 0 ? actual / due : undefined,
    remaining: Math.max(0, missing),
    requiredToAchieved:
      share > 0 && share < 1 && actual > 0 ? missing / (1 - share) / (actual / share) : undefined,
    requiredToPlanned: share < 1 ? missing / (target - due) : undefined,
  };
}
