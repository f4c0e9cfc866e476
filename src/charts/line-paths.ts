import type { LinePoint } from "./line.ts";
import type { Plot } from "./plot-axes.tsx";
import type { Segment } from "./segment.ts";

/** A line in px, in the pieces that its gaps and breaks leave of it. */
export interface LinePaths {
  readonly segments: readonly Segment[];
  readonly d: string;
  /** Two strokes across the line where it is broken by a life event. */
  readonly breaks: string;
  /** Two cuts where it leaves the plot at the top. */
  readonly cuts: string;
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly period: number;
  readonly point: LinePoint;
  /** Above the axis' end. */
  readonly isCut: boolean;
  /** No piece of the line leads to it. */
  readonly isAlone: boolean;
}

/** Places a line's points at `x` per period. Nothing joins two points over a missing one or over a break. */
export function placeLine(
  points: readonly (LinePoint | undefined)[],
  x: (period: number) => number,
  plot: Plot,
): LinePaths {
  const segments: Segment[] = [];
  const breaks: string[] = [];
  const joined = new Set<number>();
  for (const [period, point] of points.entries()) {
    const before = points[period - 1];
    if (!point || !before) continue;
    const segment = { x1: x(period - 1), y1: plot.y(before.value), x2: x(period), y2: plot.y(point.value) };
    if (point.breakBefore !== undefined) {
      breaks.push(slashes(segment));
      continue;
    }
    segments.push(segment);
    joined.add(period - 1).add(period);
  }
  const dots = points.flatMap((point, period): Dot[] => {
    if (!point) return [];
    const isCut = point.value > plot.max;
    return [{ x: x(period), y: plot.y(point.value), period, point, isCut, isAlone: !joined.has(period) }];
  });
  return {
    segments,
    d: segments
      .map(
        ({ x1, y1, x2, y2 }, index) =>
          `${isNext(segments[index - 1], x1) ? "" : `M${px(x1)} ${px(y1)}`}L${px(x2)} ${px(y2)}`,
      )
      .join(""),
    breaks: breaks.join(""),
    cuts: segments.map((segment) => cut(segment, plot.top)).join(""),
    dots,
  };
}

/** A dot as a closed path. */
export function dotPath({ x, y }: { readonly x: number; readonly y: number }, radius: number): string {
  return `M${px(x - radius)} ${px(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

function isNext(before: Segment | undefined, x: number): boolean {
  return before?.x2 === x;
}

function slashes({ x1, y1, x2, y2 }: Segment): string {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return [-2.5, 2.5]
    .map((shift) => `M${px(x + shift - 2)} ${px(y + 5)}L${px(x + shift + 2)} ${px(y - 5)}`)
    .join("");
}

/** Under the place where a segment crosses the plot's top. */
function cut({ x1, y1, x2, y2 }: Segment, top: number): string {
  if (y1 < top === y2 < top) return "";
  const at = (y: number) => px(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  return [6, 11].map((down) => `M${at(top + down) - 6} ${px(top + down + 2)}l12 -4`).join("");
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
