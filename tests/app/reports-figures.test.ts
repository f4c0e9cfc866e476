import { describe, expect, it } from "vitest";
import { booksOf, findFigure, saidOf } from "../support/reports-data.ts";

type Row = readonly [committee: string, indicator: string, period: string, value: number, said: string];

const khoi = "dang-uy-khoi";
const enterprises = "khoi-co-quan-va-doanh-nghiep-tinh";
const agencies = "khoi-ccq-tinh";
const city = "khoi-cac-co-quan-thanh-pho";
const cluster = "cum-van-hoa-xa-hoi-giao-duc";
const nineMonths = "2024-01-01/P9M";
const fiveYears = "2018-01-01/P60M";

/** Every figure of the five reports; `said` is status and bound where not exact, then the stated percentages. */
const five: readonly Row[] = [
  [khoi, "new-members", "2023-Q3", 32, ""],
  [khoi, "new-members", "2023-01-01/P9M", 94, "94% plan"],
  [khoi, "awareness-classes", "2023-Q3", 1, ""],
  [khoi, "awareness-learners", "2023-Q3", 58, ""],
  [khoi, "new-grassroots-cells", "2023-Q3", 1, ""],
  [enterprises, "political-task-units-share", "2022", 100, "100% share"],
  [enterprises, "new-grassroots-cells", "2022", 2, ""],
  [enterprises, "new-members", "2022", 306, "102% plan"],
  [enterprises, "grassroots-organisations", "2022", 109, ""],
  [enterprises, "members", "2022", 7774, ""],
  [enterprises, "commended-excellent-organisations", "2022", 20, ""],
  [enterprises, "commended-five-year-cells", fiveYears, 4, ""],
  [enterprises, "commended-five-year-members", fiveYears, 29, ""],
  [enterprises, "commended-recruiting-organisations", "2022", 10, ""],
  [enterprises, "commended-inspection-commissions", "2022", 14, ""],
  [agencies, "new-members", "2024-Q1", 24, ""],
  [agencies, "official-recognitions", "2024-Q1", 31, ""],
  [city, "new-members", nineMonths, 116, "72.5% plan"],
  [city, "badges", nineMonths, 34, ""],
  [city, "awareness-classes", nineMonths, 2, ""],
  [city, "awareness-learners", nineMonths, 144, ""],
  [city, "theory-classes", nineMonths, 1, ""],
  [city, "theory-learners", nineMonths, 89, ""],
  [city, "inspected-organisations", nineMonths, 51, ""],
  [city, "inspected-members", nineMonths, 9, ""],
  [cluster, "grassroots-organisations", "2023-Q3", 17, ""],
  [cluster, "grassroots-committees", "2023-Q3", 14, ""],
  [cluster, "grassroots-cells", "2023-Q3", 3, ""],
  [cluster, "members", "2023-Q3", 2000, "E under"],
];

describe("the five reports", () => {
  it.each(five)("%s: %s in %s is %d", (committee, indicator, period, value, said) => {
    expect(saidOf(findFigure(committee, indicator, period, value))).toBe(said);
  });

  it("say nothing else in figures, and no plan", () => {
    const own = [khoi, enterprises, agencies, city, cluster].flatMap(booksOf);
    const told = own.flatMap((book) => book.observations).map((one) => JSON.stringify(one));
    expect(new Set(told).size).toBe(five.length);
    expect(own.flatMap((book) => book.targets ?? [])).toEqual([]);
  });

  it("have their tasks for the period ahead, and what they say without figures", () => {
    const kinds = [khoi, enterprises, agencies, city, cluster].map((committee) =>
      booksOf(committee)
        .flatMap((book) => book.statements ?? [])
        .map(({ kind, period }) => `${kind} ${period}`),
    );
    expect(kinds.map((words) => countEach(words))).toEqual([
      { "result 2023-Q3": 1, "task 2023-Q4": 10 },
      { "result 2022": 1, "task 2023": 6 },
      { "event 2024": 1, "task 2024-Q2": 6 },
      { "task 2024-Q4": 7 },
      { "task 2023-Q4": 4 },
    ]);
  });

  it("are sources without a link, published on the days that are known", () => {
    const dates = [khoi, enterprises, agencies, city, cluster].map((committee) => {
      const [source] = booksOf(committee).flatMap((book) => book.sources);
      return [source?.published, source?.event, source?.publisher, source?.url];
    });
    expect(dates).toEqual([
      [undefined, undefined, undefined, undefined],
      ["2023-01-09", "2023-01-09", undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, "2024-09-26", undefined, undefined],
      ["2023-09-26", "2023-09-26", undefined, undefined],
    ]);
  });
});

function countEach(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
