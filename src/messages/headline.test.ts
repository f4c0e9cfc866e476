import { describe, expect, it } from "vitest";
import { headline, statusSentence } from "./headline.ts";
import {
  complaints,
  exactPlan,
  goodCells,
  impliedPlan,
  members,
  newMembers,
  statedPlan,
  subjectOf,
  valued,
  type Example,
} from "./subjects.test-support.ts";
import type { Segment } from "./tone.ts";

/** Brackets mark the toned piece: `[late: chậm 2,5 điểm phần trăm]`. */
function marked(segments: readonly Segment[]): string {
  return segments.map(({ text, tone }) => (tone === undefined ? text : `[${tone}: ${text}]`)).join("");
}

const nineMonths = "2024-01-01/P9M";
const none = { kind: "notReported" } as const;

const decisions: [string, Example, string, string][] = [
  [
    "no data",
    { period: "2023-Q3", figure: none, status: "noData" },
    "Quý III/2023: [none: chưa có số liệu] về kết nạp đảng viên mới",
    "Q3 2023: [none: no data yet] on new members admitted",
  ],
  [
    "no data, with a plan",
    { period: nineMonths, figure: none, plan: exactPlan(160), status: "noData" },
    "9 tháng năm 2024: [none: chưa có số liệu] về kết nạp đảng viên mới; kế hoạch năm 2024 là 160",
    "Jan–Sep 2024: [none: no data yet] on new members admitted; the plan for 2024 is 160",
  ],
  [
    "F26 no plan",
    { period: "2024-Q1", figure: valued(24), status: "noPlan" },
    "Quý I/2024: 24 đảng viên mới; [none: chưa có kế hoạch]",
    "Q1 2024: 24 new members; [none: no plan yet]",
  ],
  [
    "F23 a real zero without a plan",
    { period: "2024-Q1", figure: valued(0), status: "noPlan" },
    "Quý I/2024: 0 đảng viên mới; [none: chưa có kế hoạch]",
    "Q1 2024: 0 new members; [none: no plan yet]",
  ],
  [
    "one",
    { period: "2024-Q1", figure: valued(1), status: "noPlan" },
    "Quý I/2024: 1 đảng viên mới; [none: chưa có kế hoạch]",
    "Q1 2024: 1 new member; [none: no plan yet]",
  ],
  [
    "not applicable: no such committee then",
    { period: "2024-Q1", figure: { kind: "notApplicable" }, status: "notApplicable" },
    "Quý I/2024: [none: không áp dụng] vì đơn vị không hoạt động trong kỳ này",
    "Q1 2024: [none: not applicable], as the unit did not exist in this period",
  ],
  [
    "F25 not applicable: zero target",
    { period: nineMonths, figure: valued(5), plan: exactPlan(0), status: "notApplicable" },
    "9 tháng năm 2024: 5 đảng viên mới; [none: không áp dụng] tỷ lệ vì kế hoạch bằng 0",
    "Jan–Sep 2024: 5 new members; [none: not applicable], as the plan is 0",
  ],
  [
    "a range outside of the plan's",
    { period: "2024-Q3", figure: valued(32), plan: exactPlan(100), status: "inProgress" },
    "Quý III/2024: 32 đảng viên mới; kế hoạch năm 2024 là 100",
    "Q3 2024: 32 new members; the plan for 2024 is 100",
  ],
  [
    "slightly behind",
    { period: nineMonths, figure: valued(116), plan: exactPlan(160), status: "slightlyBehind" },
    "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; [late: chậm 2,5 điểm phần trăm] so với mốc thời gian, còn 44 trong quý IV",
    "Jan–Sep 2024: 116 of 160 new members, 72.5%; [late: 2.5 points behind] the time mark, 44 to go in Q4",
  ],
  [
    "behind",
    { period: "2024-S1", figure: valued(40), plan: exactPlan(160), status: "behind" },
    "6 tháng năm 2024: 40 trong 160 đảng viên mới, đạt 25%; [late: chậm 25 điểm phần trăm] so với mốc thời gian, còn 120 trong 6 tháng cuối năm",
    "Jan–Jun 2024: 40 of 160 new members, 25%; [late: 25 points behind] the time mark, 120 to go in the remaining 6 months",
  ],
  [
    "ahead",
    { period: nineMonths, figure: valued(94), plan: exactPlan(100), status: "onPace" },
    "9 tháng năm 2024: 94 trong 100 đảng viên mới, đạt 94%; [ahead: nhanh hơn 19 điểm phần trăm] so với mốc thời gian, còn 6 trong quý IV",
    "Jan–Sep 2024: 94 of 100 new members, 94%; [ahead: 19 points ahead] of the time mark, 6 to go in Q4",
  ],
  [
    "exactly on the mark",
    { period: nineMonths, figure: valued(120), plan: exactPlan(160), status: "onPace" },
    "9 tháng năm 2024: 120 trong 160 đảng viên mới, đạt 75%; [ahead: đúng tiến độ] theo mốc thời gian, còn 40 trong quý IV",
    "Jan–Sep 2024: 120 of 160 new members, 75%; [ahead: on pace] by the time mark, 40 to go in Q4",
  ],
  [
    "last year's shape",
    {
      period: nineMonths,
      figure: valued(116),
      plan: exactPlan(160),
      status: "onPace",
      reference: { mode: "lastYear", share: 0.7 },
    },
    "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; [ahead: nhanh hơn 2,5 điểm phần trăm] so với tiến độ năm trước, còn 44 trong quý IV",
    "Jan–Sep 2024: 116 of 160 new members, 72.5%; [ahead: 2.5 points ahead] of last year’s pace, 44 to go in Q4",
  ],
  [
    "the plan's phasing",
    {
      period: nineMonths,
      figure: valued(116),
      plan: exactPlan(160),
      status: "slightlyBehind",
      reference: { mode: "phasing", share: 0.8 },
    },
    "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; [late: chậm 7,5 điểm phần trăm] so với phân kỳ của kế hoạch, còn 44 trong quý IV",
    "Jan–Sep 2024: 116 of 160 new members, 72.5%; [late: 7.5 points behind] the plan’s phasing, 44 to go in Q4",
  ],
  [
    "reference off",
    { period: nineMonths, figure: valued(116), plan: exactPlan(160), status: "inProgress", reference: "off" },
    "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; [none: đang thực hiện], còn 44 trong quý IV",
    "Jan–Sep 2024: 116 of 160 new members, 72.5%; [none: in progress], 44 to go in Q4",
  ],
  [
    "on pace by a threshold below the mark",
    { period: nineMonths, figure: valued(116), plan: exactPlan(160), status: "onPace" },
    "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; [ahead: đúng tiến độ], chậm 2,5 điểm phần trăm so với mốc thời gian, còn 44 trong quý IV",
    "Jan–Sep 2024: 116 of 160 new members, 72.5%; [ahead: on pace], 2.5 points behind the time mark, 44 to go in Q4",
  ],
  [
    "too early",
    { period: "2024-Q1", figure: valued(24), plan: exactPlan(160), status: "tooEarly" },
    "Quý I/2024: 24 trong 160 đảng viên mới, đạt 15%; [none: chưa đủ căn cứ] để đánh giá tiến độ, còn 136 trong 9 tháng còn lại",
    "Q1 2024: 24 of 160 new members, 15%; [none: too early to tell], 136 to go in the remaining 9 months",
  ],
  [
    "too early, an empty first quarter",
    { period: "2024-Q1", figure: valued(0), plan: exactPlan(160), status: "tooEarly" },
    "Quý I/2024: 0 trong 160 đảng viên mới, đạt 0%; [none: chưa đủ căn cứ] để đánh giá tiến độ, còn 160 trong 9 tháng còn lại",
    "Q1 2024: 0 of 160 new members, 0%; [none: too early to tell], 160 to go in the remaining 9 months",
  ],
  [
    "met",
    { period: "2024", figure: valued(160), plan: exactPlan(160), status: "met" },
    "Năm 2024: 160 trong 160 đảng viên mới, đạt 100%; [ahead: đạt kế hoạch]",
    "2024: 160 of 160 new members, 100%; [ahead: plan met]",
  ],
  [
    "met early",
    { period: nineMonths, figure: valued(160), plan: exactPlan(160), status: "met" },
    "9 tháng năm 2024: 160 trong 160 đảng viên mới, đạt 100%; [ahead: đạt kế hoạch trước thời hạn]",
    "Jan–Sep 2024: 160 of 160 new members, 100%; [ahead: plan met ahead of time]",
  ],
  [
    "exceeded",
    { period: "2024", figure: valued(7), plan: exactPlan(3), status: "exceeded" },
    "Năm 2024: 7 đảng viên mới so với kế hoạch 3, đạt 233,3%; [ahead: vượt kế hoạch]",
    "2024: 7 new members against a plan of 3, 233.3%; [ahead: plan exceeded]",
  ],
  [
    "exceeded, implied with a range",
    { period: "2022", figure: valued(306), plan: impliedPlan(300, 299, 301, {}, "2022"), status: "exceeded" },
    "Năm 2022: 306 đảng viên mới so với kế hoạch khoảng 300 (299–301), đạt 102%; [ahead: vượt kế hoạch]",
    "2022: 306 new members against a plan of about 300 (299–301), 102%; [ahead: plan exceeded]",
  ],
  [
    "missed",
    { period: "2024", figure: valued(150), plan: exactPlan(160), status: "missed" },
    "Năm 2024: 150 trong 160 đảng viên mới, đạt 93,8%; [late: không đạt kế hoạch, thiếu 10]",
    "2024: 150 of 160 new members, 93.8%; [late: plan missed by 10]",
  ],
  [
    "implied, the only number",
    { period: nineMonths, figure: valued(94), plan: impliedPlan(100, 100, 100), status: "onPace" },
    "9 tháng năm 2024: 94 trong 100 đảng viên mới, đạt 94%; [ahead: nhanh hơn 19 điểm phần trăm] so với mốc thời gian, còn 6 trong quý IV",
    "Jan–Sep 2024: 94 of 100 new members, 94%; [ahead: 19 points ahead] of the time mark, 6 to go in Q4",
  ],
  [
    "implied with a range",
    { period: "2024-S1", figure: valued(68), plan: impliedPlan(200, 198, 202), status: "behind" },
    "6 tháng năm 2024: 68 trong khoảng 200 (198–202) đảng viên mới, đạt 34%; [late: chậm 16 điểm phần trăm] so với mốc thời gian, còn khoảng 132 trong 6 tháng cuối năm",
    "Jan–Jun 2024: 68 of about 200 (198–202) new members, 34%; [late: 16 points behind] the time mark, about 132 to go in the remaining 6 months",
  ],
  [
    "estimated",
    {
      period: nineMonths,
      figure: valued(400, { precision: "estimated" }),
      plan: exactPlan(500),
      status: "onPace",
    },
    "9 tháng năm 2024: khoảng 400 trong 500 đảng viên mới, đạt khoảng 80%; [ahead: nhanh hơn khoảng 5 điểm phần trăm] so với mốc thời gian, còn khoảng 100 trong quý IV",
    "Jan–Sep 2024: about 400 of 500 new members, about 80%; [ahead: about 5 points ahead] of the time mark, about 100 to go in Q4",
  ],
  [
    "estimated, just over",
    {
      period: "2024",
      figure: valued(500, { precision: "estimated", bound: "over" }),
      plan: exactPlan(400),
      status: "exceeded",
    },
    "Năm 2024: hơn 500 đảng viên mới so với kế hoạch 400, đạt hơn 125%; [ahead: vượt kế hoạch]",
    "2024: just over 500 new members against a plan of 400, just over 125%; [ahead: plan exceeded]",
  ],
  [
    "just under the plan, which is not met",
    {
      period: "2024",
      figure: valued(160, { precision: "estimated", bound: "under" }),
      plan: exactPlan(160),
      status: "missed",
    },
    "Năm 2024: gần 160 trong 160 đảng viên mới, đạt gần 100%; [late: không đạt]",
    "2024: just under 160 of 160 new members, just under 100%; [late: plan missed]",
  ],
  [
    "provisional",
    {
      period: "2024",
      figure: valued(150, { precision: "provisional" }),
      plan: exactPlan(160),
      status: "missed",
    },
    "Năm 2024: 150 (sơ bộ) trong 160 đảng viên mới, đạt 93,8%; [late: không đạt kế hoạch, thiếu 10]",
    "2024: 150 (provisional) of 160 new members, 93.8%; [late: plan missed by 10]",
  ],
  [
    "a floor",
    {
      period: nineMonths,
      figure: valued(105),
      plan: statedPlan({ kind: "floor", value: 210 }, 210),
      status: "behind",
    },
    "9 tháng năm 2024: 105 đảng viên mới so với kế hoạch ít nhất 210, đạt 50%; [late: chậm 25 điểm phần trăm] so với mốc thời gian, còn 105 trong quý IV",
    "Jan–Sep 2024: 105 new members against a plan of at least 210, 50%; [late: 25 points behind] the time mark, 105 to go in Q4",
  ],
  [
    "a range",
    {
      period: "2024",
      figure: valued(171),
      plan: statedPlan({ kind: "range", low: 180, high: 200, open: true }, 180),
      status: "missed",
    },
    "Năm 2024: 171 đảng viên mới so với kế hoạch 180–200 trở lên, đạt 95%; [late: không đạt kế hoạch, thiếu 9]",
    "2024: 171 new members against a plan of 180–200 or more, 95%; [late: plan missed by 9]",
  ],
  [
    "a rate",
    {
      period: "2024",
      figure: valued(161),
      plan: statedPlan({ kind: "rate", percent: 3, ofIndicator: "members", ofValue: 5356 }, 161),
      status: "met",
    },
    "Năm 2024: 161 trong 161 đảng viên mới, đạt 100%; [ahead: đạt kế hoạch]",
    "2024: 161 of 161 new members, 100%; [ahead: plan met]",
  ],
  [
    "summed over units",
    {
      period: nineMonths,
      figure: valued(94, { origin: "summed", coverage: { reported: 12, of: 17 } }),
      plan: exactPlan(100),
      status: "onPace",
    },
    "9 tháng năm 2024: 94 trong 100 đảng viên mới (12/17 đơn vị có số liệu), đạt 94%; [ahead: nhanh hơn 19 điểm phần trăm] so với mốc thời gian, còn 6 trong quý IV",
    "Jan–Sep 2024: 94 of 100 new members (12 of 17 units with data), 94%; [ahead: 19 points ahead] of the time mark, 6 to go in Q4",
  ],
  [
    "F27 a ceiling, used too fast",
    { period: "2024-S1", figure: valued(6), plan: exactPlan(10), status: "behind", indicator: complaints },
    "6 tháng năm 2024: 6 đơn thư tồn đọng so với mức tối đa 10, bằng 60%; [late: cao hơn 10 điểm phần trăm] so với mốc thời gian, còn được 4 trong 6 tháng cuối năm",
    "Jan–Jun 2024: 6 complaints against a ceiling of 10, 60%; [late: 10 points above] the time mark, 4 left in the remaining 6 months",
  ],
  [
    "F27 a ceiling, kept so far",
    { period: nineMonths, figure: valued(6), plan: exactPlan(10), status: "onPace", indicator: complaints },
    "9 tháng năm 2024: 6 đơn thư tồn đọng so với mức tối đa 10, bằng 60%; [ahead: thấp hơn 15 điểm phần trăm] so với mốc thời gian, còn được 4 trong quý IV",
    "Jan–Sep 2024: 6 complaints against a ceiling of 10, 60%; [ahead: 15 points below] the time mark, 4 left in Q4",
  ],
  [
    "F27 a ceiling, crossed",
    { period: nineMonths, figure: valued(12), plan: exactPlan(10), status: "missed", indicator: complaints },
    "9 tháng năm 2024: 12 đơn thư tồn đọng so với mức tối đa 10, bằng 120%; [late: vượt mức tối đa 2]",
    "Jan–Sep 2024: 12 complaints against a ceiling of 10, 120%; [late: 2 over the ceiling]",
  ],
  [
    "F27 a ceiling, met at the end",
    { period: "2024", figure: valued(9), plan: exactPlan(10), status: "met", indicator: complaints },
    "Năm 2024: 9 đơn thư tồn đọng so với mức tối đa 10, bằng 90%; [ahead: không vượt mức tối đa]",
    "2024: 9 complaints against a ceiling of 10, 90%; [ahead: within the ceiling]",
  ],
  [
    "a stock, which has no pace",
    {
      period: "2024-Q3",
      figure: valued(1950),
      plan: exactPlan(2000),
      status: "inProgress",
      indicator: members,
    },
    "Cuối quý III/2024: 1.950 trong 2.000 đảng viên, đạt 97,5%; [none: đang thực hiện], còn thiếu 50",
    "End of Q3 2024: 1,950 of 2,000 members, 97.5%; [none: in progress], 50 to go",
  ],
  [
    "a stock, just under",
    {
      period: "2023-Q3",
      figure: valued(2000, { precision: "estimated", bound: "under" }),
      status: "noPlan",
      indicator: members,
    },
    "Cuối quý III/2023: gần 2.000 đảng viên; [none: chưa có kế hoạch]",
    "End of Q3 2023: just under 2,000 members; [none: no plan yet]",
  ],
  [
    "a ratio",
    { period: "2024", figure: valued(75), plan: exactPlan(80), status: "missed", indicator: goodCells },
    "Năm 2024: 75% so với kế hoạch 80%, đạt 93,8%; [late: không đạt kế hoạch, thiếu 5 điểm phần trăm]",
    "2024: 75% against a plan of 80%, 93.8%; [late: plan missed by 5 points]",
  ],
  [
    "a neutral indicator, never judged",
    {
      period: nineMonths,
      figure: valued(3),
      plan: exactPlan(4),
      status: "inProgress",
      indicator: { ...newMembers, direction: "neutral" },
    },
    "9 tháng năm 2024: 3 trong 4 đảng viên mới, đạt 75%",
    "Jan–Sep 2024: 3 of 4 new members, 75%",
  ],
];

describe("headline", () => {
  it.each(decisions)("%s", (_case, example, vi, en) => {
    const subject = subjectOf(example);
    expect(marked(headline(subject, "vi"))).toBe(vi.normalize("NFC"));
    expect(marked(headline(subject, "en"))).toBe(en);
  });

  it("is read out for a row with its name and status word", () => {
    const subject = subjectOf({
      period: "2024",
      figure: valued(150),
      plan: exactPlan(160),
      status: "missed",
    });
    expect(statusSentence("Đảng ủy Khối", subject, "Không đạt", "vi")).toBe(
      "Đảng ủy Khối. Năm 2024: 150 trong 160 đảng viên mới, đạt 93,8%; không đạt kế hoạch, thiếu 10. Không đạt.",
    );
  });
});
