import type { Committee } from "../../src/domain/committee.ts";
import type { Indicator, IndicatorKind } from "../../src/domain/indicator.ts";
import type { Observation, Reading, Source, Target, YearBook } from "../../src/domain/observation.ts";
import { parsePeriod } from "../../src/domain/period-text.ts";
import type { Period } from "../../src/domain/period.ts";

export const report: Source = { id: "s1", title: "Báo cáo quý III/2023", published: "2023-10" };

export const openLife: Period = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`no period: ${text}`);
  return period;
}

/** What a report says in short: a number is exact, null is missing, the rest is said in full. */
export function readingOf(said: number | null | Reading): Reading {
  if (said === null) return { kind: "missing" };
  return typeof said === "number" ? { kind: "value", value: said, precision: "exact" } : said;
}

export function estimated(value: number, bound?: "over" | "under"): Reading {
  return { kind: "value", value, precision: "estimated", bound };
}

export function provisional(value: number): Reading {
  return { kind: "value", value, precision: "provisional" };
}

export function observationOf(
  period: string,
  said: number | null | Reading,
  other: Partial<Observation> = {},
): Observation {
  return {
    committee: "bloc",
    indicator: "new-members",
    period: periodOf(period),
    reading: readingOf(said),
    stated: [],
    source: report,
    ...other,
  };
}

export function targetOf(period: string, value: number, other: Partial<Target> = {}): Target {
  return {
    committee: "bloc",
    indicator: "new-members",
    period: periodOf(period),
    shape: { kind: "exact", value },
    origin: "assigned",
    source: report,
    ...other,
  };
}

export function bookOf(committee: string, year: number, content: Partial<YearBook> = {}): YearBook {
  return { committee, year, revision: 1, targets: [], observations: [], statements: [], ...content };
}

export function committeeOf(id: string, other: Partial<Committee> = {}): Committee {
  return {
    id,
    name: { vi: id },
    kind: "organisation",
    life: openLife,
    successors: [],
    unitsListed: "some",
    years: [],
    ...other,
  };
}

export function indicatorOf(kind: IndicatorKind, other: Partial<Indicator> = {}): Indicator {
  return {
    id: "new-members",
    name: { vi: "Kết nạp đảng viên mới" },
    unit: { vi: "đảng viên" },
    kind,
    direction: "higher",
    group: "membership",
    ...other,
  };
}
