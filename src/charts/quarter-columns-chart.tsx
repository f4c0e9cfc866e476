import { useId } from "react";
import { Hatch } from "./hatch.tsx";
import { lineHeight } from "./label.ts";
import css from "./quarter-columns-chart.module.css";
import { QuarterMarks } from "./quarter-marks.tsx";
import { assertDrawable, type QuarterPoint, valuesOf } from "./quarter-point.ts";
import { textSizes } from "./text-sizes.ts";
import { wrap } from "./text-width.ts";
import type { Size } from "./use-size.ts";

interface Props {
  /** In time order. */
  readonly points: readonly QuarterPoint[];
  readonly label: string;
  readonly description: string;
  readonly size: Size;
}

/**
 * The columns of a year without an axis of values: each is labelled. For a given size, nothing is measured.
 * @throws RangeError for NaN and the infinities.
 */
export function QuarterColumns({ points, label, description, size }: Props) {
  assertDrawable(points);
  const hatch = useId();
  const text = useId();
  const { width, height, root } = size;
  const sizes = textSizes(root);
  // The last plan's value may stand beside its column.
  const plotWidth = width - sizes.note * 2;
  const band = plotWidth / points.length;
  const rows = Math.max(1, ...points.map((point) => wrap(point.label, band - 6, sizes.note).length));
  const top = (2 * sizes.note + sizes.figure) * lineHeight;
  const bottom = height - rows * sizes.note * lineHeight - 10;
  const highest = Math.max(0, ...points.flatMap(valuesOf)) || 1;
  return (
    <svg
      className={css.chart}
      data-chart="quarters"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      aria-describedby={text}
    >
      <desc id={text}>{description}</desc>
      <Hatch id={hatch} />
      <QuarterMarks
        points={points}
        plot={{ x: 0, y: top, width: plotWidth, height: bottom - top }}
        y={(value) => bottom - (value / highest) * (bottom - top)}
        width={width}
        height={height}
        sizes={sizes}
        hatch={hatch}
      />
      <line className={css.zero} x2={width} y1={bottom} y2={bottom} />
    </svg>
  );
}
