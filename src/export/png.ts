import { embeddedFonts } from "./embedded-fonts.ts";
import type { Handout } from "./handout.ts";
import { pictureOf } from "./picture.ts";
import { svgText, type Drawing } from "./svg.ts";

/** Twice the px of the page: sharp in print and on a projector. */
const fullScale = 2;
/** The longest side that browsers draw; a longer list gets smaller, not cut. */
const mostPixels = 16_000;

export function svgFile(handout: Handout, drawing: Drawing): Blob {
  return svgBlob(svgText(pictureOf(handout, drawing).root));
}

/**
 * The picture at twice its size. An SVG that is drawn as an image sees nothing of the page, so the fonts travel in it.
 * @throws Error where the browser can't draw it.
 */
export async function pngFile(handout: Handout, drawing: Drawing): Promise<Blob> {
  const { width, height, root } = pictureOf(handout, drawing, await embeddedFonts());
  const url = URL.createObjectURL(svgBlob(svgText(root)));
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
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function svgBlob(text: string): Blob {
  return new Blob([text], { type: "image/svg+xml" });
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("The picture is too large")) : resolve(blob)));
  });
}
