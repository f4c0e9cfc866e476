import { type Budget } from "./read-problem.ts";
import { readDelimited } from "./delimited.ts";
import type { Merge, Sheet, SheetCell } from "./sheet.ts";
import { unescapeXml } from "./xml-text.ts";

/** A table from the clipboard: as Word and Excel write it in HTML, else columns parted by tabs. */
export function readPasted(
  clipboard: { readonly html?: string | undefined; readonly text: string },
  budget: Budget,
): Sheet {
  const table = clipboard.html === undefined ? undefined : readHtmlTable(clipboard.html, budget);
  const plain = () => ({
    rows: readDelimited(clipboard.text, budget, clipboard.text.includes("\t") ? "\t" : "").rows,
    merges: [],
  });
  return { name: "", isHidden: false, hiddenRows: [], hiddenColumns: [], ...(table ?? plain()) };
}

/** The first table of an HTML text; undefined where it has none. Nothing of it is ever put into the page. */
function readHtmlTable(
  html: string,
  budget: Budget,
): { readonly rows: readonly (readonly SheetCell[])[]; readonly merges: readonly Merge[] } | undefined {
  const begin = html.search(/<table\b/i);
  if (begin < 0) return undefined;
  const rows: SheetCell[][] = [];
  const merges: Merge[] = [];
  /** How many further rows a cell above still covers, by column. */
  const covered: number[] = [];
  let cell: string | undefined;
  let at = { row: -1, column: 0 };
  const close = () => {
    if (cell === undefined || rows[at.row] === undefined) return;
    const text = plainText(cell);
    rows[at.row]?.splice(at.column, 1, text === "" ? null : text);
    cell = undefined;
  };
  for (const [, name, attributes, text] of html.slice(begin).matchAll(tokens)) {
    budget.tick();
    if (name === undefined) {
      if (cell !== undefined) cell += text ?? "";
      continue;
    }
    const tag = name.toLowerCase();
    if (tag === "/table") break;
    if (tag === "tr") {
      close();
      at = { row: at.row + 1, column: -1 };
      rows.push([]);
    } else if (tag === "td" || tag === "th") {
      close();
      if (at.row < 0) continue;
      at = { row: at.row, column: nextFree(covered, at.column + 1, at.row) };
      const [rowSpan, columnSpan] = [spanOf(attributes, "rowspan"), spanOf(attributes, "colspan")];
      budget.cells(columnSpan);
      if (rowSpan > 1 || columnSpan > 1) merges.push({ ...at, rows: rowSpan, columns: columnSpan });
      for (let column = at.column; column < at.column + columnSpan; column += 1)
        covered[column] = at.row + rowSpan;
      while ((rows[at.row]?.length ?? 0) < at.column + columnSpan) rows[at.row]?.push(null);
      cell = "";
    } else if (tag === "/td" || tag === "/th") {
      close();
    } else if (cell !== undefined && (tag === "br" || tag === "p" || tag === "/p")) cell += " ";
  }
  close();
  return { rows, merges };
}

/** A comment, a tag with its attributes, or the text between tags. */
const tokens = /<!--[\s\S]*?-->|<(\/?[a-z][a-z\d:]*)\b([^>]*)>|([^<]+)/gi;

function nextFree(covered: readonly number[], from: number, row: number): number {
  let column = from;
  while ((covered[column] ?? 0) > row) column += 1;
  return column;
}

function spanOf(attributes: string | undefined, name: string): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(attributes ?? "");
  return Math.min(500, Math.max(1, Number(match?.[1] ?? 1)));
}

function plainText(text: string): string {
  return unescapeXml(text.replaceAll(/&nbsp;/gi, " "))
    .replaceAll(/\s+/gu, " ")
    .trim();
}
