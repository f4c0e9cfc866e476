import type { Plot } from "./plot-axes.tsx";
import type { Box } from "./label.ts";
import type { Series, SeriesPoint } from "./series.ts";

/** A mark with its place. */
export interface Column extends Box {
  readonly value: number;
  readonly label: string;
  /** It reaches above the axis' end. */
  readonly isCut: boolean;
}

/** The columns of one series in one period. */
export interface SeriesColumns {
  readonly seriesKey: string;
  readonly period: number;
  readonly point: SeriesPoint;
  /** The place of the series, with or without columns. */
  readonly slot: { readonly left: number; readonly right: number };
  /** Too narrow for an outline: the plan is its end alone, as wide as the slot. */
  readonly isNarrow: boolean;
  readonly actual?: Column | undefined;
  readonly plan?: Column | undefined;
  readonly lastYear?: Column | undefined;
}

/** The least px in which a series' columns can be told apart. */
function leastSlot(series: readonly Series[]): number {
  return has(series, "lastYear") ? 6.5 : has(series, "plan") ? 4.25 : 3.5;
}

/** Share of a period's band that stays free between the groups. */
const freeShare = 0.14;

/** The least width of a plot with every column. */
export function leastWidth(series: readonly Series[], periods: number): number {
  return (series.length * leastSlot(series) * periods) / (1 - freeShare);
}

/**
 * Columns in equal bands, a slot per series; within it last year's on the left, the actual inside the plan's outline.
 * No slot is wider than `widest` px.
 */
export function placeSeries(
  series: readonly Series[],
  periods: number,
  plot: Plot,
  widest: number,
): SeriesColumns[][] {
  const band = (plot.right - plot.left) / periods;
  const slotWidth = Math.min((band * (1 - freeShare)) / series.length, widest);
  const air = slotWidth > 10 ? slotWidth * 0.14 : slotWidth * 0.1;
  const before = has(series, "lastYear") ? (slotWidth - air) * (has(series, "plan") ? 0.32 : 0.48) : 0;
  const isNarrow = slotWidth - before < 8;
  const isOutlined = has(series, "plan") && !isNarrow;
  return series.map(({ key, points }, place) =>
    Array.from({ length: periods }, (_, period) => {
      const start = plot.left + band * (period + 0.5) + slotWidth * (place - series.length / 2);
      const slot = { left: start + air / 2, right: start + slotWidth - air / 2 };
      const outer = { left: slot.left + before + (before > 0 ? 1 : 0), right: slot.right };
      const inset = isOutlined ? (outer.right - outer.left) * 0.17 : 0;
      const inner = { left: outer.left + inset, right: outer.right - inset };
      const point = points[period] ?? {};
      return {
        seriesKey: key,
        period,
        point,
        slot,
        isNarrow,
        actual: point.actual && column(inner, point.actual, plot),
        plan: point.plan && column(outer, point.plan, plot),
        lastYear:
          point.lastYear && column({ left: slot.left, right: slot.left + before }, point.lastYear, plot),
      };
    }),
  );
}

function column(
  sides: { readonly left: number; readonly right: number },
  { value, label }: { readonly value: number; readonly label: string },
  plot: Plot,
): Column {
  const [zero, end] = [plot.y(0), plot.y(Math.min(value, plot.max))];
  return {
    ...sides,
    top: Math.min(zero, end),
    bottom: Math.max(zero, end),
    value,
    label,
    isCut: value > plot.max,
  };
}

function has(series: readonly Series[], mark: keyof SeriesPoint): boolean {
  return series.some(({ points }) => points.some((point) => point[mark]));
}
