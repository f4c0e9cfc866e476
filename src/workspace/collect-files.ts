import { committeeFile, yearBookFile } from "../api/addresses.ts";
import { contentFromFiles } from "./content-from-files.ts";
import type { Content } from "./content.ts";

/** More committees than this are a country's, and nobody's own data set. */
const mostCommittees = 5_000;
const atOnce = 24;

/** The data set is too large to be copied whole. */
class TooManyCommittees extends Error {}

/** A published data set, and which revision of it that is. */
export interface CollectedContent {
  readonly content: Content;
  readonly revision: number;
}

/**
 * A published data set whole, file by file from its root. `read` gives a file's text, and throws what it throws where
 * there is none.
 */
export async function collectContent(
  read: (name: string) => Promise<string>,
  onProgress: (files: number) => void = () => undefined,
): Promise<CollectedContent> {
  const files = new Map<string, unknown>();
  const take = async (name: string): Promise<unknown> => {
    const json: unknown = JSON.parse(await read(name));
    files.set(name, json);
    onProgress(files.size);
    return json;
  };
  const catalog = await take("catalog.json");
  const root = textAt(catalog, "root");
  const waiting = [root];
  const seen = new Set(waiting);
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(0, atOnce).map(visit));
  }
  const revision = field(catalog, "revision");
  return { content: contentFromFiles(files), revision: typeof revision === "number" ? revision : 0 };

  async function visit(id: string): Promise<void> {
    const node = await take(committeeFile(id));
    await Promise.all(yearsIn(node).map((year) => take(yearBookFile(id, year))));
    for (const child of childrenIn(node)) {
      if (seen.has(child)) continue;
      if (seen.size >= mostCommittees) throw new TooManyCommittees();
      seen.add(child);
      waiting.push(child);
    }
  }
}

function field(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
}

function textAt(json: unknown, name: string): string {
  const value = field(json, name);
  return typeof value === "string" ? value : "";
}

function yearsIn(node: unknown): readonly number[] {
  const years = field(field(node, "committee"), "years");
  return Array.isArray(years) ? years.filter((year) => typeof year === "number") : [];
}

function childrenIn(node: unknown): readonly string[] {
  const children = field(node, "children");
  return Array.isArray(children)
    ? children.map((child) => textAt(child, "id")).filter((id) => id !== "")
    : [];
}
