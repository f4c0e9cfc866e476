import * as v from "valibot";
import type { Observation, Reading } from "../domain/observation.ts";
import type { BookReader } from "./book-reader.ts";
import { cleanText } from "./clean-text.ts";
import {
  amountSchema,
  boundSchema,
  countSchema,
  dateSchema,
  keySchema,
  periodSchema,
  textSchema,
} from "./wire.schema.ts";

export const statedSchema = v.pipe(
  v.object({
    percent: v.pipe(v.number("type"), v.finite("notFinite")),
    decimals: v.pipe(
      v.number("type"),
      v.integer("outOfRange"),
      v.minValue(0, "negative"),
      v.maxValue(6, "outOfRange"),
    ),
    bound: boundSchema,
    measure: v.optional(v.picklist(["level", "growth"], "choice"), "level"),
    base: v.picklist(
      ["plan", "resolution", "membership", "lastYear", "previousTerm", "share", "count"],
      "choice",
    ),
    of: v.optional(amountSchema),
  }),
  v.check(({ percent, measure }) => percent >= (measure === "growth" ? -100 : 0), "negative"),
);

export const coverageSchema = v.pipe(
  v.object({ reported: countSchema, of: countSchema }),
  v.check(({ reported, of }) => reported <= of, "outOfRange"),
);

export const observationSchema = v.object({
  committee: keySchema,
  indicator: keySchema,
  period: periodSchema,
  value: v.nullable(amountSchema),
  status: v.picklist(["A", "E", "P", "M"], "choice"),
  bound: boundSchema,
  asOf: v.optional(dateSchema),
  stated: v.optional(v.array(statedSchema, "type"), []),
  source: keySchema,
  corrects: v.optional(keySchema),
  coverage: v.optional(coverageSchema),
  quote: v.optional(v.string("type")),
  note: v.optional(textSchema),
});
export type ObservationWire = v.InferInput<typeof observationSchema>;
type ObservationRead = v.InferOutput<typeof observationSchema>;

const precisions = { A: "exact", P: "provisional", E: "estimated" } as const;
const missing: Reading = { kind: "missing" };

/** An observation with its source, or undefined and a report of what contradicts itself or refers to nothing. */
export function toObservation(
  wire: ObservationRead,
  path: string,
  reader: BookReader,
): Observation | undefined {
  const reading = toReading(wire) ?? reader.refuse(`${path}.status`, wire.status, "contradiction");
  const source = reading && reader.source(wire.source, `${path}.source`);
  const period = source && reader.period(wire.period, `${path}.period`);
  if (!reading || !source || !period) return undefined;
  const corrects = wire.corrects === undefined ? undefined : reader.source(wire.corrects, `${path}.corrects`);
  if (wire.corrects !== undefined && !corrects) return undefined;
  return {
    committee: reader.key(wire.committee, `${path}.committee`),
    indicator: reader.key(wire.indicator, `${path}.indicator`),
    period,
    reading,
    asOf: wire.asOf,
    stated: wire.stated,
    source,
    corrects,
    coverage: wire.coverage,
    quote: wire.quote?.normalize("NFC"),
    note: wire.note && cleanText(wire.note),
  };
}

/**
 * null is missing, never 0. Undefined where the fields exclude each other: a value with status M, none without M and
 * without a stated percentage, a bound on anything but an estimate.
 */
function toReading({ value, status, bound, stated }: ObservationRead): Reading | undefined {
  if (value === null) return status === "M" || stated.length > 0 ? missing : undefined;
  if (status === "M" || (bound !== undefined && status !== "E")) return undefined;
  return { kind: "value", value, precision: precisions[status], bound };
}
