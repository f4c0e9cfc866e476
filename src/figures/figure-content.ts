import type { FigureContent, SlideCell } from "../deck/slide-content.ts";
import { percentSignOf } from "../messages/counted-noun.ts";
import type { FigureCell } from "./data-table.tsx";
import type { ExportRequest } from "./export-request.ts";
import { handoutOf } from "./handout-of.ts";

/** A slide of what a panel shows: the chart and the table from the very arrays on the screen, without their trails. */
export async function figureContentOf(request: ExportRequest): Promise<FigureContent> {
  const { title, subtitle, sources, asOf, isSample } = handoutOf(request);
  const { table, chart, slideColumns, message } = request;
  const [subject] = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.subject ?? []));
  return {
    kind: "figure",
    title: message ?? title,
    subtitle,
    table: {
      caption: table.caption,
      columns: table.columns.map(({ key, label, kind }) => ({ key, label, kind })),
      rows: table.rows.map(({ key, cells }) => ({
        key,
        cells: cells.map((cell, index) => plainCell(cell, cells, table.columns[index]?.key)),
      })),
    },
    slideColumns,
    chart: await chart?.(),
    suffix: subject === undefined ? "" : percentSignOf(subject.indicator),
    sources,
    asOf,
    isSample,
    unitNames: [],
  };
}

/** The status's word goes with its shape: of the figure that its row is about. */
function plainCell(cell: FigureCell, row: readonly FigureCell[], column: string | undefined): SlideCell {
  const { text, value, note } = cell;
  if (column !== "status") return { text, value, note };
  const assessment = row.find(({ subject }) => subject !== undefined)?.subject?.assessment;
  return { text, value, note, status: assessment?.status };
}
