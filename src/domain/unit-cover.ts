import type { Committee } from "./committee.ts";
import type { Indicator } from "./indicator.ts";
import { overlaps, type Period } from "./period.ts";
import { isSummable } from "./roll-up.ts";
import type { Standpoint } from "./standing.ts";

/**
 * Whether the committees are all units of the parent in the period, each once, so that their values add to its own:
 * its direct units, or in place of one of them all that are below it. Never where not all units are listed, across a
 * collection, of ratios, or where one of the committees is part of another. Who did not live in the period is no matter.
 */
export function coversUnits(
  at: Pick<Standpoint, "unitsBelow">,
  parent: Committee,
  committees: readonly Committee[],
  indicator: Indicator,
  period: Period,
): boolean {
  const lives = ({ kind, life }: Committee) => kind !== "collection" && overlaps(life, period);
  const listed = new Set(committees.filter(lives).map(({ id }) => id));
  const counted = new Set<string>();
  const covers = (above: Committee): boolean => {
    const units = isSummable(above, indicator) ? at.unitsBelow.get(above.id)?.filter(lives) : undefined;
    if (units === undefined || units.length === 0) return false;
    return units.every((unit) => {
      if (!listed.has(unit.id)) return covers(unit);
      counted.add(unit.id);
      return true;
    });
  };
  return covers(parent) && counted.size === listed.size;
}
