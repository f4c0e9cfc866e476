import { addressInDataset } from "../api/addresses.ts";
import type { Dataset } from "../api/config.schema.ts";
import { isKeptAddress } from "../api/kept-files.ts";
import { findSnapshot, keepSnapshot } from "../api/snapshot.ts";

/**
 * Keeps every file of a data set on this device, as far as its host lists them in `files.json`, so that without a network the
 * pages that nobody has opened yet are there too: as last good copies, marked with their date like any other. Files that are
 * kept already stay as they are; they are taken anew when a page asks for them. Quietly stops where the network does.
 */
export async function keepDataset({ url, credentials }: Pick<Dataset, "url" | "credentials">): Promise<void> {
  if (isKeptAddress(url)) return;
  const init: RequestInit = { credentials: credentials ? "include" : "same-origin", priority: "low" };
  try {
    const listed: unknown = await (await good(addressInDataset(url, "files.json"), init)).json();
    if (!Array.isArray(listed)) return;
    for (const file of listed) {
      const address = addressInDataset(url, String(file));
      if ((await findSnapshot(address)) !== undefined) continue;
      const text = await (await good(address, init)).text();
      // A page in place of data (a sign-in) is never kept.
      if (text.trimStart().startsWith("<")) return;
      await keepSnapshot(address, { text, loadedAt: new Date().toISOString() });
    }
  } catch {
    // The next visit goes on from here.
  }
}

async function good(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
