import type { QueryClient } from "@tanstack/react-query";
import { keptAddress, type KeptFiles } from "../api/kept-files.ts";
import { onWorkspaceNews, ownFiles } from "../workspace/own-workspace.ts";

let isListening = false;

/** The data sets that this browser keeps. What was read of one is asked for anew when it changes, in any tab. */
export function openOwnData(client: QueryClient): KeptFiles {
  if (!isListening) {
    isListening = true;
    onWorkspaceNews((news) => {
      if (!("dataset" in news)) return;
      void client.invalidateQueries({
        predicate: ({ queryKey: [, url] }) =>
          typeof url === "string" &&
          (url.startsWith(`${keptAddress(news.dataset)}/`) || url.endsWith("/config.json")),
      });
    });
  }
  return ownFiles;
}
