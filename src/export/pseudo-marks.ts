import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

/**
 * What a style sheet puts before an element's content, as far as the page uses it: a word or sign in place of a text
 * (`·` in an empty cell) and a small filled shape at the start of the first line (a triangle cut out of a box).
 */
export function pseudoMarks(node: Element, place: DOMRect): readonly SvgNode[] {
  const style = getComputedStyle(node, "::before");
  const [, word] = /^"((?:[^"\\]|\\.)*)"/u.exec(style.content) ?? [];
  if (word === undefined || style.display === "none" || style.visibility !== "visible") return [];
  if (word === "") return shape(style, node, place);
  return (node.textContent ?? "").trim() === "" ? [sign(word, style, place)] : [];
}

function sign(word: string, style: CSSStyleDeclaration, place: DOMRect): SvgNode {
  const size = Number.parseFloat(style.fontSize);
  const isEnd = /right|end/u.test(style.textAlign);
  return element(
    "text",
    {
      x: isEnd ? place.right - size / 2 : place.x + place.width / 2,
      y: place.y + place.height / 2 + size * 0.35,
      "font-size": size,
      "text-anchor": isEnd ? "end" : "middle",
      fill: paintOf(style.color)?.colour,
    },
    word,
  );
}

/** A box cut to a polygon; it floats at the content's start. */
function shape(style: CSSStyleDeclaration, node: Element, place: DOMRect): readonly SvgNode[] {
  const [, corners] = /^polygon\(([^)]+)\)$/u.exec(style.clipPath) ?? [];
  const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  const paint = paintOf(style.backgroundColor);
  if (corners === undefined || paint === undefined || !(width > 0 && height > 0)) return [];
  const inset = getComputedStyle(node);
  const left = place.x + Number.parseFloat(inset.paddingLeft) + (Number.parseFloat(style.marginLeft) || 0);
  const top = place.y + Number.parseFloat(inset.paddingTop) + (Number.parseFloat(style.marginTop) || 0);
  const points = corners.split(",").map((corner) => {
    const [x = 0, y = 0] = corner.trim().split(" ").map(Number.parseFloat);
    return `${left + (x / 100) * width},${top + (y / 100) * height}`;
  });
  return [element("polygon", { points: points.join(" "), fill: paint.colour })];
}
