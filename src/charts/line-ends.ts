import type { PlacedText } from "./chart-frame.tsx";
import { type Box, boxOf, lineHeight } from "./label.ts";
import { crosses, type Segment } from "./segment.ts";
import { spread } from "./spread.ts";
import { wrap } from "./text-width.ts";

/** A line that wants its name at its end. */
export interface LineEnd {
  readonly key: string;
  readonly text: string;
  /** Its last point, and the period of that. */
  readonly x: number;
  readonly y: number;
  readonly period: number;
}

/** A name at a line's end. */
export interface EndLabel extends PlacedText {
  readonly key: string;
  /** The hairline to the line's end, where the name could not stand beside it. */
  readonly leader: string;
}

/** The column for the names on the right of the plot. */
export type EndRoom = Box;

/** px between a line's end and its name: room for a hairline that bends. */
export const endGap = 16;
/** px between names, as they may have several lines. */
const air = 3;

/**
 * Names beside the last points of their lines, none over another. Those of lines that end early stand there if they touch
 * no line; all others have the column on the right, from which hairlines lead to them.
 */
export function placeEnds(
  ends: readonly LineEnd[],
  segments: readonly Segment[],
  room: EndRoom,
  size: number,
): EndLabel[] {
  const early = [...new Set(ends.map(({ period }) => period))]
    .map((period) => ends.filter((end) => end.period === period))
    .filter((group) => group.some(({ x }) => x + endGap < room.left));
  const near: EndLabel[] = [];
  for (const group of early) {
    const left = (group[0]?.x ?? 0) + endGap / 2;
    const labels = column(group, { ...room, left }, size, room.right - room.left);
    const taken = near.map(boxOf);
    const isFree = labels
      .map(boxOf)
      .every(
        (box) =>
          box.right <= room.right &&
          taken.every((other) => other.right < box.left || other.left > box.right) &&
          segments.every((segment) => !crosses(segment, box)),
      );
    if (isFree) near.push(...labels);
  }
  const reach = Math.max(0, ...near.map((label) => boxOf(label).right));
  const isClear = reach < room.left || near.length === ends.length;
  const placed = isClear ? near : [];
  const rest = ends.filter(({ key }) => placed.every((label) => label.key !== key));
  return [...placed, ...column(rest, room, size, room.right - room.left)];
}

/** The height that names take in a column of this width. */
export function heightOfEnds(texts: readonly string[], width: number, size: number): number {
  return texts.reduce((sum, text) => sum + wrap(text, width, size).length * size * lineHeight + air, 0);
}

function column(ends: readonly LineEnd[], room: EndRoom, size: number, width: number): EndLabel[] {
  const lines = ends.map(({ text }) => wrap(text, width, size));
  const heights = lines.map((each) => each.length * size * lineHeight + air);
  const wishes = ends.map(({ y }, index) => ({ wanted: y, height: heights[index] ?? 0 }));
  const tops = spread(wishes, room.top, room.bottom);
  return ends.map(({ key, x, y }, index) => {
    const top = (tops[index] ?? room.top) + air / 2;
    const middle = top + ((heights[index] ?? 0) - air) / 2;
    const isBeside = Math.abs(middle - y) < size * 0.4 && room.left - x <= endGap + 1;
    const leader = isBeside ? "" : `M${x + 4} ${y}L${room.left - 3} ${middle}`;
    return { key, lines: lines[index] ?? [], size, x: room.left, anchor: "start", top, leader };
  });
}
