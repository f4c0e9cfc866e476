import * as v from "valibot";
import type { Target, TargetShape } from "../domain/observation.ts";
import type { BookReader } from "./book-reader.ts";
import { cleanText } from "./clean-text.ts";
import { amountSchema, dateSchema, keySchema, periodSchema, textSchema } from "./wire.schema.ts";

const common = {
  committee: keySchema,
  indicator: keySchema,
  period: periodSchema,
  origin: v.picklist(["assigned", "own"], "choice"),
  asOf: v.optional(dateSchema),
  phasing: v.optional(
    v.pipe(
      v.array(v.pipe(v.number("type"), v.minValue(0, "negative"), v.maxValue(1, "outOfRange")), "type"),
      v.minLength(2, "outOfRange"),
      v.check((shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-6, "outOfRange"),
    ),
  ),
  source: keySchema,
  note: v.optional(textSchema),
};

export const targetSchema = v.variant(
  "shape",
  [
    v.object({ ...common, shape: v.literal("exact"), value: amountSchema }),
    v.object({ ...common, shape: v.literal("floor"), value: amountSchema }),
    v.object({
      ...common,
      shape: v.literal("range"),
      range: v.pipe(
        v.tuple([amountSchema, amountSchema], "type"),
        v.check(([low, high]) => low <= high, "outOfRange"),
      ),
      open: v.optional(v.boolean("type"), false),
    }),
    v.object({
      ...common,
      shape: v.literal("rate"),
      value: amountSchema,
      of: v.object({
        indicator: keySchema,
        period: v.optional(periodSchema),
        value: v.optional(amountSchema),
      }),
    }),
  ],
  "choice",
);
export type TargetWire = v.InferInput<typeof targetSchema>;

type TargetRead = v.InferOutput<typeof targetSchema>;

/** A target with its source, or undefined and a report of what it refers to in vain. */
export function toTarget(wire: TargetRead, path: string, reader: BookReader): Target | undefined {
  const source = reader.source(wire.source, `${path}.source`);
  const period = source && reader.period(wire.period, `${path}.period`);
  const shape = period && toShape(wire, `${path}.of`, reader);
  return (
    shape && {
      committee: reader.key(wire.committee, `${path}.committee`),
      indicator: reader.key(wire.indicator, `${path}.indicator`),
      period,
      shape,
      origin: wire.origin,
      asOf: wire.asOf,
      phasing: wire.phasing,
      source,
      note: wire.note && cleanText(wire.note),
    }
  );
}

function toShape(wire: TargetRead, path: string, reader: BookReader): TargetShape | undefined {
  if (wire.shape === "range") {
    const [low, high] = wire.range;
    return { kind: "range", low, high, open: wire.open };
  }
  if (wire.shape !== "rate") return { kind: wire.shape, value: wire.value };
  const { indicator, period, value } = wire.of;
  const ofPeriod = period === undefined ? undefined : reader.period(period, `${path}.period`);
  if (period !== undefined && ofPeriod === undefined) return undefined;
  const ofIndicator = reader.key(indicator, `${path}.indicator`);
  return { kind: "rate", percent: wire.value, ofIndicator, ofPeriod, ofValue: value };
}
