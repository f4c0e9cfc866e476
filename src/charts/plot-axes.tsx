import type { Axis } from "./axis.ts";
import { buttonProps, ChartText } from "./chart-frame.tsx";
import type { ChartPeriod } from "./chart-period.ts";
import type { PeriodLabels } from "./period-labels.ts";
import css from "./plot-axes.module.css";

/** Where values are drawn, in px of the drawing. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The value at the top. */
  readonly max: number;
  /** From a value to px, beyond the plot for a value beyond the axis. */
  readonly y: (value: number) => number;
}

/** A plot of these sides on this axis. */
export function plotOn(axis: Axis, sides: Pick<Plot, "left" | "right" | "top" | "bottom">): Plot {
  const scale = (sides.bottom - sides.top) / (axis.max - axis.min);
  return {
    ...sides,
    max: axis.max,
    y: (value) => sides.top + (axis.max - value) * scale,
  };
}

interface ValueAxisProps {
  readonly axis: Axis;
  readonly plot: Plot;
  readonly size: number;
  readonly formatValue: (value: number) => string;
}

/** Hairlines at the round values, with their words on the left. */
export function ValueAxis({ axis, plot, size, formatValue }: ValueAxisProps) {
  const rules = axis.ticks.map((tick) => `M${plot.left} ${Math.round(plot.y(tick)) + 0.5}H${plot.right}`);
  return (
    <>
      <path className={css.grid} d={rules.join("")} />
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          className={css.tick}
          x={plot.left - 8}
          y={plot.y(tick) + size * 0.35}
          fontSize={size}
        >
          {formatValue(tick)}
        </text>
      ))}
    </>
  );
}

/** The line that columns stand on and lines rise from. */
export function ZeroLine({ plot }: { readonly plot: Plot }) {
  const y = plot.y(0);
  return <line className={css.zero} x1={plot.left} x2={plot.right} y1={y} y2={y} />;
}

interface PeriodAxisProps {
  readonly periods: readonly ChartPeriod[];
  readonly labels: PeriodLabels;
  readonly plot: Plot;
  /** y of the labels' top. */
  readonly top: number;
  readonly onSelect?: ((key: string) => void) | undefined;
}

/** The periods under the axis; where they can be selected, each with its whole band as a button. */
export function PeriodAxis({ periods, labels, plot, top, onSelect }: PeriodAxisProps) {
  const band = (plot.right - plot.left) / periods.length;
  const rules = labels.rules.map((x) => `M${x} ${plot.bottom}V${top + labels.height}`);
  return (
    <>
      <path className={css.rule} d={rules.join("")} />
      {periods.map((period, index) => {
        const label = labels.labels[index];
        if (!label && !onSelect) return null;
        return (
          <g
            key={period.key}
            {...buttonProps(period.description, period.isSelected, onSelect && (() => onSelect(period.key)))}
          >
            {onSelect && (
              <rect
                className={css.band}
                x={plot.left + band * index}
                y={plot.top}
                width={band}
                height={top + labels.height - plot.top}
              />
            )}
            {label && (
              <ChartText
                {...label}
                top={top + label.top}
                className={period.isSelected ? css.selected : undefined}
              />
            )}
          </g>
        );
      })}
      {labels.groups.map((group) => (
        <ChartText key={group.x} {...group} top={top + group.top} />
      ))}
    </>
  );
}
