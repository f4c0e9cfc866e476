import type { ChartPeriod } from "./chart-period.ts";
import type { MarkPrecision } from "./quarter-point.ts";

export interface LinePoint {
  readonly value: number;
  readonly label: string;
  /** Anything but "exact" is a hollow dot. */
  readonly precision: MarkPrecision;
  /** Not comparable with the value before, and why ("sáp nhập"): the line is broken there. */
  readonly breakBefore?: string | undefined;
}

/** A committee or a year. */
export interface Line {
  readonly key: string;
  /** At the line's end, before its last value ("Sở Y tế: 70"). */
  readonly name: string;
  /** One per period, in their order; missing is a gap that no line crosses. */
  readonly points: readonly (LinePoint | undefined)[];
}

/** What the lines are held against ("mốc thời gian"). */
export interface ReferenceLine {
  readonly label: string;
  /** One per period, in their order. */
  readonly values: readonly (number | undefined)[];
}

export interface LineChartProps {
  /** In time order. */
  readonly periods: readonly ChartPeriod[];
  readonly lines: readonly Line[];
  /** Key of the line that is emphasised and whose values are written; the others are quiet. */
  readonly emphasised?: string | undefined;
  readonly reference?: ReferenceLine | undefined;
  /** The chart's name and what it shows, in words. */
  readonly label: string;
  readonly description: string;
  /** Words an axis value, through the page's language. */
  readonly formatValue: (value: number) => string;
  /** Where the axis ends; a line above it is cut, and its value is printed. Without it: the highest value. */
  readonly yMax?: number | undefined;
  /** With it each period is a button, by mouse and keyboard. */
  readonly onSelect?: ((periodKey: string) => void) | undefined;
  /** With it each name is a button that emphasises its line. */
  readonly onEmphasise?: ((lineKey: string) => void) | undefined;
}
