import type { Bound, Coverage, Observation, Precision } from "./observation.ts";

/** An observation that a figure came from, added or taken away. */
export interface Step {
  readonly sign: 1 | -1;
  readonly observation: Observation;
}

/**
 * What is known of an indicator for a committee and a period. `reported`: a source says it; `derived`: it follows from
 * sums and differences of reported values; `summed`: added over the units below, with its coverage.
 * "Not reported" and "not applicable" (the committee did not exist) are cases of their own, never 0.
 */
export type Figure =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly origin: "reported" | "derived" | "summed";
      readonly precision: Precision;
      readonly bound?: Bound | undefined;
      /** The trail: signed observations whose sum is the value. */
      readonly steps: readonly Step[];
      readonly coverage?: Coverage | undefined;
    }
  | { readonly kind: "notReported" }
  | { readonly kind: "notApplicable" };
