/** px between the ends of the value axis: a wide flat plot on a wide page, a lower one on a phone. */
export function plotHeight(width: number, root: number): number {
  return Math.round(Math.min(Math.max(width * 0.28, root * 12), root * 20));
}
