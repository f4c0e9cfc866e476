import * as v from "valibot";
import type { Statement } from "../domain/observation.ts";
import type { BookReader } from "./book-reader.ts";
import { cleanText } from "./clean-text.ts";
import { keySchema, periodSchema, textSchema } from "./wire.schema.ts";

export const statementSchema = v.object({
  committee: keySchema,
  period: periodSchema,
  kind: v.picklist(["task", "result", "limit", "cause", "event"], "choice"),
  indicator: v.optional(keySchema),
  text: textSchema,
  source: keySchema,
});

/** A statement with its source, or undefined and a report of what it refers to in vain. */
export function toStatement(
  wire: v.InferOutput<typeof statementSchema>,
  path: string,
  reader: BookReader,
): Statement | undefined {
  const source = reader.source(wire.source, `${path}.source`);
  const period = source && reader.period(wire.period, `${path}.period`);
  return (
    period && {
      committee: reader.key(wire.committee, `${path}.committee`),
      period,
      kind: wire.kind,
      indicator: wire.indicator === undefined ? undefined : reader.key(wire.indicator, `${path}.indicator`),
      text: cleanText(wire.text),
      source,
    }
  );
}
