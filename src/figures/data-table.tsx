import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { FigureButton } from "./figure-button.tsx";
import type { TrailSubject } from "./trail-store.ts";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumeric: boolean;
}

/** A cell's words as printed; a figure carries its trail. */
export interface TableCell {
  readonly text: string;
  readonly subject?: TrailSubject | undefined;
  readonly mark?: ReactNode;
}

/** The same numbers as the chart, from the same array. The first cell of a row names it. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

export function DataTableView({ table }: { readonly table: DataTable }) {
  return (
    <div className={styles.scroller} role="region" aria-label={table.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.isNumeric || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => {
                const column = table.columns[index];
                const content = cell.mark ?? cell.text;
                return index === 0 ? (
                  <th key={column?.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column?.key} data-numeric={column?.isNumeric || undefined}>
                    {cell.subject === undefined ? (
                      content
                    ) : (
                      <FigureButton subject={cell.subject}>{content}</FigureButton>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The table as tab-separated lines, for pasting into Excel or Word. */
export function tableText(table: DataTable): string {
  const lines = [
    table.columns.map((column) => column.label),
    ...table.rows.map((row) => row.cells.map(textOf)),
  ];
  return lines.map((cells) => cells.map(withoutBreaks).join("\t")).join("\n");
}

function textOf(cell: TableCell): string {
  return cell.text;
}

/** Keeps a cell in its cell, and formula text inert: a leading =, +, @ or tab is never the first character pasted. */
function withoutBreaks(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, " ");
  return /^[=@+]/u.test(flat) && !/^\+[\d.,]+/u.test(flat) ? `'${flat}` : flat;
}
