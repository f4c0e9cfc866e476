import { describe, expect, it } from "vitest";
import {
  bookOf,
  committeeOf,
  indicatorOf,
  observationOf,
  periodOf,
  report,
  targetOf,
} from "../../../tests/support/records.ts";
import type { Committee, CommitteeNode } from "../../domain/committee.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { buildLedger } from "../../domain/ledger.ts";
import type { YearBook } from "../../domain/observation.ts";
import { periodKey } from "../../domain/period-text.ts";
import type { Period } from "../../domain/period.ts";
import { defaultThresholds } from "../../domain/status.ts";
import { overviewModel } from "./overview-view-model.ts";

const admissions = indicatorOf("flow");
const badges = indicatorOf("flow", { id: "badges" });
const members = indicatorOf("stock", { id: "members" });
const bloc = committeeOf("bloc", { kind: "bloc" });
const [a, b] = [committeeOf("a"), committeeOf("b")];
const catalog: Catalog = {
  id: "reports",
  name: { vi: "Báo cáo" },
  revision: 1,
  asOf: "2024",
  root: "bloc",
  sample: false,
  indicators: [admissions, badges, members],
  relations: [],
};

function model(
  content: Partial<YearBook>,
  change: { committee?: Committee; group?: Committee; below?: readonly Committee[]; period?: Period } = {},
) {
  const nodeOf = (committee: Committee): CommitteeNode => ({ committee, ancestors: [], children: [a, b] });
  return overviewModel({
    at: {
      ledger: buildLedger([bookOf("bloc", 2024, content)]),
      unitsBelow: new Map([[bloc.id, change.below ?? []]]),
      reference: "straight",
      thresholds: defaultThresholds,
      indicators: new Map(catalog.indicators.map((each) => [each.id, each])),
    },
    node: nodeOf(change.committee ?? bloc),
    group: nodeOf(change.group ?? change.committee ?? bloc),
    units: [a, b],
    catalog,
    indicator: admissions,
    period: change.period,
  });
}

const key = (period: Period | undefined) => period && periodKey(period);
const said = (committee: string, period: string, value: number, indicator = "new-members") =>
  observationOf(period, value, { committee, indicator });

describe("the page's period", () => {
  const observations = [said("bloc", "2024-01-01/P9M", 30), said("a", "2024-S1", 7), said("b", "2024", 9)];

  it("is the committee's latest, and its units are shown in the same", () => {
    const { period, units } = model({ observations });
    expect(key(period)).toBe("2024-01-01/P9M");
    expect(units.map(({ assessment }) => key(assessment.period))).toEqual([
      "2024-01-01/P9M",
      "2024-01-01/P9M",
    ]);
  });

  it("is what the link says", () => {
    const { period, standing } = model({ observations }, { period: periodOf("2024-Q1") });
    expect([key(period), standing?.status]).toEqual(["2024-Q1", "noData"]);
  });

  it("of a collection is each unit's own; it stands nowhere itself", () => {
    const collection = committeeOf("all", { kind: "collection" });
    const { period, standing, units } = model({ observations }, { committee: collection });
    expect([period, standing]).toEqual([undefined, undefined]);
    expect(units.map(({ assessment }) => key(assessment.period))).toEqual(["2024-S1", "2024"]);
  });

  it("of a unit among a collection's does not bind its neighbours", () => {
    const collection = committeeOf("all", { kind: "collection" });
    const { period, units } = model({ observations }, { committee: a, group: collection });
    expect(key(period)).toBe("2024-S1");
    expect(units.map(({ assessment }) => key(assessment.period))).toEqual(["2024-S1", "2024"]);
  });

  it("F22 of a unit that nothing is known of is its group's, and it stays in the list", () => {
    const known = [said("b", "2024-01-01/P9M", 9)];
    const { period, standing, units } = model(
      { observations: known },
      { committee: a, group: bloc, below: [a, b] },
    );
    expect([key(period), standing?.status]).toEqual(["2024-01-01/P9M", "noData"]);
    expect(units.map(({ committee, assessment }) => [committee.id, assessment.status])).toEqual([
      ["a", "noData"],
      ["b", "noPlan"],
    ]);
  });

  it("F22 where nothing is known of anybody is the last year that there is a book of", () => {
    const all = { ...bloc, years: [2023, 2024] };
    expect(key(model({}, { committee: all }).period)).toBe("2024");
    const collection = committeeOf("all", { kind: "collection", years: [2024] });
    expect(model({}, { committee: collection }).units.map(({ assessment }) => assessment.status)).toEqual([
      "noData",
      "noData",
    ]);
  });

  it("is none, and nothing is claimed, where there is no book at all", () => {
    expect(model({})).toMatchObject({
      period: undefined,
      standing: undefined,
      units: [],
      others: [],
      tasks: [],
    });
  });
});

describe("the other indicators", () => {
  it("are shown in the page's period, else in their latest within it, never in a later or an earlier one", () => {
    const observations = [
      said("bloc", "2024-01-01/P9M", 30),
      said("bloc", "2024-01-01/P9M", 5, "badges"),
      said("bloc", "2024-S1", 4_000, "members"),
    ];
    const { others } = model({ observations });
    expect(others.map(({ indicator, assessment }) => [indicator.id, key(assessment.period)])).toEqual([
      ["badges", "2024-01-01/P9M"],
      ["members", "2024-S1"],
    ]);
    expect(model({ observations }, { period: periodOf("2023") }).others).toEqual([]);
  });

  it("of a collection are counted by the units that report them", () => {
    const collection = committeeOf("all", { kind: "collection" });
    const observations = [said("a", "2024", 1), said("b", "2024", 2), said("a", "2024", 3, "badges")];
    const { reported, others } = model({ observations }, { committee: collection });
    expect(reported.map(({ indicator, coverage }) => [indicator.id, coverage.reported, coverage.of])).toEqual(
      [
        ["new-members", 2, 2],
        ["badges", 1, 2],
      ],
    );
    expect(others).toEqual([]);
  });
});

const task = (period: string, text: string, committee = "bloc", kind: "task" | "result" = "task") => ({
  committee,
  period: periodOf(period),
  kind,
  text: { vi: text },
  source: report,
});

describe("the tasks", () => {
  it("are the committee's own, for the nearest period that is not over", () => {
    const statements = [
      task("2024-Q3", "đã qua"),
      task("2024-Q4", "quý IV"),
      task("2024-Q4", "cũng quý IV"),
      task("2025", "năm sau"),
      task("2024-Q4", "của đơn vị khác", "a"),
      task("2024-Q4", "kết quả", "bloc", "result"),
    ];
    const { tasks } = model({
      statements,
      observations: [said("bloc", "2024-01-01/P9M", 30)],
      targets: [targetOf("2024", 40)],
    });
    expect(tasks.map(({ text }) => text.vi)).toEqual(["quý IV", "cũng quý IV"]);
  });
});
