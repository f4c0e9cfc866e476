import * as v from "valibot";
import { committeeKinds, type Committee, type CommitteeNode } from "../domain/committee.ts";
import { parsePeriod } from "../domain/period-text.ts";
import { cleanText, isConfusable } from "./clean-text.ts";
import { keyReader, openResource, readRecords } from "./intake.ts";
import { Refusal } from "./load-error.ts";
import { reject, warn, type Report } from "./rejection.ts";
import { dateSchema, keySchema, listSchema, schemaNumber, textSchema, yearSchema } from "./wire.schema.ts";

const successorSchema = v.object({
  id: keySchema,
  kind: v.picklist(["renamed", "merged", "split"], "choice"),
});

export const committeeSchema = v.object({
  id: keySchema,
  name: textSchema,
  shortName: v.optional(textSchema),
  kind: v.picklist(committeeKinds, "choice"),
  parent: v.optional(keySchema),
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  successors: v.optional(v.array(successorSchema, "type"), []),
  unitsListed: v.optional(v.picklist(["all", "some"], "choice"), "some"),
  years: v.optional(v.array(yearSchema, "type"), []),
});
export type CommitteeWire = v.InferInput<typeof committeeSchema>;

export const committeeNodeSchema = v.object({
  schema: v.literal(schemaNumber),
  committee: committeeSchema,
  ancestors: v.array(committeeSchema),
  children: v.array(committeeSchema),
});
export type CommitteeNodeWire = v.InferInput<typeof committeeNodeSchema>;

const headSchema = v.object({ ...committeeNodeSchema.entries, ancestors: listSchema, children: listSchema });

/**
 * committees/{id}.json. Ancestors and children that do not fit are reported and left out. Throws a Refusal where the
 * committee itself does not fit or is not the one that was asked for.
 */
export function parseCommitteeNode(json: unknown, report: Report, expected: { id: string }): CommitteeNode {
  const head = openResource(headSchema, json);
  const readKey = keyReader(report);
  const read = (wire: v.InferOutput<typeof committeeSchema>, path: string): Committee | undefined => {
    const start = wire.from === undefined ? -Infinity : (parsePeriod(wire.from)?.start ?? -Infinity);
    const end = wire.to === undefined ? Infinity : (parsePeriod(wire.to)?.end ?? Infinity);
    if (start >= end) return reject(report, `${path}.to`, wire.to, "contradiction");
    if (isConfusable(wire.name.vi)) warn(report, `${path}.name.vi`, wire.name.vi, "confusable");
    return {
      id: readKey(wire.id, `${path}.id`),
      name: cleanText(wire.name),
      shortName: wire.shortName && cleanText(wire.shortName),
      kind: wire.kind,
      parent: wire.parent === undefined ? undefined : readKey(wire.parent, `${path}.parent`),
      life: { start, end },
      successors: wire.successors.map(({ id, kind }) => ({ id: readKey(id, `${path}.successors`), kind })),
      unitsListed: wire.unitsListed,
      years: [...new Set(wire.years)].toSorted((a, b) => a - b),
    };
  };
  const committee = read(head.committee, "committee");
  if (committee?.id !== readKey(expected.id, "id")) {
    throw new Refusal("malformed", `committee ${expected.id} was asked for, ${head.committee.id} came`);
  }
  const seen = new Set<string>();
  const readChild = (wire: v.InferOutput<typeof committeeSchema>, path: string) => {
    const child = read(wire, path);
    if (child && seen.has(child.id)) return reject(report, `${path}.id`, wire.id, "duplicate");
    if (child) seen.add(child.id);
    return child;
  };
  return {
    committee,
    ancestors: readRecords(committeeSchema, head.ancestors, "ancestors", report, read),
    children: readRecords(committeeSchema, head.children, "children", report, readChild),
  };
}
