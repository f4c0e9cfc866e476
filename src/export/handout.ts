import type { Period } from "../domain/period.ts";
import { formatDate } from "../messages/date-label.ts";
import { exportWordsOf } from "../messages/export-words.ts";
import { capital, type Language } from "../messages/language.ts";
import { wordsOf } from "../messages/words.ts";
import type { TableCell, TypedTable } from "./data-table.ts";

/** A table or chart on its way out of the page, with what says whose figures they are once it is elsewhere. */
export interface Handout {
  readonly language: Language;
  /** Of the panel, short: names the file. */
  readonly name: string;
  /** The message. */
  readonly title: string;
  /** The facts: who, what, unit, period. */
  readonly subtitle?: string | undefined;
  /** Of the figures, where they have one in common. */
  readonly period?: Period | undefined;
  readonly table: TypedTable;
  readonly sources: readonly string[];
  /** ISO date to the precision known: the latest that a figure was true on. */
  readonly asOf?: string | undefined;
  readonly isSample: boolean;
}

/** Title and subtitle, as far as there are. */
export function headLines({ title, subtitle }: Handout): readonly string[] {
  return [title, subtitle].filter((line) => line !== undefined).filter(Boolean);
}

/** Where the figures come from, as of when, and that they are generated where they are. Of many sources, `most` are named. */
export function footLines(
  { language, sources, asOf, isSample }: Handout,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const words = wordsOf(language);
  const named =
    sources.length > most
      ? [...sources.slice(0, most), exportWordsOf(language).moreSources(sources.length - most)]
      : sources;
  return [
    isSample ? words.sampleNote : undefined,
    sources.length === 0 ? undefined : `${words.sections.sources}: ${named.join("; ")}`,
    asOf === undefined ? undefined : capital(words.asOf(formatDate(asOf, language))),
  ].filter((line) => line !== undefined);
}

/**
 * The table for a place where bare numbers stand: what the printed text says beyond them ("khoảng 400") goes into a last
 * column, told with the column it is of.
 */
export function withNotes(table: TypedTable, language: Language): TypedTable {
  const hasNotes = table.rows.some(({ cells }) => cells.some(({ note }) => note !== undefined));
  if (!hasNotes) return table;
  const noteOf = ({ note }: TableCell, index: number) =>
    note === undefined ? [] : `${table.columns[index]?.label}: ${note}`;
  return {
    ...table,
    columns: [...table.columns, { key: "notes", label: exportWordsOf(language).notes, kind: "text" }],
    rows: table.rows.map(({ key, cells }) => ({
      key,
      cells: [...cells, { text: cells.flatMap(noteOf).join("; ") }],
    })),
  };
}
