import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bookOf,
  committeeOf,
  estimated,
  indicatorOf,
  observationOf,
  openLife,
  periodOf,
  provisional,
  readingOf,
} from "../../tests/support/records.ts";
import { figureOf } from "./account.ts";
import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import { stateAt, valueAt, type FigureColumn } from "./figure-column.ts";
import type { IndicatorKind } from "./indicator.ts";
import { accountOf, buildLedger, type Ledger } from "./ledger.ts";
import type { Observation, Reading } from "./observation.ts";
import { periodKey } from "./period-text.ts";
import type { Period } from "./period.ts";
import { quarterlyFigures } from "./quarterly-figures.ts";

function row(column: FigureColumn, index: number, length: number): readonly (number | string)[] {
  return Array.from({ length }, (_, quarter) => {
    const cell = index * length + quarter;
    return valueAt(column, cell) ?? stateAt(column, cell);
  });
}

function ledgerOf(observations: readonly Observation[]): Ledger {
  return buildLedger([bookOf("bloc", 2024, { observations })]);
}

interface Answers {
  readonly inOnePass: readonly unknown[];
  readonly oneByOne: readonly unknown[];
}

/** Every cell of 2023 and 2024 as the pass gives it, and as `figureOf` does; unit n said the n-th list. */
function answersTo(
  said: readonly (readonly (readonly [string, Reading])[])[],
  committees: readonly Committee[],
  kind: IndicatorKind,
): Answers {
  const observations = said.flatMap((list, index) =>
    list.map(([text, reading]) => observationOf(text, reading, { committee: `u${index}` })),
  );
  const ledger = ledgerOf(observations);
  const indicator = indicatorOf(kind);
  const { inQuarter, cumulative, quarters, cumulativePeriods } = quarterlyFigures(
    ledger,
    indicator,
    committees,
    [2023, 2024],
  );
  const inOnePass: unknown[] = [];
  const oneByOne: unknown[] = [];
  for (const [index, { id, life }] of committees.entries()) {
    for (const [quarter, period] of quarters.entries()) {
      const cell = index * quarters.length + quarter;
      for (const [column, range] of [
        [inQuarter, period],
        [cumulative, cumulativePeriods[quarter] ?? period],
      ] as const) {
        inOnePass.push([id, periodKey(range), stateAt(column, cell), valueAt(column, cell)]);
        const figure = figureOf(accountOf(ledger, id, indicator.id), indicator, range, life);
        oneByOne.push([id, periodKey(range), ...inShort(figure)]);
      }
    }
  }
  return { inOnePass, oneByOne };
}

function inShort(figure: Figure): readonly unknown[] {
  return figure.kind === "value" ? [figure.precision, figure.value] : [figure.kind, undefined];
}

describe("quarterlyFigures", () => {
  const ledger = ledgerOf([
    observationOf("2023-01-01/P9M", 94, { committee: "a" }),
    observationOf("2023-Q3", 32, { committee: "a" }),
    observationOf("2023-Q1", 0, { committee: "b" }),
    observationOf("2023-Q2", 7, { committee: "b" }),
    observationOf("2023", estimated(30), { committee: "b" }),
  ]);
  const committees = [
    committeeOf("a"),
    committeeOf("b"),
    committeeOf("c"),
    committeeOf("d", { life: { start: periodOf("2023-Q3").start, end: openLife.end } }),
  ];
  const figures = quarterlyFigures(ledger, indicatorOf("flow"), committees, [2023, 2024]);

  it("names its rows and columns", () => {
    expect(figures.committees).toBe(committees);
    expect(figures.quarters.map(periodKey)).toEqual(
      [2023, 2024].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
    );
    expect(figures.cumulativePeriods.slice(0, 4).map(periodKey)).toEqual([
      "2023-Q1",
      "2023-S1",
      "2023-01-01/P9M",
      "2023",
    ]);
  });

  const no = "notReported";
  const none = "notApplicable";
  it.each([
    [
      "94 in nine months, 32 in the third",
      0,
      [no, no, 32, no, no, no, no, no],
      [no, 62, 94, no, no, no, no, no],
    ],
    ["F23 a real 0 and an estimate", 1, [0, 7, no, no, no, no, no, no], [0, 7, no, 30, no, no, no, no]],
    ["F39 nothing at all", 2, [no, no, no, no, no, no, no, no], [no, no, no, no, no, no, no, no]],
    ["founded in July", 3, [none, none, no, no, no, no, no, no], [none, none, no, no, no, no, no, no]],
  ])("%s", (_, index, inQuarter, cumulative) => {
    expect(row(figures.inQuarter, index, 8)).toEqual(inQuarter);
    expect(row(figures.cumulative, index, 8)).toEqual(cumulative);
  });

  it("takes a reported provisional sum before its exact parts, as figureOf does", () => {
    const said = [
      ["2023-Q1", readingOf(1)],
      ["2023-Q2", readingOf(2)],
      ["2023-S1", provisional(3)],
    ] as const;
    const { inOnePass, oneByOne } = answersTo([said], [committeeOf("u0")], "flow");
    expect(inOnePass).toEqual(oneByOne);
    expect(inOnePass).toContainEqual(["u0", "2023-S1", "provisional", 3]);
  });

  it("says how precise a value is", () => {
    expect(stateAt(figures.cumulative, 8 + 3)).toBe("estimated");
    expect(stateAt(figures.cumulative, 8)).toBe("exact");
  });
});

describe("gives what figureOf gives", () => {
  const years = [2023, 2024];
  const texts = [
    ...years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
    ...years.flatMap((year) => [`${year}`, `${year}-S1`, `${year}-S2`, `${year}-01-01/P9M`, `${year}-05`]),
    "2020-01-01/P60M",
    "2023-01-01/P24M",
    "2023-01-01/P10M5D",
    "2023-05-01/P5M",
  ];
  const period = fc.constantFrom(...texts);
  const whole = fc.integer({ min: 0, max: 3 });
  const plain: fc.Arbitrary<Reading> = whole.map(readingOf);
  const mixed: fc.Arbitrary<Reading> = fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: fc.constant(readingOf(null)) },
    { weight: 1, arbitrary: whole.map(provisional) },
    { weight: 1, arbitrary: whole.map((value) => estimated(value, "over")) },
    { weight: 1, arbitrary: fc.constantFrom(0.1, 0.2, 0.3).map(readingOf) },
  );
  const lives = fc.constantFrom<Period>(
    openLife,
    { start: periodOf("2023-Q3").start, end: openLife.end },
    { start: openLife.start, end: periodOf("2024-05").start },
    { start: periodOf("2023-Q2").start, end: periodOf("2023-Q4").start },
    periodOf("2010"),
  );

  it.each([
    ["whole numbers", plain],
    ["every kind of reading", mixed],
  ])("of %s", (_, reading) => {
    const saidOfUnits = fc.array(fc.array(fc.tuple(period, reading), { maxLength: 10 }), {
      minLength: 1,
      maxLength: 3,
    });
    const kinds = fc.constantFrom<IndicatorKind>("flow", "flow", "flow", "stock", "ratio");
    fc.assert(
      fc.property(
        saidOfUnits,
        fc.array(lives, { minLength: 4, maxLength: 4 }),
        kinds,
        (said, units, kind) => {
          const committees = units.map((life, index) => committeeOf(`u${index}`, { life }));
          const { inOnePass, oneByOne } = answersTo(said, committees, kind);
          expect(inOnePass).toEqual(oneByOne);
        },
      ),
    );
  });

  it("of consistent running totals", () => {
    const totals = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 14 }), totals, lives, (chosen, monthly, life) => {
        const first = periodOf("2020").start;
        const totalAt = (day: number) =>
          monthly.reduce((sum, value, index) => sum + (day > first + index * 76 ? value : 0), 0);
        const said = chosen.map((text) => {
          const { start, end } = periodOf(text);
          return [text, readingOf(totalAt(end) - totalAt(start))] as const;
        });
        const { inOnePass, oneByOne } = answersTo([said], [committeeOf("u0", { life })], "flow");
        expect(inOnePass).toEqual(oneByOne);
      }),
    );
  });
});
