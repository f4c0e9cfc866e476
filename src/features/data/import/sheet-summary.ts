import { cellText } from "../../../import/layout/cell-text.ts";
import type { TableLayout } from "../../../import/layout/layout.ts";
import { skippedRows } from "../../../import/layout/skipped-rows.ts";
import type { Sheet } from "../../../import/reading/sheet.ts";
import type { OpenedSheet, StageRequest } from "./import-protocol.ts";

const sampleRows = 16;
const sampleColumns = 24;

/** What the page shows of a sheet that was understood as `layout`. */
export function openedSheet(sheet: Sheet, layout: TableLayout): OpenedSheet {
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    rows: sheet.rows.length,
    figureColumns: layout.columns.filter(({ kind }) => kind === "figure").length,
    sample: sheet.rows
      .slice(0, sampleRows)
      .map((cells, row) => ({ row, cells: cells.slice(0, sampleColumns).map(cellText) })),
    headRows: layout.headRows,
    columns: layout.columns,
    heads: layout.heads,
    shape: shapeOf(layout),
  };
}

/** A layout with what the person said of its columns. */
export function withRoles(sheet: Sheet, found: TableLayout, roles: StageRequest["roles"]): TableLayout {
  if (roles.length === 0) return found;
  const said = new Map(roles);
  const columns = found.columns.map((role, column) => said.get(column) ?? role);
  return { ...found, columns, skipped: skippedRows(sheet, { ...found, columns }) };
}

/** Years apart, the same form has the same heads. */
function shapeOf({ heads, headRows }: TableLayout): string {
  const texts = heads.map((levels) => levels.join("/").replaceAll(/\d{4}/g, "0000"));
  return `${headRows.length}|${texts.join("|")}`;
}
