import * as v from "valibot";
import { statuses } from "../domain/assessment.ts";
import type { SlideChart } from "./slide-chart.ts";

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const precision = v.picklist(["exact", "provisional", "estimated"]);

const labelled = v.object({ value: number, label: text });

const quarterPoint = v.object({
  key: text,
  label: text,
  description: v.optional(text),
  actual: v.optional(
    v.object({ ...labelled.entries, precision, isDerived: v.boolean(), note: v.optional(text) }),
  ),
  plan: v.optional(v.object({ ...labelled.entries, high: v.optional(number) })),
  lastYear: v.optional(labelled),
  forecast: v.optional(v.object({ ...labelled.entries, low: number, high: number })),
  gapLabel: v.optional(text),
  isSelected: v.boolean(),
});

const bulletRow = v.object({
  key: text,
  name: text,
  value: text,
  valueNote: v.optional(text),
  plan: text,
  attainment: text,
  status: v.picklist(statuses),
  statusWord: text,
  description: text,
  coverage: v.optional(text),
  bar: v.optional(
    v.object({
      attained: v.optional(number),
      due: v.optional(number),
      planHigh: v.optional(number),
      precision,
    }),
  ),
});

const periods = v.array(
  v.object({
    key: text,
    label: text,
    shortLabel: v.optional(text),
    group: v.optional(text),
    description: text,
    isSelected: v.boolean(),
  }),
);

const series = v.object({
  key: text,
  name: text,
  points: v.array(
    v.object({
      actual: v.optional(v.object({ ...labelled.entries, precision })),
      plan: v.optional(labelled),
      lastYear: v.optional(labelled),
    }),
  ),
});

// JSON writes a gap in a list as null.
const gap = v.pipe(
  v.null(),
  v.transform(() => undefined),
);

const line = v.object({
  key: text,
  name: text,
  points: v.array(
    v.union([
      v.object({ ...labelled.entries, precision, breakBefore: v.optional(text) }),
      gap,
      v.undefined(),
    ]),
  ),
});

const total = v.object({
  name: text,
  value: number,
  label: text,
  fill: v.picklist(["plan", "lastYear", "actual"]),
  precision: v.optional(precision),
});

const step = v.object({
  key: text,
  name: text,
  value: v.optional(number),
  label: text,
  tone: v.picklist(["favourable", "unfavourable", "neutral"]),
  isRemainder: v.boolean(),
});

/** A chart as a deck's file has it. */
export const chartSchema = v.variant("kind", [
  v.object({ kind: v.literal("bullets"), rows: v.array(bulletRow) }),
  v.object({ kind: v.literal("quarters"), points: v.array(quarterPoint) }),
  v.object({
    kind: v.literal("multiples"),
    panels: v.array(
      v.object({ key: text, name: text, valueLabel: text, description: text, points: v.array(quarterPoint) }),
    ),
    yMax: v.optional(number),
  }),
  v.object({
    kind: v.literal("columns"),
    periods,
    series: v.array(series),
    emphasised: v.optional(text),
    yMax: v.optional(number),
  }),
  v.object({
    kind: v.literal("lines"),
    periods,
    lines: v.array(line),
    emphasised: v.optional(text),
    reference: v.optional(v.object({ label: text, values: v.array(v.union([number, gap, v.undefined()])) })),
    yMax: v.optional(number),
  }),
  v.object({
    kind: v.literal("waterfall"),
    start: total,
    steps: v.array(step),
    end: total,
    xMin: v.optional(number),
  }),
]) satisfies v.GenericSchema<unknown, SlideChart>;
