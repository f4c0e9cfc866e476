import type { Period } from "../domain/period.ts";
import type { Drawing } from "../export/svg.ts";
import type { Language } from "../messages/language.ts";
import type { DataTable } from "./data-table.tsx";

/** What a table or picture says of itself once it has left the page. */
export interface About {
  /** The message; without it the table's caption. */
  readonly title?: string | undefined;
  /** The facts: who, what, unit, period. */
  readonly subtitle?: string | undefined;
  /** The period that the figures have in common: names the file. */
  readonly period?: Period | undefined;
}

/** All that leaves the page with one panel. */
export interface ExportRequest extends About {
  /** The panel's title. */
  readonly name: string;
  readonly language: Language;
  readonly isSample: boolean;
  readonly table: DataTable;
  /** The figure as a drawing; undefined while there is none to see. */
  readonly draw?: (() => Promise<Drawing>) | undefined;
}
