import type { ObservationWire } from "../../api/observation.schema.ts";
import type { TargetWire } from "../../api/target.schema.ts";
import type { Measure } from "../layout/layout.ts";
import type { AmountProblem } from "../values/read-amount.ts";

/** Why a line can't be taken in as it is. */
export type RejectedBecause =
  | AmountProblem
  | "unknownUnit"
  | "unknownIndicator"
  | "unknownPeriod"
  | "notPercent"
  | "notStatus"
  | "notDate";

/** Why a line should be looked at. It can be taken in. */
export type DoubtfulBecause =
  /** The file gives another value for the same figure. */
  | "conflict"
  /** The unit was found by likeness only. */
  | "likelyUnit"
  /** The unit goes by another name, or is part of another, at the time of the figure. */
  | "renamed"
  /** Letters that look like others in the unit's name. */
  | "confusable"
  /** Far from all others of its column. */
  | "outlier"
  /** Below an earlier cumulative value of the same year. */
  | "falls"
  /** The report's percentage is not the one that its own value and plan give. */
  | "percentOff"
  /** Not a whole number, where things are counted. */
  | "fraction"
  /** From a row or column that the sheet hides. */
  | "hidden";

/** What a line would do to what is there. `repeated`: the same figure stands in the file before. */
export type LineEffect = "new" | "changed" | "same" | "repeated";

export const lineClasses = ["new", "changed", "doubtful", "rejected", "same"] as const;
export type LineClass = (typeof lineClasses)[number];

/** One cell of the file as it was understood. */
export interface StagedLine {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** As the file writes it. */
  readonly unit: string;
  readonly committee?: string | undefined;
  readonly indicator?: string | undefined;
  /** In SDMX. */
  readonly period?: string | undefined;
  readonly measure: Measure;
  /** What stands in the cell. */
  readonly raw: string;
  /** In the indicator's unit, or percent. Undefined where it could not be read. */
  readonly value?: number | undefined;
  readonly decimals: number;
  readonly status: ObservationWire["status"];
  readonly bound?: "over" | "under" | undefined;
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
  readonly effect?: LineEffect | undefined;
  /** What is there now, where it differs. */
  readonly old?: number | undefined;
  readonly rejected?: RejectedBecause | undefined;
  readonly doubts: readonly DoubtfulBecause[];
  /** Where the file says the whole record by its codes. */
  readonly record?: ObservationWire | TargetWire | undefined;
}

/** What the data set has already. Values of plans are those that attainment is measured by. */
export interface Existing {
  readonly figure: (committee: string, indicator: string, period: string) => ObservationWire | undefined;
  readonly plan: (committee: string, indicator: string, period: string) => TargetWire | undefined;
}

/** Under which heading a line is shown. Every line is in one class. */
export function classOf({
  rejected,
  doubts,
  effect,
}: Pick<StagedLine, "rejected" | "doubts" | "effect">): LineClass {
  if (rejected !== undefined) return "rejected";
  if (effect === "same" || effect === "repeated") return "same";
  if (doubts.length > 0) return "doubtful";
  return effect === "changed" ? "changed" : "new";
}
