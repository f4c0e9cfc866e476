import type { Axis } from "./axis.ts";
import css from "./mini-plot.module.css";
import type { MarkPrecision, QuarterPoint } from "./quarter-point.ts";

export interface MiniPlotProps {
  readonly points: readonly QuarterPoint[];
  readonly axis: Axis;
  /** What the panel shows, in words. */
  readonly label: string;
  /** id of the hatch pattern. */
  readonly hatch: string;
}

/** The columns of a quarter chart without their labels, in percent of its box: nothing is measured. */
export function MiniPlot({ points, axis, label, hatch }: MiniPlotProps) {
  const y = (value: number) => ((axis.max - value) / (axis.max - axis.min)) * 100;
  const band = 100 / points.length;
  const offset = points.some((point) => point.lastYear) ? 0.34 : 0.2;
  return (
    <svg className={css.plot} role="img" aria-label={label}>
      <line className={css.grid} x2="100%" />
      {points.map(({ key, actual, plan, lastYear, forecast, gapLabel }, index) => {
        const column = (value: number, start: number, width: number) => ({
          x: `${band * (index + offset + start)}%`,
          y: `${y(Math.max(0, value))}%`,
          width: `${band * width}%`,
          height: `${Math.abs(y(value) - y(0))}%`,
        });
        return (
          <g key={key}>
            {lastYear && <rect className={css.lastYear} {...column(lastYear.value, -0.24, 0.2)} />}
            {forecast && (
              <rect
                className={css.forecast}
                {...column(forecast.value, 0.11, 0.38)}
                fill={`url(#${hatch})`}
              />
            )}
            {actual && <Actual box={column(actual.value, 0.11, 0.38)} {...actual} />}
            {plan && <rect className={css.plan} {...column(plan.value, 0, 0.6)} />}
            {gapLabel !== undefined && !actual && !forecast && (
              <text
                className={css.gap}
                x={`${band * (index + offset + 0.3)}%`}
                y={`${plan && plan.value < axis.max / 4 ? y(plan.value) : y(0)}%`}
                dy="-0.4em"
              >
                –
              </text>
            )}
          </g>
        );
      })}
      <line className={css.axis} x2="100%" y1={`${y(0)}%`} y2={`${y(0)}%`} />
    </svg>
  );
}

interface ActualProps {
  readonly box: { readonly x: string; readonly y: string; readonly width: string; readonly height: string };
  readonly value: number;
  readonly precision: MarkPrecision;
}

/** The broken end of a value that may still change is cut in px; a real 0 is a bar of 3 px on the axis. */
function Actual({ box, value, precision }: ActualProps) {
  if (value === 0) return <rect className={css.zero} {...box} height="3" />;
  const cuts = { exact: [], provisional: [4], estimated: [3, 7, 11] }[precision];
  return (
    <>
      <rect className={css.actual} {...box} />
      <svg x={box.x} y={box.y} width={box.width} overflow="visible">
        {cuts.map((cut) => (
          <line key={cut} className={css.cut} x2="100%" y1={cut} y2={cut} />
        ))}
      </svg>
    </>
  );
}
