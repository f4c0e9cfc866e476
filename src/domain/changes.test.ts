import { describe, expect, it } from "vitest";
import {
  admissions,
  nine,
  nineBefore,
  saidBy,
  standpointOf,
  unitsNamed,
  type Said,
} from "../../tests/support/comparing.ts";
import {
  committeeOf,
  observationOf,
  openLife,
  periodOf,
  report,
  targetOf,
} from "../../tests/support/records.ts";
import { changesBetween } from "./changes.ts";
import type { Committee } from "./committee.ts";
import { lineageOf } from "./lineage.ts";
import type { Observation, Target } from "./observation.ts";
import type { Standpoint } from "./standing.ts";

const units = unitsNamed("a", "b", "c");

function told(at: Standpoint, listed: readonly Committee[] = units, before = at, base = nineBefore) {
  const found = changesBetween({
    now: { at, period: periodOf(nine) },
    before: { at: before, period: periodOf(base) },
    lineage: lineageOf(listed),
    units: listed,
    indicator: admissions,
  });
  return {
    moved: found.moved.map(({ committee, variance }) => `${committee.id} ${variance.absolute}`),
    unlike: found.unlike.map(({ committee, variance }) => `${committee.id} ${variance.absolute}`),
    newReports: found.newReports.map(({ committee }) => committee.id),
    corrections: found.corrections.map(
      ({ committee, earlier, later }) => `${committee.id} ${valueOf(earlier)} → ${valueOf(later)}`,
    ),
    plans: found.planChanges.map(
      ({ committee, earlier, later }) => `${committee.id} ${sizeOf(earlier)} → ${sizeOf(later)}`,
    ),
  };
}

function valueOf({ reading }: Observation): number | string {
  return reading.kind === "value" ? reading.value : reading.kind;
}

function sizeOf({ shape }: Target): number | string {
  return shape.kind === "exact" ? shape.value : shape.kind;
}

const none = { moved: [], unlike: [], newReports: [], corrections: [], plans: [] };

describe("changesBetween two periods", () => {
  it.each<[string, Said, object]>([
    [
      "orders by the size of the change, whichever way",
      {
        a: { [nine]: 5, [nineBefore]: 3 },
        b: { [nine]: 1, [nineBefore]: 9 },
        c: { [nine]: 4, [nineBefore]: 4 },
      },
      { ...none, moved: ["b -8", "a 2"] },
    ],
    ["F22 a report that was not there before is new", { a: { [nine]: 5 } }, { ...none, newReports: ["a"] }],
    ["F22 one that is no longer there is no change", { a: { [nineBefore]: 5 } }, none],
    [
      "F23 from and to a real 0 are changes",
      { a: { [nine]: 0, [nineBefore]: 2 } },
      { ...none, moved: ["a -2"] },
    ],
    [
      "a full year is not compared with nine months",
      { a: { [nine]: 5, "2023": 9 } },
      { ...none, newReports: ["a"] },
    ],
  ])("%s", (_, said, expected) => {
    expect(told(standpointOf({ said }))).toEqual(expected);
  });

  it("F33 is told of a body once, and a newly founded one reports nothing new", () => {
    const start = periodOf("2024").start;
    const listed = [
      committeeOf("old", { life: { ...openLife, end: start }, successors: [{ id: "new", kind: "renamed" }] }),
      committeeOf("new", { life: { ...openLife, start } }),
      committeeOf("founded", { life: { ...openLife, start } }),
    ];
    const said = { old: { [nineBefore]: 5 }, new: { [nine]: 8 }, founded: { [nine]: 3 } };
    expect(told(standpointOf({ said }), listed)).toEqual({ ...none, moved: ["new 3"] });
  });

  it("F33 sets apart what is not alike", () => {
    const start = periodOf("2023-05").start;
    const listed = [committeeOf("a", { life: { ...openLife, start } }), ...unitsNamed("b")];
    const said = { a: { [nine]: 9, [nineBefore]: 2 }, b: { [nine]: 2, [nineBefore]: 1 } };
    expect(told(standpointOf({ said }), listed)).toEqual({ ...none, moved: ["b 1"], unlike: ["a 7"] });
  });

  it("names corrections and changed plans of either period, and no others", () => {
    const later = { ...report, title: "Báo cáo bổ sung", published: "2024-11" };
    const correction = (period: string, value: number) =>
      observationOf(period, value, { committee: "a", source: later, corrects: report });
    const at = standpointOf({
      said: { a: { [nine]: 5, [nineBefore]: 5, "2022": 7 } },
      observations: [correction(nine, 6), correction("2022", 8)],
      targets: [
        targetOf("2024", 10, { committee: "b" }),
        targetOf("2024", 12, { committee: "b", asOf: "2024-07" }),
        targetOf("2024", 12, { committee: "b", asOf: "2024-08" }),
        targetOf("2022", 10, { committee: "b" }),
        targetOf("2022", 12, { committee: "b", asOf: "2022-07" }),
        targetOf("2024", 9, { committee: "elsewhere" }),
        targetOf("2024", 8, { committee: "elsewhere", asOf: "2024-07" }),
      ],
    });
    expect(told(at)).toEqual({ ...none, moved: ["a 1"], corrections: ["a 5 → 6"], plans: ["b 10 → 12"] });
  });

  it("tells each step of a chain of corrections", () => {
    const second = { ...report, title: "Báo cáo bổ sung" };
    const third = { ...report, title: "Báo cáo lần ba" };
    const observations = [
      ...saidBy({ a: { [nine]: 5 } }),
      observationOf(nine, 6, { committee: "a", source: second, corrects: report }),
      observationOf(nine, 7, { committee: "a", source: third, corrects: second }),
    ];
    expect(told(standpointOf({ observations })).corrections).toEqual(["a 5 → 6", "a 6 → 7"]);
  });
});

describe("changesBetween two states of the data", () => {
  it("compares the same period as it was known then", () => {
    const before = standpointOf({ said: { a: { [nine]: 5 } }, plans: { a: 10, b: 10 } });
    const now = standpointOf({ said: { a: { [nine]: 6 }, b: { [nine]: 2 } }, plans: { a: 11, b: 10 } });
    expect(told(now, units, before, nine)).toEqual({
      ...none,
      moved: ["a 1"],
      newReports: ["b"],
      plans: ["a 10 → 11"],
    });
    expect(told(now, units, now, nine)).toEqual(none);
  });
});
