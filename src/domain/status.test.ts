import { describe, expect, it } from "vitest";
import type { ReferenceMode, Thresholds } from "./assessment.ts";
import { dayOfDate } from "./calendar.ts";
import type { Figure } from "./figure.ts";
import type { Direction } from "./indicator.ts";
import type { Bound, Target } from "./observation.ts";
import { paceOf } from "./pace.ts";
import { elapsedShare, type Period } from "./period.ts";
import type { Plan } from "./plan.ts";
import { defaultThresholds, statusOf } from "./status.ts";

const year: Period = { start: dayOfDate(2024, 1, 1), end: dayOfDate(2025, 1, 1) };
const first = (months: number): Period => ({ start: year.start, end: dayOfDate(2024, 1 + months, 1) });

function planOf(low: number, high = low, value = low): Plan {
  const target: Target = {
    committee: "bloc",
    indicator: "new-members",
    period: year,
    shape: low === high ? { kind: "exact", value: low } : { kind: "range", low, high, open: false },
    origin: "assigned",
    source: { id: "s1", title: "Báo cáo" },
  };
  return { kind: "stated", value, low, high, period: year, target };
}

function valueOf(value: number, bound?: Bound): Figure {
  const precision = bound === undefined ? "exact" : "estimated";
  return { kind: "value", value, bound, precision, origin: "reported", steps: [] };
}

interface Case {
  readonly actual: number;
  readonly plan?: Plan;
  readonly months: number;
  readonly direction?: Direction;
  readonly bound?: Bound;
  /** e, the straight line's unless given. */
  readonly share?: number;
  readonly reference?: ReferenceMode;
  readonly thresholds?: Thresholds;
}

function judge({ actual, plan = planOf(100), months, direction = "higher", bound, ...rest }: Case) {
  const period = first(months);
  const share = rest.share ?? elapsedShare(year, period.end);
  const hasPace = rest.reference !== "off" && plan.kind !== "none" && plan.value > 0;
  return statusOf({
    figure: valueOf(actual, bound),
    period,
    plan,
    direction,
    pace: hasPace ? paceOf(actual, plan.value, share) : undefined,
    thresholds: rest.thresholds ?? defaultThresholds,
  });
}

describe("status of a plan to reach", () => {
  it.each([
    [3, 0, "tooEarly"],
    [3, 24, "tooEarly"],
    [3, 25, "onPace"],
    [3, 99, "onPace"],
    [3, 100, "met"],
    [3, 101, "exceeded"],
    [4, 29, "behind"],
    [4, 30, "slightlyBehind"],
    [6, 0, "behind"],
    [6, 44, "behind"],
    [6, 45, "slightlyBehind"],
    [6, 49, "slightlyBehind"],
    [6, 50, "onPace"],
    [6, 100, "met"],
    [6, 160, "exceeded"],
    [9, 67, "behind"],
    [9, 68, "slightlyBehind"],
    [9, 74, "slightlyBehind"],
    [9, 75, "onPace"],
    [9, 94, "onPace"],
    [12, 0, "missed"],
    [12, 99, "missed"],
    [12, 100, "met"],
    [12, 101, "exceeded"],
  ])("after %i months %i of 100: %s", (months, actual, status) => {
    expect(judge({ months, actual })).toBe(status);
  });

  it("116 of 160 at nine months is slightly behind, 306 of about 300 exceeded", () => {
    expect(judge({ months: 9, actual: 116, plan: planOf(160) })).toBe("slightlyBehind");
    expect(judge({ months: 12, actual: 306, plan: planOf(299, 301, 300) })).toBe("exceeded");
  });
});

describe("F27 lower-is-better: the plan is a ceiling and the comparisons turn round", () => {
  it.each([
    [3, 0, "onPace"],
    [3, 25, "onPace"],
    [3, 26, "tooEarly"],
    [3, 100, "tooEarly"],
    [3, 101, "missed"],
    [6, 50, "onPace"],
    [6, 51, "slightlyBehind"],
    [6, 55, "slightlyBehind"],
    [6, 56, "behind"],
    [6, 100, "behind"],
    [6, 101, "missed"],
    [9, 0, "onPace"],
    [12, 0, "met"],
    [12, 100, "met"],
    [12, 101, "missed"],
  ])("after %i months %i of at most 100: %s", (months, actual, status) => {
    expect(judge({ months, actual, direction: "lower" })).toBe(status);
  });
});

describe("status without a judgement of pace", () => {
  it.each([
    ["higher", 6, 40, "inProgress"],
    ["higher", 6, 100, "met"],
    ["higher", 6, 101, "exceeded"],
    ["higher", 12, 99, "missed"],
    ["lower", 6, 99, "inProgress"],
    ["lower", 6, 101, "missed"],
    ["lower", 12, 99, "met"],
    ["neutral", 6, 40, "inProgress"],
    ["neutral", 12, 99, "inProgress"],
    ["neutral", 12, 101, "inProgress"],
  ] as const)("reference off, %s, %i months, %i of 100: %s", (direction, months, actual, status) => {
    expect(judge({ direction, months, actual, reference: "off" })).toBe(status);
  });

  it.each([3, 6, 9, 12])("neutral is never judged, reference on, %i months", (months) => {
    for (const actual of [0, 50, 100, 160]) {
      expect(judge({ direction: "neutral", months, actual })).toBe("inProgress");
    }
  });
});

describe("status where something is missing", () => {
  const plans = { stated: planOf(100), zero: planOf(0), none: { kind: "none" } } as const;
  it.each([
    ["F22 not reported", { kind: "notReported" }, "stated", "noData"],
    ["F22 not reported, no plan", { kind: "notReported" }, "none", "noData"],
    ["F22 not reported, zero target", { kind: "notReported" }, "zero", "noData"],
    ["not applicable", { kind: "notApplicable" }, "stated", "notApplicable"],
    ["not applicable, no plan", { kind: "notApplicable" }, "none", "notApplicable"],
    ["F26 missing target", valueOf(24), "none", "noPlan"],
    ["F26 missing target, a real 0", valueOf(0), "none", "noPlan"],
    ["F25 zero target", valueOf(24), "zero", "notApplicable"],
    ["F25 zero target, a real 0", valueOf(0), "zero", "notApplicable"],
  ] as const)("%s: for every direction", (_what, figure, plan, status) => {
    for (const direction of ["higher", "lower", "neutral"] as const) {
      const asked = { figure, plan: plans[plan], direction, period: first(12), pace: undefined };
      expect(statusOf({ ...asked, thresholds: defaultThresholds })).toBe(status);
    }
  });
});

describe("status near the edges", () => {
  it.each<[string, Case, string]>([
    ["nothing due, nothing done", { actual: 0, months: 6, share: 0 }, "onPace"],
    ["nothing due, something done", { actual: 1, months: 6, share: 0 }, "onPace"],
    ["binary rounding of the share", { actual: 30, months: 6, share: 0.1 + 0.2 }, "onPace"],
    ["half a unit short is not rounding", { actual: 29.5, months: 6, share: 0.3 }, "slightlyBehind"],
    ["too early asks the calendar", { actual: 10, months: 3, share: 0.6 }, "tooEarly"],
    ["late in the calendar, little due", { actual: 1, months: 9, share: 0.2 }, "behind"],
    ["just under the plan", { actual: 100, months: 9, bound: "under" }, "onPace"],
    ["just under the plan at the end", { actual: 100, months: 12, bound: "under" }, "missed"],
    ["just over the plan", { actual: 100, months: 9, bound: "over" }, "exceeded"],
    ["just over a ceiling", { actual: 100, months: 9, bound: "over", direction: "lower" }, "missed"],
    ["within a range", { actual: 190, months: 12, plan: planOf(180, 200) }, "met"],
    ["below a range", { actual: 179, months: 12, plan: planOf(180, 200) }, "missed"],
    ["above a range", { actual: 201, months: 12, plan: planOf(180, 200) }, "exceeded"],
    [
      "thresholds of one's own: more patience",
      { actual: 46, months: 6, thresholds: { onPace: 0.9, slightlyBehind: 0.5, tooEarlyShare: 0 } },
      "onPace",
    ],
    [
      "thresholds of one's own: never too early",
      { actual: 0, months: 3, thresholds: { onPace: 1, slightlyBehind: 0.9, tooEarlyShare: 0 } },
      "behind",
    ],
    [
      "thresholds of one's own: early for half a year",
      { actual: 0, months: 6, thresholds: { onPace: 1, slightlyBehind: 0.9, tooEarlyShare: 0.5 } },
      "tooEarly",
    ],
  ])("%s", (_what, asked, status) => {
    expect(judge(asked)).toBe(status);
  });
});
