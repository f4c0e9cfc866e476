import { ReadProblem, type Budget } from "./read-problem.ts";
import type { Sheet } from "./sheet.ts";
import { createSheetReader } from "./sheet-cells.ts";
import { unzipParts } from "./unzip-parts.ts";
import { readWorkbookParts } from "./workbook-parts.ts";

/**
 * The sheets of a workbook with what programs for tables alone leave out: merged heads, percent and date formats, errors,
 * formulas without a value, what is hidden. Throws a ReadProblem; never takes more time or memory than the budget allows.
 */
export function readXlsx(
  bytes: Uint8Array,
  budget: Budget,
  onProgress: (share: number) => void = () => undefined,
): readonly Sheet[] {
  const parts = readWorkbookParts(bytes, budget);
  if (parts === undefined) throw new ReadProblem("notAWorkbook");
  const readers = new Map(
    parts.sheets.map(({ part }) => [part.toLowerCase(), createSheetReader(parts, budget)]),
  );
  const whole = new Set<string>();
  unzipParts(bytes, budget, (path) => {
    const part = path.replace(/^\//, "").toLowerCase();
    const reader = readers.get(part);
    if (reader === undefined) return undefined;
    return (text, isLast) => {
      reader.take(text, isLast);
      if (!isLast) return;
      whole.add(part);
      onProgress(whole.size / readers.size);
    };
  });
  return parts.sheets.map(({ name, part, isHidden }): Sheet => {
    const reader = readers.get(part.toLowerCase());
    // A sheet that the file does not hold to its end would be lost without a word.
    if (reader === undefined || !whole.has(part.toLowerCase())) throw new ReadProblem("damaged");
    const { rows, merges, hiddenRows, hiddenColumns } = reader.content;
    return { name, isHidden, rows, merges, hiddenRows, hiddenColumns };
  });
}
