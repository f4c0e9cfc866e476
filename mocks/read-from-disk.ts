import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { ReadFile } from "./reader.ts";

const data = resolve(import.meta.dirname, "../public/data");

/** The data sets that are in the repository, from their files. */
export const readFromDisk: ReadFile = async (dataset, path) => {
  const file = join(data, dataset, path);
  if (!file.startsWith(data + sep)) return undefined;
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
};
