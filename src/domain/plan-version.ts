import type { Target } from "./observation.ts";

/**
 * Orders versions of a plan, the earlier first: by the date of the change, then of the report. A plan without a date of
 * change is the first one; 0 where nothing tells which came before.
 */
export function byVersion(one: Target, other: Target): number {
  return byDate(one.asOf, other.asOf) || byDate(one.source.published, other.source.published);
}

function byDate(one = "", other = ""): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
