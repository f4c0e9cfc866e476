import { measures, type ColumnRole } from "../../../import/layout/layout.ts";

const plainRoles = ["unit", "indicator", "period", "year", "note", "source", "asOf", "status"] as const;
/** What a column can be chosen to be. */
export const roleKeys = [
  "unit",
  "indicator",
  "period",
  "year",
  ...measures,
  "asOf",
  "status",
  "source",
  "note",
  "ignored",
] as const;
type RoleKey = (typeof roleKeys)[number];

export function roleKey(role: ColumnRole): RoleKey {
  return role.kind === "figure" ? role.measure : role.kind;
}

/** The role behind a choice; of figures the period and the indicator that the head names stay. */
export function roleFor(choice: string, before: ColumnRole): ColumnRole {
  const measure = measures.find((each) => each === choice);
  if (measure !== undefined)
    return before.kind === "figure" ? { ...before, measure } : { kind: "figure", measure };
  const plain = plainRoles.find((each) => each === choice);
  return plain === undefined ? { kind: "ignored", why: "asked" } : { kind: plain };
}
