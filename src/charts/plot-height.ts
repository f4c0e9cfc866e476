import type { Size } from "./use-size.ts";

/**
 * A chart laid out with a plot of the usual height or, where the box has a height of its own, with one that fills it. A
 * ruler that only the width is read from is 1 px high.
 */
export function inHeight<Layout extends { readonly height: number }>(
  { width, height, root }: Size,
  layOut: (plot: number) => Layout,
): Layout {
  const usual = usualHeight(width, root);
  const laidOut = layOut(usual);
  return height <= 1 ? laidOut : layOut(Math.max(root * 2, usual + height - laidOut.height));
}

/** px between the ends of the value axis: a wide flat plot on a wide page, a lower one on a phone. */
function usualHeight(width: number, root: number): number {
  return Math.round(Math.min(Math.max(width * 0.28, root * 12), root * 20));
}
