import type { ObservationWire } from "../../api/observation.schema.ts";
import type { TargetWire } from "../../api/target.schema.ts";
import { parsePeriod } from "../../domain/period-text.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import type { WholeRecords } from "./whole-records.ts";

export type RecordCell = string | number | null;

/** A sheet of the workbook that a data set is handed out as. */
export interface RecordTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RecordCell[])[];
}

/** The sheets' names. They are Vietnamese in both languages, so that a file reads the same wherever it was made. */
export const sheetNames = {
  figures: "Số liệu",
  committees: "Đơn vị",
  indicators: "Chỉ tiêu",
  sources: "Nguồn",
  statements: "Nội dung",
  head: "Bộ số liệu",
} as const;

export const figureColumns = [
  "Đơn vị",
  "Chỉ tiêu",
  "Kỳ",
  "Loại",
  "Giá trị",
  "Trạng thái",
  "Số liệu đến",
  "Ghi chú",
  "Nguồn",
  "Mã đơn vị",
  "Mã chỉ tiêu",
  "Mã kỳ",
  "Mã nguồn",
  "Chi tiết",
] as const;
export const actualWord = "Thực hiện";
export const planWord = "Kế hoạch";

/** A data set as tables that people read and edit; what has no column of its own stands in the last as JSON. */
export function recordTables(records: WholeRecords): readonly RecordTable[] {
  const { head, relations, indicators, committees, sources, statements } = records;
  return [
    figureTable(records),
    {
      name: sheetNames.committees,
      columns: ["Mã", "Tên", "Tên tiếng Anh", "Loại", "Mã cấp trên", "Chi tiết"],
      rows: committees.map(({ id, name, kind, parent, ...more }) => [
        id,
        name.vi,
        name.en ?? null,
        kind,
        parent ?? null,
        detailsOf(more),
      ]),
    },
    {
      name: sheetNames.indicators,
      columns: ["Mã", "Tên", "Tên tiếng Anh", "Đơn vị tính", "Chi tiết"],
      rows: indicators.map(({ id, name, unit, ...more }) => [
        id,
        name.vi,
        name.en ?? null,
        unit.vi,
        detailsOf({ ...more, ...(unit.en === undefined ? {} : { unitEn: unit.en }) }),
      ]),
    },
    {
      name: sheetNames.sources,
      columns: ["Mã", "Tên", "Chi tiết"],
      rows: sources.map(({ id, title, ...more }) => [id, title, detailsOf(more)]),
    },
    {
      name: sheetNames.statements,
      columns: ["Nội dung", "Chi tiết"],
      rows: statements.map(({ text, ...more }) => [
        text.vi,
        detailsOf({ ...more, ...(text.en === undefined ? {} : { textEn: text.en }) }),
      ]),
    },
    {
      name: sheetNames.head,
      columns: ["Mục", "Chi tiết"],
      rows: [
        ...(head === undefined ? [] : [["Bộ số liệu", JSON.stringify(head)]]),
        ...relations.map((relation) => ["Quan hệ", JSON.stringify(relation)]),
      ],
    },
  ];
}

/** The figures and plans alone, a record a row: the first sheet of the workbook, and the CSV. */
export function figureTable({
  committees,
  indicators,
  sources,
  observations,
  targets,
}: WholeRecords): RecordTable {
  const names = {
    committee: new Map(committees.map(({ id, name }) => [id, name.vi])),
    indicator: new Map(indicators.map(({ id, name }) => [id, name.vi])),
    source: new Map(sources.map(({ id, title }) => [id, title])),
  };
  const common = ({ committee, indicator, period, source }: ObservationWire | TargetWire) => ({
    names: [
      names.committee.get(committee) ?? committee,
      names.indicator.get(indicator) ?? indicator,
      periodName(period),
    ],
    source: names.source.get(source) ?? source,
    ids: [committee, indicator, period, source],
  });
  const rows = [
    ...observations.map((observation) => {
      const {
        committee: _c,
        indicator: _i,
        period: _p,
        source: _s,
        value,
        status,
        asOf,
        note,
        ...more
      } = observation;
      const { names: labels, source, ids } = common(observation);
      const details = detailsOf({ ...more, ...noteEn(note) });
      return [...labels, actualWord, value, status, asOf ?? null, note?.vi ?? null, source, ...ids, details];
    }),
    ...targets.map((target) => {
      const { committee: _c, indicator: _i, period: _p, source: _s, asOf, note, ...more } = target;
      const { names: labels, source, ids } = common(target);
      const value = more.shape === "exact" || more.shape === "floor" ? more.value : null;
      const details = detailsOf({ ...more, ...noteEn(note) });
      return [...labels, planWord, value, null, asOf ?? null, note?.vi ?? null, source, ...ids, details];
    }),
  ];
  return { name: sheetNames.figures, columns: figureColumns, rows };
}

function noteEn(note: { readonly en?: string | undefined } | undefined): object {
  return note?.en === undefined ? {} : { noteEn: note.en };
}

function periodName(period: string): string {
  const range = parsePeriod(period);
  return range === undefined ? period : formatPeriod(range, "vi");
}

/** Null where nothing is left to say. */
function detailsOf(more: object): string | null {
  const text = JSON.stringify(more);
  return text === "{}" ? null : text;
}
