import { htmlBox } from "./html-box.ts";
import { colours } from "./picture-look.ts";
import { placedText } from "./placed-text.ts";
import { pseudoMarks } from "./pseudo-marks.ts";
import { svgCopy } from "./svg-copy.ts";
import { element, type Drawing, type SvgNode } from "./svg.ts";

/**
 * What an element of the page shows, as a drawing in the light theme, on white: its SVGs with their computed look, its boxes and
 * its texts where they stand, over the marks. For charts with a few words around them; needs a browser that lays the page out.
 */
export function drawingOf(figure: HTMLElement): Drawing {
  const before = { scheme: figure.style.colorScheme, paper: figure.style.getPropertyValue("--paper") };
  figure.style.colorScheme = "light";
  figure.style.setProperty("--paper", colours.paper);
  try {
    const frame = figure.getBoundingClientRect();
    const size = { width: frame.width, height: frame.height };
    const nodes = drawn(figure, frame, size);
    return { width: Math.ceil(size.width), height: Math.ceil(size.height), nodes };
  } finally {
    figure.style.colorScheme = before.scheme;
    figure.style.setProperty("--paper", before.paper);
  }
}

/** `size` grows with what reaches beyond the frame: a part that scrolls on the screen is not cut. */
function drawn(node: Element, frame: DOMRect, size: { width: number; height: number }): readonly SvgNode[] {
  const style = getComputedStyle(node);
  if (style.display === "none" || style.clipPath !== "none") return [];
  const rect = node.getBoundingClientRect();
  const place = new DOMRect(rect.x - frame.x, rect.y - frame.y, rect.width, rect.height);
  if (style.visibility === "visible") {
    size.width = Math.max(size.width, place.right);
    size.height = Math.max(size.height, place.bottom);
  }
  if (node instanceof HTMLImageElement && node.src.startsWith("data:")) return [imageCopy(node, place)];
  if (node instanceof SVGSVGElement) return [...svgCopy(node, place), ...textsIn(node, frame)];
  const children = [...node.childNodes].flatMap((child) => {
    if (child instanceof Element) return drawn(child, frame, size);
    return child instanceof Text && style.visibility === "visible" ? placedText(child, style, frame) : [];
  });
  return style.visibility === "visible"
    ? [...htmlBox(style, place), ...pseudoMarks(node, place), ...children]
    : children;
}

/** A raster picture that is in the page itself; one from elsewhere would taint the canvas. */
function imageCopy({ src }: HTMLImageElement, { x, y, width, height }: DOMRect): SvgNode {
  return element("image", { href: src, x, y, width, height, preserveAspectRatio: "xMidYMid meet" });
}

function textsIn(root: SVGSVGElement, frame: DOMRect): readonly SvgNode[] {
  return [...root.querySelectorAll("text, tspan")].flatMap((node) => {
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility !== "visible") return [];
    return [...node.childNodes].flatMap((child) =>
      child instanceof Text ? placedText(child, style, frame) : [],
    );
  });
}
