/** Whether the reader has said that the server's word goes before what was here, for the life of the page. */
let isOlderTaken = false;

/** From now on a server that went back to an earlier revision is followed. */
export function takeOlder(): void {
  isOlderTaken = true;
}

/** The revision that a resource counts itself by; undefined for those that do not. */
export function revisionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("revision" in value)) return undefined;
  return typeof value.revision === "number" ? value.revision : undefined;
}

/** Whether `now` is before `known`, and nobody has said that this is meant. Revisions are compared, never times. */
export function isOlder(now: number | undefined, known: number | undefined): boolean {
  return !isOlderTaken && now !== undefined && known !== undefined && now < known;
}
