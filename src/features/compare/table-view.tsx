import { useMemo } from "react";
import { VarianceMark } from "../../charts/variance-mark.tsx";
import { varianceScale } from "../../charts/variance-scale.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { DataTableView, type DataTable, type FigureCell } from "../../figures/data-table.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { StatusMark } from "../../figures/status-mark.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { aboutComparison } from "./compare-about.ts";
import { comparisonsOf, type CompareQuestion } from "./compare-question.ts";
import styles from "./compare.module.css";
import { compareTable, toneOfVariance, type CompareTableRow } from "./table-view-model.ts";

/** What the wall has room for: the period, what it is held against, and by how much it differs. */
const slideColumns = ["name", "current", "base", "variance", "relative"];

/** The columns of the national form, and the plan that it lacks; absolute variances as bars, relative ones as pins. */
export function TableView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const table = useMemo(
    () =>
      withMarks(
        compareTable(comparisonsOf(question), question, language),
        question.looking.rows !== "indicators",
      ),
    [question, language],
  );
  const body = useMemo(() => <DataTableView table={table} />, [table]);
  const title = words.shows.table;
  const about = useMemo(() => aboutComparison(question, title, language), [question, title, language]);
  return (
    <ChartPanel isTable panel="table" slideColumns={slideColumns} title={title} about={about} table={table}>
      {table.rows.length === 0 ? <p>{words.nothing}</p> : body}
    </ChartPanel>
  );
}

/** Puts each column's marks beside its numbers, on one scale: absolute ones only where all rows count the same thing. */
function withMarks(table: ReturnType<typeof compareTable>, hasOneUnit: boolean): DataTable {
  const lines = table.rows.filter((row) => !row.isTotal);
  const absolute = varianceScale(lines.flatMap(({ absolute: value }) => value ?? []));
  const relative = varianceScale(lines.flatMap(({ relative: value }) => value ?? []));
  const marked = (row: CompareTableRow, key: string, { text, note }: FigureCell) => {
    const tone = toneOfVariance(row);
    if (key === "name" && note !== undefined) {
      return (
        <>
          {text}
          <span className={styles.note}>{note}</span>
        </>
      );
    }
    if (key === "variance" && !row.isTotal && hasOneUnit && !row.isPoints) {
      return (
        <span className={styles.varied}>
          <VarianceMark value={row.absolute} scale={absolute} kind="bar" tone={tone} />
          {text}
        </span>
      );
    }
    if (key === "relative" && !row.isTotal) {
      return (
        <span className={styles.varied}>
          <VarianceMark value={row.relative} scale={relative} kind="pin" tone={tone} />
          {text}
        </span>
      );
    }
    return key === "status" && row.status !== undefined ? (
      <StatusMark status={row.status} word={text} />
    ) : undefined;
  };
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const mark = marked(row, table.columns[index]?.key ?? "", cell);
        return mark === undefined ? cell : { ...cell, mark };
      }),
    })),
  };
}
