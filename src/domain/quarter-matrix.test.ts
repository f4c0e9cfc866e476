import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admissions, blocWith, standpointOf, unitsNamed } from "../../tests/support/comparing.ts";
import {
  committeeOf,
  estimated,
  indicatorOf,
  observationOf,
  openLife,
  periodOf,
  provisional,
  targetOf,
} from "../../tests/support/records.ts";
import type { ReferenceMode } from "./assessment.ts";
import type { Committee } from "./committee.ts";
import type { Indicator } from "./indicator.ts";
import type { Period } from "./period.ts";
import { matrixMeasures, quarterMatrix, type MatrixCell, type MatrixMeasure } from "./quarter-matrix.ts";
import { standingOf, type Standpoint } from "./standing.ts";
import { planPrecision } from "./variance.ts";

function text(cell: MatrixCell): string {
  if (cell.kind !== "value") return cell.kind;
  const { value, precision, coverage } = cell;
  const covered = coverage && `${coverage.reported}/${coverage.of}`;
  return [value, precision === "exact" ? undefined : precision, covered]
    .filter((part) => part !== undefined)
    .join(" ");
}

function rowsOf(
  at: Standpoint,
  committees: readonly Committee[],
  measure: MatrixMeasure,
  indicator = admissions,
) {
  const { cells, quarters } = quarterMatrix(at, indicator, committees, [2024], measure);
  return committees.map((_, row) =>
    cells
      .slice(row * quarters.length, (row + 1) * quarters.length)
      .map(text)
      .join(" · "),
  );
}

const units = [
  ...unitsNamed("a", "b", "c", "z"),
  committeeOf("d", { life: { ...openLife, start: periodOf("2024-07").start } }),
];
const at = standpointOf({
  said: {
    a: { "2024-Q1": 0, "2024-S1": 20, "2024-01-01/P9M": provisional(30), "2024": estimated(50) },
    b: { "2024-S1": 6, "2024-Q3": 1 },
    c: { "2024-Q1": 3 },
    d: { "2024-Q3": 3 },
  },
  plans: { a: 40, b: 10, c: 0 },
});

describe("quarterMatrix", () => {
  it.each<[MatrixMeasure, readonly string[]]>([
    [
      "cumulative",
      [
        "0 · 20 · 30 provisional · 50 estimated",
        "notReported · 6 · 7 · notReported",
        "3 · notReported · notReported · notReported",
        "notReported · notReported · notReported · notReported",
        "notApplicable · notApplicable · 3 · notReported",
      ],
    ],
    [
      "inQuarter",
      [
        "0 · 20 · 10 provisional · 20 estimated",
        "notReported · notReported · 1 · notReported",
        "3 · notReported · notReported · notReported",
        "notReported · notReported · notReported · notReported",
        "notApplicable · notApplicable · 3 · notReported",
      ],
    ],
    [
      "attainment",
      [
        "0 · 0.5 · 0.75 provisional · 1.25 estimated",
        "notReported · 0.6 · 0.7 · notReported",
        "notApplicable · notReported · notReported · notReported",
        "notReported · notReported · notReported · notReported",
        "notApplicable · notApplicable · noPlan · notReported",
      ],
    ],
    [
      "gap",
      [
        "-0.25 · 0 · 0 provisional · 0.25 estimated",
        `notReported · ${0.6 - 0.5} · ${0.7 - 0.75} · notReported`,
        "notApplicable · notReported · notReported · notReported",
        "notReported · notReported · notReported · notReported",
        "notApplicable · notApplicable · noPlan · notReported",
      ],
    ],
  ])("F22 F23 F25 F26 F33 F39 keeps the states of %s apart", (measure, expected) => {
    expect(rowsOf(at, units, measure)).toEqual(expected);
  });

  it("has no gap with the reference off, nor of stocks", () => {
    const [a = ""] = rowsOf({ ...at, reference: "off" }, units, "gap");
    expect(a).toBe("noReference · noReference · noReference · noReference");
    const stock = indicatorOf("stock");
    const [ofStock] = rowsOf(
      standpointOf({ said: { a: { "2024-Q1": 5 } }, plans: { a: 10 } }),
      units,
      "gap",
      stock,
    );
    expect(ofStock).toMatch(/^noReference/u);
  });

  it("F60 sums units with their coverage where their parent said nothing itself", () => {
    const bloc = blocWith();
    const said = { a: { "2024-Q1": 1, "2024-S1": 3 }, b: { "2024-Q1": 4 }, bloc: { "2024-S1": 9 } };
    const known = standpointOf({ said, plans: { bloc: 10 }, below: { bloc: unitsNamed("a", "b") } });
    expect(rowsOf(known, [bloc], "cumulative")).toEqual(["5 2/2 · 9 · notReported · notReported"]);
    expect(rowsOf(known, [bloc], "attainment")).toEqual(["0.5 2/2 · 0.9 · notReported · notReported"]);
  });

  const texts = ["2023-Q1", "2023-S1", "2023", "2024-Q1", "2024-S1", "2024-Q3", "2024-01-01/P9M", "2024"];
  const reading = fc.oneof(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 1, max: 30 }).map((value) => estimated(value)),
    fc.integer({ min: 1, max: 30 }).map(provisional),
    fc.constant(null),
  );
  const stated = fc.option(fc.constantFrom(50, 72.5, 34), { nil: undefined });
  const saying = fc.record({ period: fc.constantFrom(...texts), reading, stated });
  const plan = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
  const unit = fc.record({ said: fc.array(saying, { maxLength: 7 }), plan, isQuarterly: fc.boolean() });
  const kinds = fc.constantFrom("flow" as const, "stock" as const, "ratio" as const);
  const modes = fc.constantFrom<ReferenceMode>("straight", "lastYear", "phasing", "off");

  it("says what the standing says, cell by cell", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 3 }), kinds, modes, (all, kind, reference) => {
        const indicator = indicatorOf(kind);
        const committees = all.map((_, index) => committeeOf(`u${index}`));
        const known = standpointOf({
          indicator,
          reference,
          observations: all.flatMap(({ said }, index) =>
            said.map((one) => {
              const percentage = { decimals: 1, measure: "level", base: "plan" } as const;
              const percents = one.stated === undefined ? [] : [{ ...percentage, percent: one.stated }];
              return observationOf(one.period, one.reading, { committee: `u${index}`, stated: percents });
            }),
          ),
          targets: all.flatMap(({ plan: value, isQuarterly }, index) =>
            value === undefined
              ? []
              : [
                  targetOf(isQuarterly ? "2024-Q1" : "2024", value, {
                    committee: `u${index}`,
                    phasing: [0.1, 0.2, 0.3, 0.4],
                  }),
                ],
          ),
        });
        for (const measure of matrixMeasures) {
          const { cells, quarters, cumulativePeriods } = quarterMatrix(
            known,
            indicator,
            committees,
            [2023, 2024],
            measure,
          );
          const periods = measure === "inQuarter" ? quarters : cumulativePeriods;
          const asked = committees.flatMap((committee) =>
            periods.map((period) => expectedCell(known, committee, indicator, period, measure)),
          );
          expect(cells.map(text)).toEqual(asked.map(text));
        }
      }),
    );
  });
});

function expectedCell(
  at_: Standpoint,
  committee: Committee,
  indicator: Indicator,
  period: Period,
  measure: MatrixMeasure,
): MatrixCell {
  const { figure, plan, attainment, reference } = standingOf(at_, committee, indicator, period);
  if (figure.kind !== "value") return figure;
  if (measure === "inQuarter" || measure === "cumulative") {
    return { kind: "value", value: figure.value, precision: figure.precision };
  }
  if (plan.kind === "none") return { kind: "noPlan" };
  if (attainment === undefined) return { kind: "notApplicable" };
  const precision = planPrecision(plan) === "estimated" ? "estimated" : figure.precision;
  if (measure === "attainment") return { kind: "value", value: attainment, precision };
  return reference === undefined
    ? { kind: "noReference" }
    : { kind: "value", value: attainment - reference.share, precision };
}
