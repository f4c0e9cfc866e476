import type { Axis } from "./axis.ts";
import type { PlacedText } from "./chart-frame.tsx";
import { cutAxis } from "./cut-axis.ts";
import { lineHeight } from "./label.ts";
import { type NameKey, placeNames } from "./name-key.ts";
import { type PeriodLabels, placePeriods } from "./period-labels.ts";
import { type Plot, plotOn } from "./plot-axes.tsx";
import { inHeight } from "./plot-height.ts";
import { leastWidth, placeSeries, type SeriesColumns } from "./series-columns.ts";
import { placeSeriesLabels, type SeriesLabel } from "./series-labels.ts";
import type { SeriesChartProps } from "./series.ts";
import { type TextSizes, textSizes } from "./text-sizes.ts";
import { textWidth } from "./text-width.ts";
import type { Size } from "./use-size.ts";

/** Everything that a series chart draws, placed in px. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly sizes: TextSizes;
  readonly axis: Axis;
  readonly plot: Plot;
  /** Per series, per period. */
  readonly columns: readonly (readonly SeriesColumns[])[];
  readonly labels: readonly SeriesLabel[];
  readonly names: NameKey;
  /** The series' numbers under their columns. */
  readonly numbers: readonly NumberLabel[];
  readonly periods: PeriodLabels;
  /** y of the periods' labels. */
  readonly periodsTop: number;
}

interface NumberLabel extends PlacedText {
  readonly key: string;
  readonly isStrong: boolean;
}

/** Places a series chart in a box of this size: as wide as that, or as its columns need. */
export function layOutSeries(props: SeriesChartProps, size: Size): SeriesLayout {
  return inHeight(size, (plot) => layOutWith(props, size, plot));
}

function layOutWith(props: SeriesChartProps, { width: boxWidth, root }: Size, high: number): SeriesLayout {
  const { series, periods, emphasised, formatValue, yMax } = props;
  const sizes = textSizes(root);
  const axis = cutAxis(series.flatMap(valuesOf), yMax);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formatValue(tick), sizes.note))) + 10;
  const width = Math.max(boxWidth, Math.ceil(left + leastWidth(series, periods.length) + 4));
  const sides = { left, right: width - 4 };
  const names = placeNames(keyed(series.map(({ name }) => name)), boxWidth - 4, sizes.note);
  const row = sizes.note * lineHeight;
  const placeAt = (top: number) => {
    const plot = plotOn(axis, { ...sides, top, bottom: top + high });
    const columns = placeSeries(series, periods.length, plot, sizes.figure * 5);
    const inside = { left: 0, right: width, top: Number.NEGATIVE_INFINITY, bottom: plot.bottom };
    return { plot, columns, labels: placeSeriesLabels(columns, emphasised, sizes, inside) };
  };
  const least = names.height + row * 0.8;
  const tried = placeAt(least);
  const lack = Math.max(0, names.height + 4 - Math.min(...tried.labels.map(({ top }) => top), Infinity));
  const placed = lack > 0 ? placeAt(least + Math.ceil(lack)) : tried;
  const numbers =
    series.length > 1 ? placeNumbers(placed.columns, emphasised, sizes.note, placed.plot.bottom + 3) : [];
  const periodsTop = placed.plot.bottom + (numbers.length > 0 ? row : 0) + 6;
  const labels = placePeriods(periods, left, (sides.right - left) / periods.length, sizes.note);
  const height = Math.ceil(periodsTop + labels.height + 4);
  return { ...placed, width, height, sizes, axis, names, numbers, periods: labels, periodsTop };
}

function valuesOf({ points }: SeriesChartProps["series"][number]): number[] {
  return points
    .flatMap(({ actual, plan, lastYear }) => [actual?.value, plan?.value, lastYear?.value])
    .filter((value) => value !== undefined);
}

function keyed(names: readonly string[]): string[] {
  return names.length > 1 ? names.map((name, index) => `${index + 1} ${name}`) : [];
}

/** All numbers where they have room under their columns, else the emphasised series' alone. */
function placeNumbers(
  columns: readonly (readonly SeriesColumns[])[],
  emphasised: string | undefined,
  size: number,
  top: number,
): NumberLabel[] {
  const widest = textWidth(`${columns.length}`, size) + 2;
  const isRoomy = columns.flat().every(({ slot }) => slot.right - slot.left >= widest);
  return columns.flatMap((ofSeries, index) =>
    ofSeries
      .filter(({ seriesKey }) => isRoomy || seriesKey === emphasised)
      .map(({ seriesKey, period, slot }) => ({
        key: `${seriesKey} ${period}`,
        isStrong: seriesKey === emphasised,
        lines: [`${index + 1}`],
        size,
        x: (slot.left + slot.right) / 2,
        anchor: "middle",
        top,
      })),
  );
}
