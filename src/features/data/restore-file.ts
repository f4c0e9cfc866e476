import { strFromU8, unzipSync } from "fflate";
import type { Text } from "../../domain/committee.ts";
import { contentFromFile, ContentFileProblem, isContentFile } from "../../workspace/content-file.ts";
import { contentFromFiles } from "../../workspace/content-from-files.ts";
import { readFile } from "../../import/reading/read-file.ts";
import { readRecords } from "../../import/template/read-records.ts";
import { contentOf } from "../../workspace/content-records.ts";
import type { Content } from "../../workspace/content.ts";
import { ownWorkspace } from "../../workspace/own-workspace.ts";

const mostBytes = 200 * 1024 * 1024;

/**
 * Keeps what a file holds as a data set of its own: a backup with its history, our JSON, or a published folder as ZIP.
 * What is here stays as it is. Throws ContentFileProblem and NotContract.
 */
export async function restoreFile(file: File): Promise<{ readonly id: string; readonly name: Text }> {
  if (file.size > mostBytes) throw new ContentFileProblem("notBackup");
  const id = await restored(file);
  const { content } = await ownWorkspace.load(id, []);
  return { id, name: content.head.name };
}

async function restored(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const content = /\.xlsx$/i.test(file.name)
      ? contentInWorkbook(file.name, bytes)
      : contentFromFiles(filesInZip(bytes));
    return ownWorkspace.create(content);
  }
  const text = new TextDecoder().decode(bytes);
  const json = parsed(text);
  return isContentFile(json) ? ownWorkspace.create(contentFromFile(json)) : ownWorkspace.restore(text);
}

/** A workbook that a data set was handed out as. */
function contentInWorkbook(name: string, bytes: Uint8Array): Content {
  const { records, refused } = readRecords(readFile({ name, bytes }).sheets, false);
  const { head } = records;
  if (head === undefined || refused.length > 0) throw new ContentFileProblem("notBackup");
  return contentOf({ ...records, head });
}

/** The JSON files of a folder in a ZIP, by their paths below the folder that holds catalog.json. */
function filesInZip(bytes: Uint8Array): Map<string, unknown> {
  const entries = Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith(".json") }));
  const catalog = entries.map(([path]) => path).find((path) => /(?:^|\/)catalog\.json$/.test(path));
  if (catalog === undefined) throw new ContentFileProblem("notBackup");
  const folder = catalog.slice(0, -"catalog.json".length);
  return new Map(
    entries
      .filter(([path]) => path.startsWith(folder))
      .map(([path, content]) => [path.slice(folder.length), parsed(strFromU8(content))]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
