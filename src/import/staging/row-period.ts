import { parsePeriod } from "../../domain/period-text.ts";
import type { PeriodHead, TableLayout } from "../layout/layout.ts";
import { countedPeriods, findPeriodHead, isOpenHead } from "../layout/period-head.ts";

/** A period as a row names it. */
export interface RowPeriod {
  readonly head: PeriodHead;
  /** Whether it is left open that it runs from the year's beginning. SDMX says that it does not. */
  readonly isOpen: boolean;
}

/** Reads the cells of a table's column of periods, bare numbers below `Quý` and `Tháng` too; each text once. */
export function createPeriodReader({ columns, heads }: Pick<TableLayout, "columns" | "heads">) {
  const at = columns.findIndex(({ kind }) => kind === "period");
  const counted = countedPeriods(heads[at]?.join(" ") ?? "");
  const known = new Map<string, RowPeriod | undefined>();
  return (text: string): RowPeriod | undefined => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };

  function read(text: string): RowPeriod | undefined {
    const isCount = counted !== undefined && /^\d{1,2}$/u.test(text);
    const head = findPeriodHead(isCount ? `${counted} ${text}` : text);
    return head && { head, isOpen: isOpenHead(head) && parsePeriod(text) === undefined };
  }
}
