const cacheName = "tiendo-snapshots-1";
const loadedAtHeader = "x-loaded-at";

/** The text of the last good answer, and when it came. */
export interface Snapshot {
  readonly text: string;
  /** An ISO instant. */
  readonly loadedAt: string;
}

/** Keeps the text of a good answer. Quietly does nothing where the page may not store (no HTTPS, quota, private mode). */
export async function keepSnapshot(url: string, { text, loadedAt }: Snapshot): Promise<void> {
  try {
    const cache = await globalThis.caches?.open(cacheName);
    const headers = { "content-type": "application/json", [loadedAtHeader]: loadedAt };
    await cache?.put(url, new Response(text, { headers }));
  } catch {
    // The figures on the screen do not depend on it.
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
