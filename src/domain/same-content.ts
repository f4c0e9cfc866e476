import type { Source } from "./observation.ts";

/**
 * Whether two records say the same. Sources count by what they are, not by their id, which is local to a book; an
 * absent field equals an undefined one.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete("id");
  return [...keys].every((key) => sameContent(one[key], other[key]));
}

/** The same report: equal title, publisher, dates and link. */
export function sameSource(one: Source, other: Source): boolean {
  return sameContent(one, other);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
