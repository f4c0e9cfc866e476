import { describe, expect, it } from "vitest";
import { paceOf } from "./pace.ts";
import { dayOfDate } from "./calendar.ts";
import type { Indicator, IndicatorKind } from "./indicator.ts";
import { type Period, samePeriod } from "./period.ts";
import type { Plan } from "./plan.ts";
import { availableModes, referenceFor, type ReferenceQuestion } from "./reference.ts";

const range = (year: number, firstMonth: number, months: number): Period => ({
  start: dayOfDate(year, firstMonth, 1),
  end: dayOfDate(year, firstMonth + months, 1),
});
const nineMonths = range(2024, 1, 9);
const toTenthOfMay: Period = { start: dayOfDate(2024, 1, 1), end: dayOfDate(2024, 5, 11) };

function indicatorOf(kind: IndicatorKind): Indicator {
  const text = { vi: "đảng viên" };
  return { id: "new-members", name: text, unit: text, kind, direction: "higher", group: "membership" };
}

function planOver(period: Period, phasing?: readonly number[]): Plan {
  const target = {
    committee: "bloc",
    indicator: "new-members",
    period,
    shape: { kind: "exact", value: 160 },
    origin: "assigned",
    phasing,
    source: { id: "s1", title: "Báo cáo" },
  } as const;
  return { kind: "stated", value: 160, low: 160, high: 160, period, target };
}

function question(
  change: Partial<ReferenceQuestion> & { readonly kind?: IndicatorKind } = {},
): ReferenceQuestion {
  return {
    indicator: indicatorOf(change.kind ?? "flow"),
    period: change.period ?? nineMonths,
    plan: change.plan ?? planOver(range(2024, 1, 12)),
    valueOver: change.valueOver ?? (() => undefined),
  };
}

/** Last year's values, by range. */
function known(...values: readonly (readonly [Period, number])[]) {
  return (asked: Period) => values.find(([one]) => samePeriod(one, asked))?.[1];
}

describe("the straight line", () => {
  it.each([
    ["the first quarter of a year", range(2024, 1, 12), range(2024, 1, 3), 0.25],
    ["six months of a year", range(2024, 1, 12), range(2024, 1, 6), 0.5],
    ["eight months of a year", range(2024, 1, 12), range(2024, 1, 8), 8 / 12],
    ["nine months of a year", range(2024, 1, 12), nineMonths, 0.75],
    ["the whole year", range(2024, 1, 12), range(2024, 1, 12), 1],
    ["a first year of a term", range(2020, 1, 60), range(2020, 1, 12), 0.2],
    ["a year up to a day, by days", range(2024, 1, 12), toTenthOfMay, 131 / 366],
    ["one month of a quarter", range(2024, 7, 3), range(2024, 7, 1), 1 / 3],
  ])("%s", (_what, planPeriod, period, share) => {
    const found = referenceFor("straight", question({ plan: planOver(planPeriod), period }));
    expect(found).toEqual({ mode: "straight", share });
  });
});

describe("last year's shape", () => {
  const year = range(2023, 1, 12);
  const sameMonths = range(2023, 1, 9);

  it.each([
    ["the share that last year had reached", known([year, 200], [sameMonths, 120]), 0.6],
    ["nothing reached by then", known([year, 200], [sameMonths, 0]), 0],
    ["all reached by then", known([year, 200], [sameMonths, 200]), 1],
    ["no value for the same months", known([year, 200]), undefined],
    ["no value for the whole year", known([sameMonths, 120]), undefined],
    ["nothing in the whole year", known([year, 0], [sameMonths, 0]), undefined],
    ["more than the whole: values that contradict", known([year, 100], [sameMonths, 120]), undefined],
    ["less than nothing", known([year, 100], [sameMonths, -1]), undefined],
    ["less than nothing, of less than nothing", known([year, -10], [sameMonths, -5]), undefined],
  ])("%s", (_what, valueOver, share) => {
    expect(referenceFor("lastYear", question({ valueOver }))?.share).toBe(share);
  });

  it("compares a term with the term before it", () => {
    const found = referenceFor(
      "lastYear",
      question({
        plan: planOver(range(2020, 1, 60)),
        period: range(2020, 1, 12),
        valueOver: known([range(2015, 1, 60), 1000], [range(2015, 1, 12), 150]),
      }),
    );
    expect(found).toEqual({ mode: "lastYear", share: 0.15 });
  });

  it("compares a quarter with the same quarter, not with the one before", () => {
    const found = referenceFor(
      "lastYear",
      question({
        plan: planOver(range(2024, 7, 3)),
        period: range(2024, 7, 1),
        valueOver: known([range(2023, 7, 3), 40], [range(2023, 7, 1), 10]),
      }),
    );
    expect(found?.share).toBe(0.25);
  });
});

describe("the plan's own phasing", () => {
  const byQuarter = [0, 0.25, 0.25, 0.5];
  const byMonth = [0, 0, 0, 0, 0.1, 0.1, 0, 0.2, 0.2, 0, 0.2, 0.2];

  it.each([
    ["an empty first quarter", byQuarter, range(2024, 1, 3), 0],
    ["two quarters", byQuarter, range(2024, 1, 6), 0.25],
    ["a month into the third quarter", byQuarter, range(2024, 1, 7), 0.25 + 0.25 / 3],
    ["ten days into May", byQuarter, toTenthOfMay, (0.25 * 40) / 91],
    ["three quarters", byQuarter, nineMonths, 0.5],
    ["the whole year", byQuarter, range(2024, 1, 12), 1],
    ["nine months by month", byMonth, nineMonths, 0.6],
    ["shares that do not add to 1", [0.3, 0.3, 0.3], nineMonths, undefined],
    ["no phasing", undefined, nineMonths, undefined],
  ])("%s", (_what, phasing, period, share) => {
    const found = referenceFor("phasing", question({ plan: planOver(range(2024, 1, 12), phasing), period }));
    expect(found?.share ?? -1).toBeCloseTo(share ?? -1, 12);
  });

  it("ends at exactly 1, though ten tenths add up to less in binary", () => {
    const phasing = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0, 0];
    const plan = planOver(range(2024, 1, 12), phasing);
    expect(referenceFor("phasing", question({ plan, period: range(2024, 1, 12) }))?.share).toBe(1);
  });

  it("tells of the first quarter that nothing is due", () => {
    const plan = planOver(range(2024, 1, 12), byQuarter);
    const share = referenceFor("phasing", question({ plan, period: range(2024, 1, 3) }))?.share ?? Number.NaN;
    expect(paceOf(0, 160, share)).toMatchObject({ due: 0, gap: 0, index: undefined });
  });
});

describe("where no reference applies", () => {
  it.each([
    ["switched off", "off", question()],
    ["a stock", "straight", question({ kind: "stock" })],
    ["a ratio", "straight", question({ kind: "ratio" })],
    ["F26 missing target", "straight", question({ plan: { kind: "none" } })],
    ["a quarter against a year's plan", "straight", question({ period: range(2024, 7, 3) })],
    ["a range beyond the plan", "straight", question({ period: range(2024, 1, 13) })],
  ] as const)("%s", (_what, mode, asked) => {
    expect(referenceFor(mode, asked)).toBeUndefined();
  });

  it.each([
    ["only the line", question(), ["straight", "off"]],
    [
      "phasing too",
      question({ plan: planOver(range(2024, 1, 12), [0.5, 0.5]) }),
      ["straight", "phasing", "off"],
    ],
    ["last year too", question({ valueOver: () => 7 }), ["straight", "lastYear", "off"]],
    ["nothing for a stock", question({ kind: "stock", valueOver: () => 7 }), ["off"]],
  ])("offers %s", (_what, asked, expected) => {
    expect(availableModes(asked)).toEqual(expected);
  });
});
