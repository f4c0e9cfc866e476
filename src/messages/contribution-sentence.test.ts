import { expect, it } from "vitest";
import type { Committee } from "../domain/committee.ts";
import type { ContributionBase, Contributions, ContributionStep } from "../domain/contribution.ts";
import { contributionSentence } from "./contribution-sentence.ts";
import { complaints, newMembers, subjectOf, valued } from "./subjects.test-support.ts";

function unit(id: string): Committee {
  return {
    id,
    name: { vi: id },
    kind: "organisation",
    life: { start: -Infinity, end: Infinity },
    successors: [],
    unitsListed: "some",
    years: [],
  };
}

type Amounts = Readonly<Record<string, number>>;

/** Steps of the units by name; `rest` is what the parent's plan has beyond them. */
function contributions(amounts: Amounts, precision: "exact" | "estimated" = "exact"): Contributions {
  const steps = Object.entries(amounts).map(([name, amount]): ContributionStep => {
    const isRest = name === "rest";
    const units = isRest ? [] : [unit(name)];
    return { kind: isRest ? "unallocated" : "unit", units, amount, from: 0, to: 0, precision };
  });
  const gap = steps.reduce((sum, { amount }) => sum + amount, 0);
  const { assessment } = subjectOf({ period: "2024-01-01/P9M", figure: valued(24), status: "behind" });
  return { start: 40, end: 40 + gap, gap, steps, parent: assessment };
}

it.each<[string, Amounts, ContributionBase, string, string]>([
  [
    "three make up most",
    { A: -6, B: -5, C: -3, D: -2, E: -2 },
    "plan",
    "Ba đơn vị A, B và C làm nên 14 trong 18 còn thiếu",
    "Three units, A, B and C, make up 14 of the 18 still to go",
  ],
  [
    "one is enough",
    { A: -9, B: -1 },
    "plan",
    "A làm nên 9 trong 10 còn thiếu",
    "A makes up 9 of the 10 still to go",
  ],
  [
    "others make up for it",
    { A: -15, B: -6, C: 9 },
    "due",
    "Hai đơn vị A và B làm nên 21 trong 21 chậm so với mốc; phần khác bù lại 9",
    "Two units, A and B, make up 21 of the 21 behind the mark; the rest makes up for 9",
  ],
  [
    "one of many, and others make up for them",
    { A: -12, B: -1, C: -2, D: 4 },
    "due",
    "A làm nên 12 trong 15 chậm so với mốc; phần khác bù lại 4",
    "A makes up 12 of the 15 behind the mark; the rest makes up for 4",
  ],
  [
    "a surplus",
    { A: 6, B: 2.5, C: -0.5 },
    "plan",
    "Hai đơn vị A và B làm nên 8,5 trong 8,5 vượt kế hoạch; phần khác làm giảm 0,5",
    "Two units, A and B, make up 8.5 of the 8.5 above the plan; the rest takes away 0.5",
  ],
  [
    "ahead of the mark",
    { A: 6 },
    "due",
    "A làm nên 6 trong 6 nhanh hơn mốc",
    "A makes up 6 of the 6 ahead of the mark",
  ],
  ["no gap", { A: 6, B: -6 }, "plan", "Đúng bằng kế hoạch", "Exactly the plan"],
  ["no gap to the mark", {}, "due", "Đúng bằng mốc", "Exactly at the mark"],
  [
    "of no unit",
    { A: 1, rest: -6 },
    "plan",
    "5 còn thiếu, nhưng không ở riêng đơn vị nào",
    "5 still to go, though of no single unit",
  ],
])("contributionSentence where %s", (_, amounts, base, vi, en) => {
  expect(contributionSentence(contributions(amounts), newMembers, base, "vi")).toBe(vi);
  expect(contributionSentence(contributions(amounts), newMembers, base, "en")).toBe(en);
});

it.each<[Amounts, ContributionBase, string, string]>([
  [{ A: 4 }, "plan", "A làm nên 4 trong 4 vượt mức tối đa", "A makes up 4 of the 4 over the ceiling"],
  [{ A: -4 }, "plan", "A làm nên 4 trong 4 dưới mức tối đa", "A makes up 4 of the 4 below the ceiling"],
  [{ A: 4 }, "due", "A làm nên 4 trong 4 cao hơn mốc", "A makes up 4 of the 4 above the mark"],
  [{}, "plan", "Đúng bằng mức tối đa", "Exactly the ceiling"],
])("F27 contributionSentence of a ceiling with %o", (amounts, base, vi, en) => {
  expect(contributionSentence(contributions(amounts), complaints, base, "vi")).toBe(vi);
  expect(contributionSentence(contributions(amounts), complaints, base, "en")).toBe(en);
});

it("says what is estimated, and names as many as asked", () => {
  const five = contributions({ A: -5, B: -5, C: -5, D: -5, E: -5, F: -5 }, "estimated");
  expect(contributionSentence(five, newMembers, "plan", "vi", 5)).toBe(
    "Năm đơn vị A, B, C, D và E làm nên khoảng 25 trong khoảng 30 còn thiếu",
  );
});
