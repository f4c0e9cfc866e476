import * as v from "valibot";
import type { Text } from "../domain/committee.ts";
import { cleanText } from "./clean-text.ts";
import { keyReader, openResource, readRecords } from "./intake.ts";
import { Refusal } from "./load-error.ts";
import { reject, type Report } from "./rejection.ts";
import { keySchema, listSchema, textSchema, titleSchema } from "./wire.schema.ts";

/** Where a set of figures lies: a folder's address, relative to the page or absolute. */
export interface Dataset {
  readonly id: string;
  readonly url: string;
  /** Under which name it is offered; without one, its catalog's or its id. */
  readonly name?: Text | undefined;
  /** Whether cookies go along to another origin. */
  readonly credentials: boolean;
}

/** Which data the app reads. The default is always one of the data sets. */
export interface Config {
  readonly defaultDataset: Dataset;
  readonly datasets: readonly Dataset[];
}

export const datasetSchema = v.object({
  id: keySchema,
  url: titleSchema,
  name: v.optional(textSchema),
  credentials: v.optional(v.boolean("type"), false),
});

export const configSchema = v.object({ default: keySchema, datasets: v.array(datasetSchema) });
export type ConfigWire = v.InferInput<typeof configSchema>;

const headSchema = v.object({ ...configSchema.entries, datasets: listSchema });

/**
 * config.json. Data sets that do not fit are reported and left out. Throws a Refusal where none is left; where only the
 * default one is not there, the first stands in and the report says so.
 */
export function parseConfig(json: unknown, report: Report): Config {
  const head = openResource(headSchema, json);
  const readKey = keyReader(report);
  const datasets = readRecords(datasetSchema, head.datasets, "datasets", report, (wire, path): Dataset => ({
    id: readKey(wire.id, `${path}.id`),
    url: wire.url.trim(),
    name: wire.name && cleanText(wire.name),
    credentials: wire.credentials,
  }));
  const [first] = datasets;
  if (first === undefined) throw new Refusal("malformed", "datasets: none that can be read");
  const chosen = datasets.find(({ id }) => id === readKey(head.default, "default"));
  if (chosen === undefined) reject(report, "default", head.default, "choice");
  return { defaultDataset: chosen ?? first, datasets };
}
