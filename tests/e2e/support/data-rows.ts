import type { Locator } from "@playwright/test";

/** The rows of a table as they are read: head cells and cells, notes included, each line trimmed. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    element instanceof HTMLTableElement
      ? [...element.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))
      : [],
  );
}

/** The number that a Vietnamese or an English text begins with: "1.234,5 (sơ bộ)" is 1234.5. Undefined for none. */
export function numberIn(text: string, language: "vi" | "en"): number | undefined {
  const [written] = /^[+−-]?\d[\d.,]*/.exec(text.trim()) ?? [];
  if (written === undefined) return undefined;
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  return Number(written.replaceAll(group, "").replace(point, ".").replace("−", "-"));
}
