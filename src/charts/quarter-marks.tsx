import type { KeyboardEvent } from "react";
import { type Box, type Label, lineHeight } from "./label.ts";
import css from "./quarter-marks.module.css";
import { type Columns, placeColumns } from "./quarter-columns.ts";
import { placeLabels } from "./quarter-labels.ts";
import { describe, type QuarterPoint } from "./quarter-point.ts";
import type { TextSizes } from "./text-sizes.ts";
import { wrap } from "./text-width.ts";

export interface QuarterMarksProps {
  readonly points: readonly QuarterPoint[];
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly sizes: TextSizes;
  /** id of the hatch pattern. */
  readonly hatch: string;
  readonly onSelect?: ((key: string) => void) | undefined;
}

/** All columns of a quarter chart with their labels, drawn in one go where the axes say. */
export function QuarterMarks({ points, plot, y, width, height, sizes, hatch, onSelect }: QuarterMarksProps) {
  const columns = placeColumns(points, { left: plot.x, width: plot.width, y }, sizes);
  const bottom = plot.y + plot.height;
  const labels = placeLabels(columns, sizes, { left: plot.x, right: width, top: 0, bottom });
  return columns.map((column, index) => {
    const { point, center, bandWidth } = column;
    const band = { left: center - bandWidth / 2, right: center + bandWidth / 2, top: 1, bottom: height - 1 };
    const lines = wrap(point.label, bandWidth - 6, sizes.note);
    const axisLabel = { lines, size: sizes.note, x: center, anchor: "middle", top: bottom + 6 } as const;
    return (
      <g key={point.key} {...button(point, onSelect)}>
        <rect className={css.band} {...rect(band)} />
        <Marks {...column} hatch={hatch} />
        {labels[index]?.map((label) => (
          <Text key={label.role} {...label} className={`${css.label} ${labelClass(label, point)}`} />
        ))}
        <Text {...axisLabel} className={point.isSelected ? css.axisSelected : css.axis} />
      </g>
    );
  });
}

function Marks({
  point,
  outline,
  range,
  actual,
  lastYear,
  forecast,
  whisker,
  hatch,
}: Columns & { hatch: string }) {
  return (
    <>
      {lastYear && <rect className={css.lastYear} {...rect(lastYear)} />}
      {forecast && <rect className={css.forecast} {...rect(forecast)} fill={`url(#${hatch})`} />}
      {actual && point.actual && (
        <path
          className={`${css.actual} ${css[point.actual.precision]}`}
          strokeWidth={actual.right - actual.left}
          d={stem(actual, point.actual.value)}
        />
      )}
      {range && <rect className={css.range} {...rect(range)} />}
      {outline && <rect className={css.plan} {...rect(outline)} />}
      {whisker && (
        <path
          className={css.whisker}
          d={`M${whisker.x - 5} ${whisker.top}h10M${whisker.x} ${whisker.top}V${whisker.bottom}m-5 0h10`}
        />
      )}
    </>
  );
}

function Text({
  lines,
  size,
  x,
  anchor,
  top,
  className,
}: Omit<Label, "role"> & { className: string | undefined }) {
  return (
    <text className={className} textAnchor={anchor} fontSize={size}>
      {lines.map((line, row) => (
        <tspan key={line} x={x} y={top + size * (1.05 + row * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function labelClass(label: Label, point: QuarterPoint): string | undefined {
  if (label.isOnActual) return css.onActualLabel;
  return label.role === "actual" && point.actual?.isDerived ? css.derivedLabel : css[`${label.role}Label`];
}

function button(point: QuarterPoint, onSelect: QuarterMarksProps["onSelect"]) {
  if (!onSelect) return {};
  return {
    className: css.button,
    role: "button",
    tabIndex: 0,
    "aria-label": describe(point),
    "aria-pressed": point.isSelected,
    onClick: () => onSelect(point.key),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onSelect(point.key);
    },
  };
}

function rect({ left, right, top, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: Math.max(0, bottom - top) };
}

/** From the value to zero, so that the dashes of a value that may still change stand at its end. A real 0 is 3 px. */
function stem({ left, right, top, bottom }: Box, value: number): string {
  const x = (left + right) / 2;
  if (value === 0) return `M${x} ${top - 3}V${bottom}`;
  return value < 0 ? `M${x} ${bottom}V${top}` : `M${x} ${top}V${bottom}`;
}
