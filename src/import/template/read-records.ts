import * as v from "valibot";
import { indicatorSchema, relationSchema } from "../../api/catalog.schema.ts";
import { catalogSchema } from "../../api/catalog.schema.ts";
import { committeeSchema } from "../../api/committee.schema.ts";
import { observationSchema } from "../../api/observation.schema.ts";
import { sourceSchema } from "../../api/source.schema.ts";
import { statementSchema } from "../../api/statement.schema.ts";
import { targetSchema } from "../../api/target.schema.ts";
import { cellText } from "../layout/cell-text.ts";
import type { Sheet, SheetCell } from "../reading/sheet.ts";
import { withoutGuard } from "./record-files.ts";
import { actualWord, figureColumns, planWord, sheetNames } from "./record-tables.ts";
import type { WholeRecords } from "./whole-records.ts";

/** A row that does not fit, with its place. */
export interface RefusedRow {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
}

export interface ReadRecords {
  readonly records: WholeRecords;
  readonly refused: readonly RefusedRow[];
}

/** Whether a sheet is one that a data set was handed out as: its codes say what every row means. */
export function isRecordSheet({ rows }: Sheet): boolean {
  const head = rows[0]?.map(cellText) ?? [];
  return figureColumns.every((label, at) => head[at] === label);
}

/**
 * Reads a workbook or CSV that a data set was handed out as. Rows that do not fit are left out and told. In a CSV, texts
 * that a spreadsheet would compute are guarded by an apostrophe.
 */
export function readRecords(sheets: readonly Sheet[], isCsv: boolean): ReadRecords {
  const refused: RefusedRow[] = [];
  const each = <S extends v.GenericSchema>(
    schema: S,
    sheet: Sheet | undefined,
    read: (row: RowReader) => unknown,
  ): v.InferInput<S>[] => {
    const found: v.InferInput<S>[] = [];
    for (const [row, cells] of (sheet?.rows ?? []).entries()) {
      if (row === 0 || sheet === undefined || cells.length === 0) continue;
      const record = read(rowReader(cells, isCsv));
      if (record === undefined) continue;
      if (v.is(schema, record)) found.push(record);
      else refused.push({ sheet: sheet.name, row });
    }
    return found;
  };
  const named = (name: string) => sheets.find((sheet) => sheet.name === name);
  const figures = sheets.find(isRecordSheet);
  const [head] = each(
    v.pick(catalogSchema, ["id", "name", "asOf", "root", "sample"]),
    named(sheetNames.head),
    (row) => (row.text(0) === "Bộ số liệu" ? row.details(1) : undefined),
  );
  const records: WholeRecords = {
    ...(head === undefined ? {} : { head }),
    relations: each(relationSchema, named(sheetNames.head), (row) =>
      row.text(0) === "Quan hệ" ? row.details(1) : undefined,
    ),
    indicators: each(indicatorSchema, named(sheetNames.indicators), (row) => {
      const { unitEn, ...more } = row.details(4);
      return {
        id: row.text(0),
        name: textOf(row.text(1), row.text(2)),
        unit: textOf(row.text(3), unitEn),
        ...more,
      };
    }),
    committees: each(committeeSchema, named(sheetNames.committees), (row) => ({
      id: row.text(0),
      name: textOf(row.text(1), row.text(2)),
      kind: row.text(3),
      ...(row.text(4) === "" ? {} : { parent: row.text(4) }),
      ...row.details(5),
    })),
    sources: each(sourceSchema, named(sheetNames.sources), (row) => ({
      id: row.text(0),
      title: row.text(1),
      ...row.details(2),
    })),
    observations: each(observationSchema, figures, figuresSaying(actualWord)),
    targets: each(targetSchema, figures, figuresSaying(planWord)),
    statements: each(statementSchema, named(sheetNames.statements), (row) => {
      const { textEn, ...more } = row.details(1);
      return { text: textOf(row.text(0), textEn), ...more };
    }),
  };
  return { records, refused };
}

interface RowReader {
  readonly text: (column: number) => string;
  readonly number: (column: number) => number | null;
  readonly details: (column: number) => Record<string, unknown>;
}

function rowReader(cells: readonly SheetCell[], isCsv: boolean): RowReader {
  const raw = (column: number) => {
    const cell = cells[column];
    return typeof cell === "string" ? (isCsv ? withoutGuard(cell) : cell) : cellText(cell);
  };
  return {
    text: raw,
    number: (column) => {
      const cell = cells[column];
      if (typeof cell === "number") return cell;
      const text = raw(column).trim();
      return text === "" ? null : Number(text.replace(",", "."));
    },
    details: (column) => {
      const json = jsonIn(raw(column));
      return v.is(v.record(v.string(), v.unknown()), json) ? json : {};
    },
  };
}

function figuresSaying(word: string): (row: RowReader) => object | undefined {
  return (row) => (row.text(3) === word ? figureOf(row) : undefined);
}

function figureOf(row: RowReader): object {
  const { noteEn, ...more } = row.details(13);
  const value = row.number(4);
  const isPlan = row.text(3) === planWord;
  return {
    committee: row.text(9),
    indicator: row.text(10),
    period: row.text(11),
    ...(isPlan ? {} : { value, status: row.text(5) || "A" }),
    ...(row.text(6) === "" ? {} : { asOf: row.text(6) }),
    ...(row.text(7) === "" ? {} : { note: textOf(row.text(7), noteEn) }),
    source: row.text(12),
    ...more,
    // What stands in its own column goes before what was handed out beside it.
    ...(isPlan && value !== null ? { value } : {}),
  };
}

function textOf(vi: string, en: unknown): object {
  return typeof en === "string" && en !== "" ? { vi, en } : { vi };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
