import { yearOf } from "./calendar.ts";
import type { Committee, CommitteeNode } from "./committee.ts";
import type { Period } from "./period.ts";

/** Units are what a group is compared by; collections below it are other shelves, not units. */
export function unitsOf(node: CommitteeNode): readonly Committee[] {
  return node.children.filter(({ kind }) => kind !== "collection");
}

/** The collections below a node. */
export function collectionsOf(node: CommitteeNode): readonly Committee[] {
  return node.children.filter(({ kind }) => kind === "collection");
}

/** Whether a further level of units is listed below: a bloc has clusters or organisations, a cluster organisations. */
export function hasUnitsBelow({ kind }: Committee): boolean {
  return kind === "bloc" || kind === "cluster";
}

/**
 * The years whose books a view needs: a collection's units each have their own latest year, so all of them; otherwise the
 * period's years with the one before (for comparison) and the one after (for the tasks ahead); without a period, the last.
 */
export function yearsToLoad(group: Committee, period: Period | undefined): readonly number[] {
  return yearsAround(group, period, 1);
}

/** Of those, the years without which the page's own figures can't be said: the others are only compared with. */
export function yearsShown(group: Committee, period: Period | undefined): readonly number[] {
  return yearsAround(group, period, 0);
}

/** The units of a group at the depth that is looked at: of deeper nodes, those that have any below. */
export function listedUnits(group: CommitteeNode, deeper: readonly CommitteeNode[]): readonly Committee[] {
  const below = new Map(deeper.map((node) => [node.committee.id, unitsOf(node)]));
  return unitsOf(group).flatMap((unit) => below.get(unit.id) ?? [unit]);
}

function yearsAround(group: Committee, period: Period | undefined, beside: number): readonly number[] {
  if (period === undefined && group.kind === "collection") return group.years;
  const lastYear = group.years.at(-1);
  const first = period === undefined ? lastYear : yearOf(period.start);
  const last = period === undefined ? lastYear : yearOf(period.end - 1);
  if (first === undefined || last === undefined) return [];
  return group.years.filter((year) => first - beside <= year && year <= last + beside);
}
