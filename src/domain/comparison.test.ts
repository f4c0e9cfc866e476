import { describe, expect, it } from "vitest";
import {
  committeeOf,
  estimated,
  indicatorOf,
  openLife,
  periodOf,
  provisional,
} from "../../tests/support/records.ts";
import type { Committee } from "./committee.ts";
import {
  blocWith,
  nine,
  nineBefore,
  questionOf,
  standpointOf,
  unitsNamed,
  type Said,
} from "../../tests/support/comparing.ts";
import { comparisonOf, comparisonRows, type Comparison } from "./comparison.ts";
import type { Figure } from "./figure.ts";

function brief(figure: Figure): string | number {
  return figure.kind === "value" ? figure.value : figure.kind;
}

function told({
  committee,
  current,
  base,
  baseCommittee,
  variance,
  planVariance,
  doubts,
}: Comparison): string {
  const name = committee === baseCommittee ? committee.id : `${committee.id} (${baseCommittee.id})`;
  const by = variance.kind === "variance" ? variance.absolute : `${variance.kind} ${variance.side}`;
  const toPlan = planVariance.kind === "variance" ? planVariance.absolute : planVariance.kind;
  const share = current.attainment ?? "–";
  return `${name}: ${brief(current.figure)} − ${brief(base.figure)} = ${by}; ${share}, ${toPlan} ${doubts.join(" ")}`.trim();
}

const start = periodOf("2023-04").start;
const renamed = [
  committeeOf("old", { life: { ...openLife, end: start }, successors: [{ id: "new", kind: "renamed" }] }),
  committeeOf("new", { life: { ...openLife, start } }),
];
const merged = [
  committeeOf("a", { life: { ...openLife, end: start }, successors: [{ id: "m", kind: "merged" }] }),
  committeeOf("b", { life: { ...openLife, end: start }, successors: [{ id: "m", kind: "merged" }] }),
  committeeOf("m", { life: { ...openLife, start } }),
];

describe("comparisonRows", () => {
  it.each<[string, readonly Committee[], Said, readonly string[]]>([
    [
      "nine months against the same nine months, never the year",
      unitsNamed("a"),
      { a: { [nine]: 116, [nineBefore]: 100, "2023": 150 } },
      ["a: 116 − 100 = 16; 0.725, -44"],
    ],
    [
      "a full year alone gives no nine months to compare with",
      unitsNamed("a"),
      { a: { [nine]: 116, "2023": 150 } },
      ["a: 116 − notReported = notReported base; 0.725, -44"],
    ],
    [
      "F22 who has not reported has no difference",
      unitsNamed("a"),
      { a: { [nineBefore]: 100, [nine]: null } },
      ["a: notReported − 100 = notReported current; –, notReported"],
    ],
    [
      "F23 a real 0 is compared",
      unitsNamed("a"),
      { a: { [nine]: 0, [nineBefore]: 0 } },
      ["a: 0 − 0 = 0; 0, -160"],
    ],
    [
      "F39 what follows from other reports is compared, a gap is not",
      unitsNamed("a", "c"),
      { a: { [nine]: 9, "2023": 12, "2023-Q4": 2 }, c: { [nine]: 9, "2023-Q3": 2 } },
      ["a: 9 − 10 = -1; 0.05625, -151", "c: 9 − notReported = notReported base; –, noPlan"],
    ],
    [
      "F33 a renamed one is compared with itself, and told once",
      renamed,
      { old: { "2022-01-01/P9M": 5, "2023-Q1": 3 }, new: { "2023-04-01/P6M": 8, [nine]: 12 } },
      ["new: 12 − 11 = 1; –, noPlan"],
    ],
    [
      "F33 the new name's report of the whole range counts, not once more the old one's part",
      renamed,
      { old: { "2023-Q1": 3 }, new: { [nineBefore]: 11, [nine]: 12 } },
      ["new: 12 − 11 = 1; –, noPlan"],
    ],
    [
      "F33 a part under the old name that nobody reported leaves a gap",
      renamed,
      { new: { "2023-04-01/P6M": 8, [nine]: 12 } },
      ["new: 12 − notReported = notReported base; –, noPlan"],
    ],
    [
      "F33 one that comes of a merger is not compared with its parts",
      merged,
      { a: { "2023-Q1": 3 }, b: { "2023-Q1": 4 }, m: { "2023-04-01/P6M": 8, [nine]: 12 } },
      [
        "a: notApplicable − 3 = notApplicable current; –, notApplicable",
        "b: notApplicable − 4 = notApplicable current; –, noPlan",
        "m: 12 − 8 = 4; –, noPlan succession life",
      ],
    ],
  ])("%s", (_, committees, said, expected) => {
    const at = standpointOf({ said, plans: { a: 160 } });
    const rows = comparisonRows(questionOf(at, committees), committees);
    expect(rows.map(told)).toEqual(expected);
  });

  it("F33 leaves out who lived in neither period", () => {
    const question = questionOf(standpointOf({}), merged, { base: "2023-10-01/P3M", period: "2024-Q4" });
    expect(comparisonRows(question, merged).map(({ committee }) => committee.id)).toEqual(["m"]);
  });
});

describe("comparisonOf", () => {
  it("names the committee as it was called then", () => {
    const at = standpointOf({ said: { old: { "2022-01-01/P9M": 5 }, new: { [nine]: 12 } } });
    const [, now] = renamed;
    const question = questionOf(at, renamed, { base: "2022-01-01/P9M" });
    expect(now && told(comparisonOf(question, now))).toBe("new (old): 12 − 5 = 7; –, noPlan");
  });

  it("says where one of the sums misses units", () => {
    const units = unitsNamed("a", "b");
    const said = { a: { [nine]: 3, [nineBefore]: 2 }, b: { [nine]: 4 } };
    const at = standpointOf({ said, below: { bloc: units } });
    expect(told(comparisonOf(questionOf(at, units), blocWith()))).toBe("bloc: 7 − 2 = 5; –, noPlan coverage");
  });

  it("compares stocks at the periods' ends, under the name of that day", () => {
    const stock = indicatorOf("stock");
    const said = { old: { "2022-Q4": 80 }, new: { "2023-Q4": 90 } };
    const at = standpointOf({ said, indicator: stock });
    const [, now] = renamed;
    const question = questionOf(at, renamed, { period: "2023", base: "2022", indicator: stock });
    expect(now && told(comparisonOf(question, now))).toBe("new (old): 90 − 80 = 10; –, noPlan");
  });

  it("carries how sure the figures are", () => {
    const [a] = unitsNamed("a");
    const at = standpointOf({ said: { a: { [nine]: provisional(9), [nineBefore]: estimated(8) } } });
    expect(a && comparisonOf(questionOf(at, [a]), a).variance).toMatchObject({ precision: "estimated" });
  });
});
