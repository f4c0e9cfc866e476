import { drawTexts, loadFonts } from "./canvas-text.ts";
import type { Handout } from "./handout.ts";
import { pictureOf, type Picture } from "./picture.ts";
import { svgText, type Drawing, type SvgNode } from "./svg.ts";

/** Twice the px of the page: sharp in print and on a projector. */
const fullScale = 2;
/** The longest side that browsers draw; a longer list gets smaller, not cut. */
const mostPixels = 16_000;

export function svgFile(handout: Handout, drawing: Drawing): Blob {
  return svgBlob(pictureOf(handout, drawing).root);
}

export function pngFile(handout: Handout, drawing: Drawing): Promise<Blob> {
  return pngOf(pictureOf(handout, drawing));
}

/**
 * The picture at twice its size. An SVG drawn as an image sees no font of the page, and embedded ones come when they
 * come: so the image is of the shapes alone, and the texts are written over it in the page's own font.
 * @throws Error where the browser can't draw it.
 */
export async function pngOf({ width, height, root }: Picture): Promise<Blob> {
  await loadFonts(root);
  const url = URL.createObjectURL(svgBlob(withoutTexts(root)));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = Math.min(fullScale, mostPixels / Math.max(width, height));
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("There is no canvas to draw on");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    drawTexts(context, root);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function withoutTexts(node: SvgNode): SvgNode {
  if (typeof node === "string") return node;
  const children = node.children.filter((child) => typeof child === "string" || child.name !== "text");
  return { ...node, children: children.map(withoutTexts) };
}

function svgBlob(root: SvgNode): Blob {
  return new Blob([svgText(root)], { type: "image/svg+xml" });
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("The picture is too large")) : resolve(blob)));
  });
}
