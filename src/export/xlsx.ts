import writeXlsxFile, { type Cell, type Row } from "write-excel-file/universal";
import type { Language } from "../messages/language.ts";
import { isNumeric, type TableCell, type TableColumn, type TypedTable } from "./data-table.ts";
import { footLines, headLines, withNotes, type Handout } from "./handout.ts";
import { numberFormat } from "./number-format.ts";

/**
 * The table as a workbook of one sheet: title and subtitle above the frozen header, sources below. Numbers are unrounded
 * and shown as on the screen; texts are texts and never formulas.
 */
export function xlsxFile(handout: Handout): Promise<Blob> {
  const { language } = handout;
  const table = withNotes(handout.table, language);
  const [title, ...more] = headLines(handout);
  const rows: Row[] = [
    [{ ...text(title), fontWeight: "bold", fontSize: 14 }],
    ...more.map((line) => [text(line)]),
    [],
    table.columns.map(headCell),
    ...table.rows.map(({ cells }) =>
      cells.map((cell, index) => cellOf(cell, table.columns[index], language)),
    ),
    [],
    ...footLines(handout).map((line) => [{ ...text(line), fontStyle: "italic" as const }]),
  ];
  return writeXlsxFile(rows, {
    sheet: sheetName(handout.name),
    columns: widths(table).map((width) => ({ width })),
    stickyRowsCount: 3 + more.length,
    orientation: "landscape",
  }).toBlob();
}

function text(value: string | undefined) {
  return { value: value ?? "", type: String };
}

function headCell(column: TableColumn): Cell {
  return {
    ...text(column.label),
    fontWeight: "bold",
    align: isNumeric(column) ? "right" : "left",
    bottomBorderStyle: "thin",
  };
}

function cellOf(cell: TableCell, column: TableColumn | undefined, language: Language): Cell {
  const align = column !== undefined && isNumeric(column) ? "right" : "left";
  if (column === undefined || cell.value === undefined) return { ...text(cell.text), align };
  return { value: cell.value, type: Number, format: numberFormat(cell, column.kind, language), align };
}

/** In characters, from the longest text of each column: wide enough to read, and none so wide that it hides the rest. */
function widths({ columns, rows }: TypedTable): readonly number[] {
  return columns.map(({ label }, index) => {
    const lengths = rows.map(({ cells }) => cells[index]?.text.length ?? 0);
    return Math.min(60, 2 + Math.max(8, label.length * 1.15, ...lengths));
  });
}

/** Excel takes 31 characters and none of these. */
function sheetName(name: string): string {
  return name
    .replaceAll(/[\\/?*[\]:']/gu, " ")
    .slice(0, 31)
    .trim();
}
