import { describe, expect, it } from "vitest";
import { statuses, type Status } from "../domain/assessment.ts";
import { collectionHeadline } from "./collection-headline.ts";
import { plainText } from "./tone.ts";

/** A count and its word are never parted by a line's end; the cases below are written with plain spaces. */
const spaced = (text: string) => text.replaceAll(/(?<=\d)\u00a0/gu, " ");

const cases: [Status[], string, string][] = [
  [
    ["onPace", "exceeded", "slightlyBehind", "noPlan", "noData"],
    "5 đơn vị: 1 vượt kế hoạch, 1 đúng tiến độ, [late: 1 chậm nhẹ]; 1 chưa có kế hoạch, 1 chưa có số liệu",
    "5 units: 1 above plan, 1 on pace, [late: 1 slightly behind]; 1 without a plan yet, 1 without data yet",
  ],
  [
    ["met", "met", "onPace"],
    "3 đơn vị: [ahead: 2 đạt kế hoạch, 1 đúng tiến độ]",
    "3 units: [ahead: 2 met the plan, 1 on pace]",
  ],
  [
    ["missed", "behind"],
    "2 đơn vị: [late: 1 chậm tiến độ, 1 không đạt]",
    "2 units: [late: 1 behind, 1 missed the plan]",
  ],
  [["noData"], "1 đơn vị: 1 chưa có số liệu", "1 unit: 1 without data yet"],
  [[], "0 đơn vị", "0 units"],
];

describe("collectionHeadline", () => {
  it.each(cases)("of %j is %s", (unitStatuses, vi, en) => {
    const marked = (language: "vi" | "en") =>
      collectionHeadline(unitStatuses, language)
        .map(({ text, tone }) => (tone === undefined ? text : `[${tone}: ${text}]`))
        .join("");
    expect(spaced(marked("vi"))).toBe(vi);
    expect(spaced(marked("en"))).toBe(en);
  });

  it("counts every status, so that the counts add to the units", () => {
    const text = plainText(collectionHeadline([...statuses, ...statuses], "vi"));
    const [total, ...counts] = [...text.matchAll(/\d+/gu)].map(Number);
    expect(total).toBe(22);
    expect(counts).toEqual(statuses.map(() => 2));
  });
});
