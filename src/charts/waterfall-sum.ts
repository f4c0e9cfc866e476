/** Whether start and steps make the end, but for the noise of adding fractions as doubles. Never for NaN and the infinities. */
export function closesExactly(start: number, steps: readonly number[], end: number): boolean {
  const sum = steps.reduce((before, step) => before + step, start);
  const size = steps.reduce((before, step) => before + Math.abs(step), Math.abs(start));
  return Number.isFinite(size) && Math.abs(sum - end) <= size * (steps.length + 1) * Number.EPSILON;
}
