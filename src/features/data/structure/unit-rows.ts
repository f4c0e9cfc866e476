import type { Content, KeptCommittee } from "../../../workspace/content.ts";

/** A unit in the order of the tree. */
export interface UnitRow {
  readonly unit: KeptCommittee;
  /** How far below the root; 0 for the root. */
  readonly depth: number;
}

/** All units, each before those below it; those that have ended come after those that live on, else in their own order. */
export function unitRows({ committees, head }: Pick<Content, "committees" | "head">): readonly UnitRow[] {
  const below = Map.groupBy(committees, ({ id, parent }) => (id === head.root ? undefined : parent));
  const rows: UnitRow[] = [];
  const add = (unit: KeptCommittee, depth: number) => {
    rows.push({ unit, depth });
    const units = below.get(unit.id) ?? [];
    for (const each of units.filter(({ to }) => to === undefined)) add(each, depth + 1);
    for (const each of units.filter(({ to }) => to !== undefined)) add(each, depth + 1);
  };
  for (const unit of below.get(undefined) ?? []) add(unit, 0);
  return rows;
}

/** The unit and all below it. */
export function idsBelow({ committees }: Pick<Content, "committees">, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (let size = 0; size < ids.size;) {
    size = ids.size;
    for (const each of committees) if (each.parent !== undefined && ids.has(each.parent)) ids.add(each.id);
  }
  return ids;
}
