import type { IndicatorWire } from "../api/catalog.schema.ts";
import type { CommitteeWire } from "../api/committee.schema.ts";
import type { ColumnRole, TableLayout } from "./layout/layout.ts";
import { knownNames } from "./matching/known-names.ts";
import type { Merge, Sheet, SheetCell } from "./reading/sheet.ts";
import type { StagingContext } from "./staging/stage-table.ts";

/** A sheet of these rows. */
export function sheetOf(rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): Sheet {
  return { name: "Sheet1", isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [], ...more };
}

/** A layout of these columns below a head of one row. */
export function layoutOf(columns: readonly ColumnRole[], more: Partial<TableLayout> = {}): TableLayout {
  const heads = columns.map(() => []);
  return { headRows: [0], firstRow: 1, columns, heads, defaults: {}, skipped: new Map(), ...more };
}

/** `merge(0, 1, 1, 3)`: a head over three columns. */
export function merge(row: number, column: number, rows: number, columns: number): Merge {
  return { row, column, rows, columns };
}

export const committees: readonly CommitteeWire[] = [
  { id: "khoi", name: { vi: "Đảng bộ Khối Các cơ quan tỉnh" }, kind: "bloc", unitsListed: "all" },
  ...[
    ["so-tai-chinh", "Đảng bộ Sở Tài chính"],
    ["so-y-te", "Đảng bộ Sở Y tế"],
    ["van-phong-ubnd", "Đảng bộ Văn phòng Ủy ban nhân dân tỉnh"],
    ["toa-an", "Chi bộ Tòa án nhân dân tỉnh"],
    ["dien-luc", "Đảng bộ Tổng công ty Điện lực"],
  ].map(([id = "", vi = ""]): CommitteeWire => ({ id, name: { vi }, kind: "organisation", parent: "khoi" })),
];

export const indicators: readonly IndicatorWire[] = [
  indicator("new-members", "Kết nạp đảng viên mới", "New members admitted", "flow"),
  indicator("theory-classes", "Lớp bồi dưỡng lý luận chính trị", "Political theory classes", "flow"),
  indicator("members", "Tổng số đảng viên", "Party members", "stock"),
];

export const known = knownNames(committees, indicators);

/** Nothing is there yet, nothing was answered. */
export function contextOf(more: Partial<StagingContext> = {}): StagingContext {
  return {
    known,
    committees,
    indicators,
    existing: { figure: () => undefined, plan: () => undefined },
    answers: {},
    units: new Map(),
    ...more,
  };
}

function indicator(id: string, vi: string, en: string, kind: IndicatorWire["kind"]): IndicatorWire {
  return { id, name: { vi, en }, unit: { vi: "người" }, kind, direction: "higher", group: "membership" };
}
