import type { Figure } from "./figure.ts";
import type { Period } from "./period.ts";
import type { Plan } from "./plan.ts";

/** Which line "due by now" is read from. */
export type ReferenceMode = "straight" | "lastYear" | "phasing" | "off";

/** e of the formulas: the share (0…1) of the target due by the end of the actual's range, and where it was read from. */
export interface Reference {
  readonly mode: Exclude<ReferenceMode, "off">;
  readonly share: number;
}

export const statuses = [
  "noData",
  "notApplicable",
  "noPlan",
  "met",
  "exceeded",
  "missed",
  "onPace",
  "tooEarly",
  "slightlyBehind",
  "behind",
  "inProgress",
] as const;
/**
 * `exceeded` is "met" with the actual above the plan ('Vượt kế hoạch'). `inProgress` ('đang thực hiện'): a plan is
 * there, but no reference to judge the pace by. `notApplicable`: a zero target, or a committee that did not exist.
 */
export type Status = (typeof statuses)[number];

/** Pace index limits. Defaults 1 and 0.9; a user may set them. */
export interface Thresholds {
  readonly onPace: number;
  readonly slightlyBehind: number;
  /** At or below this straight-line share it is too early to call anyone behind (default 0.25). */
  readonly tooEarlyShare: number;
}

/** Where a flow stands against its plan at the reference's share of the plan's period. Only flows have a pace. */
export interface Pace {
  /** e·T, in the indicator's unit. */
  readonly due: number;
  /** A/T − e, a share: −0.025 is −2.5 points. */
  readonly gap: number;
  /** A / (e·T); absent where nothing is due yet (e = 0). */
  readonly index?: number | undefined;
  /** max(0, T − A). */
  readonly remaining: number;
  /** ((T−A)/(1−e)) ÷ (A/e); absent at e = 0 or 1, or A = 0. */
  readonly requiredToAchieved?: number | undefined;
  /** (T−A) / (T−e·T); absent at e = 1. */
  readonly requiredToPlanned?: number | undefined;
}

export type ChanceBand = "almostCertain" | "likely" | "even" | "unlikely" | "almostNone";

/** What the end of the plan's period looks like at this pace (negative binomial, see forecast.ts). */
export interface Forecast {
  /** A/e, unrounded. */
  readonly value: number;
  /** 10th percentile of the final value, a whole number. */
  readonly low: number;
  /** 90th percentile. */
  readonly high: number;
  /** The chance that the plan is met at the end, 0…1: P(final ≥ T), for a ceiling (`lower`) P(final ≤ T). */
  readonly chance: number;
  readonly band: ChanceBand;
}

/** A figure held against its plan: everything that the screen, the table, the CSV and the slide say of it. */
export interface Assessment {
  /** The range that `figure` covers. */
  readonly period: Period;
  readonly figure: Figure;
  readonly plan: Plan;
  /** A/T, a share (0.725); absent without data, plan, or with a zero target. */
  readonly attainment?: number | undefined;
  readonly reference?: Reference | undefined;
  readonly pace?: Pace | undefined;
  readonly forecast?: Forecast | undefined;
  readonly status: Status;
}
