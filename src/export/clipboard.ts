import type { Language } from "../messages/language.ts";
import { inert } from "./cell-text.ts";
import { isNumeric, type TableCell } from "./data-table.ts";
import { footLines, headLines, type Handout } from "./handout.ts";

/** Copies the table so that it pastes as a table into Word and Excel; where only text may be copied, as text. */
export async function copyTable(handout: Handout): Promise<void> {
  const plain = tableText(handout);
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(plain);
  const item = new ClipboardItem({
    "text/html": new Blob([tableHtml(handout)], { type: "text/html" }),
    "text/plain": new Blob([plain], { type: "text/plain" }),
  });
  try {
    return await navigator.clipboard.write([item]);
  } catch {
    return navigator.clipboard.writeText(plain);
  }
}

/** Tab-separated lines as printed, then an empty line and what says whose figures they are. */
export function tableText(handout: Handout): string {
  const lines = linesOf(handout).map((cells) => cells.map(withoutBreaks).join("\t"));
  return [...lines, "", ...wordsAround(handout).map(withoutBreaks)].join("\n");
}

/** The table as HTML for the clipboard, all texts literal. */
export function tableHtml(handout: Handout): string {
  const { columns } = handout.table;
  const [head = [], ...rows] = linesOf(handout);
  const cell = (tag: "th" | "td", text: string, index: number) => {
    const column = columns[index];
    const align = column !== undefined && isNumeric(column) ? ' align="right"' : ' align="left"';
    return `<${tag}${align}>${escaped(text)}</${tag}>`;
  };
  const row = (tag: "th" | "td", cells: readonly string[]) =>
    `<tr>${cells.map((text, index) => cell(tag, text, index)).join("")}</tr>`;
  const around = wordsAround(handout).map((line) => `<p>${escaped(line)}</p>`);
  return [
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<thead>${row("th", head)}</thead>`,
    `<tbody>${rows.map((cells) => row("td", cells)).join("")}</tbody></table>`,
    ...around,
  ].join("");
}

function linesOf({ table, language }: Handout): readonly (readonly string[])[] {
  return [
    table.columns.map(({ label }) => inert(label, language)),
    ...table.rows.map(({ cells }) => cells.map((each) => printed(each, language))),
  ];
}

function wordsAround(handout: Handout): readonly string[] {
  return [...headLines(handout), ...footLines(handout)].map((line) => inert(line, handout.language));
}

/** As on the screen, but with a minus that Excel reads. */
function printed({ text, value }: TableCell, language: Language): string {
  return value === undefined ? inert(text, language) : text.replaceAll("−", "-");
}

/** Keeps a cell in its cell. */
function withoutBreaks(text: string): string {
  return text.replaceAll(/[\t\r\n]+/gu, " ");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
