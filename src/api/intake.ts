import * as v from "valibot";
import { cleanKey, isConfusable } from "./clean-text.ts";
import { Refusal } from "./load-error.ts";
import { issuePath, issueReason, reject, warn, type Report } from "./rejection.ts";
import { schemaNumber } from "./wire.schema.ts";

/**
 * The head of a resource, or the whole of a small one. Throws a Refusal where the JSON is not this contract; a version
 * number that is not ours is told apart, since there the app is too old and not the answer broken.
 */
export function openResource<S extends v.GenericSchema>(schema: S, json: unknown): v.InferOutput<S> {
  const version = typeof json === "object" && json !== null && "schema" in json ? json.schema : schemaNumber;
  if (typeof version === "number" && version !== schemaNumber) {
    throw new Refusal("wrongSchema", `schema ${version}, this app reads ${schemaNumber}`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal("malformed", `${issuePath("", issue) || "(root)"}: ${issueReason(issue)}`);
}

/** The records that fit the schema, turned by `convert` into what the app works with; undefined leaves one out. */
export function readRecords<S extends v.GenericSchema, T>(
  schema: S,
  records: readonly unknown[],
  name: string,
  report: Report,
  convert: (record: v.InferOutput<S>, path: string) => T | undefined,
): T[] {
  const read: T[] = [];
  for (const [index, record] of records.entries()) {
    const path = `${name}[${index}]`;
    const wire = readRecord(schema, record, path, report);
    const value = wire === undefined ? undefined : convert(wire, path);
    if (value !== undefined) read.push(value);
  }
  return read;
}

/** Cleans ids, each only once, and warns of the first place where one has look-alike letters. */
export function keyReader(report: Report): (key: string, path: string) => string {
  const known = new Map<string, string>();
  return (key, path) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const clean = cleanKey(key);
    known.set(key, clean);
    if (isConfusable(clean)) warn(report, path, key, "confusable");
    return clean;
  };
}

function readRecord<S extends v.GenericSchema>(
  schema: S,
  record: unknown,
  path: string,
  report: Report,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const [issue] = result.issues;
  reject(report, issuePath(path, issue), issue.input, issueReason(issue));
  return undefined;
}
