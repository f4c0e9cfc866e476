import type { PlacedText } from "./chart-frame.tsx";
import { type Box, boxOf, lineHeight, overlaps } from "./label.ts";
import type { Dot } from "./line-paths.ts";
import type { Plot } from "./plot-axes.tsx";
import { raise } from "./raise.ts";
import { crosses, type Segment } from "./segment.ts";
import type { TextSizes } from "./text-sizes.ts";

export interface LineLabel extends PlacedText {
  readonly key: string;
  readonly look: "strong" | "value" | "event";
}

/** A line's points, and whether all their values are to be written. */
export interface Labelled {
  readonly key: string;
  readonly isWritten: boolean;
  readonly dots: readonly Dot[];
  readonly segments: readonly Segment[];
}

/** A life event between two periods, once for all lines that it breaks. */
export interface BreakRule {
  readonly x: number;
  readonly text: string;
}

const gap = 5;
/** Up to so many points, a value may lie over another's line rather than be left to the table. */
const few = 12;

/**
 * Texts on the lines, none over another, over the names at the ends or over a line: every value above the axis' end, over
 * the plot; every event, likewise; then the values of lines that are to be written, beside their points where that is
 * free. The last point's value is in the name at the end.
 */
export function placeLineLabels(
  lines: readonly Labelled[],
  rules: readonly BreakRule[],
  ends: readonly PlacedText[],
  segments: readonly Segment[],
  plot: Plot,
  inside: Pick<Box, "left" | "right">,
  sizes: TextSizes,
): LineLabel[] {
  const labels: LineLabel[] = [];
  const taken = ends.map(boxOf);
  const add = (label: LineLabel | undefined) => {
    if (!label) return;
    labels.push(label);
    taken.push(boxOf(label));
  };
  const over = (key: string, look: LineLabel["look"], text: string, x: number) => {
    const top = plot.top - sizes.note * lineHeight - 2;
    const label = { key, look, lines: [text], size: sizes.note, x, anchor: "middle", top } as const;
    add(raise(heldInside(label, inside), taken));
  };
  for (const { key, dots } of lines) {
    for (const { isCut, point, period, x } of dots)
      if (isCut) over(`${key} ${period}`, "strong", point.label, x);
  }
  for (const { x, text } of rules) over(`${x} ${text}`, "event", text, x);
  for (const { key, dots, isWritten, segments: own } of lines) {
    for (const dot of isWritten ? dots.slice(0, -1) : []) {
      if (dot.isCut) continue;
      const places = besides(key, dot, sizes).filter((label) => isFree(label, taken, inside, plot.y(0) - 2));
      const off = (pieces: readonly Segment[]) => (label: LineLabel) =>
        pieces.every((segment) => !crosses(segment, boxOf(label)));
      add(places.find(off(segments)) ?? (dots.length <= few ? places.find(off(own)) : undefined));
    }
  }
  return labels;
}

/** Above the point, below it, and both a little to either side, off a steep line. */
function besides(key: string, { x, y, period, point }: Dot, { note }: TextSizes): LineLabel[] {
  const word = {
    key: `${key} ${period}`,
    look: "value",
    lines: [point.label],
    size: note,
    x,
    anchor: "middle",
  } as const;
  const { left, right } = boxOf({ ...word, top: 0 });
  const aside = (right - left) / 2 + 2;
  const [above, below] = [y - gap - note * lineHeight, y + gap];
  return [
    { ...word, top: above },
    { ...word, x: x - aside, top: above + gap },
    { ...word, top: below },
    { ...word, x: x + aside, top: below - gap },
  ];
}

function isFree(
  label: LineLabel,
  taken: readonly Box[],
  { left, right }: Pick<Box, "left" | "right">,
  zero: number,
) {
  const box = boxOf(label);
  const isOnPlot = box.left >= left && box.right <= right && (box.bottom <= zero || box.top > zero);
  return isOnPlot && taken.every((other) => !overlaps(box, other));
}

function heldInside(label: LineLabel, { left, right }: Pick<Box, "left" | "right">): LineLabel {
  const box = boxOf(label);
  return { ...label, x: label.x + Math.max(0, left - box.left) - Math.max(0, box.right - right) };
}
