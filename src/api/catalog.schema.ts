import * as v from "valibot";
import type { Catalog, Indicator, Relation } from "../domain/indicator.ts";
import { cleanText, isConfusable } from "./clean-text.ts";
import { keyReader, openResource, readRecords } from "./intake.ts";
import { reject, warn, type Report } from "./rejection.ts";
import { countSchema, dateSchema, keySchema, listSchema, schemaNumber, textSchema } from "./wire.schema.ts";

export const indicatorSchema = v.object({
  id: keySchema,
  name: textSchema,
  unit: textSchema,
  kind: v.picklist(["flow", "stock", "ratio"], "choice"),
  direction: v.picklist(["higher", "lower", "neutral"], "choice"),
  group: keySchema,
});
export type IndicatorWire = v.InferInput<typeof indicatorSchema>;

const keysSchema = v.pipe(v.array(keySchema, "type"), v.minLength(1, "empty"));

export const relationSchema = v.variant(
  "kind",
  [
    v.object({ kind: v.literal("sum"), whole: keySchema, parts: keysSchema }),
    v.object({
      kind: v.literal("balance"),
      closing: keySchema,
      plus: v.array(keySchema, "type"),
      minus: v.array(keySchema, "type"),
    }),
  ],
  "choice",
);
export type RelationWire = v.InferInput<typeof relationSchema>;

export const catalogSchema = v.object({
  schema: v.literal(schemaNumber),
  id: keySchema,
  name: textSchema,
  revision: countSchema,
  asOf: dateSchema,
  root: keySchema,
  sample: v.optional(v.boolean("type"), false),
  indicators: v.array(indicatorSchema),
  relations: v.optional(v.array(relationSchema), []),
});
export type CatalogWire = v.InferInput<typeof catalogSchema>;

const headSchema = v.object({
  ...catalogSchema.entries,
  indicators: listSchema,
  relations: v.optional(listSchema, []),
});

/**
 * catalog.json. Indicators and relations that do not fit, and indicators whose id is taken, are reported and left out.
 * Throws a Refusal where it is not a catalogue at all.
 */
export function parseCatalog(json: unknown, report: Report): Catalog {
  const head = openResource(headSchema, json);
  const readKey = keyReader(report);
  const ids = new Set<string>();
  const readIndicator = (
    wire: v.InferOutput<typeof indicatorSchema>,
    path: string,
  ): Indicator | undefined => {
    const id = readKey(wire.id, `${path}.id`);
    if (ids.has(id)) return reject(report, `${path}.id`, wire.id, "duplicate");
    if (isConfusable(wire.name.vi)) warn(report, `${path}.name.vi`, wire.name.vi, "confusable");
    ids.add(id);
    return { ...wire, id, name: cleanText(wire.name), unit: cleanText(wire.unit) };
  };
  const readRelation = (wire: v.InferOutput<typeof relationSchema>, path: string): Relation => {
    const readAll = (keys: readonly string[]) => keys.map((key) => readKey(key, path));
    return wire.kind === "sum"
      ? { kind: "sum", whole: readKey(wire.whole, path), parts: readAll(wire.parts) }
      : {
          kind: "balance",
          closing: readKey(wire.closing, path),
          plus: readAll(wire.plus),
          minus: readAll(wire.minus),
        };
  };
  return {
    id: readKey(head.id, "id"),
    name: cleanText(head.name),
    revision: head.revision,
    asOf: head.asOf,
    root: readKey(head.root, "root"),
    sample: head.sample,
    indicators: readRecords(indicatorSchema, head.indicators, "indicators", report, readIndicator),
    relations: readRecords(relationSchema, head.relations, "relations", report, readRelation),
  };
}
