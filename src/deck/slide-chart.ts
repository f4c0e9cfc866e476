import type { ChartPeriod } from "../charts/chart-period.ts";
import type { Line, ReferenceLine } from "../charts/line.ts";
import type { MarkPrecision, QuarterPoint } from "../charts/quarter-point.ts";
import type { Series } from "../charts/series.ts";
import type { WaterfallStep, WaterfallTotal } from "../charts/waterfall-step.ts";
import type { Status } from "../domain/assessment.ts";

/** A unit against its plan, in words and as a bar. */
export interface BulletRow {
  readonly key: string;
  readonly name: string;
  /** "116", as printed; a dash where nothing is known. */
  readonly value: string;
  /** "sơ bộ" where the value may still change. */
  readonly valueNote?: string | undefined;
  /** "160"; empty without a plan. */
  readonly plan: string;
  /** "72,5%"; a dash without one. */
  readonly attainment: string;
  readonly status: Status;
  readonly statusWord: string;
  /** What the bar says, in words. */
  readonly description: string;
  /** "12/17 đơn vị có số liệu" for a sum over units. */
  readonly coverage?: string | undefined;
  /** Shares of the plan; absent without a plan: then there is no scale and no bar. */
  readonly bar?:
    | {
        readonly attained?: number | undefined;
        readonly due?: number | undefined;
        readonly planHigh?: number | undefined;
        readonly precision: MarkPrecision;
      }
    | undefined;
}

/** A unit's periods in a small panel. */
export interface PanelOfMultiples {
  readonly key: string;
  readonly name: string;
  readonly valueLabel: string;
  readonly description: string;
  readonly points: readonly QuarterPoint[];
}

/**
 * A chart as it is kept in a deck: what `charts/` draws, as plain data without functions. Axis values are worded by the
 * deck's language with `suffix` behind them.
 */
export type SlideChart =
  | { readonly kind: "bullets"; readonly rows: readonly BulletRow[] }
  | { readonly kind: "quarters"; readonly points: readonly QuarterPoint[] }
  | {
      readonly kind: "multiples";
      readonly panels: readonly PanelOfMultiples[];
      /** The one scale reaches at least here. */
      readonly yMax?: number | undefined;
    }
  | {
      readonly kind: "columns";
      readonly periods: readonly ChartPeriod[];
      readonly series: readonly Series[];
      readonly emphasised?: string | undefined;
      readonly yMax?: number | undefined;
    }
  | {
      readonly kind: "lines";
      readonly periods: readonly ChartPeriod[];
      readonly lines: readonly Line[];
      readonly emphasised?: string | undefined;
      readonly reference?: ReferenceLine | undefined;
      readonly yMax?: number | undefined;
    }
  | {
      readonly kind: "waterfall";
      readonly start: WaterfallTotal;
      readonly steps: readonly WaterfallStep[];
      readonly end: WaterfallTotal;
      readonly xMin?: number | undefined;
    };
