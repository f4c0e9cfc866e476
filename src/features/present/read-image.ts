/** Longest side in px: sharp enough on a projector, and a deck of ten slides stays below 1.5 MB as one file. */
const longestSide = 800;

/** A raster picture as a data: URL, not larger than a slide needs; undefined where the file is none. */
export async function readImage(file: Blob): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    // A photograph gets smaller as JPEG; a drawing on nothing has to stay as it is.
    return file.type === "image/jpeg" ? canvas.toDataURL("image/jpeg", 0.85) : canvas.toDataURL("image/png");
  } catch {
    return undefined;
  }
}
