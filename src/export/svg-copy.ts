import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

/**
 * The shapes of an SVG of the page with the look that its style sheets give them, set at its place. One without room only
 * defines. Texts are not among them.
 */
export function svgCopy(root: SVGSVGElement, place: DOMRect): readonly SvgNode[] {
  const children = [...root.children].flatMap(copied);
  if (place.width === 0 || place.height === 0) {
    return children.filter((child) => typeof child !== "string" && child.name === "defs");
  }
  const attributes = {
    x: place.x,
    y: place.y,
    width: place.width,
    height: place.height,
    viewBox: root.getAttribute("viewBox") ?? undefined,
    overflow: "visible",
  };
  return [element("svg", attributes, ...children)];
}

/** What the marks use; each with the value that needs no saying. */
const looks = {
  "fill-rule": "nonzero",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
} as const;
const shapes = new Set(["rect", "path", "line", "circle", "ellipse", "polygon", "polyline"]);
const textual = new Set(["text", "title", "desc"]);
const unsaid =
  /^(class|style|role|tabindex|focusable|opacity|fill|stroke|transform|xmlns)$|^(aria|data|fill|stroke|font|text)-|^on/u;

function copied(node: Element): readonly SvgNode[] {
  const style = getComputedStyle(node);
  if (style.display === "none" || textual.has(node.localName)) return [];
  const isShape = shapes.has(node.localName);
  const look = isShape ? lookOf(style) : {};
  if (look === undefined || (isShape && style.visibility !== "visible")) return [];
  const given = [...node.attributes].flatMap(({ name, value }) =>
    unsaid.test(name) ? [] : [[name, value] as const],
  );
  return [
    element(
      node.localName,
      {
        ...Object.fromEntries(given),
        ...look,
        // A radius that only a style sheet says, in whatever unit, is this many px.
        r: node.localName === "circle" ? Number.parseFloat(style.getPropertyValue("r")) : undefined,
        opacity: style.opacity === "1" ? undefined : style.opacity,
        transform: style.transform === "none" ? undefined : style.transform,
      },
      ...[...node.children].flatMap(copied),
    ),
  ];
}

/** Undefined for a shape that paints nothing. */
function lookOf(style: CSSStyleDeclaration) {
  const fill = style.fill === "none" ? undefined : paintOf(style.fill);
  const stroke = style.stroke === "none" ? undefined : paintOf(style.stroke);
  if (fill === undefined && stroke === undefined) return undefined;
  const said = Object.entries(looks).flatMap(([name, silent]) => {
    const value = style.getPropertyValue(name);
    return value === silent || value === "" ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(said),
    fill: fill?.colour ?? "none",
    "fill-opacity": fill?.opacity,
    stroke: stroke?.colour,
    "stroke-opacity": stroke?.opacity,
  };
}
