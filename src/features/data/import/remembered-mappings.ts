import * as v from "valibot";
import { measures } from "../../../import/layout/layout.ts";
import type { StageRequest } from "./import-protocol.ts";

const storageKey = "tiendo-import-mappings";
/** Offices have some dozen forms. */
const most = 50;

const text = v.string();
const roleSchema = v.variant("kind", [
  v.object({ kind: v.picklist(["unit", "indicator", "period", "year", "note", "source", "asOf", "status"]) }),
  v.object({
    kind: v.literal("ignored"),
    why: v.picklist(["ordinal", "derived", "empty", "unknown", "asked"]),
  }),
  v.looseObject({ kind: v.literal("figure"), measure: v.picklist(measures) }),
]);
const mappingSchema = v.object({
  shape: text,
  headRows: v.optional(v.array(v.number())),
  roles: v.array(v.tuple([v.number(), roleSchema])),
  answers: v.record(text, text),
  units: v.array(v.tuple([text, text])),
});
type Mapping = v.InferOutput<typeof mappingSchema>;

/** What was said of the last file of this shape: how it is to be read, and which units its names mean. */
export function rememberedFor(shape: string | undefined): Partial<StageRequest> | undefined {
  const found = shape === undefined ? undefined : readAll().find((each) => each.shape === shape);
  if (found === undefined) return undefined;
  const { answers, units, roles, headRows } = found;
  return { answers, units, roles, ...(headRows === undefined ? {} : { headRows }) };
}

/** Keeps what was said of a file for the next of its shape. Years are of one file, and not kept. */
export function rememberMapping(shape: string | undefined, request: StageRequest): void {
  if (shape === undefined) return;
  const { answers, roles, units, headRows, newUnits } = request;
  const { year: _year, period: _period, ...lasting } = answers;
  const created = new Set(newUnits.map(({ id }) => id));
  const mapping: Mapping = {
    shape,
    roles: roles.map(([column, role]) => [column, role]),
    answers: lasting,
    units: units.filter(([, id]) => !created.has(id)).map(([name, id]) => [name, id]),
    ...(headRows === undefined ? {} : { headRows: [...headRows] }),
  };
  const others = readAll().filter((each) => each.shape !== shape);
  try {
    localStorage.setItem(storageKey, JSON.stringify([mapping, ...others].slice(0, most)));
  } catch {
    // It is asked again next time.
  }
}

function readAll(): readonly Mapping[] {
  try {
    const found = v.safeParse(v.array(mappingSchema), JSON.parse(localStorage.getItem(storageKey) ?? "[]"));
    return found.success ? found.output : [];
  } catch {
    return [];
  }
}
