import type { RecordTable } from "./record-tables.ts";

/** Excel's longest text in a cell. */
const longestText = 32_767;

/** The tables as a workbook with a sheet for each: texts are texts and never formulas, numbers are numbers. */
export async function recordWorkbook(tables: readonly RecordTable[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map((label) => ({ value: label, type: String, fontWeight: "bold" as const })),
      ...rows.map((cells) =>
        cells.map((cell) => {
          if (cell === null || cell === "") return null;
          return typeof cell === "number"
            ? { value: cell, type: Number }
            : { value: cell.slice(0, longestText), type: String };
        }),
      ),
    ],
    columns: columns.map((label) => ({ width: Math.max(12, label.length + 4) })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBlob();
}

/**
 * A table as CSV for a Vietnamese Excel: UTF-8 with its mark, semicolons, decimal commas. A text that a spreadsheet would
 * compute gets an apostrophe, which is taken off again when the file is read.
 */
export function recordCsv({ columns, rows }: RecordTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(csvCell).join(";"));
  return `\u{FEFF}${lines.join("\r\n")}\r\n`;
}

/** The text without the apostrophe that keeps a spreadsheet from computing it. */
export function withoutGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

const computed = /^'*[=+\-@\t\r]/u;
const guarded = /^'+[=+\-@\t\r]/u;

function csvCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const safe = computed.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
