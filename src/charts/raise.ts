import type { PlacedText } from "./chart-frame.tsx";
import { type Box, boxOf, lineHeight, overlaps } from "./label.ts";

/** The label at its place or as many lines above it as it takes to touch none of the taken boxes. */
export function raise<T extends PlacedText>(label: T, taken: readonly Box[]): T {
  const line = label.size * lineHeight;
  let rows = 0;
  const box = boxOf(label);
  const at = () => ({ ...box, top: box.top - rows * line, bottom: box.bottom - rows * line });
  while (taken.some((other) => overlaps(at(), other))) rows += 1;
  return { ...label, top: label.top - rows * line };
}
