import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

/**
 * What the page draws with gradients of hard stops: hatches (repeating, at an angle), dashes (repeating, to the right),
 * pieces of a bar (to the right), a stroke from corner to corner, and a plain rule.
 */
export function gradientMarks(style: Background, box: Place): readonly SvgNode[] {
  const image = style.backgroundImage;
  if (!/^(repeating-)?linear-gradient\(/u.test(image)) return [];
  const stops = stopsOf(image);
  const place = placed(style, box);
  const isRepeating = image.startsWith("repeating-");
  const colour = stops.map(({ paint }) => paint).find((paint) => paint !== undefined)?.colour;
  if (colour === undefined) return [];
  if (/gradient\((to right|90deg)/u.test(image))
    return [isRepeating ? dashes(place, colour, stops) : pieces(place, stops)].flat();
  if (isRepeating) return [hatch(place, colour)];
  if (/gradient\(to bottom right/u.test(image)) return [diagonal(place, colour)];
  return [element("rect", { ...place, fill: colour })];
}

type Background = Pick<CSSStyleDeclaration, "backgroundImage" | "backgroundSize" | "backgroundPosition">;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A colour and where it stands, in px or percent of the way; undefined where it is not said. */
interface Stop {
  readonly paint: ReturnType<typeof paintOf>;
  readonly at: string | undefined;
}

/** A stop each, also of those that are written with two ends. */
function stopsOf(image: string): readonly Stop[] {
  const found = image.matchAll(/((?:rgba?|color)\([^)]*\))((?: [\d.]+(?:px|%))*)/gu);
  return [...found].flatMap(([, colour = "", ends = ""]): readonly Stop[] => {
    const paint = paintOf(colour);
    const places = ends.trim().split(" ").filter(Boolean);
    return places.length === 0 ? [{ paint, at: undefined }] : places.map((at) => ({ paint, at }));
  });
}

/** Where the background lies in its box: by its size and position, in px or percent of what is left. */
function placed({ backgroundSize, backgroundPosition }: Background, box: Place): Place {
  const [across = "auto", down = "auto"] = backgroundSize.split(" ");
  const [left = "0%", top = "0%"] = backgroundPosition.split(" ");
  const width = lengthOf(across, box.width) ?? box.width;
  const height = lengthOf(down, box.height) ?? box.height;
  const x = box.x + (lengthOf(left, box.width - width) ?? 0);
  return { x, y: box.y + (lengthOf(top, box.height - height) ?? 0), width, height };
}

function lengthOf(text: string, whole: number): number | undefined {
  const size = Number.parseFloat(text);
  if (Number.isNaN(size)) return undefined;
  return text.endsWith("%") ? (size / 100) * whole : size;
}

function dashes({ x, y, width, height }: Place, stroke: string, stops: readonly Stop[]): SvgNode {
  const [painted] = segmentsOf(stops, width);
  const on = painted === undefined ? width : painted.end - painted.start;
  const period = lengthOf(stops.at(-1)?.at ?? "", width) ?? width;
  const middle = y + height / 2;
  return element("line", {
    x1: x,
    x2: x + width,
    y1: middle,
    y2: middle,
    stroke,
    "stroke-width": height,
    "stroke-dasharray": `${on} ${period - on}`,
  });
}

function pieces({ x, y, width, height }: Place, stops: readonly Stop[]): readonly SvgNode[] {
  const [first, last] = [stops[0], stops.at(-1)];
  const whole = [{ paint: first?.paint, at: "0px" }, ...stops, { paint: last?.paint, at: "100%" }];
  return segmentsOf(whole, width).map(({ colour, start, end }) =>
    element("rect", { x: x + start, y, width: end - start, height, fill: colour }),
  );
}

/** The parts between two stops of the same colour, transparent ones left out. */
function segmentsOf(stops: readonly Stop[], whole: number) {
  return stops.flatMap(({ paint, at }, index) => {
    const next = stops[index + 1];
    if (paint === undefined || next?.paint?.colour !== paint.colour) return [];
    const [start, end] = [lengthOf(at ?? "", whole) ?? 0, lengthOf(next.at ?? "", whole) ?? whole];
    return end > start ? [{ colour: paint.colour, start, end }] : [];
  });
}

function hatch({ x, y, width, height }: Place, stroke: string): SvgNode {
  const lines: SvgNode[] = [];
  for (let start = -height; start < width; start += 5.6) {
    lines.push(
      element("line", { x1: start, y1: height, x2: start + height, y2: 0, stroke, "stroke-width": 1.25 }),
    );
  }
  return element("svg", { x, y, width, height }, ...lines);
}

function diagonal({ x, y, width, height }: Place, stroke: string): SvgNode {
  return element("line", { x1: x, y1: y + height, x2: x + width, y2: y, stroke });
}
