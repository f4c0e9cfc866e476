import { paintOf } from "./paint.ts";
import { element, type SvgNode } from "./svg.ts";

interface Line {
  readonly words: string[];
  readonly left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text of the page, a line each where the browser broke it. */
export function htmlText(text: Text, style: CSSStyleDeclaration, frame: DOMRect): readonly SvgNode[] {
  const fill = paintOf(style.color);
  if (fill === undefined) return [];
  const share = ascentShare(style);
  return linesOf(text).map(({ words, left, right, top, bottom }) => {
    const isEnd = /right|end/u.test(style.textAlign);
    return element(
      "text",
      {
        x: (isEnd ? right : left) - frame.x,
        y: top - frame.y + (bottom - top) * share,
        "font-size": style.fontSize,
        "font-weight": style.fontWeight === "400" ? undefined : style.fontWeight,
        "text-anchor": isEnd ? "end" : undefined,
        fill: fill.colour,
        "fill-opacity": fill.opacity,
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
