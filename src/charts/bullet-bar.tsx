import css from "./bullet-bar.module.css";
import type { MarkPrecision } from "./quarter-point.ts";

export interface BulletBarProps {
  /** Actual as a share of the plan: 1.6 is 160 %. Missing: the plan's outline stays empty. */
  readonly attained?: number | undefined;
  /** Share of the plan due by now (0…1), drawn as a tick. */
  readonly due?: number | undefined;
  /** Upper end of a range plan as a share of its lower end, ≥ 1. */
  readonly planHigh?: number | undefined;
  /** The share at the right edge, common to the list, ≥ 1 and ≥ every share in it. */
  readonly scaleMax: number;
  readonly precision: MarkPrecision;
  /** What the bar says, in words. */
  readonly label: string;
}

/**
 * One row's actual against its plan. Geometry is in percent of the width, so a list needs neither measuring nor
 * script to resize. Without a plan there is no scale: the caller shows words, not a bar.
 * @throws RangeError where a share is not finite or lies outside the scale.
 */
export function BulletBar({ attained, due, planHigh, scaleMax, precision, label }: BulletBarProps) {
  const end = (share: number) => {
    if (!(share <= scaleMax)) throw new RangeError(`Share ${share} is off the scale of ${scaleMax}`);
    return `${(Math.max(0, share) / scaleMax) * 100}%`;
  };
  const actualEnd = attained === 0 ? zero : attained === undefined ? undefined : end(attained);
  return (
    <svg className={css.bar} role="img" aria-label={label}>
      {planHigh === undefined ? null : (
        <rect className={css.range} y="20%" height="60%" width={end(planHigh)} />
      )}
      <rect className={css.plan} y="20%" height="60%" width={end(1)} />
      {actualEnd === undefined ? null : (
        <line
          className={precision === "exact" ? css.actual : `${css.actual} ${css[precision]}`}
          x1={actualEnd}
          x2="0"
          y1="50%"
          y2="50%"
        />
      )}
      {due === undefined ? null : <rect className={css.due} x={end(due)} width="2" height="100%" />}
    </svg>
  );
}

/** px: a real 0 is seen to be drawn. */
const zero = 3;
