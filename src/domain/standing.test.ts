import { describe, expect, it } from "vitest";
import {
  bookOf,
  committeeOf,
  indicatorOf,
  observationOf,
  periodOf,
  targetOf,
} from "../../tests/support/records.ts";
import { told } from "../../tests/support/telling.ts";
import { buildLedger } from "./ledger.ts";
import type { Observation, Target } from "./observation.ts";
import { periodKey } from "./period-text.ts";
import { figureFor, latestPeriodOf, standingOf, type Standpoint } from "./standing.ts";
import { defaultThresholds } from "./status.ts";

const nine = periodOf("2024-01-01/P9M");
const admissions = indicatorOf("flow");
const members = indicatorOf("stock", { id: "members" });
const bloc = committeeOf("bloc", { kind: "bloc", unitsListed: "all" });
const units = [committeeOf("a"), committeeOf("b")];

function standpoint(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
  change: Partial<Standpoint> = {},
): Standpoint {
  return {
    ledger: buildLedger([bookOf("bloc", 2024, { observations, targets })]),
    unitsBelow: new Map([["bloc", units]]),
    reference: "straight",
    thresholds: defaultThresholds,
    indicators: new Map([admissions, members].map((each) => [each.id, each])),
    ...change,
  };
}

const byUnit = (committee: string, value: number, period = "2024-01-01/P9M") =>
  observationOf(period, value, { committee });

describe("the figure of a committee", () => {
  it("is its own before the sum of its units", () => {
    const at = standpoint([observationOf("2024-01-01/P9M", 30), byUnit("a", 7), byUnit("b", 9)]);
    expect(told(figureFor(at, bloc, admissions, nine))).toMatch(/^30 reported/);
  });

  it("is the sum of its units where all are listed and it says nothing itself", () => {
    const at = standpoint([byUnit("a", 7), byUnit("b", 9)]);
    expect(told(figureFor(at, bloc, admissions, nine))).toMatch(/^16 summed/);
    const some = committeeOf("bloc", { kind: "bloc", unitsListed: "some" });
    expect(figureFor(at, some, admissions, nine)).toEqual({ kind: "notReported" });
  });

  it("is only its own where its units are not loaded", () => {
    const at = standpoint([byUnit("a", 7), byUnit("b", 9)], [], { unitsBelow: new Map() });
    expect(figureFor(at, bloc, admissions, nine)).toEqual({ kind: "notReported" });
  });
});

describe("where a committee stands", () => {
  const said = [observationOf("2024-01-01/P9M", 116)];

  it("is its figure against its plan at the reference's share", () => {
    const { attainment, reference, status } = standingOf(
      standpoint(said, [targetOf("2024", 160)]),
      bloc,
      admissions,
      nine,
    );
    expect({ attainment, reference, status }).toEqual({
      attainment: 0.725,
      reference: { mode: "straight", share: 0.75 },
      status: "slightlyBehind",
    });
  });

  it("is judged by no line with the reference off, and by other limits where they are set", () => {
    const targets = [targetOf("2024", 160)];
    const off = standingOf(standpoint(said, targets, { reference: "off" }), bloc, admissions, nine);
    expect([off.pace, off.status]).toEqual([undefined, "inProgress"]);
    const thresholds = { ...defaultThresholds, slightlyBehind: 0.99 };
    expect(standingOf(standpoint(said, targets, { thresholds }), bloc, admissions, nine).status).toBe(
      "behind",
    );
  });

  it("reads last year's shape from last year's figures", () => {
    const before = [observationOf("2023-01-01/P9M", 40), observationOf("2023", 100)];
    const at = standpoint([...said, ...before], [targetOf("2024", 160)], { reference: "lastYear" });
    expect(standingOf(at, bloc, admissions, nine).reference).toEqual({ mode: "lastYear", share: 0.4 });
  });

  it("takes a plan in percent of a stock from the stock at the start of the plan's period", () => {
    const rate = { kind: "rate", percent: 3, ofIndicator: "members" } as const;
    const stock = observationOf("2023", 4_000, { indicator: "members" });
    const at = standpoint([...said, stock], [targetOf("2024", 0, { shape: rate })]);
    expect(standingOf(at, bloc, admissions, nine).plan).toMatchObject({ kind: "stated", value: 120 });
    const unknown = standpoint([...said, stock], [targetOf("2024", 0, { shape: rate })], {
      indicators: new Map([[admissions.id, admissions]]),
    });
    expect(standingOf(unknown, bloc, admissions, nine).plan).toEqual({ kind: "none" });
  });

  it("F22 F26 without a word of it has neither figure nor plan", () => {
    expect(standingOf(standpoint([]), bloc, admissions, nine)).toMatchObject({
      figure: { kind: "notReported" },
      plan: { kind: "none" },
      status: "noData",
    });
  });

  it("F33 outside its life is not applicable", () => {
    const ended = committeeOf("a", { life: periodOf("2023") });
    expect(standingOf(standpoint([]), ended, admissions, nine).status).toBe("notApplicable");
  });
});

function latest(observations: readonly Observation[], targets: readonly Target[]) {
  const period = latestPeriodOf(standpoint(observations, targets), bloc, admissions);
  return period && periodKey(period);
}

describe("the period that an indicator was last reported for", () => {
  it.each<[string, Observation[], Target[], string | undefined]>([
    [
      "is the committee's own",
      [observationOf("2024-01-01/P9M", 1), byUnit("a", 1, "2024")],
      [],
      "2024-01-01/P9M",
    ],
    ["is else the latest of its units", [byUnit("a", 1, "2024-S1"), byUnit("b", 1)], [], "2024-01-01/P9M"],
    ["is else the last one planned for", [], [targetOf("2023", 5), targetOf("2024", 5)], "2024"],
    [
      "is else what it reported anything for",
      [observationOf("2024-S1", 9, { indicator: "members" })],
      [],
      "2024-S1",
    ],
    ["is none where nothing is known", [], [], undefined],
  ])("%s", (_case, observations, targets, expected) => {
    expect(latest(observations, targets)).toBe(expected);
  });
});
