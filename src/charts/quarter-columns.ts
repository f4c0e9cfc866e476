import type { Box } from "./label.ts";
import type { QuarterPoint } from "./quarter-point.ts";
import type { TextSizes } from "./text-sizes.ts";
import { textWidth } from "./text-width.ts";

/** Where the columns may stand: px of the drawing, `y` from a value to px. */
export interface Frame {
  readonly left: number;
  readonly width: number;
  readonly y: (value: number) => number;
}

export interface Whisker {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The marks of one point. A missing value has no box; a 0 has one without height. */
export interface Columns {
  /** y of zero. */
  readonly axis: number;
  readonly point: QuarterPoint;
  readonly center: number;
  readonly bandWidth: number;
  /** The plan's label fits between this column and the next. */
  readonly hasShoulder: boolean;
  /** Where the actual stands or would stand. */
  readonly main: { readonly left: number; readonly right: number };
  readonly outline?: Box | undefined;
  /** From the lower to the upper end of a range plan. */
  readonly range?: Box | undefined;
  readonly actual?: Box | undefined;
  readonly lastYear?: Box | undefined;
  readonly forecast?: Box | undefined;
  readonly whisker?: Whisker | undefined;
}

/** Room beside a plan's outline for its label. */
export const shoulder = 5;

/**
 * Columns in equal bands: last year's on the left, the actual inside the plan's outline. They are as wide as the band
 * allows, narrower where that leaves room for the plan's label at the outline's shoulder.
 */
export function placeColumns(points: readonly QuarterPoint[], frame: Frame, sizes: TextSizes): Columns[] {
  const bandWidth = frame.width / points.length;
  const widths = columnWidths(points, bandWidth, sizes);
  return points.map((point, index) => {
    const { actual, plan, lastYear, forecast } = point;
    const center = frame.left + bandWidth * (index + 0.5);
    const left = center - widths.group / 2;
    const outer = { left: left + widths.group - widths.outline, right: left + widths.group };
    const inset = (widths.outline - widths.actual) / 2;
    const main = { left: outer.left + inset, right: outer.right - inset };
    const column = (sides: { left: number; right: number }, from: number, to: number): Box => ({
      ...sides,
      top: frame.y(Math.max(from, to)),
      bottom: frame.y(Math.min(from, to)),
    });
    return {
      axis: frame.y(0),
      point,
      center,
      bandWidth,
      hasShoulder: widths.hasShoulder,
      main,
      outline: plan && column(outer, 0, plan.value),
      range: plan?.high === undefined ? undefined : column(outer, plan.value, plan.high),
      actual: actual && column(main, 0, actual.value),
      lastYear: lastYear && column({ left, right: left + widths.lastYear }, 0, lastYear.value),
      forecast: forecast && column(main, 0, forecast.value),
      whisker: forecast && {
        x: (main.left + main.right) / 2,
        top: frame.y(forecast.high),
        bottom: frame.y(forecast.low),
      },
    };
  });
}

function columnWidths(points: readonly QuarterPoint[], bandWidth: number, { note, figure }: TextSizes) {
  const hasPlan = points.some((point) => point.plan);
  const hasLastYear = points.some((point) => point.lastYear);
  const widest = figure * (hasLastYear ? 11 : 7.5);
  const least = figure * (hasLastYear ? 4 : 2.4);
  const planLabel = Math.max(0, ...points.map((point) => textWidth(point.plan?.label ?? "", note)));
  const beside = bandWidth - planLabel - 2 * shoulder;
  const hasShoulder = beside >= least;
  const group = Math.min(0.78 * bandWidth, widest, hasShoulder ? beside : bandWidth);
  const lastYear = hasLastYear ? group * (hasPlan ? 0.3 : 0.47) : 0;
  const outline = hasLastYear ? group * (hasPlan ? 0.66 : 0.47) : group;
  return {
    group,
    hasShoulder,
    lastYear,
    outline,
    actual: hasPlan || !hasLastYear ? outline * 0.64 : outline,
  };
}
