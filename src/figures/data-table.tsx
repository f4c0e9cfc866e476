import type { ReactNode } from "react";
import type { Figure } from "../domain/figure.ts";
import { isNumeric, type TableCell, type TypedTable } from "../export/data-table.ts";
import styles from "./data-table.module.css";
import { FigureButton } from "./figure-button.tsx";
import type { TrailSubject } from "./trail-store.ts";

/** A cell on the page: a figure carries its trail; `mark` is drawn in place of the text. */
export interface FigureCell extends TableCell {
  readonly subject?: TrailSubject | undefined;
  /** The figure behind a cell that has no trail of its own: its sources are named where the table goes. */
  readonly figure?: Figure | undefined;
  readonly mark?: ReactNode;
}

export type DataTable = TypedTable<FigureCell>;

export function DataTableView({ table }: { readonly table: DataTable }) {
  return (
    <div className={styles.scroller} role="region" aria-label={table.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={isNumeric(column) || undefined}>
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
                  <td key={column?.key} data-numeric={(column && isNumeric(column)) || undefined}>
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
