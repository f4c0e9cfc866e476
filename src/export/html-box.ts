import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

/** An element's background and borders. A striped background is drawn as the hatch that it stands for. */
export function htmlBox(style: CSSStyleDeclaration, place: DOMRect): readonly SvgNode[] {
  const background = paintOf(style.backgroundColor);
  const { x, y, width, height } = place;
  if (width === 0 || height === 0) return [];
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
  const striped = style.backgroundImage.startsWith("repeating-linear-gradient");
  return [...fill, ...(striped ? [hatch(style, place)] : []), ...borders(style, place)];
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

function hatch(style: CSSStyleDeclaration, { x, y, width, height }: DOMRect): SvgNode {
  const stroke = paintOf(style.borderTopColor)?.colour;
  const lines: SvgNode[] = [];
  for (let start = -height; start < width; start += 5.6) {
    lines.push(
      element("line", { x1: start, y1: height, x2: start + height, y2: 0, stroke, "stroke-width": 1.25 }),
    );
  }
  return element("svg", { x, y, width, height }, ...lines);
}
