import { describe, expect, it } from "vitest";
import {
  committeeOf,
  indicatorOf,
  observationOf,
  periodOf,
  provisional,
  targetOf,
} from "../../../tests/support/records.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { buildLedger } from "../../domain/ledger.ts";
import { standingOf } from "../../domain/standing.ts";
import { defaultThresholds } from "../../domain/status.ts";
import { targetsMet } from "../../domain/targets-met.ts";
import { tilesOf } from "./tiles-view-model.ts";

const nine = periodOf("2024-01-01/P9M");
const admissions = indicatorOf("flow", { unit: { vi: "đảng viên", en: "members" } });
const rate = indicatorOf("ratio", { id: "rate", name: { vi: "Tỷ lệ" }, unit: { vi: "%" } });

function standing(
  said: Parameters<typeof observationOf>[1],
  plan?: number,
  indicator: Indicator = admissions,
  period = nine,
) {
  const of = { indicator: indicator.id };
  const observations = [observationOf("2024-01-01/P9M", said, of)];
  const targets = plan === undefined ? [] : [targetOf("2024", plan, of)];
  const ledger = buildLedger([
    { committee: "bloc", year: 2024, revision: 1, statements: [], observations, targets },
  ]);
  const at = {
    ledger,
    unitsBelow: new Map(),
    reference: "straight" as const,
    thresholds: defaultThresholds,
    indicators: new Map(),
  };
  return { indicator, assessment: standingOf(at, committeeOf("bloc"), indicator, period) };
}

const tile = (...known: Parameters<typeof standing>) => tilesOf([standing(...known)], nine, "vi")[0];

describe("a tile", () => {
  it("has a value with its unit, and its attainment with a plan", () => {
    expect(tile(116, 160)).toMatchObject({ value: "116", unit: "đảng viên", judged: "72,5% · chậm nhẹ" });
    expect(tile(116)).toMatchObject({ judged: undefined, period: undefined, note: undefined });
  });

  it("of a percentage has its sign and no unit", () => {
    expect(tile(97.5, undefined, rate)).toMatchObject({ value: "97,5%", unit: "" });
  });

  it("F23 is there for a 0; F22 is not there without a figure", () => {
    expect(tile(0)?.value).toBe("0");
    expect(tile(null, 160)).toBeUndefined();
  });

  it("says that a value may still change, and which period it is of where it is another", () => {
    expect(tile(provisional(5))).toMatchObject({ value: "5", note: "sơ bộ" });
    const [other] = tilesOf([standing(5)], periodOf("2024-Q3"), "en");
    expect(other?.period).toBe("Jan–Sep 2024");
  });
});

describe("how many plans are met", () => {
  it("counts those that have both a plan and a figure", () => {
    const known = [
      standing(160, 160),
      standing(170, 160),
      standing(116, 160),
      standing(5),
      standing(null, 9),
      standing(3, 0),
    ];
    expect(targetsMet(known.map(({ assessment }) => assessment))).toEqual({ met: 2, of: 3 });
    expect(targetsMet([])).toEqual({ met: 0, of: 0 });
  });
});
