import { toJsonSchemaDefs } from "@valibot/to-json-schema";
import { catalogSchema, indicatorSchema, relationSchema } from "../src/api/catalog.schema.ts";
import { committeeNodeSchema, committeeSchema } from "../src/api/committee.schema.ts";
import { configSchema, datasetSchema } from "../src/api/config.schema.ts";
import { coverageSchema, observationSchema, statedSchema } from "../src/api/observation.schema.ts";
import { searchEntrySchema, searchSchema } from "../src/api/search.schema.ts";
import { sourceSchema } from "../src/api/source.schema.ts";
import { statementSchema } from "../src/api/statement.schema.ts";
import { targetSchema } from "../src/api/target.schema.ts";
import { amountSchema, dateSchema, keySchema, periodSchema, textSchema } from "../src/api/wire.schema.ts";
import { yearBookSchema } from "../src/api/year-book.schema.ts";
import { fieldWords } from "./openapi-words.ts";

const definitions = {
  Key: keySchema,
  Text: textSchema,
  Date: dateSchema,
  Period: periodSchema,
  Amount: amountSchema,
  Catalog: catalogSchema,
  Indicator: indicatorSchema,
  Relation: relationSchema,
  CommitteeNode: committeeNodeSchema,
  Committee: committeeSchema,
  YearBook: yearBookSchema,
  Observation: observationSchema,
  StatedPercentage: statedSchema,
  Coverage: coverageSchema,
  Target: targetSchema,
  Statement: statementSchema,
  Source: sourceSchema,
  Search: searchSchema,
  SearchEntry: searchEntrySchema,
  Config: configSchema,
  Dataset: datasetSchema,
};

const schemaWords: Readonly<Record<string, string>> = {
  Key: "An id. NFC; zero-width and direction marks in it do not count.",
  Text: "Words in both languages, NFC. Where en is missing, the Vietnamese is shown.",
  Date: "ISO 8601, to the precision known: 2024, 2024-09 or 2024-09-26.",
  Period:
    "SDMX time format: 2024-Q3, 2024-S1, 2024, 2024-09, 2024-09-26, or start/duration: 2024-01-01/P9M, 2019-01-01/P10M5D.",
  Amount: "A finite number, not negative and small enough to be added exactly. Never text.",
};

type JsonSchema = ReturnType<typeof toJsonSchemaDefs>[string];

/** The contract for authors of backends, as OpenAPI 3.1, from the schemas that the app reads with. */
export function openApiDocument() {
  const schemas = toJsonSchemaDefs(definitions, {
    target: "draft-2020-12",
    typeMode: "input",
    errorMode: "ignore",
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
  const described = Object.entries(schemas).map(([name, schema]) => [name, describe(name, schema)] as const);
  return {
    openapi: "3.1.1",
    info: {
      title: "Tiendo: target versus actual of committees",
      version: "1",
      description:
        "Four kinds of JSON files below one folder, read by GET: any static file server, object store or API can serve " +
        "them. Unknown fields are ignored. A record that does not fit is reported with its place and left out; a file " +
        "that is no such resource is refused whole. Derived figures, implied targets, statuses and contradictions are " +
        "never served: the app computes them. config.json (schema Config) stands beside the app, not here.",
    },
    servers: [{ url: "{base}", variables: { base: { default: "data/reports" } } }],
    paths: {
      "/catalog.json": operation("getCatalog", "What there is", "Catalog"),
      "/committees/{id}.json": operation(
        "getCommittee",
        "A committee, its ancestors and its direct children",
        "CommitteeNode",
        ["id"],
      ),
      "/committees/{id}/{year}.json": operation(
        "getYearBook",
        "The figures of a committee and of its direct children that touch a year",
        "YearBook",
        ["id", "year"],
      ),
      "/search.json": operation(
        "getSearch",
        "All committee names; asked for when somebody searches",
        "Search",
      ),
    },
    components: { schemas: Object.fromEntries(described) },
  };
}

/** The text of public/openapi.json. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}

function operation(operationId: string, summary: string, schema: string, parameters: readonly string[] = []) {
  const ok = { description: summary, content: { "application/json": { schema: ref(schema) } } };
  const named = parameters.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: name === "year" ? { type: "integer" } : { type: "string" },
  }));
  return { get: { operationId, summary, parameters: named, responses: { "200": ok } } };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function describe(name: string, schema: JsonSchema): JsonSchema {
  const description = schemaWords[name];
  const fields = new Map(Object.entries<Readonly<Record<string, string>>>(fieldWords)).get(name) ?? {};
  const withFields = (part: JsonSchema): JsonSchema => {
    if (part.properties === undefined) return part;
    const properties = Object.entries(part.properties).map(([field, property]) => {
      const words = fields[field];
      return [
        field,
        words === undefined || typeof property === "boolean" ? property : { ...property, description: words },
      ];
    });
    return { ...part, properties: Object.fromEntries(properties) };
  };
  const anyOf = schema.anyOf?.map((part) => (typeof part === "boolean" ? part : withFields(part)));
  return {
    ...(description === undefined ? {} : { description }),
    ...withFields(schema),
    ...(anyOf === undefined ? {} : { anyOf }),
  };
}
