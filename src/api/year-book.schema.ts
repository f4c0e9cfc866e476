import * as v from "valibot";
import type { YearBook } from "../domain/observation.ts";
import { createBookReader } from "./book-reader.ts";
import { openResource, readRecords } from "./intake.ts";
import { Refusal } from "./load-error.ts";
import { observationSchema, toObservation } from "./observation.schema.ts";
import type { Report } from "./rejection.ts";
import { sourceSchema } from "./source.schema.ts";
import { statementSchema, toStatement } from "./statement.schema.ts";
import { targetSchema, toTarget } from "./target.schema.ts";
import { countSchema, keySchema, listSchema, schemaNumber, yearSchema } from "./wire.schema.ts";

export const yearBookSchema = v.object({
  schema: v.literal(schemaNumber),
  committee: keySchema,
  year: yearSchema,
  revision: countSchema,
  targets: v.optional(v.array(targetSchema), []),
  observations: v.array(observationSchema),
  statements: v.optional(v.array(statementSchema), []),
  sources: v.array(sourceSchema),
});
export type YearBookWire = v.InferInput<typeof yearBookSchema>;
export type SourceWire = v.InferInput<typeof sourceSchema>;
export type StatementWire = v.InferInput<typeof statementSchema>;

const headSchema = v.object({
  ...yearBookSchema.entries,
  targets: v.optional(listSchema, []),
  observations: listSchema,
  statements: v.optional(listSchema, []),
  sources: listSchema,
});

/**
 * committees/{id}/{year}.json. Records that do not fit, or that name no period or a source which the book does not hold,
 * are reported with their place and left out. Throws a Refusal where it is not the year book that was asked for.
 * Values are in the indicator's unit and never negative.
 */
export function parseYearBook(
  json: unknown,
  report: Report,
  expected: { readonly committee: string; readonly year: number },
): YearBook {
  const head = openResource(headSchema, json);
  const reader = createBookReader(head.sources, report);
  const committee = reader.key(head.committee, "committee");
  if (committee !== reader.key(expected.committee, "committee") || head.year !== expected.year) {
    const asked = `${expected.committee}/${expected.year}`;
    throw new Refusal("malformed", `${asked} was asked for, ${committee}/${head.year} came`);
  }
  return {
    committee,
    year: head.year,
    revision: head.revision,
    targets: readRecords(targetSchema, head.targets, "targets", report, (wire, path) =>
      toTarget(wire, path, reader),
    ),
    observations: readRecords(observationSchema, head.observations, "observations", report, (wire, path) =>
      toObservation(wire, path, reader),
    ),
    statements: readRecords(statementSchema, head.statements, "statements", report, (wire, path) =>
      toStatement(wire, path, reader),
    ),
  };
}
