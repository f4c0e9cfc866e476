import type { Tone } from "./tone.ts";
import css from "./variance-mark.module.css";
import type { VarianceScale } from "./variance-scale.ts";

/** Absolute variance: a bar. Relative variance: a pin. Percentage points: a point without a stem. */
export type VarianceKind = "bar" | "pin" | "point";

export interface VarianceMarkProps {
  /** Positive to the right, negative to the left. Missing: nothing but the zero line. */
  readonly value?: number | undefined;
  /** One for the whole column. What lies beyond it is cut and visibly broken: the cell beside it prints the value. */
  readonly scale: VarianceScale;
  readonly kind: VarianceKind;
  readonly tone: Tone;
  /** What the mark says, in words; without it the mark only repeats the value printed beside it, and is not read out. */
  readonly label?: string | undefined;
}

/**
 * A variance in a table's cell. Favourable is filled, unfavourable hollow with a dark edge, so that it survives greyscale.
 * Geometry is in percent of the width: a column needs neither measuring nor script to resize.
 * @throws RangeError for NaN and the infinities.
 */
export function VarianceMark({ value, scale, kind, tone, label }: VarianceMarkProps) {
  const { low, high } = scale;
  const at = (place: number) => ((place - low) / (high - low)) * 100;
  const zero = at(0);
  return (
    <svg
      className={`${css.mark} ${css[tone]}`}
      data-chart="variance"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {kind === "bar" ? null : <line className={css.track} x2="100%" y1="50%" y2="50%" />}
      <line className={css.zero} x1={`${zero}%`} x2={`${zero}%`} y2="100%" />
      {value === undefined ? null : (
        <Drawn kind={kind} zero={zero} end={at(within(value, scale))} side={Math.sign(value)} />
      )}
      {value === undefined || within(value, scale) === value ? null : (
        <Break end={at(within(value, scale))} side={Math.sign(value)} />
      )}
    </svg>
  );
}

/** The value, or where it is cut. */
function within(value: number, { low, high }: VarianceScale): number {
  if (!Number.isFinite(value)) throw new RangeError(`Not drawable: ${value}`);
  return Math.min(high, Math.max(low, value));
}

interface DrawnProps {
  readonly kind: VarianceKind;
  /** In percent of the width. */
  readonly zero: number;
  readonly end: number;
  readonly side: number;
}

function Drawn({ kind, zero, end, side }: DrawnProps) {
  if (kind === "point") {
    return (
      <svg x={`${end}%`} y="50%" overflow="visible">
        <path className={css.head} d="M-5 0 0-5 5 0 0 5z" />
      </svg>
    );
  }
  if (kind === "pin") {
    return (
      <>
        <line className={css.stem} x1={`${zero}%`} x2={`${end}%`} y1="50%" y2="50%" />
        <circle className={css.head} cx={`${end}%`} cy="50%" />
      </>
    );
  }
  if (side === 0) return <line className={css.none} x1={`${zero}%`} x2={`${zero}%`} y1="22%" y2="78%" />;
  return (
    <rect
      className={css.bar}
      x={`${Math.min(zero, end)}%`}
      width={`${Math.abs(end - zero)}%`}
      y="22%"
      height="56%"
    />
  );
}

/** Two slanted cuts before the end, as in a torn scale. */
function Break({ end, side }: { readonly end: number; readonly side: number }) {
  return (
    <svg x={`${end}%`} overflow="visible">
      {[18, 13].map((before) => (
        <line
          key={before}
          className={css.cut}
          x1={-side * before - 2}
          x2={-side * before + 2}
          y1="92%"
          y2="8%"
        />
      ))}
    </svg>
  );
}
