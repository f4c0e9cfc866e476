import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

/** An SVG of the page with the look that its style sheets give it, set at its place. One without room only defines. */
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
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "font-weight": "400",
} as const;
const shapes = new Set(["rect", "path", "line", "circle", "ellipse", "polygon", "polyline", "text", "tspan"]);
const unsaid =
  /^(class|style|role|tabindex|focusable|opacity|fill|stroke|transform|xmlns)$|^(aria|data|fill|stroke|font|text)-|^on/u;

function copied(node: Element): readonly SvgNode[] {
  const style = getComputedStyle(node);
  if (style.display === "none" || node.localName === "title" || node.localName === "desc") return [];
  const isShape = shapes.has(node.localName);
  const look = isShape ? lookOf(node, style) : {};
  if (look === undefined || (isShape && style.visibility !== "visible")) return [];
  const children = [...node.childNodes].flatMap((child) => {
    if (child instanceof Element) return copied(child);
    return child instanceof Text && isShape && child.data.trim() !== "" ? [child.data] : [];
  });
  const given = [...node.attributes].flatMap(({ name, value }) =>
    unsaid.test(name) ? [] : [[name, value] as const],
  );
  return [
    element(
      node.localName,
      {
        ...Object.fromEntries(given),
        ...look,
        opacity: style.opacity === "1" ? undefined : style.opacity,
        transform: style.transform === "none" ? undefined : style.transform,
      },
      ...children,
    ),
  ];
}

/** Undefined for a shape that paints nothing. */
function lookOf(node: Element, style: CSSStyleDeclaration) {
  const fill = style.fill === "none" ? undefined : paintOf(style.fill);
  const stroke = style.stroke === "none" ? undefined : paintOf(style.stroke);
  const isText = node.localName === "text" || node.localName === "tspan";
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
    "font-size": isText ? style.fontSize : undefined,
  };
}
