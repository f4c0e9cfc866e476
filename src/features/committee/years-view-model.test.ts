import { describe, expect, it } from "vitest";
import { observationOf, periodOf, targetOf } from "../../../tests/support/records.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Observation, Target } from "../../domain/observation.ts";
import { referenceFor } from "../../domain/reference.ts";
import {
  admissions,
  members,
  merged,
  standingAt,
  standpoint,
} from "../../../tests/support/renamed-and-merged.ts";
import { yearsTable } from "./years-table.ts";
import { quarterColumns, quarterLine, yearLines } from "./years-drawings.ts";
import { breaksWithin, drawingOf, yearRows, type YearsQuestion } from "./years-view-model.ts";

function question(
  observations: readonly Observation[],
  change: Partial<YearsQuestion> & { targets?: readonly Target[]; committee?: Committee } = {},
): YearsQuestion {
  const { targets = [], committee = merged, ...other } = change;
  const at = standpoint({ observations, targets });
  const indicator = other.indicator ?? admissions;
  const standing = standingAt(at, committee);
  return {
    indicator,
    years: [2022, 2023, 2024],
    view: "cumulative",
    selected: periodOf("2024-S1"),
    standing: (period) => standing(indicator, period),
    reference: (period, plan) =>
      referenceFor("straight", { indicator, period, plan, valueOver: () => undefined }),
    breaks: new Map(),
    ...other,
  };
}

const said = (period: string, value: number, other = {}) =>
  observationOf(period, value, { committee: "ab", ...other });
const values = (points: readonly ({ readonly value: number } | undefined)[]) =>
  points.map((point) => point?.value);

describe("a line for each year", () => {
  const asked = question([said("2023-Q3", 2), said("2024-Q1", 0), said("2024-01-01/P9M", 7)], {
    targets: [targetOf("2024", 8, { committee: "ab" }), targetOf("2024-Q1", 5, { committee: "ab" })],
  });
  const drawn = yearLines(yearRows(asked), asked, "vi");

  it("F39 leaves what is not known open, and keeps a real 0", () => {
    expect(drawn.lines.map(({ name, points }) => [name, values(points)])).toEqual([
      ["2023", [undefined, undefined, 2, undefined]],
      ["2024", [0, undefined, 7, undefined]],
    ]);
  });

  it("emphasises the chosen year and marks the chosen period", () => {
    expect(drawn.emphasised).toBe("2024");
    expect(drawn.periods.filter(({ isSelected }) => isSelected).map(({ label }) => label)).toEqual([
      "6 tháng",
    ]);
  });

  it("holds it against what of the year's plan is due, whatever plan the quarter has of its own", () => {
    expect(drawn.reference).toEqual({ label: "mốc thời gian đều 2024", values: [2, 4, 6, 8] });
    const off = { ...asked, reference: () => undefined };
    expect(yearLines(yearRows(off), off, "vi").reference).toBeUndefined();
  });

  it("reads out every year of a period", () => {
    expect(drawn.periods[2]?.description).toBe("9 tháng: 2023 2, 2024 7");
    expect(drawn.periods[0]?.description).toBe("Quý I: 2023 không áp dụng, 2024 0");
  });

  it("has the same numbers in its table, with the year's plan and how far it is met", () => {
    const table = yearsTable(yearRows(asked), asked, merged, "vi");
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Năm",
      "Quý I",
      "6 tháng",
      "9 tháng",
      "Năm",
      "Kế hoạch năm",
      "% kế hoạch",
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["2023", "không áp dụng", "không áp dụng", "2", "chưa có số liệu", "–", "–"],
      ["2024", "0", "chưa có số liệu", "7", "chưa có số liệu", "8", "87,5%"],
    ]);
  });
});

it.each([
  ["flow", "cumulative", "yearLines"],
  ["flow", "quarter", "columns"],
  ["stock", "cumulative", "line"],
  ["ratio", "quarter", "line"],
] as const)("a %s seen %s is drawn as %s", (kind, view, drawing) => {
  expect(drawingOf({ indicator: { ...admissions, kind }, view })).toBe(drawing);
});

it("columns stand for all quarters; a plan is drawn only where it is the quarter's own", () => {
  const asked = question([said("2024-Q1", 3), said("2024-S1", 4)], {
    view: "quarter",
    targets: [targetOf("2024", 9, { committee: "ab" }), targetOf("2024-Q1", 2, { committee: "ab" })],
  });
  const { periods, series } = quarterColumns(yearRows(asked), asked, "Kết nạp", "vi");
  expect(periods.map(({ label, shortLabel, group }) => [label, shortLabel, group])[1]).toEqual([
    "Quý II/2024",
    "II",
    "2024",
  ]);
  expect(series[0]?.points.map(({ actual, plan }) => [actual?.value, plan?.value])).toEqual([
    [3, 2],
    [1, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

describe("one line of a stock", () => {
  const stock = { indicator: "members" };
  const asked = question([said("2023-Q4", 50, stock), said("2024-Q1", 80, stock)], {
    indicator: members,
    breaks: new Map([[periodOf("2024-02").start, "sáp nhập 1/2/2024"]]),
    selected: periodOf("2024-Q1"),
  });
  const rows = yearRows(asked);

  it("is broken where like is not compared with like, and says why", () => {
    const [line] = quarterLine(rows, asked, "Đảng viên", "vi").lines;
    expect(line?.points.flatMap((point) => point?.breakBefore ?? [])).toEqual(["sáp nhập 1/2/2024"]);
    expect(breaksWithin(rows)).toEqual(["sáp nhập 1/2/2024"]);
  });

  it("marks the quarter that the chosen period ends with", () => {
    const chosen = quarterLine(rows, asked, "Đảng viên", "vi").periods.filter(({ isSelected }) => isSelected);
    expect(chosen.map(({ label }) => label)).toEqual(["Quý I/2024"]);
  });
});

it("without any figure or plan there are no rows", () => {
  expect(yearRows(question([]))).toEqual([]);
  expect(yearRows(question([], { years: [] }))).toEqual([]);
});
