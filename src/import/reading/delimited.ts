import Papa from "papaparse";
import type { Budget } from "./read-problem.ts";
import type { SheetCell } from "./sheet.ts";

const delimiters = [",", ";", "\t", "|"];
/** Enough of a file to tell its delimiter. */
const sampleLength = 100_000;

/** The rows of a text with delimiters, each cell as it is written, and the delimiter that was found. */
export function readDelimited(
  text: string,
  budget: Budget,
  given = "",
): { readonly rows: readonly (readonly SheetCell[])[]; readonly delimiter: string } {
  const sample = { delimiter: given, delimitersToGuess: delimiters, preview: 50, skipEmptyLines: true };
  const { delimiter } = Papa.parse<string[]>(
    text.slice(0, sampleLength).replace(/^[\r\n]+/, ""),
    sample,
  ).meta;
  // Before a cell is made: quoted delimiters count as well, which is on the safe side.
  budget.cells(countOf(text, delimiter) + countOf(text, "\n"));
  const { data } = Papa.parse<string[]>(text, { delimiter });
  budget.tick();
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === "") data.pop();
  return { rows: data, delimiter };
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count += 1;
  return count;
}
