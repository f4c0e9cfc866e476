import { expect, it } from "vitest";
import type { Figure } from "../domain/figure.ts";
import { goodCells, newMembers, periodOf, valued } from "./subjects.test-support.ts";
import { trendTitle } from "./trend-title.ts";

const none: Figure = { kind: "notReported" };

/** Nine months of each year up to 2024. */
function points(values: readonly (number | Figure)[]) {
  return values.map((value, index) => ({
    period: periodOf(`${2025 - values.length + index}-01-01/P9M`),
    figure: typeof value === "number" ? valued(value) : value,
  }));
}

it.each<[string, readonly (number | Figure)[], string, string]>([
  [
    "a row of rises to the highest",
    [90, 80, 94, 100, 116],
    "9 tháng năm 2024: 116 đảng viên mới, tăng 3 năm liên tiếp, cao nhất trong 5 năm có số liệu",
    "Jan–Sep 2024: 116 new members, up 3 years in a row, the highest of 5 years with data",
  ],
  [
    "a row of falls to the lowest",
    [90, 80, 70],
    "9 tháng năm 2024: 70 đảng viên mới, giảm 2 năm liên tiếp, thấp nhất trong 3 năm có số liệu",
    "Jan–Sep 2024: 70 new members, down 2 years in a row, the lowest of 3 years with data",
  ],
  [
    "one rise",
    [90, 70, 80],
    "9 tháng năm 2024: 80 đảng viên mới, tăng so với cùng kỳ năm 2023",
    "Jan–Sep 2024: 80 new members, up on 2023",
  ],
  [
    "one fall",
    [70, 90, 80],
    "9 tháng năm 2024: 80 đảng viên mới, giảm so với cùng kỳ năm 2023",
    "Jan–Sep 2024: 80 new members, down on 2023",
  ],
  [
    "the same",
    [90, 90],
    "9 tháng năm 2024: 90 đảng viên mới, bằng cùng kỳ năm 2023",
    "Jan–Sep 2024: 90 new members, the same as in 2023",
  ],
  [
    "F39 a gap ends the row and is not counted",
    [50, 60, none, 70, 80],
    "9 tháng năm 2024: 80 đảng viên mới, tăng so với cùng kỳ năm 2023, cao nhất trong 4 năm có số liệu",
    "Jan–Sep 2024: 80 new members, up on 2023, the highest of 4 years with data",
  ],
  [
    "F39 nothing in the year before",
    [50, none, 80],
    "9 tháng năm 2024: 80 đảng viên mới",
    "Jan–Sep 2024: 80 new members",
  ],
  ["F23 a real 0", [0], "9 tháng năm 2024: 0 đảng viên mới", "Jan–Sep 2024: 0 new members"],
  [
    "F22 nothing now",
    [50, none],
    "9 tháng năm 2024: chưa có số liệu về kết nạp đảng viên mới",
    "Jan–Sep 2024: no data yet on new members admitted",
  ],
  [
    "F33 it no longer exists",
    [50, { kind: "notApplicable" }],
    "9 tháng năm 2024: đơn vị không hoạt động",
    "Jan–Sep 2024: the unit did not exist",
  ],
  [
    "an estimate is compared with nothing",
    [50, 60, valued(400, { precision: "estimated" })],
    "9 tháng năm 2024: khoảng 400 đảng viên mới",
    "Jan–Sep 2024: about 400 new members",
  ],
  [
    "an earlier estimate leaves the highest open",
    [valued(40, { precision: "estimated" }), 60, 70, 80],
    "9 tháng năm 2024: 80 đảng viên mới, tăng 2 năm liên tiếp",
    "Jan–Sep 2024: 80 new members, up 2 years in a row",
  ],
])("trendTitle of %s", (_, values, vi, en) => {
  expect(trendTitle(points(values), newMembers, "vi")).toBe(vi);
  expect(trendTitle(points(values), newMembers, "en")).toBe(en);
});

it("trendTitle prints percentages as such, and says nothing of nothing", () => {
  expect(trendTitle(points([72.5]), goodCells, "vi")).toBe("9 tháng năm 2024: 72,5%");
  expect(trendTitle([], goodCells, "vi")).toBeUndefined();
});

it("trendTitle compares years only, not what follows within one", () => {
  const quarters = ["2024-Q1", "2024-Q2"].map((text, index) => ({
    period: periodOf(text),
    figure: valued(index),
  }));
  expect(trendTitle(quarters, newMembers, "vi")).toBe("Quý II/2024: 1 đảng viên mới");
});
