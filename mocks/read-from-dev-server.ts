import { bypass } from "msw";
import type { ReadFile } from "./reader.ts";

/** The data sets that are in the repository, as the dev server serves them. */
export const readFromDevServer: ReadFile = async (dataset, path) => {
  const url = new URL(`data/${dataset}/${encodeURI(path)}`, document.baseURI);
  const response = await fetch(bypass(url));
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return response.ok && isJson ? ((await response.json()) as unknown) : undefined;
};
