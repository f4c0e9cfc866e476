import { fontFamily } from "./picture-look.ts";
import type { SvgNode } from "./svg.ts";

type Element = Exclude<SvgNode, string>;

/** Has the page load what the texts need, weight by weight; what can't be had is drawn in the next font. */
export async function loadFonts(root: SvgNode): Promise<void> {
  const letters = new Map<string, string>();
  eachText(root, 0, 0, ({ attributes }, text) => {
    const weight = String(attributes["font-weight"] ?? 400);
    letters.set(weight, (letters.get(weight) ?? "") + text);
  });
  const loads = [...letters].map(([weight, text]) =>
    document.fonts.load(`${weight} 16px ${fontFamily}`, text),
  );
  await Promise.allSettled(loads);
}

/** Writes the picture's texts. They stand in px, moved by the groups around them and nothing else. */
export function drawTexts(context: CanvasRenderingContext2D, root: SvgNode): void {
  context.lineJoin = "round";
  eachText(root, 0, 0, ({ attributes }, text, x, y) => {
    const { stroke, fill, ...look } = attributes;
    context.font = `${look["font-weight"] ?? 400} ${look["font-size"]}px ${fontFamily}`;
    context.textAlign = anchors[String(look["text-anchor"])] ?? "left";
    context.globalAlpha = Number(look["fill-opacity"] ?? 1);
    if (stroke !== undefined) {
      context.strokeStyle = String(stroke);
      context.lineWidth = Number(look["stroke-width"]);
      context.strokeText(text, x, y);
    }
    context.fillStyle = String(fill);
    context.fillText(text, x, y);
  });
}

const anchors: Readonly<Record<string, CanvasTextAlign>> = { middle: "center", end: "right" };

type Visit = (node: Element, text: string, x: number, y: number) => void;

function eachText(node: SvgNode, left: number, top: number, visit: Visit): void {
  if (typeof node === "string") return;
  const { name, attributes, children } = node;
  if (name === "text") {
    const text = children.filter((child) => typeof child === "string").join("");
    visit(node, text, left + Number(attributes["x"]), top + Number(attributes["y"]));
    return;
  }
  const [, x = 0, y = 0] = /^translate\(([\d.-]+) ([\d.-]+)\)$/u.exec(String(attributes["transform"])) ?? [];
  for (const child of children) eachText(child, left + Number(x), top + Number(y), visit);
}
