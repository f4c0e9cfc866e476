import { startReport } from "../../src/api/rejection.ts";
import { parseYearBook } from "../../src/api/year-book.schema.ts";

export const expectedBook = { committee: "khoi", year: 2024 };
export const source = { id: "s1", title: "Báo cáo 9 tháng" };
export const observation = {
  committee: "khoi",
  indicator: "new-members",
  period: "2024-01-01/P9M",
  value: 116,
  status: "A",
  source: "s1",
};

/** A year book of 2024 with one source and these parts, read as the app reads it, and the report on it. */
export function readBook(parts: object) {
  const report = startReport("committees/khoi/2024.json");
  const book = { schema: 1, ...expectedBook, revision: 3, targets: [], observations: [], statements: [] };
  return { value: parseYearBook({ ...book, sources: [source], ...parts }, report, expectedBook), report };
}
