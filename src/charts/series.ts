import type { ChartPeriod } from "./chart-period.ts";
import type { MarkPrecision } from "./quarter-point.ts";

/** What a series has in one period, in the indicator's unit. A missing mark is a gap, never 0. */
export interface SeriesPoint {
  /** Solid dark; a real 0 is a line on the axis. */
  readonly actual?:
    | { readonly value: number; readonly label: string; readonly precision: MarkPrecision }
    | undefined;
  /** Outlined around the actual. */
  readonly plan?: { readonly value: number; readonly label: string } | undefined;
  /** Solid lighter, left of the actual. */
  readonly lastYear?: { readonly value: number; readonly label: string } | undefined;
}

/** One column of each group: a committee. */
export interface Series {
  readonly key: string;
  readonly name: string;
  /** One per period, in their order. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesChartProps {
  /** In time order. */
  readonly periods: readonly ChartPeriod[];
  /** In the order of the columns within a group; numbered where there is more than one. */
  readonly series: readonly Series[];
  /** Key of the series that is emphasised: its values are written first, the others step back. */
  readonly emphasised?: string | undefined;
  /** The chart's name and what it shows, in words. */
  readonly label: string;
  readonly description: string;
  /** Words an axis value, through the page's language. */
  readonly formatValue: (value: number) => string;
  /** Where the axis ends; a higher value is cut, visibly broken, and its value is printed. Without it: the highest value. */
  readonly yMax?: number | undefined;
  /** With it each period is a button, by mouse and keyboard. */
  readonly onSelect?: ((periodKey: string) => void) | undefined;
  /** With it each name is a button that emphasises its series. */
  readonly onEmphasise?: ((seriesKey: string) => void) | undefined;
}
