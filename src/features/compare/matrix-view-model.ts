import { gapClass, gapStep, heatClass, heatScale, heatStep, stateClass } from "../../charts/heat.ts";
import type { Committee } from "../../domain/committee.ts";
import { periodKey } from "../../domain/period-text.ts";
import type { Period } from "../../domain/period.ts";
import { quarterMatrix, type MatrixCell, type MatrixMeasure } from "../../domain/quarter-matrix.ts";
import { figureFor } from "../../domain/standing.ts";
import { pointsOf, type ColumnKind } from "../../export/data-table.ts";
import type { DataTable } from "../../figures/data-table.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPercent, formatSigned } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import { yearsOf, type CompareQuestion } from "./compare-question.ts";

/** A cell as it is drawn: its text, its state in words, its shade. */
export interface MatrixCellView {
  readonly text: string;
  /** What is read out besides: "chưa có số liệu", "sơ bộ", how many units a sum holds. */
  readonly state: string;
  readonly className: string;
  readonly value: number | undefined;
}

export interface MatrixRow {
  readonly committee: Committee;
  readonly name: string;
  readonly cells: readonly MatrixCellView[];
}

export interface MatrixView {
  readonly periods: readonly Period[];
  readonly rows: readonly MatrixRow[];
}

/** Committees × quarters, shaded, each cell with its value; the five states told apart by word and mark. */
export function matrixOf(question: CompareQuestion, measure: MatrixMeasure, language: Language): MatrixView {
  const { at, indicator, units, committee } = question;
  const compared = units.length === 0 ? [committee] : units;
  const matrix = quarterMatrix(at, indicator, compared, yearsOf(question), measure);
  const periods = measure === "inQuarter" ? matrix.quarters : matrix.cumulativePeriods;
  const values = matrix.cells.flatMap((cell) => (cell.kind === "value" ? [cell.value] : []));
  const scale = heatScale(values);
  const widest = Math.max(0.01, ...values.map(Math.abs));
  const shade = (value: number) =>
    measure === "gap" ? gapClass(gapStep(value, widest)) : heatClass(heatStep(value, scale));
  const sign = percentSignOf(indicator);
  return {
    periods,
    rows: matrix.committees.map((each, row) => ({
      committee: each,
      name: textIn(each.name, language),
      cells: matrix.cells
        .slice(row * periods.length, (row + 1) * periods.length)
        .map((cell) => cellView(cell, measure, sign, shade, language)),
    })),
  };
}

/** By the values of a period, the highest first, those without one last; undefined: as the units come. */
export function sortedBy(rows: readonly MatrixRow[], column: number | undefined): readonly MatrixRow[] {
  if (column === undefined) return rows;
  const valueOf = (row: MatrixRow) => row.cells[column]?.value ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((one, other) => valueOf(other) - valueOf(one));
}

/** What leaves the page: put together, and the figures behind it looked up, only when it is asked for. */
export function matrixTable(
  { periods, rows }: MatrixView,
  { at, indicator }: CompareQuestion,
  measure: MatrixMeasure,
  language: Language,
): DataTable {
  const words = compareWordsOf(language);
  const figureAt = (committee: Committee, period: Period | undefined) =>
    period && figureFor(at, committee, indicator, period);
  const kind: ColumnKind = measure === "attainment" ? "percent" : measure === "gap" ? "points" : "number";
  return {
    caption: words.shows.matrix,
    columns: [
      { key: "unit", label: words.columns.unit, kind: "text" },
      ...periods.map((period) => ({ key: periodKey(period), label: formatPeriod(period, language), kind })),
    ],
    get rows() {
      return rows.map(({ committee, name, cells }) => ({
        key: committee.id,
        cells: [
          { text: name },
          ...cells.map(({ text, value }, column) => ({
            text,
            value: value !== undefined && measure === "gap" ? pointsOf(value) : value,
            figure: figureAt(committee, periods[column]),
          })),
        ],
      }));
    },
  };
}

function cellView(
  cell: MatrixCell,
  measure: MatrixMeasure,
  sign: "" | "%",
  shade: (value: number) => string,
  language: Language,
): MatrixCellView {
  const words = wordsOf(language);
  if (cell.kind !== "value") {
    const state = cell.kind === "noReference" ? words.statuses.inProgress : words.states[cell.kind];
    const mark = cell.kind === "noReference" ? "" : stateClass(cell.kind);
    return { text: words.table.dash, state, className: mark, value: undefined };
  }
  const { value, precision, coverage } = cell;
  const text =
    measure === "attainment"
      ? formatPercent(value, language)
      : measure === "gap"
        ? formatSigned(pointsOf(value), language, 1)
        : formatQuantity(plainly({ value, precision }), language, sign);
  const state = [
    precision === "exact" ? undefined : words.states[precision],
    coverage && words.coverage(coverage.reported, coverage.of),
  ];
  const marks = [
    shade(value),
    value === 0 && measure !== "gap" ? stateClass("zero") : "",
    precision === "exact" ? "" : stateClass("estimated"),
  ];
  return {
    text,
    state: state.filter((part) => part !== undefined).join("; "),
    className: marks.filter((mark) => mark !== "").join(" "),
    value,
  };
}
