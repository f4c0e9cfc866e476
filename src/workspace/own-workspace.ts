import { keptAddress, markKept, type KeptFiles } from "../api/kept-files.ts";
import { createIdbShelf } from "./idb-shelf.ts";
import { createWorkspace } from "./workspace.ts";

/** What other tabs and other parts of the page are told: which data set has changed, or why none can be read now. */
export type WorkspaceNews =
  | { readonly dataset: string }
  | { readonly isFree: true }
  | { readonly isOutdated: true };

const listeners = new Set<(news: WorkspaceNews) => void>();
const channel =
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("tiendo-workspace");
channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (typeof data === "object" && data !== null && "dataset" in data) tell({ dataset: String(data.dataset) });
});

/** The workspace of this browser. */
export const ownWorkspace = createWorkspace(
  createIdbShelf({ onFree: () => tell({ isFree: true }), onOutdated: () => tell({ isOutdated: true }) }),
);

/** Says that a data set was made, changed or deleted, here and in the other tabs. */
export async function tellChange(dataset: string): Promise<void> {
  markKept((await ownWorkspace.list()).length > 0);
  channel?.postMessage({ dataset });
  tell({ dataset });
}

/** Calls back on every change until the returned function is called. */
export function onWorkspaceNews(listener: (news: WorkspaceNews) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The kept data sets in a server's place. */
export const ownFiles: KeptFiles = {
  datasets: async () =>
    (await ownWorkspace.list()).flatMap(({ id, name }) =>
      name === undefined ? [] : [{ id, url: keptAddress(id), name, credentials: false }],
    ),
  read: (dataset, name) => ownWorkspace.readFile(dataset, name),
};

function tell(news: WorkspaceNews): void {
  for (const listener of listeners) listener(news);
}
