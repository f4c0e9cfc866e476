import { gradientMarks } from "./gradient-marks.ts";
import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

/** An element's background, with the marks that gradients stand for, and its borders. */
export function htmlBox(style: CSSStyleDeclaration, place: DOMRect): readonly SvgNode[] {
  const { x, y, width, height } = place;
  if (width === 0 || height === 0) return [];
  const background = paintOf(style.backgroundColor);
  const rx = Number.parseFloat(style.borderTopLeftRadius) || undefined;
  const fill =
    background === undefined
      ? []
      : [
          element("rect", {
            x,
            y,
            width,
            height,
            rx,
            fill: background.colour,
            "fill-opacity": background.opacity,
          }),
        ];
  return [...fill, ...gradientMarks(style, place), ...borders(style, place)];
}

const sides = ["top", "right", "bottom", "left"] as const;

function borders(style: CSSStyleDeclaration, { left, right, top, bottom }: DOMRect): readonly SvgNode[] {
  const ends = {
    top: { x1: left, y1: top, x2: right, y2: top },
    right: { x1: right, y1: top, x2: right, y2: bottom },
    bottom: { x1: left, y1: bottom, x2: right, y2: bottom },
    left: { x1: left, y1: top, x2: left, y2: bottom },
  };
  return sides.flatMap((side) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const paint = paintOf(style.getPropertyValue(`border-${side}-color`));
    if (!(width > 0) || paint === undefined) return [];
    return [
      element("line", {
        ...ends[side],
        stroke: paint.colour,
        "stroke-opacity": paint.opacity,
        "stroke-width": width,
      }),
    ];
  });
}
