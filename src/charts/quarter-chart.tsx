import type { QuarterPoint } from "./quarter-point.ts";

export interface QuarterChartProps {
  /** In time order. */
  readonly points: readonly QuarterPoint[];
  /** The chart's name and what it shows, in words. */
  readonly label: string;
  readonly description: string;
  /** Words an axis value, through the page's language. */
  readonly formatValue: (value: number) => string;
  /** The axis reaches at least here: give charts that are compared the same. */
  readonly yMax?: number | undefined;
  /** With it each point is a button, by mouse and keyboard. */
  readonly onSelect?: ((key: string) => void) | undefined;
}

/** Columns over the periods of a year. */
export function QuarterChart({ label }: QuarterChartProps) {
  return <div role="img" aria-label={label} />;
}
