import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { onWorkspaceNews, ownWorkspace } from "../../workspace/own-workspace.ts";
import { storageState } from "../../workspace/storage-state.ts";

const key = "own-data";

/** The data sets that are kept here. */
export function ownDatasetsQuery() {
  return queryOptions({ queryKey: [key, "list"], queryFn: () => ownWorkspace.list(), networkMode: "always" });
}

/** What was done to one of them, the latest first. */
export function historyQuery(dataset: string) {
  return queryOptions({
    queryKey: [key, "history", dataset],
    queryFn: () => ownWorkspace.history(dataset),
    networkMode: "always",
  });
}

/** One of them whole, as the grid edits it. */
export function gridContentQuery(dataset: string) {
  return queryOptions({
    queryKey: [key, "content", dataset],
    queryFn: () => ownWorkspace.load(dataset, "all"),
    networkMode: "always",
    structuralSharing: false,
  });
}

/** How safe they are. */
export function storageQuery() {
  return queryOptions({ queryKey: [key, "storage"], queryFn: storageState, networkMode: "always" });
}

/** Asks for all of it anew when something changes, in any tab. */
export function useOwnDataNews(): void {
  const client = useQueryClient();
  useEffect(() => onWorkspaceNews(() => void client.invalidateQueries({ queryKey: [key] })), [client]);
}
