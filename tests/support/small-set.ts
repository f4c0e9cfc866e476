import { createHandlers } from "../../mocks/handlers.ts";
import { server } from "../../mocks/node.ts";
import type { Scenario } from "../../mocks/scenarios.ts";
import type { CatalogWire, IndicatorWire } from "../../src/api/catalog.schema.ts";
import type { CommitteeWire } from "../../src/api/committee.schema.ts";
import type { ObservationWire } from "../../src/api/observation.schema.ts";
import type { SearchWire } from "../../src/api/search.schema.ts";
import type { TargetWire } from "../../src/api/target.schema.ts";
import type { SourceWire } from "../../src/api/year-book.schema.ts";

/** A bloc with a few units and the figures of some years, all in the bloc's own books. */
export interface SmallSet {
  readonly bloc?: Partial<CommitteeWire>;
  readonly units?: readonly CommitteeWire[];
  readonly indicators?: readonly IndicatorWire[];
  readonly relations?: CatalogWire["relations"];
  /** By year. What stands under 0 is in no book. */
  readonly books?: Readonly<Record<number, BookParts>>;
  readonly search?: SearchWire;
}

export interface BookParts {
  readonly observations?: readonly object[];
  readonly targets?: readonly TargetWire[];
  readonly sources?: readonly SourceWire[];
}

const nineMonths = "2024-01-01/P9M";
export const report: SourceWire = { id: "s1", title: "Báo cáo 9 tháng", published: "2024-10" };

export const admissions: IndicatorWire = {
  id: "new-members",
  name: { vi: "Kết nạp đảng viên mới", en: "New members admitted" },
  unit: { vi: "đảng viên", en: "members" },
  kind: "flow",
  direction: "higher",
  group: "membership",
};

export function unit(id: string, name: string, other: Partial<CommitteeWire> = {}): CommitteeWire {
  return { id, name: { vi: name }, kind: "organisation", parent: "khoi", years: [], ...other };
}

export function said(
  committee: string,
  value: number | null,
  other: Partial<ObservationWire> = {},
): ObservationWire {
  const status = value === null && other.stated === undefined ? "M" : "A";
  return { committee, indicator: "new-members", period: nineMonths, value, status, source: "s1", ...other };
}

export function planned(committee: string, value: number, other: object = {}): TargetWire {
  const what = { committee, indicator: "new-members", period: "2024", source: "s1" };
  return { ...what, shape: "exact", value, origin: "assigned", ...other };
}

/** Serves the set in place of both that ship, as `reports`; with a bad day for paths that contain `at`. */
export function serveSmallSet(set: SmallSet, scenario?: Scenario, at?: string): void {
  const files = filesOf(set);
  server.use(...createHandlers(async (dataset, path) => files.get(`${dataset}/${path}`), scenario, at));
}

/** The set's files by path. */
function filesOf({ units = [], books = {}, ...set }: SmallSet): ReadonlyMap<string, unknown> {
  const years = Object.keys(books).map(Number);
  const name = { vi: "Đảng ủy Khối", en: "Bloc committee" };
  const bloc: CommitteeWire = { id: "khoi", name, kind: "bloc", years, ...set.bloc };
  const catalog: CatalogWire = {
    schema: 1,
    id: "reports",
    name: { vi: "Bộ nhỏ", en: "Small set" },
    revision: 1,
    asOf: "2024-10-01",
    root: bloc.id,
    indicators: [...(set.indicators ?? [admissions])],
    relations: set.relations ?? [],
  };
  const nodes = [
    { committee: bloc, ancestors: [], children: units },
    ...units.map((committee) => ({ committee, ancestors: [bloc], children: [] })),
  ];
  return new Map<string, unknown>([
    ["reports/catalog.json", catalog],
    ["reports/search.json", set.search ?? []],
    ...nodes.map((node) => [`reports/committees/${node.committee.id}.json`, { schema: 1, ...node }] as const),
    ...years.map(
      (year) => [`reports/committees/${bloc.id}/${year}.json`, book(bloc.id, year, books[year])] as const,
    ),
  ]);
}

function book(committee: string, year: number, parts: BookParts = {}) {
  const empty = { targets: [], observations: [], statements: [], sources: [report] };
  return { schema: 1, committee, year, revision: 1, ...empty, ...parts };
}
