import { strToU8 } from "fflate";
import type { Dataset } from "../../api/config.schema.ts";
import { isKeptAddress } from "../../api/kept-files.ts";
import { fileNameOf } from "../../export/file-name.ts";
import { zipOf } from "../../export/zip.ts";
import { recordCsv, recordWorkbook } from "../../import/template/record-files.ts";
import { figureTable, recordTables } from "../../import/template/record-tables.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { contentFile } from "../../workspace/content-file.ts";
import { recordsIn } from "../../workspace/content-records.ts";
import type { Content } from "../../workspace/content.ts";
import { ownWorkspace } from "../../workspace/own-workspace.ts";
import { publishedFiles } from "../../workspace/publish.ts";
import { publishedContent } from "./copy-published.ts";

export const dataFormats = ["xlsx", "csv", "json", "folder", "backup"] as const;
type DataFormat = (typeof dataFormats)[number];

/** A data set as a file, all of it from the same records. */
export async function dataFile(
  dataset: Dataset,
  format: DataFormat,
  language: Language,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const { content, revision } = await contentNow(dataset);
  const name = textIn(content.head.name, language);
  switch (format) {
    case "xlsx":
      return { blob: await recordWorkbook(recordTables(recordsIn(content))), name: fileNameOf(name, "xlsx") };
    case "csv":
      return {
        blob: new Blob([recordCsv(figureTable(recordsIn(content)))], { type: "text/csv" }),
        name: fileNameOf(name, "csv"),
      };
    case "json":
      return { blob: jsonBlob(contentFile(content)), name: fileNameOf(name, "json") };
    case "folder":
      return { blob: await folderZip(content, revision), name: fileNameOf(name, "zip") };
    case "backup": {
      const text = await ownWorkspace.backUp(dataset.id);
      const day = new Date().toISOString().slice(0, 10);
      return {
        blob: new Blob([text], { type: "application/json" }),
        name: fileNameOf(`${name} sao luu ${day}`, "json"),
      };
    }
    default:
      return format satisfies never;
  }
}

async function contentNow(
  dataset: Dataset,
): Promise<{ readonly content: Content; readonly revision: number }> {
  if (!isKeptAddress(dataset.url)) return publishedContent(dataset);
  const { content, record } = await ownWorkspace.load(dataset.id, "all");
  return { content, revision: record.revision };
}

/** `config.json` and the data set's folder beside it, ready for any static host. */
async function folderZip(content: Content, revision: number): Promise<Blob> {
  const { id, name, asOf } = content.head;
  const config = { default: id, datasets: [{ id, url: `data/${id}`, name }] };
  const files = publishedFiles(content, { revision, asOf });
  const entries = [...files].map(
    ([path, json]) => [`data/${id}/${path}`, strToU8(JSON.stringify(json))] as const,
  );
  return new Blob(
    [
      await zipOf({
        "config.json": strToU8(JSON.stringify(config, undefined, 2)),
        ...Object.fromEntries(entries),
      }),
    ],
    {
      type: "application/zip",
    },
  );
}

function jsonBlob(json: object): Blob {
  return new Blob([JSON.stringify(json)], { type: "application/json" });
}
