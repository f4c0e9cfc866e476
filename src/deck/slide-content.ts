import type { Status } from "../domain/assessment.ts";
import type { TableCell, TypedTable } from "../export/data-table.ts";
import type { Segment } from "../messages/tone.ts";
import type { SlideChart } from "./slide-chart.ts";

/** As printed and as counted; a judgement's word also carries the shape and colour that it is drawn with. */
export interface SlideCell extends TableCell {
  readonly status?: Status | undefined;
}

/** What is true of the figures on a slide. */
export interface Provenance {
  readonly sources: readonly string[];
  /** ISO date to the precision known: the latest that a figure was true on. */
  readonly asOf?: string | undefined;
  readonly isSample: boolean;
  /** Full and short names of the units that occur in it, so that they can be hidden on the wall. */
  readonly unitNames: readonly { readonly name: string; readonly shortName?: string | undefined }[];
}

/** The conference: what opens the deck. Empty lines are not shown. */
export interface TitleContent {
  readonly kind: "title";
  /** "Hội nghị sơ kết 9 tháng đầu năm 2024" */
  readonly conference: string;
  /** "lần thứ 15, khóa II" */
  readonly ordinal: string;
  /** The body in full. */
  readonly body: string;
  readonly place: string;
  /** As it is to be read: "ngày 26/9/2024". */
  readonly date: string;
  /** The office's own image, a data: URL of a raster picture. */
  readonly image?: string | undefined;
}

/** A chart with its table, or a table alone: the same numbers from the same array. */
export interface FigureContent extends Provenance {
  readonly kind: "figure";
  /** The message. */
  readonly title: string;
  /** The facts: who, what, unit, period. */
  readonly subtitle?: string | undefined;
  readonly table: TypedTable<SlideCell>;
  /** Keys of the columns that a slide has room for, in the table's order; absent: all. */
  readonly slideColumns?: readonly string[] | undefined;
  /** Absent: there is only the table. */
  readonly chart?: SlideChart | undefined;
  /** Behind axis values: "%" or nothing. */
  readonly suffix: string;
}

/** The message of a page, large. */
export interface HeadlineContent extends Provenance {
  readonly kind: "headline";
  readonly segments: readonly Segment[];
  readonly subtitle: string;
}

/** Results, limits and causes, tasks: short lines. */
export interface TextContent extends Provenance {
  readonly kind: "text";
  readonly title: string;
  readonly lines: readonly string[];
}

/** Thanks. */
export interface ClosingContent {
  readonly kind: "closing";
  readonly title: string;
  readonly body: string;
}

export type SlideContent = TitleContent | FigureContent | HeadlineContent | TextContent | ClosingContent;
