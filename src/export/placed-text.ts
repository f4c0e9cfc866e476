import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

interface Line {
  readonly words: string[];
  readonly left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text of the page, a line each where the browser broke it, in px from the frame. */
export function placedText(text: Text, style: CSSStyleDeclaration, frame: DOMRect): readonly SvgNode[] {
  const isSvg = text.parentElement instanceof SVGElement;
  const fill = paintOf(isSvg ? style.fill : style.color);
  if (fill === undefined) return [];
  const anchor = isSvg ? style.textAnchor : /right|end/u.test(style.textAlign) ? "end" : "start";
  const halo = isSvg && style.stroke !== "none" ? paintOf(style.stroke) : undefined;
  const share = ascentShare(style);
  return linesOf(text).map(({ words, left, right, top, bottom }) => {
    const x = { start: left, middle: (left + right) / 2, end: right }[anchor] ?? left;
    return element(
      "text",
      {
        x: x - frame.x,
        y: top - frame.y + (bottom - top) * share,
        "font-size": Number.parseFloat(style.fontSize),
        "font-weight": style.fontWeight === "400" ? undefined : Number(style.fontWeight),
        "text-anchor": anchor === "start" ? undefined : anchor,
        fill: fill.colour,
        "fill-opacity": fill.opacity,
        stroke: halo?.colour,
        "stroke-width": halo && Number.parseFloat(style.strokeWidth),
        "stroke-linejoin": halo && "round",
        "paint-order": halo && "stroke",
      },
      words.join(" "),
    );
  });
}

function linesOf(text: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/[^ \t\r\n]+/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < 2) {
      last.words.push(word);
      last.right = right;
    } else lines.push({ words: [word], left, right, top, bottom });
  }
  return lines;
}

const shares = new Map<string, number>();

/** How far down a line's box its letters stand: the font's ascent in its height. */
function ascentShare({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  let share = shares.get(font);
  if (share === undefined) {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) return 0.8;
    context.font = font;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("Ấy");
    share = fontBoundingBoxAscent / (fontBoundingBoxAscent + fontBoundingBoxDescent);
    shares.set(font, share);
  }
  return share;
}
