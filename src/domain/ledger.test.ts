import { describe, expect, it } from "vitest";
import { bookOf, observationOf, periodOf, report, targetOf } from "../../tests/support/records.ts";
import { accountOf, buildLedger, type Ledger } from "./ledger.ts";
import type { Statement, YearBook } from "./observation.ts";

const otherReport = { id: "s1", title: "Báo cáo năm 2023", published: "2024-01" };
const term = "2020-01-01/P60M";

function valuesIn(ledger: Ledger, committee = "bloc"): readonly number[] {
  const observations = accountOf(ledger, committee, "new-members")?.observations ?? [];
  return observations.map(({ reading }) => (reading.kind === "value" ? reading.value : Number.NaN));
}

function task(period: string): Statement {
  return {
    committee: "bloc",
    period: periodOf(period),
    kind: "task",
    text: { vi: "Kết nạp 44 đảng viên" },
    source: report,
  };
}

describe("buildLedger", () => {
  it("indexes by indicator and committee", () => {
    const ledger = buildLedger([
      bookOf("bloc", 2024, {
        observations: [
          observationOf("2024-Q1", 20),
          observationOf("2024-Q1", 3, { committee: "unit" }),
          observationOf("2024", 5, { indicator: "badges" }),
        ],
        targets: [targetOf("2024", 160)],
      }),
    ]);
    expect(valuesIn(ledger)).toEqual([20]);
    expect(valuesIn(ledger, "unit")).toEqual([3]);
    expect(accountOf(ledger, "bloc", "new-members")?.targets).toEqual([targetOf("2024", 160)]);
    expect([...ledger.accounts.keys()]).toEqual(["new-members", "badges"]);
    expect(accountOf(ledger, "unit", "badges")).toBeUndefined();
    expect(accountOf(ledger, "unknown", "unknown")).toBeUndefined();
  });

  it("F29 exact duplicates collapse and are counted", () => {
    const twice = [
      observationOf("2024-Q1", 20),
      observationOf("2024-Q1", 20, { source: { ...report, id: "s2" } }),
    ];
    const targets = [targetOf("2024", 160), targetOf("2024", 160)];
    const ledger = buildLedger([bookOf("bloc", 2024, { observations: twice, targets })]);
    expect(valuesIn(ledger)).toEqual([20]);
    expect(accountOf(ledger, "bloc", "new-members")?.targets).toHaveLength(1);
    expect(ledger.duplicates).toBe(2);
  });

  it("F30 conflicting duplicates both stay", () => {
    const observations = [observationOf("2024-Q1", 20), observationOf("2024-Q1", 21)];
    const ledger = buildLedger([bookOf("bloc", 2024, { observations })]);
    expect(valuesIn(ledger)).toEqual([20, 21]);
    expect(ledger.duplicates).toBe(0);
  });

  it.each([
    ["another source", { source: otherReport }],
    ["another as-of date", { asOf: "2024-04-01" }],
    ["another quote", { quote: "đã kết nạp 20 đảng viên" }],
    ["a stated percentage", { stated: [{ percent: 20, decimals: 0, measure: "level", base: "plan" }] }],
  ] as const)("the same value from %s is not a duplicate", (_, other) => {
    const observations = [observationOf("2024-Q1", 20), observationOf("2024-Q1", 20, other)];
    const ledger = buildLedger([bookOf("bloc", 2024, { observations })]);
    expect(valuesIn(ledger)).toEqual([20, 20]);
  });

  it("a record over several years is one in all its books, and no duplicate", () => {
    const books = [2022, 2023, 2024].map((year) =>
      bookOf("bloc", year, {
        observations: [observationOf(term, 900, { source: { ...report, id: `s${year}` } })],
        targets: [targetOf(term, 1000)],
      }),
    );
    const ledger = buildLedger(books);
    expect(valuesIn(ledger)).toEqual([900]);
    expect(accountOf(ledger, "bloc", "new-members")?.targets).toHaveLength(1);
    expect(ledger.duplicates).toBe(0);
  });

  it("a record over several years that stands twice in one book is a duplicate", () => {
    const observations = [observationOf(term, 900), observationOf(term, 900)];
    expect(buildLedger([bookOf("bloc", 2024, { observations })]).duplicates).toBe(1);
  });

  describe("a committee's own book wins over its parent's copy", () => {
    const own = bookOf("unit", 2024, { observations: [observationOf("2024-Q1", 4, { committee: "unit" })] });
    const parents = bookOf("bloc", 2024, {
      observations: [
        observationOf("2024-Q1", 3, { committee: "unit" }),
        observationOf("2024-Q2", 9, { committee: "unit" }),
        observationOf("2024-Q1", 7, { committee: "sister" }),
      ],
      targets: [targetOf("2024", 10, { committee: "unit" })],
    });

    it.each([
      ["own first", [own, parents]],
      ["parent first", [parents, own]],
    ])("%s", (_, books: readonly YearBook[]) => {
      const ledger = buildLedger(books);
      expect(valuesIn(ledger, "unit")).toEqual([4]);
      expect(accountOf(ledger, "unit", "new-members")?.targets).toEqual([]);
      expect(valuesIn(ledger, "sister")).toEqual([7]);
      expect(ledger.duplicates).toBe(0);
    });

    it("only in the years of its own books", () => {
      const earlier = bookOf("bloc", 2023, {
        observations: [observationOf("2023", 12, { committee: "unit" })],
      });
      expect(valuesIn(buildLedger([own, parents, earlier]), "unit")).toEqual([4, 12]);
    });

    it("for a term as soon as one of its years has an own book", () => {
      const earlier = bookOf("bloc", 2023, {
        observations: [observationOf(term, 90, { committee: "unit" })],
      });
      const ownTerm = bookOf("unit", 2024, {
        observations: [observationOf(term, 91, { committee: "unit" })],
      });
      expect(valuesIn(buildLedger([earlier, ownTerm]), "unit")).toEqual([91]);
    });
  });

  it("of two revisions of a book the higher counts", () => {
    const books = [5, 7, 6].map((revision) =>
      bookOf("bloc", 2024, { revision, observations: [observationOf("2024-Q1", revision)] }),
    );
    expect(valuesIn(buildLedger(books))).toEqual([7]);
  });

  it("keeps each statement once", () => {
    const ledger = buildLedger([
      bookOf("bloc", 2023, { statements: [task("2023-10-01/P6M")] }),
      bookOf("bloc", 2024, { statements: [task("2023-10-01/P6M"), task("2024-Q4")] }),
    ]);
    expect(ledger.statements).toEqual([task("2023-10-01/P6M"), task("2024-Q4")]);
  });
});

describe("a correction", () => {
  const first = observationOf("2024-Q1", 20);
  const correction = observationOf("2024-Q1", 22, { source: otherReport, corrects: { ...report, id: "s9" } });

  it("moves what it replaces out of the account, and keeps it", () => {
    const account = accountOf(
      buildLedger([bookOf("bloc", 2024, { observations: [first, correction] })]),
      "bloc",
      "new-members",
    );
    expect(account?.observations).toEqual([correction]);
    expect(account?.corrected).toEqual([first]);
  });

  it.each([
    ["another range", observationOf("2024-Q2", 20)],
    ["another committee", observationOf("2024-Q1", 20, { committee: "unit" })],
    ["another indicator", observationOf("2024-Q1", 20, { indicator: "badges" })],
    ["another source", observationOf("2024-Q1", 20, { source: { ...report, published: "2023-11" } })],
  ])("leaves %s alone", (_, other) => {
    const ledger = buildLedger([bookOf("bloc", 2024, { observations: [other, correction] })]);
    expect(accountOf(ledger, other.committee, other.indicator)?.corrected).toEqual([]);
  });

  it("can be corrected in turn", () => {
    const last = observationOf("2024-Q1", 23, {
      source: { id: "s3", title: "Đính chính" },
      corrects: otherReport,
    });
    const ledger = buildLedger([bookOf("bloc", 2024, { observations: [last, first, correction] })]);
    expect(valuesIn(ledger)).toEqual([23]);
    expect(accountOf(ledger, "bloc", "new-members")?.corrected).toEqual([first, correction]);
  });

  it("never lets two that correct each other vanish", () => {
    const back = { ...first, corrects: otherReport };
    const ledger = buildLedger([bookOf("bloc", 2024, { observations: [back, correction] })]);
    expect(valuesIn(ledger)).toEqual([20, 22]);
  });
});

describe("size", () => {
  it("102,400 observations are indexed in a moment", () => {
    const quarters = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
      [1, 2, 3, 4].map((quarter) => periodOf(`${year}-Q${quarter}`)),
    );
    const books = quarters.map((periods, year) => {
      const observations = [];
      for (let unit = 0; unit < 160; unit += 1)
        for (let indicator = 0; indicator < 20; indicator += 1)
          for (const period of periods)
            observations.push(
              observationOf("2024", unit, { committee: `u${unit}`, indicator: `i${indicator}`, period }),
            );
      return bookOf("bloc", 2017 + year, { observations });
    });
    const begun = performance.now();
    const ledger = buildLedger(books);
    const took = performance.now() - begun;
    expect(ledger.accounts.get("i19")?.get("u159")?.observations).toHaveLength(32);
    expect(took).toBeLessThan(2000);
  });
});
