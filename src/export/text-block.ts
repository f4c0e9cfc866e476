import { lineHeight, wrapped } from "./picture-look.ts";
import { element, type SvgNode } from "./svg.ts";

interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: "start" | "end";
}

interface Place {
  readonly x: number;
  readonly top: number;
  /** Lines are broken at it; without it there is one line. */
  readonly width?: number;
}

/** Lines of text below `top`, and where they end. */
export function textBlock(text: string, place: Place, look: TextLook): { nodes: SvgNode[]; bottom: number } {
  const { x, top, width = Number.POSITIVE_INFINITY } = place;
  const { size, fill, weight = 400, anchor } = look;
  const lines = wrapped(text, width, size);
  const nodes = lines.map((line, row) =>
    element(
      "text",
      {
        x,
        y: top + size * (1.05 + row * lineHeight),
        "font-size": size,
        "font-weight": weight === 400 ? undefined : weight,
        "text-anchor": anchor,
        fill,
      },
      line,
    ),
  );
  return { nodes, bottom: top + lines.length * size * lineHeight };
}
