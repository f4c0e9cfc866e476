import type { MarkPrecision } from "./quarter-point.ts";
import type { Tone } from "./tone.ts";

/** Where the waterfall begins or ends. */
export interface WaterfallTotal {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** The scenario, by its fill. */
  readonly fill: "plan" | "lastYear" | "actual";
  /** Of an actual; without it "exact". */
  readonly precision?: MarkPrecision | undefined;
}

/** What one unit adds or takes. */
export interface WaterfallStep {
  readonly key: string;
  readonly name: string;
  /** Signed, in the unit of the totals. Missing: nothing is known, so nothing is drawn and nothing added. */
  readonly value?: number | undefined;
  /** The value with its sign ("−12"), or what is missing ("chưa có số liệu"). */
  readonly label: string;
  readonly tone: Tone;
  /** What no unit accounts for: hatched. */
  readonly isRemainder: boolean;
}

export interface WaterfallProps {
  readonly start: WaterfallTotal;
  readonly steps: readonly WaterfallStep[];
  /** Its value is the start's plus those of all steps. */
  readonly end: WaterfallTotal;
  /** The chart's name and what it shows, in words. */
  readonly label: string;
  readonly description: string;
  /** Where the axis begins, to see small steps between large totals: both totals are visibly broken. Without it: 0. */
  readonly xMin?: number | undefined;
  /** With it each name is a button; the totals are not. */
  readonly onSelect?: ((stepKey: string) => void) | undefined;
}
