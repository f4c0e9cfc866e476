import type { PlacedText } from "./chart-frame.tsx";
import { lineHeight } from "./label.ts";
import { textWidth, wrap } from "./text-width.ts";

/** The names of series in columns, from the drawing's top left. */
export interface NameKey {
  readonly names: readonly PlacedText[];
  readonly height: number;
}

/** Names in reading order, in as many equal columns as fit within `width` px; one that is longer than that is broken. */
export function placeNames(names: readonly string[], width: number, size: number): NameKey {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size))) + size;
  const columns = Math.max(1, Math.min(Math.floor((width + size) / widest), names.length));
  const row = size * lineHeight;
  let top = 0;
  let rows = 0;
  const placed: PlacedText[] = [];
  for (const [index, name] of names.entries()) {
    const column = index % columns;
    if (column === 0) top += rows * row + (rows > 0 ? size * 0.2 : 0);
    const lines = wrap(name, width, size);
    rows = column === 0 ? lines.length : Math.max(rows, lines.length);
    placed.push({ lines, size, x: column * widest, anchor: "start", top });
  }
  return { names: placed, height: names.length === 0 ? 0 : top + rows * row + size * 0.4 };
}
