import { describe, expect, it } from "vitest";
import type { Committee } from "../domain/committee.ts";
import type { ComparisonDoubt } from "../domain/comparison.ts";
import type { Figure } from "../domain/figure.ts";
import type { Indicator } from "../domain/indicator.ts";
import { varianceOf } from "../domain/variance.ts";
import {
  complaints,
  goodCells,
  members,
  newMembers,
  periodOf,
  subjectOf,
  valued,
} from "./subjects.test-support.ts";
import type { Segment } from "./tone.ts";
import { comparisonSegments, varianceSegments } from "./variance-sentence.ts";

const none: Figure = { kind: "notReported" };
const na: Figure = { kind: "notApplicable" };

interface Case {
  readonly now: Figure;
  readonly before: Figure;
  readonly indicator?: Indicator;
  readonly periods?: readonly [string, string];
  readonly doubts?: readonly ComparisonDoubt[];
  readonly vi: string;
  readonly en: string;
}

const nine = ["2024-01-01/P9M", "2023-01-01/P9M"] as const;
const cases: Record<string, Case> = {
  more: {
    now: valued(156),
    before: valued(144),
    vi: "[ahead: +12 (+8,3%)] so với cùng kỳ năm 2023",
    en: "[ahead: +12 (+8.3%)] against the same period of 2023",
  },
  fewer: {
    now: valued(3000),
    before: valued(4000),
    vi: "[late: −1.000 (−25%)] so với cùng kỳ năm 2023",
    en: "[late: −1,000 (−25%)] against the same period of 2023",
  },
  "F27 more where lower is better": {
    now: valued(5),
    before: valued(4),
    indicator: complaints,
    vi: "[late: +1 (+25%)] so với cùng kỳ năm 2023",
    en: "[late: +1 (+25%)] against the same period of 2023",
  },
  "more of what is not judged": {
    now: valued(5),
    before: valued(4),
    indicator: { ...members, direction: "neutral" },
    vi: "+1 (+25%) so với cùng kỳ năm 2023",
    en: "+1 (+25%) against the same period of 2023",
  },
  "the same": {
    now: valued(5),
    before: valued(5),
    vi: "không đổi so với cùng kỳ năm 2023",
    en: "unchanged from the same period of 2023",
  },
  "F23 from a real 0": {
    now: valued(5),
    before: valued(0),
    vi: "[ahead: +5] so với cùng kỳ năm 2023",
    en: "[ahead: +5] against the same period of 2023",
  },
  percentages: {
    now: valued(72.5),
    before: valued(70),
    indicator: goodCells,
    vi: "[ahead: +2,5 điểm phần trăm] so với cùng kỳ năm 2023",
    en: "[ahead: +2.5 points] against the same period of 2023",
  },
  "a year": {
    now: valued(3),
    before: valued(2),
    periods: ["2024", "2023"],
    vi: "[ahead: +1 (+50%)] so với năm 2023",
    en: "[ahead: +1 (+50%)] against 2023",
  },
  "the quarter before": {
    now: valued(3),
    before: valued(2),
    periods: ["2024-Q3", "2024-Q2"],
    vi: "[ahead: +1 (+50%)] so với quý II/2024",
    en: "[ahead: +1 (+50%)] against Q2 2024",
  },
  "a term": {
    now: valued(3),
    before: valued(2),
    periods: ["2020-01-01/P60M", "2015-01-01/P60M"],
    vi: "[ahead: +1 (+50%)] so với giai đoạn 2015–2019",
    en: "[ahead: +1 (+50%)] against 2015–2019",
  },
  estimated: {
    now: valued(450, { precision: "estimated" }),
    before: valued(400),
    vi: "[ahead: khoảng +50 (+12,5%)] so với cùng kỳ năm 2023",
    en: "[ahead: about +50 (+12.5%)] against the same period of 2023",
  },
  provisional: {
    now: valued(5, { precision: "provisional" }),
    before: valued(4),
    vi: "[ahead: +1 (+25%)] so với cùng kỳ năm 2023 (sơ bộ)",
    en: "[ahead: +1 (+25%)] against the same period of 2023 (provisional)",
  },
  "F33 across a merger": {
    now: valued(5),
    before: valued(4),
    doubts: ["succession", "life"],
    vi: "+1 (+25%) so với cùng kỳ năm 2023 (có sáp nhập hoặc chia tách giữa hai kỳ; chỉ hoạt động một phần của kỳ)",
    en: "+1 (+25%) against the same period of 2023 (merged or split between the two periods; existed for a part of the period only)",
  },
  "F22 nothing now": {
    now: none,
    before: valued(4),
    vi: "chưa có số liệu 9 tháng năm 2024 để so sánh",
    en: "no data for Jan–Sep 2024 yet to compare",
  },
  "F22 nothing then": {
    now: valued(4),
    before: none,
    vi: "chưa có số liệu 9 tháng năm 2023 để so sánh",
    en: "no data for Jan–Sep 2023 yet to compare",
  },
  "F22 nothing at all": {
    now: none,
    before: none,
    vi: "chưa có số liệu cả hai kỳ để so sánh",
    en: "no data for both periods yet to compare",
  },
  "F33 not founded then": {
    now: valued(4),
    before: na,
    vi: "không so sánh được vì đơn vị không hoạt động trong 9 tháng năm 2023",
    en: "cannot be compared, as the unit did not exist in Jan–Sep 2023",
  },
};

function marked(segments: readonly Segment[]): string {
  return segments.map(({ text, tone }) => (tone === undefined ? text : `[${tone}: ${text}]`)).join("");
}

describe("varianceSegments", () => {
  it.each(Object.entries(cases))("says %s in both languages", (_, { now, before, vi, en, ...asked }) => {
    const indicator = asked.indicator ?? newMembers;
    const [period, base] = asked.periods ?? nine;
    const subject = {
      variance: varianceOf(now, before, indicator),
      indicator,
      period: periodOf(period),
      basePeriod: periodOf(base),
      doubts: asked.doubts ?? [],
    };
    expect(marked(varianceSegments(subject, "vi"))).toBe(vi);
    expect(marked(varianceSegments(subject, "en"))).toBe(en);
  });
});

describe("comparisonSegments", () => {
  const committee: Committee = {
    id: "c3",
    name: { vi: "Cụm thi đua số 3", en: "Emulation cluster no. 3" },
    shortName: { vi: "Cụm 3", en: "Cluster 3" },
    kind: "cluster",
    life: { start: -Infinity, end: Infinity },
    successors: [],
    unitsListed: "all",
    years: [],
  };
  it.each([
    [
      valued(45),
      "Cụm 3, 9 tháng năm 2024: 45 đảng viên mới, [ahead: +5 (+12,5%)] so với cùng kỳ năm 2023",
      "Cluster 3, Jan–Sep 2024: 45 new members, [ahead: +5 (+12.5%)] against the same period of 2023",
    ],
    [
      none,
      "Cụm 3: chưa có số liệu 9 tháng năm 2024 để so sánh",
      "Cluster 3: no data for Jan–Sep 2024 yet to compare",
    ],
  ])("of %o", (figure, vi, en) => {
    const { assessment } = subjectOf({ period: nine[0], figure, status: "noPlan" });
    const variance = varianceOf(figure, valued(40), newMembers);
    const comparison = { committee, current: assessment, variance, doubts: [] };
    expect(marked(comparisonSegments(comparison, newMembers, periodOf(nine[1]), "vi"))).toBe(vi);
    expect(marked(comparisonSegments(comparison, newMembers, periodOf(nine[1]), "en"))).toBe(en);
  });
});
