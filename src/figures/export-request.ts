import type { Period } from "../domain/period.ts";
import type { SlideChart } from "../deck/slide-chart.ts";
import type { Drawing } from "../export/svg.ts";
import type { Language } from "../messages/language.ts";
import type { DataTable } from "./data-table.tsx";

/** What a table or picture says of itself once it has left the page. */
export interface About {
  /** The message; without it the table's caption. */
  readonly title?: string | undefined;
  /** What a slide says in its place: one sentence that judges. */
  readonly message?: string | undefined;
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
  /** The chart as a slide keeps it; without it, the table stands there. */
  readonly chart?: (() => SlideChart | undefined | Promise<SlideChart | undefined>) | undefined;
  /** Keys of the columns that a slide shows, in its order; all, where it has none. */
  readonly slideColumns?: readonly string[] | undefined;
  /** The figure as a drawing; undefined while there is none to see. */
  readonly draw?: (() => Promise<Drawing>) | undefined;
}
