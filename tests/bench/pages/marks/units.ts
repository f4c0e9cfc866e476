import type { Assessment } from "../../../../src/domain/assessment.ts";
import type { Committee } from "../../../../src/domain/committee.ts";
import type { Indicator } from "../../../../src/domain/indicator.ts";
import { paceOf } from "../../../../src/domain/pace.ts";
import type { Period } from "../../../../src/domain/period.ts";

const year: Period = { start: 19_723, end: 20_089 };
const source = { id: "s1", title: "Báo cáo" };

export const indicator: Indicator = {
  id: "new-members",
  name: { vi: "Kết nạp đảng viên mới" },
  unit: { vi: "đảng viên" },
  kind: "flow",
  direction: "higher",
  group: "membership",
};

/** 110 units after `share` of the year, each with a plan and some admissions. */
export function unitsAt(share: number): { committee: Committee; assessment: Assessment }[] {
  return Array.from({ length: 110 }, (_, index) => {
    const target = 20 + ((index * 37) % 90);
    const value = Math.round(target * share * (0.6 + ((index * 53) % 80) / 100));
    const pace = paceOf(value, target, share);
    return {
      committee: committeeAt(index),
      assessment: {
        period: { start: year.start, end: Math.round(year.start + 366 * share) },
        figure: { kind: "value", value, origin: "reported", precision: "exact", steps: [] },
        plan: planOf(index, target),
        attainment: value / target,
        reference: { mode: "straight", share },
        pace,
        status: pace.gap >= 0 ? "onPace" : "behind",
      },
    };
  });
}

function committeeAt(index: number): Committee {
  return {
    id: `unit-${index}`,
    name: { vi: `Đảng bộ cơ sở số ${index + 1} trực thuộc Đảng ủy Khối` },
    kind: "organisation",
    life: { start: -Infinity, end: Infinity },
    successors: [],
    unitsListed: "some",
    years: [2024],
  };
}

function planOf(index: number, value: number): Assessment["plan"] {
  return {
    kind: "stated",
    value,
    low: value,
    high: value,
    period: year,
    target: {
      committee: `unit-${index}`,
      indicator: indicator.id,
      period: year,
      shape: { kind: "exact", value },
      origin: "assigned",
      source,
    },
  };
}
