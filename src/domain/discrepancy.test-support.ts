import type { Committee, CommitteeNode } from "./committee.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { findDiscrepancies } from "./find-discrepancies.ts";
import type { Indicator, Relation } from "./indicator.ts";
import { buildLedger } from "./ledger.ts";
import type { Observation, Reading, Source, StatedPercentage, Target, TargetShape } from "./observation.ts";
import { parsePeriod } from "./period-text.ts";
import type { Period } from "./period.ts";

const words = { vi: "đảng viên" };
const kinds = {
  members: "stock",
  cells: "stock",
  committees: "stock",
  organisations: "stock",
  rated: "ratio",
} as const;

/** Admissions and removals are flows, members, cells, committees and organisations stocks, "rated" is a ratio. */
const indicators = ["admissions", "removals", ...Object.keys(kinds)].map((id): Indicator => {
  const kind = Object.entries(kinds).find(([name]) => name === id)?.[1] ?? "flow";
  return { id, name: words, unit: words, kind, direction: "higher", group: "membership" };
});

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`${text} is no period`);
  return parsed;
}

type Said = Partial<Omit<Observation, "period" | "reading">> & {
  readonly reading?: Partial<Extract<Reading, { readonly kind: "value" }>>;
};

/** `bloc` admitted `value` over the period, unless something else is said. */
export function said(when: string, value: number, change: Said = {}): Observation {
  const source: Source = { id: "s1", title: "Báo cáo" };
  const plain = { committee: "bloc", indicator: "admissions", stated: [], source, ...change };
  return {
    ...plain,
    period: period(when),
    reading: { kind: "value", value, precision: "exact", ...change.reading },
  };
}

export function missing(when: string, change: Said = {}): Observation {
  return { ...said(when, 0, change), reading: { kind: "missing" } };
}

/** What `bloc` is to admit in the year 2024, unless something else is said. */
export function planned(shape: TargetShape | number, change: Partial<Target> = {}): Target {
  return {
    committee: "bloc",
    indicator: "admissions",
    period: period("2024"),
    shape: typeof shape === "number" ? { kind: "exact", value: shape } : shape,
    origin: "assigned",
    source: { id: "p1", title: "Quyết định" },
    ...change,
  };
}

export function percent(
  value: number,
  decimals: number,
  change: Partial<StatedPercentage> = {},
): StatedPercentage {
  return { percent: value, decimals, measure: "level", base: "plan", ...change };
}

export function committee(id: string, change: Partial<Committee> = {}): Committee {
  return {
    id,
    name: { vi: id },
    kind: "organisation",
    life: { start: -Infinity, end: Infinity },
    successors: [],
    unitsListed: "some",
    years: [],
    ...change,
  };
}

/** `bloc` with the units a, b, … below it, all of them listed unless something else is said. */
export function blocOf(
  units: readonly (string | Committee)[],
  change: Partial<Committee> = {},
): CommitteeNode {
  return {
    committee: committee("bloc", { kind: "bloc", unitsListed: "all", ...change }),
    ancestors: [],
    children: units.map((unit) => (typeof unit === "string" ? committee(unit) : unit)),
  };
}

interface Known {
  readonly observations?: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly nodes?: readonly CommitteeNode[];
  readonly relations?: readonly Relation[];
}

export function discrepanciesIn({
  observations = [],
  targets = [],
  nodes = [],
  relations = [],
}: Known): readonly Discrepancy[] {
  const book = { committee: "bloc", year: 2024, revision: 1, observations, targets, statements: [] };
  return findDiscrepancies({ ledger: buildLedger([book]), indicators, relations, nodes });
}

/** `kind: left ≠ right` of each, in their order. */
export function toldOf(known: Known): readonly string[] {
  return discrepanciesIn(known).map(({ kind, left, right }) => `${kind}: ${left.value} ≠ ${right.value}`);
}
