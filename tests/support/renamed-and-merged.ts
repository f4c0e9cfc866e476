import { bookOf, committeeOf, indicatorOf, periodOf } from "./records.ts";
import { bodyStandingOf } from "../../src/domain/body-standing.ts";
import type { Committee } from "../../src/domain/committee.ts";
import type { Indicator } from "../../src/domain/indicator.ts";
import { buildLedger } from "../../src/domain/ledger.ts";
import { lineageOf } from "../../src/domain/lineage.ts";
import type { YearBook } from "../../src/domain/observation.ts";
import type { Period } from "../../src/domain/period.ts";
import type { Standpoint } from "../../src/domain/standing.ts";
import { defaultThresholds } from "../../src/domain/status.ts";

export const admissions = indicatorOf("flow");
export const members = indicatorOf("stock", {
  id: "members",
  name: { vi: "Tổng số đảng viên" },
  direction: "neutral",
});
export const rated = indicatorOf("ratio", { id: "rated", name: { vi: "Tỷ lệ tốt" }, unit: { vi: "%" } });

const { start: middle } = periodOf("2023-07");
const [before, after] = [
  { start: Number.NEGATIVE_INFINITY, end: middle },
  { start: middle, end: Number.POSITIVE_INFINITY },
];

/** Renamed on 1/7/2023, with its years under both names. */
export const oldName = committeeOf("old", {
  life: before,
  successors: [{ id: "new", kind: "renamed" }],
  years: [2022, 2023],
});
export const newName = committeeOf("new", { life: after, years: [2023, 2024] });

/** Two that merged into one on 1/7/2023. */
export const merging = ["a", "b"].map((id) =>
  committeeOf(id, { life: before, successors: [{ id: "ab", kind: "merged" }], years: [2023] }),
);
export const merged = committeeOf("ab", { life: after, years: [2023, 2024] });

export const lineage = lineageOf([oldName, newName, ...merging, merged]);

/** What is known, from one book. */
export function standpoint(
  content: Partial<YearBook>,
  units?: readonly [Committee, readonly Committee[]],
): Standpoint {
  return {
    ledger: buildLedger([bookOf("bloc", 2024, content)]),
    unitsBelow: new Map(units === undefined ? [] : [[units[0].id, units[1]]]),
    reference: "straight",
    thresholds: defaultThresholds,
    indicators: new Map([admissions, members, rated].map((each) => [each.id, each])),
  };
}

export function standingAt(at: Standpoint, committee: Committee) {
  return (indicator: Indicator, period: Period) => bodyStandingOf(at, lineage, committee, indicator, period);
}
