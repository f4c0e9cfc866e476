import type PptxGenJs from "pptxgenjs";
import { isNumeric, type TypedTable } from "../../export/data-table.ts";
import type { SlideCell } from "../slide-content.ts";
import { slideText } from "../stage.ts";
import type { Body } from "../slide-layout.ts";
import { columnGap, columnsOnPage, headHeight, rowHeight } from "../table-layout.ts";
import { inches, points, pptxFont, statusColour, statusLetters, type PptxLook } from "./pptx-look.ts";

/** A native table where the slide has it: numbers right, a judgement with its shape, no more lines than the screen has. */
export function addTable(
  slide: PptxGenJs.Slide,
  table: TypedTable<SlideCell>,
  whole: TypedTable<SlideCell>,
  body: Body,
  look: PptxLook,
): void {
  const shown = columnsOnPage(table, whole, body.width);
  const aligned = (index: number) => {
    const column = table.columns[index];
    return column !== undefined && isNumeric(column) ? ("right" as const) : ("left" as const);
  };
  const cells = {
    fontFace: pptxFont,
    fontSize: points(slideText),
    valign: "bottom" as const,
  };
  const head = table.columns.map(({ label }, index) => ({
    text: label,
    options: {
      ...cells,
      margin: marginOf(index),
      color: look.inkQuiet,
      align: aligned(index),
      border: border(look.ink, 1.5),
    },
  }));
  const rows = table.rows.map((row) =>
    row.cells.map((cell, index) => ({
      text: cell.status === undefined ? cell.text : `${statusLetters[cell.status]} ${cell.text}`,
      options: {
        ...cells,
        color: cell.status === undefined ? look.ink : statusColour(cell.status, look),
        bold: cell.status !== undefined,
        margin: marginOf(index),
        align: aligned(index),
        border: border(look.line, 0.75),
      },
    })),
  );
  slide.addTable([head, ...rows], {
    x: inches(body.left),
    y: inches(body.top),
    w: inches(body.width),
    colW: shown.widths.map((width, index) => inches(width + (index === 0 ? 0 : columnGap))),
    rowH: [headHeight(table, shown), ...table.rows.map((row) => rowHeight(row.cells, shown))].map(inches),
    autoPage: false,
  });
}

/** Points: top, right, bottom, left. The first column stands at the slide's left edge. */
function marginOf(index: number): [number, number, number, number] {
  return [3, 0, 3, index === 0 ? 0 : points(columnGap)];
}

type Borders = [PptxGenJs.BorderProps, PptxGenJs.BorderProps, PptxGenJs.BorderProps, PptxGenJs.BorderProps];

/** A rule below, and no box. */
function border(color: string, pt: number): Borders {
  return [{ type: "none" }, { type: "none" }, { type: "solid", color, pt }, { type: "none" }];
}
