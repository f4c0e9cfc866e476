import { createCellReader } from "./cell.ts";
import type { Delta } from "./delta.ts";
import type { Counts, HistoryRecord } from "./kept-records.ts";

/** How much a change changed. A record over several years stands in several books and is counted once. */
export function countsOf(delta: Delta): Pick<HistoryRecord, "figures" | "plans" | "others"> {
  const cells = createCellReader();
  const counts = { figures: noCounts(), plans: noCounts(), others: noCounts() };
  for (const each of delta) {
    const kind = each.list === "observations" ? "figures" : each.list === "targets" ? "plans" : "others";
    for (const { before, after } of each.steps) {
      const period = periodOf(after ?? before);
      const isCopy = "book" in each && period !== undefined && cells.years(period)[0] !== each.book.year;
      if (isCopy) continue;
      if (before === undefined) counts[kind].added += 1;
      else if (after === undefined) counts[kind].removed += 1;
      else counts[kind].changed += 1;
    }
  }
  return counts;
}

function noCounts(): Counts {
  return { added: 0, changed: 0, removed: 0 };
}

function periodOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("period" in record)) return undefined;
  return typeof record.period === "string" ? record.period : undefined;
}
