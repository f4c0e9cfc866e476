import * as v from "valibot";
import { committeeKinds, type CommitteeKind, type Text } from "../domain/committee.ts";
import { cleanText } from "./clean-text.ts";
import { keyReader, openResource, readRecords } from "./intake.ts";
import type { Report } from "./rejection.ts";
import { keySchema, listSchema, textSchema } from "./wire.schema.ts";

/** A committee as the search finds it: its name, and where it stands ("Khối › Cụm 2"). */
export interface SearchEntry {
  readonly id: string;
  readonly name: Text;
  readonly kind: CommitteeKind;
  readonly path: string;
}

export const searchEntrySchema = v.object({
  id: keySchema,
  name: textSchema,
  kind: v.picklist(committeeKinds, "choice"),
  path: v.string("type"),
});

export const searchSchema = v.array(searchEntrySchema);
export type SearchWire = v.InferInput<typeof searchSchema>;

/** search.json. Entries that do not fit are reported and left out. Throws a Refusal where it is not a list. */
export function parseSearch(json: unknown, report: Report): readonly SearchEntry[] {
  const readKey = keyReader(report);
  return readRecords(searchEntrySchema, openResource(listSchema, json), "", report, (wire, path) => ({
    id: readKey(wire.id, `${path}.id`),
    name: cleanText(wire.name),
    kind: wire.kind,
    path: wire.path.normalize("NFC"),
  }));
}
