import type { Language } from "../messages/language.ts";
import { inert, plainNumber } from "./cell-text.ts";
import type { ColumnKind, TableCell } from "./data-table.ts";
import { footLines, headLines, withNotes, type Handout } from "./handout.ts";

/**
 * The table as CSV that an Excel of the language opens by a double click: UTF-8 with its mark, CRLF, semicolons and a
 * decimal comma in Vietnamese, commas and a point in English. A clean table comes first, so that programs can read it; an
 * empty line parts it from title, subtitle, sources and as-of date. Numbers are unrounded, shares in percent (`72,5%`).
 */
export function csvText(handout: Handout): string {
  const { language } = handout;
  const table = withNotes(handout.table, language);
  const lines = [
    table.columns.map(({ label }) => inert(label, language)),
    ...table.rows.map(({ cells }) =>
      cells.map((cell, index) => cellText(cell, table.columns[index]?.kind ?? "text", language)),
    ),
    [""],
    ...[...headLines(handout), ...footLines(handout)].map((line) => [inert(line, language)]),
  ];
  const separator = language === "vi" ? ";" : ",";
  return `\u{FEFF}${lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join("")}`;
}

function cellText({ text, value }: TableCell, kind: ColumnKind, language: Language): string {
  if (value === undefined) return inert(text, language);
  return kind === "percent" ? `${plainNumber(value, language, 2)}%` : plainNumber(value, language);
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\t\r\n]|^\s|\s$/u.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
