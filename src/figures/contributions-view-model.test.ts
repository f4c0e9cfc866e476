import { describe, expect, it } from "vitest";
import {
  bookOf,
  committeeOf,
  indicatorOf,
  observationOf,
  periodOf,
  targetOf,
} from "../../tests/support/records.ts";
import { contributionsOf } from "../domain/contribution.ts";
import { buildLedger } from "../domain/ledger.ts";
import { defaultThresholds } from "../domain/status.ts";
import { axisStart, contributionLines, contributionTable } from "./contributions-view-model.ts";

const indicator = indicatorOf("flow");
const bloc = committeeOf("bloc", { kind: "bloc", unitsListed: "all" });
const units = ["a", "b", "c"].map((id) => committeeOf(id));
const period = periodOf("2024");

function found(values: Readonly<Record<string, number>>, plans: Readonly<Record<string, number>>) {
  const book = bookOf("bloc", 2024, {
    observations: Object.entries(values).map(([committee, value]) =>
      observationOf("2024", value, { committee }),
    ),
    targets: Object.entries(plans).map(([committee, value]) => targetOf("2024", value, { committee })),
  });
  const contributions = contributionsOf({
    at: {
      ledger: buildLedger([book]),
      unitsBelow: new Map([[bloc.id, units]]),
      reference: "straight",
      thresholds: defaultThresholds,
      indicators: new Map([[indicator.id, indicator]]),
    },
    parent: bloc,
    units,
    indicator,
    period,
    base: "plan",
  });
  if (contributions === undefined) throw new Error("the units do not add");
  return contributions;
}

const gap = found({ bloc: 9, a: 3, b: 6 }, { bloc: 12, a: 5, b: 4, c: 2 });
const lines = contributionLines(gap, indicator, "plan", "vi");

describe("the way from the plan to the actual", () => {
  it("names every step, judges units by the direction, and hatches what no unit accounts for", () => {
    expect(lines.steps.map(({ name, label, tone, isRemainder }) => [name, label, tone, isRemainder])).toEqual(
      [
        ["a", "−2", "unfavourable", false],
        ["b", "+2", "favourable", false],
        ["1 đơn vị chưa có số liệu", "−2", "unfavourable", false],
        ["Kế hoạch chưa phân bổ", "−1", "unfavourable", true],
      ],
    );
  });

  it("F47 closes to the unit, in the drawing and in the table", () => {
    const sum = lines.steps.reduce((total, { value = 0 }) => total + value, lines.start.value);
    expect([lines.start.value, sum]).toEqual([12, lines.end.value]);
    const { rows } = contributionTable(lines, gap, { committee: bloc, indicator, caption: "" }, "vi");
    expect(rows.map(({ cells }) => cells[1]?.value)).toEqual([12, -2, 2, -2, -1, 9]);
  });

  it("nothing is good or bad where the indicator is not judged", () => {
    const neutral = contributionLines(gap, { ...indicator, direction: "neutral" }, "plan", "en");
    expect(new Set(neutral.steps.map(({ tone }) => tone))).toEqual(new Set(["neutral"]));
  });
});

describe("the axis", () => {
  it("begins at 0 where the steps can be seen", () => {
    expect(axisStart(gap)).toBeUndefined();
  });

  it("begins further on where they are small beside the totals", () => {
    expect(axisStart(found({ bloc: 243, a: 143, b: 100 }, { bloc: 222, a: 130, b: 92 }))).toBe(200);
  });
});
