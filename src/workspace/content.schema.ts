import * as v from "valibot";
import { catalogSchema, indicatorSchema, relationSchema } from "../api/catalog.schema.ts";
import { committeeSchema } from "../api/committee.schema.ts";
import { observationSchema } from "../api/observation.schema.ts";
import { sourceSchema } from "../api/source.schema.ts";
import { statementSchema } from "../api/statement.schema.ts";
import { targetSchema } from "../api/target.schema.ts";
import { keySchema, yearSchema } from "../api/wire.schema.ts";
import type { Frame, OwnBook } from "./content.ts";

/** What a frame's lists have to hold. */
const frameSchema = v.object({
  head: v.pick(catalogSchema, ["id", "name", "asOf", "root", "sample"]),
  indicators: v.array(indicatorSchema),
  relations: v.array(relationSchema),
  committees: v.array(v.omit(committeeSchema, ["years"])),
  sources: v.array(sourceSchema),
});

/** What a committee's own book has to hold. */
const ownBookSchema = v.object({
  committee: keySchema,
  year: yearSchema,
  observations: v.array(observationSchema),
  targets: v.array(targetSchema),
  statements: v.array(statementSchema),
});

/** Whether it is a frame as the contract has it; it is taken as it is, unknown fields included. */
export function isFrame(value: unknown): value is Frame {
  return v.is(frameSchema, value);
}

/** The same of a book. */
export function isOwnBook(value: unknown): value is OwnBook {
  return v.is(ownBookSchema, value);
}
