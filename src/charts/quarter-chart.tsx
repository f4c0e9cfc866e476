import { useId } from "react";
import { BarChart, CartesianGrid, ReferenceLine, usePlotArea, useYAxisScale, XAxis, YAxis } from "recharts";
import { type Axis, niceAxis } from "./axis.ts";
import { Hatch } from "./hatch.tsx";
import { lineHeight } from "./label.ts";
import css from "./quarter-chart.module.css";
import { QuarterMarks, type QuarterMarksProps } from "./quarter-marks.tsx";
import { assertDrawable, type QuarterPoint, valuesOf } from "./quarter-point.ts";
import { textSizes } from "./text-sizes.ts";
import { textWidth, wrap } from "./text-width.ts";
import { type Size, useSize } from "./use-size.ts";

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

/**
 * Columns over the periods of a year, from zero: actual inside the plan's outline, the forecast hatched with its range,
 * last year beside it. A missing value stays a gap. As large as its box (see .chart), unanimated.
 * @throws RangeError for NaN and the infinities.
 */
export function QuarterChart({
  points,
  label,
  description,
  formatValue,
  yMax = 0,
  onSelect,
}: QuarterChartProps) {
  assertDrawable(points);
  const id = useId();
  const [ref, size] = useSize<HTMLDivElement>(initialSize);
  const axis = niceAxis([yMax, ...points.flatMap(valuesOf)]);
  return (
    <div
      ref={ref}
      className={css.chart}
      role={onSelect ? "group" : "img"}
      aria-label={label}
      aria-describedby={id}
    >
      <p id={id} className={css.description}>
        {description}
      </p>
      <Plot {...{ points, axis, size, formatValue, onSelect }} />
    </div>
  );
}

const initialSize: Size = { width: 720, height: 320, root: 16 };

interface PlotProps extends Pick<QuarterChartProps, "points" | "formatValue" | "onSelect"> {
  readonly axis: Axis;
  readonly size: Size;
}

function Plot({ points, axis, size, formatValue, onSelect }: PlotProps) {
  const { width, height } = size;
  const hatch = useId();
  const sizes = textSizes(size.root);
  const { note, figure } = sizes;
  const tickWidth = Math.max(...axis.ticks.map((tick) => textWidth(formatValue(tick), note)));
  const planWidth = Math.max(0, ...points.map((point) => textWidth(point.plan?.label ?? "", note)));
  const bandWidth = (width - tickWidth - planWidth - 16) / points.length;
  const rows = Math.max(1, ...points.map((point) => wrap(point.label, bandWidth - 6, note).length));
  const bottom = rows * note * lineHeight + 8;
  const high = Math.max(0, ...points.flatMap(valuesOf));
  const free = ((axis.max - high) / (axis.max - axis.min)) * (height - bottom);
  const margin = {
    top: Math.max(note, (2 * note + figure) * lineHeight - free),
    right: Math.min(planWidth / 2, width * 0.06) + 8,
    bottom: 4,
    left: 0,
  };
  return (
    <BarChart data={points} width={width} height={height} margin={margin} accessibilityLayer={false}>
      <Hatch id={hatch} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="key" tick={false} axisLine={false} height={bottom} />
      <YAxis
        width={tickWidth + 10}
        domain={[axis.min, axis.max]}
        allowDataOverflow
        ticks={axis.ticks}
        interval={0}
        tickFormatter={formatValue}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: note, fill: "var(--ink-quiet)" }}
      />
      <Layer {...{ points, width, height, sizes, hatch, onSelect }} />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
    </BarChart>
  );
}

function Layer(props: Omit<QuarterMarksProps, "plot" | "y">) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) return null;
  return <QuarterMarks {...props} plot={plot} y={(value) => scale(value) ?? plot.y + plot.height} />;
}
