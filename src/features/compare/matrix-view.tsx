import { useMemo, useState, type KeyboardEvent, type MouseEvent } from "react";
import { yearOf } from "../../domain/calendar.ts";
import { periodKey } from "../../domain/period-text.ts";
import { standingOf } from "../../domain/standing.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { useTrail } from "../../figures/trail-store.ts";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { useSelection } from "../../selection/selection.ts";
import { Select } from "../../ui/select.tsx";
import type { CompareQuestion } from "./compare-question.ts";
import { matrixOf, matrixTable, sortedBy } from "./matrix-view-model.ts";
import styles from "./matrix-view.module.css";

const measures = ["value", "attainment", "gap"] as const;

/** Committees × periods, shaded, with the value in each cell. Arrow keys walk it, Enter opens the trail. */
export function MatrixView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const [selection, select] = useSelection();
  const [sortColumn, setSortColumn] = useState<number>();
  const shown = measures.find((each) => each === selection.measure) ?? measures[0];
  const measure =
    shown === "value" ? (question.looking.view === "quarter" ? "inQuarter" : "cumulative") : shown;
  const matrix = useMemo(() => matrixOf(question, measure, language), [question, measure, language]);
  const rows = useMemo(() => sortedBy(matrix.rows, sortColumn), [matrix, sortColumn]);

  /** One listener for all cells: thousands of buttons would cost more than they say. */
  function openTrail(event: MouseEvent | KeyboardEvent) {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("td") : null;
    const row = rows[Number(cell?.dataset["row"])];
    const period = matrix.periods[Number(cell?.dataset["column"])];
    if (cell === null || row === undefined || period === undefined) return;
    const { at, indicator } = question;
    const assessment = standingOf(at, row.committee, indicator, period);
    useTrail.getState().press({ committee: row.committee, indicator, assessment }, cell);
  }

  return (
    <ChartPanel
      title={words.shows.matrix}
      table={matrixTable({ ...matrix, rows }, measure, language)}
      actions={
        <Select
          label={words.measure}
          isLabelHidden
          value={shown}
          options={measures.map((value) => ({ value, label: words.measures[value] }))}
          onChange={(value) => select({ measure: value === measures[0] ? undefined : value })}
        />
      }
    >
      <div className={styles.scroller}>
        <table
          className={styles.matrix}
          onClick={openTrail}
          onKeyDown={(event) => {
            if (event.key === "Enter") openTrail(event);
            else walk(event);
          }}
        >
          <caption className="visually-hidden">{words.shows.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.unit}</th>
              {matrix.periods.map((period, column) => (
                <th
                  key={periodKey(period)}
                  scope="col"
                  aria-sort={sortColumn === column ? "descending" : undefined}
                >
                  <button
                    type="button"
                    className="quiet-button"
                    onClick={() => setSortColumn(sortColumn === column ? undefined : column)}
                  >
                    {formatPeriod(period, language, { withYear: false })}
                    <span className={styles.year}>{yearOf(period.start)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.committee.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, column) => (
                  <td
                    // The columns are the periods, in their order.
                    key={column}
                    data-row={rowIndex}
                    data-column={column}
                    tabIndex={rowIndex === 0 && column === 0 ? 0 : -1}
                    className={cell.className}
                    title={cell.state === "" ? undefined : cell.state}
                  >
                    {cell.text}
                    {cell.state !== "" && <span className="visually-hidden"> {cell.state}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartPanel>
  );
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell; the one reached is the one that Tab comes back to. */
function walk(event: KeyboardEvent<HTMLTableElement>) {
  const [down, right] = steps[event.key] ?? [0, 0];
  const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
  if (cell === null || (down === 0 && right === 0)) return;
  const [row, column] = [Number(cell.dataset["row"]) + down, Number(cell.dataset["column"]) + right];
  const next = event.currentTarget.querySelector<HTMLElement>(
    `td[data-row="${row}"][data-column="${column}"]`,
  );
  if (next === null) return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
