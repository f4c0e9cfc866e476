const prefix = "/committees/";

/** The path of a committee's own page. */
export function committeePath(id: string): string {
  return prefix + encodeURIComponent(id);
}

/** The committee whose own page the path is; undefined on every other page. */
export function committeeOfPath(path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const id = path.slice(prefix.length);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
