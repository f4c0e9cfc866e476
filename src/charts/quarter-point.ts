/** How sure a drawn value is. Anything but "exact" gets a broken end, so that it shows without colour. */
export type MarkPrecision = "exact" | "provisional" | "estimated";

/** What happened: a solid dark column. A real 0 is drawn as a line on the axis and labelled. */
export interface ActualMark {
  readonly value: number;
  readonly label: string;
  readonly precision: MarkPrecision;
  /** It follows from other values: its label is set lighter. */
  readonly isDerived: boolean;
  /** A word under the value ("suy ra", "ước tính"). */
  readonly note?: string | undefined;
}

/** What is due by the end of the period: an unfilled outline around the actual. */
export interface PlanMark {
  readonly value: number;
  readonly label: string;
  /** Upper end of a range plan, ≥ value: drawn as a dashed extension. */
  readonly high?: number | undefined;
}

/** The same period a year earlier: a lighter solid column on the left. */
export interface LastYearMark {
  readonly value: number;
  readonly label: string;
}

/** Where the period ends at this pace: a hatched column with a whisker from low to high. */
export interface ForecastMark {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

/**
 * A period on the axis, values in the indicator's unit, all words composed by the caller. A missing mark is a gap, never 0:
 * `gapLabel` ("chưa có số liệu") says so in its place.
 */
export interface QuarterPoint {
  readonly key: string;
  /** Under the axis ("Quý I"). */
  readonly label: string;
  /** The accessible name ("9 tháng: 116, mốc 120"); without it the labels in a row. */
  readonly description?: string | undefined;
  readonly actual?: ActualMark | undefined;
  readonly plan?: PlanMark | undefined;
  readonly lastYear?: LastYearMark | undefined;
  readonly forecast?: ForecastMark | undefined;
  readonly gapLabel?: string | undefined;
  readonly isSelected: boolean;
}

/** Every number that a point draws. */
export function valuesOf(point: QuarterPoint): number[] {
  const { actual, plan, lastYear, forecast } = point;
  return [
    actual?.value,
    plan?.value,
    plan?.high,
    lastYear?.value,
    forecast?.value,
    forecast?.low,
    forecast?.high,
  ].filter((value) => value !== undefined);
}

/** What is read out for a point. */
export function describe(point: QuarterPoint): string {
  const { actual, plan, lastYear, forecast } = point;
  const parts = [actual?.label, actual?.note, plan?.label, forecast?.label, lastYear?.label];
  const said = actual ? parts : [point.gapLabel, ...parts];
  return point.description ?? `${point.label}: ${said.filter((part) => part !== undefined).join(", ")}`;
}

/** Stops a value that can't be drawn. Recharts would drop it silently. @throws RangeError for NaN and the infinities. */
export function assertDrawable(points: readonly QuarterPoint[]): void {
  for (const point of points) {
    const bad = valuesOf(point).find((value) => !Number.isFinite(value));
    if (bad !== undefined) throw new RangeError(`Not drawable: ${bad} in ${point.key}`);
  }
}
