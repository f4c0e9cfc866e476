import { parsePeriod } from "../../domain/period-text.ts";
import type { SheetCell } from "../reading/sheet.ts";
import { cellText } from "../layout/cell-text.ts";

/** Which comes first in written dates: `3/4/2024` is 3 April or March the 4th. */
export type DayOrder = "dayFirst" | "monthFirst";

/** A written date as ISO, to the precision known (`9/2024` is a month); undefined where it is none, or none in this order. */
export function readDate(cell: SheetCell | undefined, order: DayOrder): string | undefined {
  const text = cellText(cell);
  if (parsePeriod(text) !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(text)) return text;
  const [, monthOfYear, yearOfMonth] = monthOnly.exec(text) ?? [];
  if (monthOfYear !== undefined && yearOfMonth !== undefined)
    return existing(`${yearOfMonth}-${monthOfYear.padStart(2, "0")}`);
  const [, first, second, year] = numeric.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [day = "", month = ""] = order === "dayFirst" ? [first, second] : [second, first];
  return existing(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** The orders in which all dates of a column can be read: both, where no day is above the twelfth. */
export function dayOrdersOf(cells: readonly (SheetCell | undefined)[]): readonly DayOrder[] {
  const texts = cells.map(cellText).filter((text) => numeric.test(text));
  if (texts.length === 0) return ["dayFirst"];
  return (["dayFirst", "monthFirst"] as const).filter((order) =>
    texts.every((text) => readDate(text, order) !== undefined),
  );
}

function existing(iso: string): string | undefined {
  return parsePeriod(iso) === undefined ? undefined : iso;
}

const monthOnly = /^(\d{1,2})[/.-](\d{4})$/u;
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
