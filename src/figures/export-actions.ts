import { download } from "../export/download.ts";
import { fileName } from "../export/file-name.ts";
import type { ExportRequest } from "./export-request.ts";
import { handoutOf } from "./handout-of.ts";

export const formats = ["png", "svg", "xlsx", "csv", "copy", "print"] as const;
export type ExportFormat = (typeof formats)[number];

/** Hands a panel out of the page. What writes the format is loaded now. @throws Error where the browser refuses. */
export async function exportAs(format: ExportFormat, request: ExportRequest): Promise<void> {
  const handout = handoutOf(request);
  const save = (blob: Blob) => download(blob, fileName(handout, format));
  switch (format) {
    case "csv": {
      const { csvText } = await import("../export/csv.ts");
      return save(new Blob([csvText(handout)], { type: "text/csv;charset=utf-8" }));
    }
    case "xlsx": {
      const { xlsxFile } = await import("../export/xlsx.ts");
      return save(await xlsxFile(handout));
    }
    case "copy": {
      const { copyTable } = await import("../export/clipboard.ts");
      return copyTable(handout);
    }
    case "print":
      return window.print();
    case "png":
    case "svg": {
      const { pngFile, svgFile } = await import("../export/png.ts");
      const drawing = await request.draw?.();
      if (drawing === undefined) throw new Error("There is no figure to draw");
      return save(format === "png" ? await pngFile(handout, drawing) : svgFile(handout, drawing));
    }
  }
}
