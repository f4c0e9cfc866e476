import { memo, useMemo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from "react";
import { yearOf } from "../../domain/calendar.ts";
import { periodKey } from "../../domain/period-text.ts";
import { standingOf } from "../../domain/standing.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { useTrail } from "../../figures/trail-store.ts";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { textIn } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { useSelection } from "../../selection/selection.ts";
import { Select } from "../../ui/select.tsx";
import { aboutComparison } from "./compare-about.ts";
import type { CompareQuestion } from "./compare-question.ts";
import { matrixOf, matrixTable, sortedBy, type MatrixCellView } from "./matrix-view-model.ts";
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
  const caption = `${words.shows.matrix}: ${textIn(question.indicator.name, language)}`;
  const columnKeys = useMemo(() => matrix.periods.map(periodKey), [matrix.periods]);
  const table = useMemo(
    () => matrixTable({ ...matrix, rows }, question, measure, language),
    [matrix, rows, question, measure, language],
  );

  /** One listener for all cells: thousands of buttons would cost more than they say. */
  function openTrail(event: MouseEvent | KeyboardEvent) {
    const cell = event.target instanceof Element ? event.target.closest("td") : null;
    const line = cell?.closest("tr");
    if (!cell || !line) return;
    const row = rows[line.sectionRowIndex];
    const period = matrix.periods[cell.cellIndex - 1];
    if (row === undefined || period === undefined) return;
    const { at, indicator } = question;
    const assessment = standingOf(at, row.committee, indicator, period);
    useTrail.getState().press({ committee: row.committee, indicator, assessment }, cell);
  }

  return (
    <ChartPanel
      isTable
      panel="matrix"
      title={words.shows.matrix}
      about={aboutComparison(question, words.shows.matrix, language)}
      table={table}
      actions={
        <span className="screen-only quiet-actions">
          <Select
            label={words.measure}
            isLabelHidden
            value={shown}
            options={measures.map((value) => ({ value, label: words.measures[value] }))}
            onChange={(value) => select({ measure: value === measures[0] ? undefined : value })}
          />
        </span>
      }
    >
      <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
        <table
          className={styles.matrix}
          onClick={openTrail}
          onFocus={takeTabStop}
          onKeyDown={(event) => {
            if (event.key === "Enter") openTrail(event);
            else walk(event);
          }}
        >
          <caption className="visually-hidden">{caption}</caption>
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
            {rows.map(({ committee, name, cells }, index) => (
              <MatrixLine key={committee.id} {...{ name, cells, columnKeys }} isFirst={index === 0} />
            ))}
          </tbody>
        </table>
      </div>
    </ChartPanel>
  );
}

interface LineProps {
  readonly name: string;
  readonly cells: readonly MatrixCellView[];
  readonly columnKeys: readonly string[];
  readonly isFirst: boolean;
}

/** Drawn anew only where its own cells change: sorting moves it. */
const MatrixLine = memo(function MatrixLine({ name, cells, columnKeys, isFirst }: LineProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map(({ text, state, className }, column) => (
        <td
          key={columnKeys[column]}
          tabIndex={isFirst && column === 0 ? 0 : -1}
          className={className}
          title={state === "" ? undefined : state}
        >
          {text}
          {state !== "" && <span className="visually-hidden"> {state}</span>}
        </td>
      ))}
    </tr>
  );
});

/** Where an arrow leads from a cell of a row, Home and End to the row's ends; undefined at the matrix's edge. */
function cellAfter(key: string, cell: HTMLTableCellElement, row: HTMLTableRowElement): Element | undefined {
  const inRow = (other: Element | null) =>
    other instanceof HTMLTableRowElement ? other.cells[cell.cellIndex] : undefined;
  switch (key) {
    case "ArrowUp":
      return inRow(row.previousElementSibling);
    case "ArrowDown":
      return inRow(row.nextElementSibling);
    case "ArrowLeft":
      return row.cells[cell.cellIndex - 1];
    case "ArrowRight":
      return row.cells[cell.cellIndex + 1];
    case "Home":
      return row.cells[1];
    case "End":
      return row.cells[row.cells.length - 1];
    default:
      return undefined;
  }
}

function walk(event: KeyboardEvent<HTMLTableElement>) {
  const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
  const row = cell?.closest("tr");
  if (cell === null || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = cellAfter(event.key, cell, row);
  if (!(next instanceof HTMLElement) || next.tagName !== "TD") return;
  event.preventDefault();
  next.focus();
}

/** The cell that has or had the focus is the one that Tab comes back to. */
function takeTabStop({ target, currentTarget }: FocusEvent<HTMLTableElement>) {
  if (!(target instanceof HTMLTableCellElement)) return;
  for (const stop of currentTarget.querySelectorAll<HTMLElement>('td[tabindex="0"]')) stop.tabIndex = -1;
  target.tabIndex = 0;
}
