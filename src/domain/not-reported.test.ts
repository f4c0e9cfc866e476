import { describe, expect, it } from "vitest";
import {
  admissions,
  blocWith,
  nine,
  standpointOf,
  unitsNamed,
  type Said,
} from "../../tests/support/comparing.ts";
import { committeeOf, openLife, periodOf } from "../../tests/support/records.ts";
import type { Committee } from "./committee.ts";
import { lineageOf } from "./lineage.ts";
import { reportingState } from "./not-reported.ts";
import { periodKey } from "./period-text.ts";

function told(units: readonly Committee[], said: Said, below: Record<string, readonly Committee[]> = {}) {
  const at = standpointOf({ said, below });
  const { missing, coverage } = reportingState(at, lineageOf(units), units, admissions, periodOf(nine));
  const names = missing.map(
    ({ committee, last }) => `${committee.id} ${last ? periodKey(last.period) : "–"}`,
  );
  return [...names, `${coverage.reported}/${coverage.of}`];
}

const day = periodOf("2024-04").start;

describe("reportingState", () => {
  it.each<[string, readonly Committee[], Said, readonly string[]]>([
    [
      "F22 names units without a value, with their last report",
      unitsNamed("a", "b", "c"),
      { a: { [nine]: 3 }, b: { "2024-Q1": 1, "2024-S1": 2, [nine]: null } },
      ["b 2024-S1", "c –", "1/3"],
    ],
    ["F23 a real 0 is a report", unitsNamed("a"), { a: { [nine]: 0 } }, ["1/1"]],
    [
      "F39 a value that follows is as good as said",
      unitsNamed("a"),
      { a: { "2024": 9, "2024-Q4": 2 } },
      ["1/1"],
    ],
    [
      "F39 a third quarter alone gives no nine months",
      unitsNamed("a"),
      { a: { "2024-Q3": 9 } },
      ["a 2024-Q3", "0/1"],
    ],
    [
      "F33 who no longer lived owes none",
      [committeeOf("a", { life: { ...openLife, end: periodOf("2024").start } })],
      {},
      ["0/0"],
    ],
    [
      "F33 the last report may be under the earlier name",
      [
        committeeOf("old", { life: { ...openLife, end: day }, successors: [{ id: "new", kind: "renamed" }] }),
        committeeOf("new", { life: { ...openLife, start: day } }),
      ],
      { old: { "2024-Q1": 4, [nine]: null } },
      ["new 2024-Q1", "1/2"],
    ],
  ])("%s", (_, units, said, expected) => {
    expect(told(units, said)).toEqual(expected);
  });

  it("takes the sum of a unit's own units for its report", () => {
    const bloc = blocWith();
    const said = { a: { [nine]: 3 } };
    expect(told([bloc], said, { bloc: unitsNamed("a", "b") })).toEqual(["1/1"]);
    expect(told([bloc], {}, { bloc: unitsNamed("a", "b") })).toEqual(["bloc –", "0/1"]);
  });
});
