import { addressInDataset } from "../../api/addresses.ts";
import type { Dataset } from "../../api/config.schema.ts";
import { fetchText } from "../../api/fetch-text.ts";
import { collectContent, type CollectedContent } from "../../workspace/collect-files.ts";
import { ownWorkspace } from "../../workspace/own-workspace.ts";

/** A published data set whole, as it is now. Throws a LoadError where a file does not come. */
export function publishedContent(
  dataset: Dataset,
  onProgress?: (files: number) => void,
): Promise<CollectedContent> {
  const { signal } = new AbortController();
  const read = (name: string) =>
    fetchText(
      {
        dataset: dataset.id,
        name,
        url: addressInDataset(dataset.url, name),
        credentials: dataset.credentials,
      },
      signal,
    );
  return collectContent(read, onProgress);
}

/** Keeps a copy of it here under a name of its own. @returns its id. */
export async function copyPublished(
  dataset: Dataset,
  name: string,
  onProgress: (files: number) => void,
): Promise<string> {
  const { content, revision } = await publishedContent(dataset, onProgress);
  const origin = { url: dataset.url, revision, at: new Date().toISOString() };
  return ownWorkspace.create({ ...content, head: { ...content.head, name: { vi: name } } }, origin);
}
