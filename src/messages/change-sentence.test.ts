import { describe, expect, it } from "vitest";
import type { Changes, Moved } from "../domain/changes.ts";
import type { Committee } from "../domain/committee.ts";
import type { Figure } from "../domain/figure.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Target, TargetShape } from "../domain/observation.ts";
import { varianceOf } from "../domain/variance.ts";
import { changesSentence, correctionSentence, movedSentence, planChangeSentence } from "./change-sentence.ts";
import {
  goodCells,
  newMembers,
  observe,
  periodOf,
  report,
  subjectOf,
  valued,
} from "./subjects.test-support.ts";

function unit(vi: string, en?: string): Committee {
  const life = { start: -Infinity, end: Infinity };
  return { id: vi, name: { vi, en }, kind: "cluster", life, successors: [], unitsListed: "all", years: [] };
}

function moved(committee: Committee, before: Figure, now: Figure, indicator: Indicator = newMembers): Moved {
  const [base, current] = [before, now].map(
    (figure) => subjectOf({ period: "2024-01-01/P9M", figure, status: "noPlan", indicator }).assessment,
  );
  const variance = varianceOf(now, before, indicator);
  if (base === undefined || current === undefined || variance.kind !== "variance")
    throw new Error("no variance");
  return { committee, base, current, variance };
}

const three = unit("Cụm 3", "Cluster 3");
const five = unit("Cụm 5", "Cluster 5");
const six = unit("Cụm 6", "Cluster 6");
const nothing: Changes = { moved: [], unlike: [], newReports: [], corrections: [], planChanges: [] };

const period = periodOf("2024-01-01/P9M");
const correction = {
  committee: three,
  period,
  earlier: observe("2024-01-01/P9M", 33),
  later: observe("2024-01-01/P9M", 45),
};

function targetOf(shape: TargetShape, more: Partial<Target> = {}): Target {
  const about = { committee: "c3", indicator: "new-members", period: periodOf("2024") };
  return { ...about, shape, origin: "assigned", source: report, ...more };
}
const planChange = {
  committee: three,
  period: periodOf("2024"),
  earlier: targetOf({ kind: "exact", value: 40 }),
  later: targetOf({ kind: "range", low: 45, high: 50, open: false }, { asOf: "2024-07" }),
};

describe("changesSentence", () => {
  const up = moved(three, valued(33), valued(45));
  const down = moved(five, valued(9), valued(1));
  it.each<[string, Partial<Changes>, Indicator, string, string]>([
    [
      "one moved most",
      { moved: [up, down] },
      newMembers,
      "Cụm 3 tăng 12, nhiều nhất trong các đơn vị",
      "Cluster 3 rose by 12, the most of all units",
    ],
    [
      "two moved as much",
      { moved: [up, moved(five, valued(22), valued(10)), down] },
      newMembers,
      "Cụm 3 tăng 12 và Cụm 5 giảm 12, nhiều nhất trong các đơn vị",
      "Cluster 3 rose by 12 and Cluster 5 fell by 12, the most of all units",
    ],
    [
      "three moved as much",
      { moved: [three, five, six].map((one) => moved(one, valued(1), valued(3))) },
      newMembers,
      "3 đơn vị thay đổi nhiều nhất, mỗi đơn vị 2",
      "3 units changed most, by 2 each",
    ],
    [
      "a single one moved",
      { moved: [down] },
      newMembers,
      "Chỉ Cụm 5 giảm 8, từ 9 xuống 1",
      "Only Cluster 5 fell by 8, from 9 to 1",
    ],
    ["F22 nothing changed", {}, newMembers, "Không đơn vị nào thay đổi", "No unit changed"],
    [
      "what differs without being alike is no change, and not nothing",
      { unlike: [up] },
      newMembers,
      "1 đơn vị có chênh lệch nhưng chưa so được như nhau",
      "1 unit differs, but like is not compared with like",
    ],
    [
      "all kinds of changes",
      {
        moved: [up, down],
        newReports: [{ committee: six, current: up.current }],
        corrections: [correction, correction],
        planChanges: [planChange],
      },
      newMembers,
      "Cụm 3 tăng 12, nhiều nhất trong các đơn vị; 1 đơn vị mới có số liệu; 2 số được đính chính; 1 kế hoạch được điều chỉnh",
      "Cluster 3 rose by 12, the most of all units; 1 unit has reported anew; 2 figures were corrected; 1 plan was changed",
    ],
    [
      "percentages move by points",
      {
        moved: [
          moved(three, valued(70), valued(72.5), goodCells),
          moved(five, valued(70), valued(71), goodCells),
        ],
      },
      goodCells,
      "Cụm 3 tăng 2,5 điểm phần trăm, nhiều nhất trong các đơn vị",
      "Cluster 3 rose by 2.5 points, the most of all units",
    ],
    [
      "estimates say so",
      { moved: [moved(three, valued(300), valued(400, { precision: "estimated" })), down] },
      newMembers,
      "Cụm 3 tăng khoảng 100, nhiều nhất trong các đơn vị",
      "Cluster 3 rose by about 100, the most of all units",
    ],
  ])("where %s", (_, changes, indicator, vi, en) => {
    expect(changesSentence({ ...nothing, ...changes }, indicator, "vi")).toBe(vi);
    expect(changesSentence({ ...nothing, ...changes }, indicator, "en")).toBe(en);
  });
});

it("movedSentence says from what to what, F23 a real 0 too", () => {
  const gone = moved(five, valued(9), valued(0));
  expect(movedSentence(gone, newMembers, "vi")).toBe("Cụm 5 giảm 9, từ 9 xuống 0");
  expect(movedSentence(gone, newMembers, "en")).toBe("Cluster 5 fell by 9, from 9 to 0");
  const rate = moved(three, valued(70), valued(72.5), goodCells);
  expect(movedSentence(rate, goodCells, "vi")).toBe("Cụm 3 tăng 2,5 điểm phần trăm, từ 70% lên 72,5%");
});

it("correctionSentence names both values and the later source", () => {
  expect(correctionSentence(correction, newMembers, "vi")).toBe(
    "Cụm 3, 9 tháng năm 2024: 45 thay cho 33, Báo cáo 9 tháng, Đảng ủy Khối, ngày 26/9/2024, công bố 9/2024",
  );
  expect(correctionSentence(correction, newMembers, "en")).toContain(
    "Cluster 3, Jan–Sep 2024: 45 instead of 33",
  );
});

it("planChangeSentence names both plans and the day", () => {
  expect(planChangeSentence(planChange, "vi")).toBe("Cụm 3: kế hoạch năm 2024 từ 40 thành 45–50 (7/2024)");
  expect(planChangeSentence(planChange, "en")).toBe(
    "Cluster 3: the plan for 2024 from 40 to 45–50 (Jul 2024)",
  );
  const rates = { ...planChange, later: targetOf({ kind: "rate", percent: 3, ofIndicator: "members" }) };
  expect(planChangeSentence(rates, "vi")).toBe("Cụm 3: kế hoạch năm 2024 từ 40 thành 3% (9/2024)");
});
