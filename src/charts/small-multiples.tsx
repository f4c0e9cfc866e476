import { useId } from "react";
import { niceAxis } from "./axis.ts";
import { Hatch } from "./hatch.tsx";
import { MiniPlot } from "./mini-plot.tsx";
import { assertDrawable, type QuarterPoint, valuesOf } from "./quarter-point.ts";
import css from "./small-multiples.module.css";

export interface MultiplePanel {
  readonly key: string;
  readonly name: string;
  /** The latest value in words, beside the name ("116 / 160"). */
  readonly valueLabel: string;
  /** What the panel shows, in words. */
  readonly description: string;
  readonly points: readonly QuarterPoint[];
}

export interface SmallMultiplesProps {
  readonly panels: readonly MultiplePanel[];
  /** The one scale of all panels reaches at least here; without it, their highest value. */
  readonly yMax?: number | undefined;
  readonly formatValue: (value: number) => string;
  /** Name of the whole. */
  readonly label: string;
  readonly onSelect?: ((key: string) => void) | undefined;
}

/**
 * Many small panels on one scale, whose upper end is printed once in each. Own SVG without measuring: a dozen of them
 * cost less than one full chart.
 * @throws RangeError for NaN and the infinities.
 */
export function SmallMultiples({ panels, yMax = 0, formatValue, label, onSelect }: SmallMultiplesProps) {
  const hatch = useId();
  const points = panels.flatMap((panel) => panel.points);
  assertDrawable(points);
  const axis = niceAxis([yMax, ...points.flatMap(valuesOf)], 10);
  return (
    <>
      <svg className={css.defs} aria-hidden="true">
        <Hatch id={hatch} />
      </svg>
      <ul className={css.panels} aria-label={label}>
        {panels.map(({ key, name, valueLabel, description, points: shown }) => (
          <li key={key} className={css.panel}>
            <div className={css.head}>
              <h3 className={css.name}>
                {onSelect ? (
                  <button type="button" onClick={() => onSelect(key)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </h3>
              <p className={css.value}>{valueLabel}</p>
            </div>
            <p className={css.scale} aria-hidden="true">
              {formatValue(axis.max)}
            </p>
            <MiniPlot points={shown} axis={axis} label={description} hatch={hatch} />
            <div className={css.labels} aria-hidden="true">
              {shown.map((point) => (
                <span key={point.key} className={point.isSelected ? css.selected : undefined}>
                  {point.label}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
