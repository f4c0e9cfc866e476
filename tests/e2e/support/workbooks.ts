import writeXlsxFile, { type Cell } from "write-excel-file/node";

type Value = string | number | null;

/** What Playwright gives a file chooser. */
interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A workbook of one sheet, written by another library than the one that reads it. */
export async function workbook(
  name: string,
  rows: readonly (readonly Value[])[],
  sheet = "Sheet1",
): Promise<Upload> {
  const data = rows.map((row) => row.map((value): Cell => (value === null ? null : cellOf(value))));
  const buffer = await writeXlsxFile(data, { sheet }).toBuffer();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer };
}

export function csvFile(name: string, text: string): Upload {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") };
}

function cellOf(value: string | number): Cell {
  return typeof value === "number" ? { value, type: Number } : { value, type: String };
}
