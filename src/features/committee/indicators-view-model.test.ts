import { describe, expect, it } from "vitest";
import { observationOf, periodOf, targetOf } from "../../../tests/support/records.ts";
import type { Observation, Target } from "../../domain/observation.ts";
import {
  admissions,
  lineage,
  members,
  merged,
  newName,
  rated,
  standingAt,
  standpoint,
} from "../../../tests/support/renamed-and-merged.ts";
import { indicatorsTable } from "./indicators-data-table.ts";
import { indicatorLines, indicatorRows } from "./indicators-view-model.ts";

const year = periodOf("2024");
const half = periodOf("2024-S1");

function lines(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
  period = half,
  committee = newName,
) {
  const at = standpoint({ observations, targets });
  const standing = standingAt(at, committee);
  return indicatorLines({
    at,
    lineage,
    committee,
    indicators: [admissions, members, rated],
    period,
    standing,
  });
}

const said = (period: string, value: number, indicator = "new-members", committee = "new") =>
  observationOf(period, value, { committee, indicator });

describe("the indicators of a committee", () => {
  it("those with a figure or a plan have a line; the others are named", () => {
    const { lines: shown, without } = lines(
      [said("2024-S1", 5)],
      [targetOf("2024", 90, { committee: "new", indicator: "rated" })],
    );
    expect(shown.map(({ indicator }) => indicator.id)).toEqual(["new-members", "rated"]);
    expect(without.map(({ id }) => id)).toEqual(["members"]);
  });

  it("one that is not known of the page's period shows its latest within it, and says so", () => {
    const { lines: shown } = lines([said("2024-Q4", 91.5, "rated"), said("2024", 7)], [], year);
    const rows = indicatorRows(shown, year, "vi");
    expect(rows.map(({ value, ownPeriod }) => [value, ownPeriod])).toEqual([
      ["7", undefined],
      ["91,5%", "Quý IV/2024"],
    ]);
  });

  it("are held against the same period of last year; differences of percentages are points", () => {
    const { lines: shown } = lines(
      [said("2023-Q4", 4), said("2024-Q4", 5), said("2023-Q4", 90, "rated"), said("2024-Q4", 92.5, "rated")],
      [],
      periodOf("2024-Q4"),
    );
    const rows = indicatorRows(shown, periodOf("2024-Q4"), "vi");
    expect(
      rows.map(({ lastYear, variance, relative, tone }) => [lastYear, variance, relative, tone]),
    ).toEqual([
      ["4", "+1", "+25%", "favourable"],
      ["90%", "+2,5 điểm phần trăm", "", "favourable"],
    ]);
  });

  it("F33 say that like is not compared with like, and judge nothing then", () => {
    const { lines: shown } = lines(
      [said("2023", 3, "new-members", "ab"), said("2024", 7, "new-members", "ab")],
      [],
      year,
      merged,
    );
    const [row] = indicatorRows(shown, year, "vi");
    expect(row).toMatchObject({
      variance: "+4",
      tone: "neutral",
      doubt: "có sáp nhập hoặc chia tách giữa hai kỳ; chỉ hoạt động một phần của kỳ",
    });
  });

  it("F22 without last year's figure have no difference, which is not 0", () => {
    const { lines: shown } = lines([said("2024-Q4", 5)], [], periodOf("2024-Q4"));
    expect(indicatorRows(shown, year, "vi")[0]).toMatchObject({ lastYear: "chưa có số liệu", variance: "" });
  });

  it("have the same numbers in the table, unrounded behind the text", () => {
    const { lines: shown } = lines([said("2024-S1", 5)], [targetOf("2024", 8, { committee: "new" })]);
    const table = indicatorsTable(shown, indicatorRows(shown, half, "vi"), "Bảng", "vi");
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "Kết nạp đảng viên mới (đảng viên)",
      "6 tháng năm 2024",
      "5",
      "8",
      "62,5%",
      "Đúng tiến độ",
      "chưa có số liệu",
      "–",
      "–",
    ]);
    expect(table.rows[0]?.cells.map(({ value }) => value).slice(2, 5)).toEqual([5, 8, 0.625]);
  });
});
