import { columnGap, columnsOnPage } from "../../deck/table-layout.ts";
import type { SlideCell } from "../../deck/slide-content.ts";
import { isNumeric, type TypedTable } from "../../export/data-table.ts";
import { StatusMark } from "../../figures/status-mark.tsx";
import styles from "./slide.module.css";

interface Props {
  readonly table: TypedTable<SlideCell>;
  /** Before it was cut into pages. */
  readonly whole: TypedTable<SlideCell>;
  /** px of the slide's body. */
  readonly width: number;
}

/** A table that was cut to its page: names left, numbers right, a judgement with its shape. */
export function SlideTable({ table, whole, width }: Props) {
  const { widths } = columnsOnPage(table, whole, width);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{table.caption}</caption>
      <colgroup>
        {table.columns.map((column, index) => (
          <col
            key={column.key}
            style={{ inlineSize: (widths[index] ?? 0) + (index === 0 ? 0 : columnGap) }}
          />
        ))}
      </colgroup>
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
        {table.rows.map(({ key, cells }) => (
          <tr key={key}>
            {table.columns.map((column, index) => {
              const cell = cells[index];
              const Cell = index === 0 ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  scope={index === 0 ? "row" : undefined}
                  data-numeric={isNumeric(column) || undefined}
                >
                  {cell?.status === undefined ? (
                    cell?.text
                  ) : (
                    <StatusMark status={cell.status} word={cell.text} />
                  )}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
