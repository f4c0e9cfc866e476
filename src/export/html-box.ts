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
  return sides.flatMap((side) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    // Within its box, as the page draws it: the next box's ground would cover what reaches over.
    const half = width / 2;
    const ends = {
      top: { x1: left, y1: top + half, x2: right, y2: top + half },
      right: { x1: right - half, y1: top, x2: right - half, y2: bottom },
      bottom: { x1: left, y1: bottom - half, x2: right, y2: bottom - half },
      left: { x1: left + half, y1: top, x2: left + half, y2: bottom },
    };
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
