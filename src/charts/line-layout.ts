import type { Axis } from "./axis.ts";
import { cutAxis } from "./cut-axis.ts";
import { boxOf, lineHeight } from "./label.ts";
import { type EndLabel, endGap, heightOfEnds, type LineEnd, placeEnds } from "./line-ends.ts";
import { type BreakRule, type LineLabel, placeLineLabels } from "./line-labels.ts";
import { type LinePaths, placeLine } from "./line-paths.ts";
import type { Line, LineChartProps, LinePoint } from "./line.ts";
import { type PeriodLabels, placePeriods } from "./period-labels.ts";
import { type Plot, plotOn } from "./plot-axes.tsx";
import { inHeight } from "./plot-height.ts";
import { type TextSizes, textSizes } from "./text-sizes.ts";
import { textWidth } from "./text-width.ts";
import type { Size } from "./use-size.ts";

/** The emphasised line, those beside it, or all alike. */
export type LineLook = "strong" | "plain" | "quiet";

export interface PlacedLine extends LinePaths {
  readonly key: string;
  readonly look: LineLook;
}

/** Everything that a line chart draws, placed in px. */
export interface LineLayout {
  readonly height: number;
  readonly sizes: TextSizes;
  readonly axis: Axis;
  /** Its sides are those of the periods' bands; the lines end in the middle of the last. */
  readonly plot: Plot;
  readonly linesEnd: number;
  readonly lines: readonly PlacedLine[];
  readonly reference: LinePaths;
  /** The lines' in their order, then the reference's. */
  readonly ends: readonly EndLabel[];
  readonly labels: readonly LineLabel[];
  readonly rules: readonly BreakRule[];
  readonly periods: PeriodLabels;
}

/** The key of the reference's name among the ends. */
export const referenceKey = " reference";

/** Places a line chart in a box of this width; it is as high as its names need. */
export function layOutLines(props: LineChartProps, size: Size): LineLayout {
  return inHeight(size, (plot) => layOutWith(props, size, plot));
}

function layOutWith(props: LineChartProps, { width, root }: Size, high: number): LineLayout {
  const { lines, periods, reference } = props;
  const sizes = textSizes(root);
  const row = sizes.note * lineHeight;
  const points = reference?.values.map(referencePoint) ?? [];
  const axis = cutAxis(valuesOf([...lines.map((line) => line.points), points]), props.yMax);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(props.formatValue(tick), sizes.note))) + 10;
  const texts = [...lines.map(endText), ...(reference ? [reference.label] : [])];
  const names = nameWidth(texts, width, root, sizes.note);
  const namesHeight = heightOfEnds(texts, names, sizes.note);
  const band = Math.min(
    (width - left) / periods.length,
    (width - left - names - endGap) / (periods.length - 0.5),
  );
  const right = left + band * periods.length;
  const x = (period: number) => left + band * (period + 0.5);
  const linesEnd = x(periods.length - 1);

  const placeAt = (top: number) => {
    const bottom = top + Math.max(high, Math.ceil(namesHeight - row));
    const plot = plotOn(axis, { left, right, top, bottom });
    const placed = lines.map((line) => placedLine(line, props, x, plot));
    const referenced = placeLine(points, x, plot);
    const segments = [...placed, referenced].flatMap((each) => each.segments);
    const wishes = [
      ...placed.flatMap((line, index) => endOf(line, texts[index] ?? "", plot)),
      ...endOf({ ...referenced, key: referenceKey }, reference?.label ?? "", plot),
    ];
    const room = { left: linesEnd + endGap, right: width, top: top - row / 2, bottom: bottom + row / 2 };
    const ends = placeEnds(wishes, segments, room, sizes.note);
    const written = placed.map((line) => ({ ...line, isWritten: line.look === "strong" }));
    const rules = breakRules(lines, props.emphasised, x);
    const labels = placeLineLabels(written, rules, ends, segments, plot, { left, right: width }, sizes);
    return { plot, lines: placed, reference: referenced, ends, labels, rules };
  };
  const tried = placeAt(row);
  const lack = Math.max(
    0,
    2 - Math.min(2, ...[...tried.labels, ...tried.ends].map((label) => boxOf(label).top)),
  );
  const placed = lack > 0 ? placeAt(row + Math.ceil(lack)) : tried;
  const periodLabels = placePeriods(periods, left, band, sizes.note);
  const height = Math.ceil(placed.plot.bottom + 6 + periodLabels.height + 4);
  return { ...placed, height, sizes, axis, linesEnd, periods: periodLabels };
}

function placedLine(
  line: Line,
  { lines, emphasised }: LineChartProps,
  x: (period: number) => number,
  plot: Plot,
): PlacedLine {
  const isStrong = line.key === emphasised || lines.length === 1;
  const look = isStrong ? "strong" : emphasised === undefined ? "plain" : "quiet";
  return { key: line.key, look, ...placeLine(line.points, x, plot) };
}

/** A third of the width at most, so that the lines keep the rest. */
function nameWidth(texts: readonly string[], width: number, root: number, size: number): number {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size))) + 2;
  return Math.min(widest, Math.max(width * 0.25, Math.min(width * 0.35, root * 9)));
}

function endText({ name, points }: Line): string {
  const last = points.findLast((point) => point !== undefined);
  return last ? `${name}: ${last.label}` : name;
}

function endOf({ key, dots }: Pick<PlacedLine, "key" | "dots">, text: string, plot: Plot): LineEnd[] {
  const dot = dots.at(-1);
  return dot ? [{ key, text, x: dot.x, y: Math.max(dot.y, plot.top), period: dot.period }] : [];
}

/** Of the emphasised line, or of all where none is. */
function breakRules(
  lines: readonly Line[],
  emphasised: string | undefined,
  x: (period: number) => number,
): BreakRule[] {
  const rules = new Map<string, BreakRule>();
  for (const { key, points } of lines) {
    if (emphasised !== undefined && key !== emphasised) continue;
    for (const [period, point] of points.entries()) {
      const text = point?.breakBefore;
      if (text !== undefined) rules.set(`${period} ${text}`, { x: x(period - 0.5), text });
    }
  }
  return [...rules.values()];
}

function referencePoint(value: number | undefined): LinePoint | undefined {
  return value === undefined ? undefined : { value, label: "", precision: "exact" };
}

function valuesOf(lines: readonly (readonly (LinePoint | undefined)[])[]): number[] {
  return lines
    .flatMap((points) => points.map((point) => point?.value))
    .filter((value) => value !== undefined);
}
