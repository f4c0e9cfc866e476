import { dayOfDate } from "../domain/calendar.ts";
import type { ColumnKind, TableCell } from "./data-table.ts";
import type { Handout } from "./handout.ts";

export const nineMonths = { start: dayOfDate(2024, 1, 1), end: dayOfDate(2024, 10, 1) };

/** A handout of one row under a name, a column per cell. */
export function handoutOf(
  cells: readonly (TableCell & { readonly kind?: ColumnKind })[],
  change: Partial<Handout> = {},
): Handout {
  return {
    language: "vi",
    name: "Tiến độ theo đơn vị",
    title: "1 đơn vị: 1 chậm nhẹ",
    sources: [],
    isSample: false,
    table: {
      caption: "Tiến độ theo đơn vị: Kết nạp đảng viên mới",
      columns: [
        { key: "name", label: "Đơn vị", kind: "text" },
        ...cells.map(({ kind = "number" }, index) => ({ key: `c${index}`, label: `Cột ${index}`, kind })),
      ],
      rows: [{ key: "r", cells: [{ text: "Cụm 1" }, ...cells] }],
    },
    ...change,
  };
}

/** Names that a spreadsheet would compute, and what they become. */
export const formulas = [
  ["=SUM(A1:A9)", "'=SUM(A1:A9)"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(1)", "'@SUM(1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  [" =1", "' =1"],
  ["＝1+1", "'＝1+1"],
] as const;
