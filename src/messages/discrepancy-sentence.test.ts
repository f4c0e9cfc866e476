import { describe, expect, it } from "vitest";
import { discrepancyKinds, type DiscrepancyKind, type Side } from "../domain/discrepancy.ts";
import type { StatedPercentage, Target } from "../domain/observation.ts";
import { describeDiscrepancy } from "./discrepancy-sentence.ts";
import { languages } from "./language.ts";
import { exactPlan, observe, periodOf } from "./subjects.test-support.ts";

function stated(value: number, more: Partial<Side> = {}): Side {
  return { value, measure: "value", said: "stated", steps: [], targets: [], ...more };
}

function computed(value: number, more: Partial<Side> = {}): Side {
  return { ...stated(value, more), said: "computed" };
}

function target(value: number): Target {
  const plan = exactPlan(value);
  if (plan.kind !== "stated") throw new Error("An exact plan is stated");
  return plan.target;
}

function step(period: string, value: number, sign: 1 | -1 = 1) {
  return { sign, observation: observe(period, value) };
}

const percentage: StatedPercentage = {
  percent: 50,
  decimals: 0,
  bound: "under",
  measure: "level",
  base: "plan",
};
const saysNearly50 = stated(50, { measure: "percent", stated: percentage });

const cases: [DiscrepancyKind, Side, Side, [string, string], [string, string]][] = [
  [
    "percentage",
    saysNearly50,
    computed((150 / 350) * 100, {
      measure: "percent",
      steps: [step("2024-S1", 150)],
      targets: [target(350)],
    }),
    ["tính ra 42,9%, báo cáo nêu gần 50%", "150 ÷ 350 ≈ 42,9%, báo cáo nêu gần 50%"],
    ["computed 42.9%, the report says just under 50%", "150 ÷ 350 ≈ 42.9%, the report says just under 50%"],
  ],
  [
    "noWholePlan",
    computed(7, { steps: [step("2024-S1", 7)] }),
    stated(99.9, {
      measure: "percent",
      stated: { ...percentage, percent: 99.9, decimals: 1, bound: undefined },
    }),
    ["không số nguyên nào làm kế hoạch để 7 bằng 99,9%", "7, báo cáo nêu 99,9%"],
    ["no whole number is a plan of which 7 is 99.9%", "7, the report says 99.9%"],
  ],
  [
    "allocation",
    computed(1950, { targets: [target(1000), target(900), target(50)] }),
    stated(1905, { targets: [target(1905)] }),
    [
      "các đơn vị được giao cộng lại 1.950, kế hoạch chung là 1.905",
      "1.000 + 900 + 50 = 1.950, báo cáo nêu 1.905",
    ],
    [
      "the plans given to the units add to 1,950, the whole plan is 1,905",
      "1,000 + 900 + 50 = 1,950, the report says 1,905",
    ],
  ],
  [
    "cumulativeFalls",
    stated(90, { steps: [step("2024-01-01/P9M", 90)] }),
    stated(94, { steps: [step("2024-S1", 94)] }),
    ["một phần của kỳ đã là 94, số lũy kế lại là 90", "báo cáo nêu 94, báo cáo nêu 90"],
    [
      "a part of the period is 94 already, the cumulative figure is 90",
      "the report says 94, the report says 90",
    ],
  ],
  [
    "parts",
    stated(100),
    computed(94, { steps: [step("2024-01-01/P9M", 62), step("2024-Q4", 32)] }),
    ["các kỳ thành phần cho 94, cả kỳ là 100", "62 + 32 = 94, báo cáo nêu 100"],
    ["the parts give 94, the whole period is 100", "62 + 32 = 94, the report says 100"],
  ],
  [
    "conflict",
    stated(94),
    stated(96),
    ["một nguồn nêu 94, nguồn khác nêu 96", "báo cáo nêu 94, báo cáo nêu 96"],
    ["one source says 94, another 96", "the report says 94, the report says 96"],
  ],
  [
    "units",
    stated(200),
    computed(190, { steps: [step("2024", 100), step("2024", 90)] }),
    ["các đơn vị cộng lại 190, cấp trên báo cáo 200", "100 + 90 = 190, báo cáo nêu 200"],
    ["the units add to 190, their parent reports 200", "100 + 90 = 190, the report says 200"],
  ],
  [
    "publishedSum",
    stated(200),
    computed(190, { steps: Array.from({ length: 19 }, () => step("2024", 10)) }),
    ["các đơn vị cộng lại 190, tổng đã công bố là 200", "10 + 10 + 10 + … (19 số) = 190, báo cáo nêu 200"],
    [
      "the units add to 190, the published sum is 200",
      "10 + 10 + 10 + … (19 values) = 190, the report says 200",
    ],
  ],
  [
    "relationSum",
    stated(18),
    computed(17, { steps: [step("2024", 14), step("2024", 3)] }),
    ["các thành phần cộng lại 17, tổng báo cáo là 18", "14 + 3 = 17, báo cáo nêu 18"],
    ["the parts add to 17, the whole is reported as 18", "14 + 3 = 17, the report says 18"],
  ],
  [
    "balance",
    stated(7774),
    computed(7800, { steps: [step("2023", 7600), step("2024", 306), step("2024", 106, -1)] }),
    [
      "số đầu kỳ cộng tăng trừ giảm cho 7.800, số cuối kỳ báo cáo là 7.774",
      "7.600 + 306 − 106 = 7.800, báo cáo nêu 7.774",
    ],
    [
      "opening plus increases minus decreases gives 7,800, the report closes with 7,774",
      "7,600 + 306 − 106 = 7,800, the report says 7,774",
    ],
  ],
  [
    "planChanged",
    stated(160, { targets: [target(160)] }),
    stated(150, { targets: [target(150)] }),
    ["kế hoạch 160 được điều chỉnh thành 150", "báo cáo nêu 160, báo cáo nêu 150"],
    ["the plan of 160 was changed to 150", "the report says 160, the report says 150"],
  ],
  [
    "denominator",
    stated(100, {
      measure: "percent",
      stated: { ...percentage, percent: 100, base: "share", bound: undefined, of: 42 },
    }),
    computed((34 / 42) * 100, {
      measure: "percent",
      steps: [step("2024", 34)],
      stated: { ...percentage, percent: 100, base: "share", bound: undefined, of: 42 },
    }),
    ["tính trên mẫu số đã nêu được 81%, báo cáo nêu 100%", "34 ÷ 42 ≈ 81%, báo cáo nêu 100%"],
    ["of the denominator given it is 81%, the report says 100%", "34 ÷ 42 ≈ 81%, the report says 100%"],
  ],
];

describe("describeDiscrepancy", () => {
  it.each(cases)("%s", (kind, left, right, vi, en) => {
    const discrepancy = {
      kind,
      committee: "bloc",
      indicator: "new-members",
      period: periodOf("2024-S1"),
      left,
      right,
    };
    const words = { vi, en };
    for (const language of languages) {
      const said = describeDiscrepancy(discrepancy, language);
      const [sentence, formula] = words[language];
      const label = language === "vi" ? "6 tháng năm 2024" : "Jan–Jun 2024";
      expect(said.sentence).toBe(`${label}: ${sentence}`.normalize("NFC"));
      expect(said.formula).toBe(formula.normalize("NFC"));
      expect(said.title).toBe(said.title.normalize("NFC"));
      expect(describeDiscrepancy({ ...discrepancy, left: right, right: left }, language).title).toBe(
        said.title,
      );
    }
  });

  it("has a case for every kind", () => {
    expect(cases.map(([kind]) => kind)).toEqual([...discrepancyKinds]);
  });

  it("keeps the report's own hedge on a stated value", () => {
    const about = observe("2024-S1", 94, { reading: { kind: "value", value: 94, precision: "estimated" } });
    const said = describeDiscrepancy(
      {
        kind: "conflict",
        committee: "bloc",
        indicator: "new-members",
        period: periodOf("2024-S1"),
        left: stated(94, { steps: [{ sign: 1, observation: about }] }),
        right: stated(100),
      },
      "vi",
    );
    expect(said.formula).toBe("báo cáo nêu khoảng 94, báo cáo nêu 100");
  });
});
