import type { Observation, Target } from "./observation.ts";
import type { Period } from "./period.ts";

/**
 * The plan that a figure is measured by. `value` is T of the formulas (the lower end of a range); `low` and `high` are
 * what T can be: equal for an exact plan, the whole numbers that fit for an implied one.
 */
export type Plan =
  | {
      readonly kind: "stated";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly period: Period;
      readonly target: Target;
    }
  | {
      readonly kind: "implied";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      /** By rounding where a whole number fits, else by truncation. */
      readonly by: "rounding" | "truncation";
      readonly period: Period;
      /** The observation whose stated percentage implies it. */
      readonly observation: Observation;
    }
  | { readonly kind: "none" };
