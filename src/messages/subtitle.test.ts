import { describe, expect, it } from "vitest";
import {
  exactPlan,
  impliedPlan,
  members,
  newMembers,
  subjectOf,
  valued,
  type Example,
} from "./subjects.test-support.ts";
import { collectionSubtitle, quartersNote, subtitle } from "./subtitle.ts";

const name = "Đảng ủy Khối";
const what = "kết nạp đảng viên mới (đảng viên)";

describe("subtitle", () => {
  it.each<[string, Example, string, string]>([
    [
      "an assigned plan",
      { period: "2024-01-01/P9M", figure: valued(116), plan: exactPlan(160), status: "slightlyBehind" },
      `${name} · ${what} · lũy kế so với chỉ tiêu được giao năm 2024 · ít khả năng đạt`,
      "new members admitted (members) · cumulative against the assigned target for 2024 · unlikely to be met",
    ],
    [
      "an implied plan, met",
      { period: "2024", figure: valued(306), plan: impliedPlan(300, 299, 301), status: "exceeded" },
      `${name} · ${what} · cả năm so với kế hoạch năm 2024 suy từ tỷ lệ nêu trong báo cáo`,
      "new members admitted (members) · whole year against the plan for 2024 implied by the stated percentage",
    ],
    [
      "a resolution's target",
      {
        period: "2024-S1",
        figure: valued(68),
        plan: impliedPlan(200, 198, 202, { base: "resolution" }),
        status: "behind",
      },
      `${name} · ${what} · lũy kế so với chỉ tiêu nghị quyết năm 2024 suy từ tỷ lệ nêu trong báo cáo · hầu như không có khả năng đạt`,
      "new members admitted (members) · cumulative against the resolution target for 2024 implied by the stated percentage · almost no chance of being met",
    ],
    [
      "a denominator that the report gives",
      {
        period: "2024",
        figure: valued(68),
        plan: impliedPlan(200, 200, 200, { of: 200 }),
        status: "missed",
      },
      `${name} · ${what} · cả năm so với kế hoạch năm 2024`,
      "new members admitted (members) · whole year against the plan for 2024",
    ],
    [
      "no plan",
      { period: "2024-Q3", figure: valued(32), status: "noPlan" },
      `${name} · ${what} · riêng trong kỳ`,
      "new members admitted (members) · in this period only",
    ],
    [
      "a stock",
      { period: "2024", figure: valued(7774), status: "noPlan", indicator: members },
      `${name} · tổng số đảng viên (đảng viên) · số cuối kỳ`,
      "members (members) · at the end of the period",
    ],
  ])("%s", (_case, example, vi, en) => {
    expect(subtitle(name, subjectOf(example), "vi")).toBe(vi);
    expect(subtitle("Bloc", subjectOf(example), "en")).toBe(`Bloc · ${en}`);
  });

  it("says of a collection that periods differ", () => {
    expect(collectionSubtitle("Năm báo cáo", newMembers, "vi")).toBe(
      `Năm báo cáo · ${what} · kỳ gần nhất của mỗi báo cáo`,
    );
  });
});

describe("quartersNote", () => {
  it.each([
    [newMembers, "cumulative", "lũy kế từ đầu năm, đảng viên", "cumulative since January, members"],
    [newMembers, "quarter", "riêng từng quý, đảng viên", "each quarter alone, members"],
    [members, "cumulative", "số cuối kỳ, đảng viên", "at the end of the period, members"],
  ] as const)("of %o, %s, is %s", (indicator, view, vi, en) => {
    expect(quartersNote(indicator, view, "vi")).toBe(vi);
    expect(quartersNote(indicator, view, "en")).toBe(en);
  });
});
