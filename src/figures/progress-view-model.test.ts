import { describe, expect, it } from "vitest";
import {
  committeeOf,
  estimated,
  indicatorOf,
  observationOf,
  periodOf,
  provisional,
  targetOf,
} from "../../tests/support/records.ts";
import { buildLedger } from "../domain/ledger.ts";
import type { Observation, Target } from "../domain/observation.ts";
import { standingOf, type Standpoint } from "../domain/standing.ts";
import { defaultThresholds } from "../domain/status.ts";
import { progressRows, progressTable, scaleOf, type SortKey } from "./progress-view-model.ts";

const nine = periodOf("2024-01-01/P9M");
const admissions = indicatorOf("flow");

interface Known {
  readonly observations?: readonly Observation[];
  readonly targets?: readonly Target[];
}

function unitWith(name: string, { observations = [], targets = [] }: Known, period = nine) {
  const committee = committeeOf("bloc", { name: { vi: name } });
  const book = { committee: "bloc", year: 2024, revision: 1, statements: [], observations, targets };
  const at: Standpoint = {
    ledger: buildLedger([book]),
    unitsBelow: new Map(),
    reference: "straight",
    thresholds: defaultThresholds,
    indicators: new Map(),
  };
  return { committee: { ...committee, id: name }, assessment: standingOf(at, committee, admissions, period) };
}

function simple(name: string, value: number | null, plan?: number) {
  return unitWith(name, {
    observations: [observationOf("2024-01-01/P9M", value)],
    targets: plan === undefined ? [] : [targetOf("2024", plan)],
  });
}

const rowOf = (known: Known, language: "vi" | "en" = "vi") => {
  const [row] = progressRows([unitWith("A", known)], admissions, "attainment", language);
  if (row === undefined) throw new Error("no row");
  return row;
};
const said = (value: Parameters<typeof observationOf>[1], other = {}) => [
  observationOf("2024-01-01/P9M", value, other),
];
const order = (sort: SortKey, ...units: ReturnType<typeof simple>[]) =>
  progressRows(units, admissions, sort, "vi")
    .map(({ name }) => name)
    .join(" ");

describe("the order of the rows", () => {
  const units = [
    simple("Ư", 3, 10),
    simple("Đ", null, 10),
    simple("A", 50),
    simple("Ă", 80, 100),
    simple("D", 9, 10),
    simple("Â", null),
  ];

  it.each<[SortKey, string, string]>([
    ["attainment", "best first; then figures without a plan, then none, each by name", "D Ă Ư A Â Đ"],
    ["gap", "furthest behind first", "Ư Ă D A Â Đ"],
    ["value", "largest first", "Ă A D Ư Â Đ"],
    ["name", "by the Vietnamese alphabet", "A Ă Â D Đ Ư"],
  ])("by %s: %s", (sort, _case, expected) => {
    expect(order(sort, ...units)).toBe(expected);
    expect(order(sort, ...units.toReversed())).toBe(expected);
  });

  it("of equals is by name", () => {
    expect(order("attainment", simple("B", 5, 10), simple("A", 50, 100))).toBe("A B");
    expect(order("value", simple("B", 0, 10), simple("A", 0, 10))).toBe("A B");
  });

  it("a 0 is a value and goes before what is missing", () => {
    expect(order("value", simple("A", null, 1), simple("B", 0, 1))).toBe("B A");
  });
});

describe("a row in words", () => {
  it("F23 a real 0 is a value with a bar", () => {
    expect(rowOf({ observations: said(0), targets: [targetOf("2024", 10)] })).toMatchObject({
      value: "0",
      plan: "10",
      attainment: "0%",
      due: "7,5",
      gap: "−75",
      bar: { attained: 0, due: 0.75 },
    });
  });

  it("F22 missing has dashes and an empty outline, with what is due", () => {
    expect(rowOf({ targets: [targetOf("2024", 10)] })).toMatchObject({
      value: "–",
      attainment: "–",
      gap: "–",
      status: "noData",
      bar: { attained: undefined, due: 0.75 },
    });
  });

  it.each([
    ["F26 without a plan", { observations: said(5) }, "noPlan"],
    ["F25 with a plan of 0", { observations: said(5), targets: [targetOf("2024", 0)] }, "notApplicable"],
  ])("%s there is no bar", (_case, known, status) => {
    expect(rowOf(known)).toMatchObject({ value: "5", attainment: "–", bar: undefined, status });
  });

  it("tells estimated, bounded and provisional values from exact ones", () => {
    expect(rowOf({ observations: said(estimated(400)) }).value).toBe("khoảng 400");
    expect(rowOf({ observations: said(estimated(500, "over")) }, "en").value).toBe("just over 500");
    expect(rowOf({ observations: said(provisional(8)) })).toMatchObject({ value: "8", valueNote: "sơ bộ" });
    const planned = { observations: said(provisional(8)), targets: [targetOf("2024", 10)] };
    expect(rowOf(planned).bar?.precision).toBe("provisional");
  });

  it("of a range plan is measured by its lower end and drawn to its upper one", () => {
    const shape = { kind: "range", low: 180, high: 200, open: false } as const;
    const row = rowOf({ observations: said(90), targets: [targetOf("2024", 0, { shape })] });
    expect([row.attainment, row.plan, row.bar?.planHigh]).toEqual(["50%", "180–200", 200 / 180]);
  });

  it("of an implied plan prints its range, and draws none", () => {
    const stated = [{ percent: 102, decimals: 0, measure: "level", base: "plan" } as const];
    const row = rowOf({ observations: said(306, { stated }) });
    expect([row.plan, row.bar?.planHigh]).toEqual(["300 (299–301)", undefined]);
  });

  it("at the plan's end has no mark besides the plan itself", () => {
    const whole = unitWith(
      "A",
      { observations: [observationOf("2024", 9)], targets: [targetOf("2024", 10)] },
      periodOf("2024"),
    );
    const [row] = progressRows([whole], admissions, "name", "vi");
    expect(row).toMatchObject({ due: "10", bar: { due: undefined } });
  });

  it("is read out as a sentence in each language", () => {
    const known = { observations: said(116), targets: [targetOf("2024", 160)] };
    expect(rowOf(known).description).toMatch(/^A\. 9 tháng năm 2024: 116 trong 160 .*\. Chậm nhẹ\.$/);
    expect(rowOf(known, "en").description).toMatch(/^A\. Jan–Sep 2024: 116 of 160 .*\. Slightly behind\.$/);
  });
});

describe("the common scale", () => {
  const scale = (...units: ReturnType<typeof simple>[]) =>
    scaleOf(progressRows(units, admissions, "name", "vi"));

  it.each([
    ["leaves room behind the plan's end", [simple("A", 5, 10)], 1.05],
    ["reaches to the best, unclipped", [simple("A", 5, 10), simple("B", 7, 3)], 7 / 3],
    ["is there without any bar", [simple("A", 5)], 1.05],
    ["is there without any unit", [], 1.05],
  ])("%s", (_case, units, expected) => {
    expect(scale(...units)).toBe(expected);
  });
});

describe("the table", () => {
  it("prints what the rows print, in their order", () => {
    const rows = progressRows(
      [simple("A", 0, 10), simple("B", null), simple("C", 12, 10)],
      admissions,
      "attainment",
      "en",
    );
    const table = progressTable(rows, "Progress", "en");
    expect(table.columns.map(({ label }) => label)).toHaveLength(8);
    for (const [index, row] of rows.entries()) {
      const texts = table.rows[index]?.cells.map(({ text }) => text);
      expect(texts).toEqual([
        row.name,
        row.period,
        row.value,
        row.plan || "–",
        row.attainment,
        row.due,
        row.gap,
        row.statusWord,
      ]);
    }
  });
});
