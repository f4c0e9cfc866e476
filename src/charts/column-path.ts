import type { Box } from "./label.ts";
import type { MarkPrecision } from "./quarter-point.ts";

/** Gaps in the end of a column that may still change: [from, to] in px from its end. */
const gapsOf: Record<MarkPrecision, readonly (readonly [number, number])[]> = {
  exact: [],
  provisional: [[4, 7]],
  estimated: [
    [3, 6],
    [9, 12],
    [15, 18],
  ],
};

/** A solid column from zero to its value, down for a negative one. A real 0 is 3 px on the axis. */
export function solidPath(
  { left, right, top, bottom }: Box,
  isNegative: boolean,
  precision: MarkPrecision,
): string {
  if (top === bottom) return rect(left, right, top - 3, bottom);
  const height = bottom - top;
  const gaps = gapsOf[precision].filter(([, to]) => to < height);
  const starts = [0, ...gaps.map(([, to]) => to)];
  const ends = [...gaps.map(([from]) => from), height];
  const from = (distance: number) => (isNegative ? bottom - distance : top + distance);
  return starts.map((start, index) => rect(left, right, from(start), from(ends[index] ?? height))).join("");
}

/** px that the gaps take from a column's end. */
export function brokenEnd(precision: MarkPrecision): number {
  return gapsOf[precision].at(-1)?.[1] ?? 0;
}

/** The end of a column that is too narrow for an outline. */
export function capPath({ left, right, top, bottom }: Box, isNegative: boolean): string {
  return `M${px(left)} ${px(isNegative ? bottom : top)}H${px(right)}`;
}

/** An outlined column, open where it stands on the axis. */
export function outlinePath({ left, right, top, bottom }: Box, isNegative: boolean): string {
  const [end, axis] = isNegative ? [bottom, top] : [top, bottom];
  return `M${px(left)} ${px(axis)}V${px(end)}H${px(right)}V${px(axis)}`;
}

/** Two slanted cuts across a column under its upper end, to be drawn in the paper's colour. */
export function breakPath({ left, right, top }: Box): string {
  return [7, 13]
    .map((down) => `M${px(left - 3)} ${px(top + down + 3)}L${px(right + 3)} ${px(top + down - 3)}`)
    .join("");
}

function rect(left: number, right: number, from: number, to: number): string {
  return `M${px(left)} ${px(from)}H${px(right)}V${px(to)}H${px(left)}z`;
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
