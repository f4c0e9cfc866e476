const cacheName = "tiendo-snapshots-1";
const loadedAtHeader = "x-loaded-at";
const revisionHeader = "x-revision";

/** The text of the last good answer, and when it came. */
export interface Snapshot {
  readonly text: string;
  /** An ISO instant. */
  readonly loadedAt: string;
  /** As the resource counts itself, where it does. */
  readonly revision?: number | undefined;
}

/** Keeps the text of a good answer. Quietly does nothing where the page may not store (no HTTPS, quota, private mode). */
export async function keepSnapshot(url: string, { text, loadedAt, revision }: Snapshot): Promise<void> {
  try {
    const cache = await globalThis.caches?.open(cacheName);
    const headers = {
      "content-type": "application/json",
      [loadedAtHeader]: loadedAt,
      ...(revision === undefined ? {} : { [revisionHeader]: String(revision) }),
    };
    await cache?.put(url, new Response(text, { headers }));
  } catch {
    // The figures on the screen do not depend on it.
  }
}

/** The revision that was kept of an address, without reading it; undefined where none is known. */
export async function keptRevision(url: string): Promise<number | undefined> {
  try {
    const cache = await globalThis.caches?.open(cacheName);
    const revision = (await cache?.match(url))?.headers.get(revisionHeader);
    return revision ? Number(revision) : undefined;
  } catch {
    return undefined;
  }
}

/** The last good answer from an address, or undefined where none was kept. */
export async function findSnapshot(url: string): Promise<Snapshot | undefined> {
  try {
    const cache = await globalThis.caches?.open(cacheName);
    const response = await cache?.match(url);
    const loadedAt = response?.headers.get(loadedAtHeader);
    return response && loadedAt ? { text: await response.text(), loadedAt } : undefined;
  } catch {
    return undefined;
  }
}
