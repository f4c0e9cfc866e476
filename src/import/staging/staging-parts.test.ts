import { describe, expect, it } from "vitest";
import type { ObservationWire } from "../../api/observation.schema.ts";
import type { TargetWire } from "../../api/target.schema.ts";
import { indicators, known } from "../import.test-support.ts";
import { effectOf, planValue } from "./effect.ts";
import { createFigureKeys } from "./figure-keys.ts";
import { outliersIn } from "./outliers.ts";
import { recordLines } from "./record-lines.ts";
import { recordsOf } from "./records.ts";
import { markRepeats } from "./repeats.ts";
import { classOf, type Existing, type StagedLine } from "./staged.ts";
import { createUnitFinder, leftOut } from "./unit-choices.ts";
import { markContradictions } from "./within-file.ts";

const cell = { committee: "so-y-te", indicator: "new-members", period: "2024-Q1" } as const;

function line(of: Partial<StagedLine>): StagedLine {
  return {
    sheet: "S",
    row: 3,
    column: 2,
    unit: "Sở Y tế",
    ...cell,
    measure: "actual",
    raw: "12",
    value: 12,
    decimals: 0,
    status: "A",
    effect: "new",
    doubts: [],
    ...of,
  };
}

const observation: ObservationWire = { ...cell, value: 10, status: "A", source: "r" };
const plan = {
  ...cell,
  shape: "exact",
  value: 40,
  origin: "assigned",
  source: "r",
} as const satisfies TargetWire;

function isCell(committee: string, indicator: string, period: string): boolean {
  return committee === cell.committee && indicator === cell.indicator && period === cell.period;
}

function existing(of: { readonly figure?: ObservationWire; readonly plan?: TargetWire }): Existing {
  return {
    figure: (...at) => (isCell(...at) ? of.figure : undefined),
    plan: (...at) => (isCell(...at) ? of.plan : undefined),
  };
}
const nothing = existing({});

describe("what a line does to what is there", () => {
  it.each([
    ["new where nothing is", {}, nothing, { effect: "new" }],
    ["the same value", { value: 10 }, existing({ figure: observation }), { effect: "same" }],
    ["another value", {}, existing({ figure: observation }), { effect: "changed", old: 10 }],
    [
      "a value of 0 is one",
      {},
      existing({ figure: { ...observation, value: 0 } }),
      { effect: "changed", old: 0 },
    ],
    ["not reported is none", {}, existing({ figure: { ...observation, value: null } }), { effect: "new" }],
    ["another plan", { measure: "plan" }, existing({ plan }), { effect: "changed", old: 40 }],
    ["the same plan", { measure: "plan", value: 40 }, existing({ plan }), { effect: "same" }],
    [
      "a plan beside a figure alone",
      { measure: "plan" },
      existing({ figure: observation }),
      { effect: "new" },
    ],
    [
      "a percentage that is stated already",
      { measure: "percent", value: 25 },
      existing({ figure: { ...observation, stated: [{ percent: 25, decimals: 0, base: "plan" }] } }),
      { effect: "same" },
    ],
    [
      "a percentage of something else is another",
      { measure: "percent", value: 25 },
      existing({ figure: { ...observation, stated: [{ percent: 25, decimals: 0, base: "lastYear" }] } }),
      { effect: "new" },
    ],
    ["nothing of no committee", { committee: undefined }, nothing, {}],
    ["nothing of no indicator", { indicator: undefined }, nothing, {}],
    ["nothing of no period", { period: undefined }, nothing, {}],
  ] as const)("%s", (_title, of, there, effect) => {
    expect(effectOf(line(of as Partial<StagedLine>), there)).toEqual(effect);
  });

  it("a plan is measured by its value, a range by its lower end, a rate by none", () => {
    const { committee, indicator, period } = cell;
    const rest = { committee, indicator, period, origin: "assigned", source: "r" } as const;
    const share = { indicator: "members", period: "2024" };
    expect(planValue(plan)).toBe(40);
    expect(planValue({ ...rest, shape: "floor", value: 3 })).toBe(3);
    expect(planValue({ ...rest, shape: "range", range: [3, 5] })).toBe(3);
    expect(planValue({ ...rest, shape: "rate", value: 5, of: share })).toBeUndefined();
  });
});

describe("the class of a line", () => {
  it.each([
    [{ rejected: "negative", doubts: ["outlier"], effect: "new" }, "rejected"],
    [{ doubts: ["outlier"], effect: "same" }, "same"],
    [{ doubts: ["outlier"], effect: "repeated" }, "same"],
    [{ doubts: ["outlier"], effect: "changed" }, "doubtful"],
    [{ doubts: [], effect: "changed" }, "changed"],
    [{ doubts: [], effect: "new" }, "new"],
  ] as const)("of %j is %s", (of, expected) => {
    expect(classOf(of)).toBe(expected);
  });
});

describe("figures as they are looked up", () => {
  it("differ by committee, indicator, period and measure, and by nothing else", () => {
    const keyOf = createFigureKeys();
    const keys = [
      line({}),
      line({ committee: "toa-an" }),
      line({ indicator: "members" }),
      line({ period: "2024" }),
      line({ measure: "plan" }),
      line({ measure: "percent" }),
    ].map(keyOf);
    expect(new Set(keys).size).toBe(6);
    expect(keyOf(line({ row: 9, value: 1, unit: "x" }))).toBe(keys[0]);
  });

  it("differ also where there are more indicators than a number can hold", () => {
    const keyOf = createFigureKeys();
    const keys = Array.from({ length: 9_000 }, (_, at) => keyOf(line({ indicator: `i${at}` })));
    expect(new Set(keys).size).toBe(9_000);
    expect(typeof keys.at(-1)).toBe("string");
    expect(keyOf(line({ indicator: "i8999" }))).toBe(keys.at(-1));
  });
});

function repeatsIn(...lines: readonly StagedLine[]): readonly string[] {
  return markRepeats(lines, createFigureKeys()).map(({ effect, doubts }) => [effect, ...doubts].join(" "));
}

describe("F29 F30 the same figure twice", () => {
  it("said alike counts once", () => {
    expect(repeatsIn(line({}), line({ row: 4 }), line({ row: 5 }))).toEqual(["new", "repeated", "repeated"]);
  });

  it("said differently is doubtful, both of them and once only", () => {
    expect(repeatsIn(line({}), line({ row: 4, value: 13 }), line({ row: 5, value: 14 }))).toEqual([
      "new conflict",
      "new conflict",
      "new conflict",
    ]);
  });

  it("a rejected line repeats nothing", () => {
    expect(repeatsIn(line({ rejected: "notANumber" }), line({}), line({ rejected: "notANumber" }))).toEqual([
      "new",
      "new",
      "new",
    ]);
  });

  it("other figures are left as they are, the same array", () => {
    const lines = [line({}), line({ measure: "plan" }), line({ period: "2024" })];
    expect(markRepeats(lines, createFigureKeys())).toBe(lines);
  });
});

function farValues(values: readonly number[], of: Partial<StagedLine> = {}): readonly (number | undefined)[] {
  const lines = values.map((value, row) => line({ row, value, ...of }));
  return outliersIn(lines).flatMap(({ value, doubts }) => (doubts.includes("outlier") ? [value] : []));
}

describe("F28 a value far from all others", () => {
  const usual = [3, 4, 5, 4, 3, 5, 4];

  it("is pointed at among eight", () => {
    expect(farValues([...usual, 400])).toEqual([400]);
    expect(farValues([...usual, 400, 500])).toEqual([400, 500]);
  });

  it.each([
    ["of fewer than eight", [...usual.slice(1), 400]],
    ["at twenty times the median", [...usual, 80]],
    ["that has others on its way", [...usual, 30, 70, 90]],
    ["of a column of small values", [0, 0, 0, 0, 0, 0, 0, 20]],
  ])("not %s", (_title, values) => {
    expect(farValues(values)).toEqual([]);
  });

  it("is told above twenty times 1 where the median is below", () => {
    expect(farValues([0, 0, 0, 0, 0, 0, 0, 21])).toEqual([21]);
  });

  it.each([
    ["five times the next below it", [...usual, 75, 375], [375]],
    ["but not less than that", [...usual, 75, 374], []],
    ["a column that has begun above twenty medians goes on", [...usual, 100, 101], [100, 101]],
    ["an even number of values has its middle above", [1, 1, 1, 1, 5, 5, 5, 90], []],
    ["half a thing counts as one", [0, 0, 0, 0, 0, 0, 0.5, 21], [21]],
  ])("%s", (_title, values, far) => {
    expect(farValues(values)).toEqual(far);
  });

  it("marks no percentage beside it, and nothing without a value", () => {
    const lines = [
      ...[...usual, 400].map((value, row) => line({ row, value })),
      line({ row: 20, value: 900, measure: "percent" }),
      line({ row: 21, value: undefined }),
    ];
    expect(outliersIn(lines).flatMap(({ row, doubts }) => (doubts.length > 0 ? [row] : []))).toEqual([7]);
  });

  it("one column's far value says nothing of another", () => {
    const far = [...usual, 400].map((value, row) => line({ row, value }));
    const plain = [...usual, 5].map((value, row) => line({ row, value, column: 5 }));
    const marked = outliersIn([...far, ...plain]).filter(({ doubts }) => doubts.length > 0);
    expect(marked.map(({ column, value }) => [column, value])).toEqual([[2, 400]]);
  });

  it("leaves the same array where nothing is far", () => {
    const lines = usual.map((value, row) => line({ row, value }));
    expect(outliersIn(lines)).toBe(lines);
  });

  it("not of percentages, of rejected lines, or of another indicator", () => {
    expect(farValues([...usual, 400], { measure: "percent" })).toEqual([]);
    expect(farValues([...usual, 400], { rejected: "negative" })).toEqual([]);
    const others = [...usual, 4].map((value, row) => line({ row, value }));
    const far = line({ row: 20, value: 400, indicator: "members" });
    expect(outliersIn([...others, far]).at(-1)?.doubts).toEqual([]);
    expect(outliersIn([...others, { ...far, column: 9, indicator: "new-members" }]).at(-1)?.doubts).toEqual(
      [],
    );
  });
});

function doubtsIn(lines: readonly StagedLine[], there = nothing): readonly string[] {
  return markContradictions(lines, {
    isWhole: (id) => id !== "rate",
    existing: there,
    indicators: new Map(indicators.map((each) => [each.id, each])),
    keyOf: createFigureKeys(),
  }).map(({ doubts }) => doubts.join(" "));
}

describe("what a file contradicts within itself", () => {
  const nine = "2024-01-01/P9M";

  it("F40 a total below an earlier one of its year, in whatever order they stand", () => {
    const totals = [
      line({ period: nine, value: 20 }),
      line({ value: 12 }),
      line({ period: "2024-S1", value: 25 }),
    ];
    expect(doubtsIn(totals)).toEqual(["falls", "", ""]);
    expect(doubtsIn(totals.toReversed())).toEqual(["", "", "falls"]);
  });

  it.each([
    ["as high as before", [line({}), line({ period: "2024-S1" })]],
    [
      "of a stock",
      [line({ indicator: "members" }), line({ indicator: "members", period: "2024-S1", value: 1 })],
    ],
    ["of plans", [line({ measure: "plan" }), line({ measure: "plan", period: "2024-S1", value: 1 })]],
    ["of another year", [line({}), line({ period: "2025-S1", value: 1 })]],
    ["of another committee", [line({}), line({ committee: "toa-an", period: "2024-S1", value: 1 })]],
    ["of quarters each for itself", [line({}), line({ period: "2024-Q2", value: 1 })]],
    ["of what is no period", [line({ period: "x" }), line({ period: "x", value: 1 })]],
    ["that is rejected", [line({}), line({ period: "2024-S1", value: 1, rejected: "negative" })]],
    ["without a value", [line({}), line({ period: "2024-S1", value: undefined })]],
  ] as const)("F40 nothing falls %s", (_title, lines) => {
    expect(doubtsIn(lines)).toEqual(["", ""]);
  });

  it("F40 a line that only repeats another is not told again", () => {
    const falling = line({ period: "2024-S1", value: 1 });
    expect(doubtsIn([line({}), falling, { ...falling, effect: "repeated" }])).toEqual(["", "falls", ""]);
  });

  it.each([
    [72.5, 1, ""],
    [72, 0, ""],
    [73, 0, ""],
    [72.6, 1, "percentOff"],
    [74, 0, "percentOff"],
    [71, 0, "percentOff"],
    [72.4, 1, "percentOff"],
  ] as const)("F41 116 of 160 as %d with %d decimals: '%s'", (percent, decimals, doubt) => {
    const own = { period: nine };
    const lines = [
      line({ ...own, value: 116 }),
      line({ period: "2024", measure: "plan", value: 160 }),
      line({ ...own, measure: "percent", value: percent, decimals }),
    ];
    expect(doubtsIn(lines)).toEqual(["", "", doubt]);
  });

  it("F41 a percentage is looked at beside what is there already", () => {
    const percent = [line({ measure: "percent", value: 50 })];
    const right = [line({ measure: "percent", value: 25 })];
    expect(doubtsIn(percent, existing({ figure: observation, plan }))).toEqual(["percentOff"]);
    expect(doubtsIn(right, existing({ figure: observation, plan }))).toEqual([""]);
    expect(doubtsIn(percent, existing({ figure: observation }))).toEqual([""]);
    expect(doubtsIn(percent, existing({ plan }))).toEqual([""]);
    expect(doubtsIn(percent, existing({ figure: { ...observation, value: null }, plan }))).toEqual([""]);
    expect(
      doubtsIn(percent, existing({ figure: observation, plan: { ...plan, shape: "exact", value: 0 } })),
    ).toEqual([""]);
  });

  it("F41 the plan of the period goes before that of the year", () => {
    const lines = [
      line({ value: 10 }),
      line({ measure: "plan", value: 20 }),
      line({ measure: "plan", period: "2024", value: 100 }),
      line({ measure: "percent", value: 50 }),
    ];
    expect(doubtsIn(lines)).toEqual(["", "", "", ""]);
  });

  it("half a person is doubtful; half a percent, or half of a rate, is not", () => {
    expect(
      doubtsIn([
        line({ value: 1.5 }),
        line({ value: 1.5, measure: "plan" }),
        line({ value: 1.5, measure: "percent", period: "2020" }),
        line({ value: 1.5, indicator: "rate" }),
        line({ value: undefined, period: "2021" }),
      ]),
    ).toEqual(["fraction", "fraction", "", "", ""]);
  });
});

describe("what accepted lines become", () => {
  it("an observation with its place in the file, its words and its date", () => {
    expect(
      recordsOf(
        [line({ asOf: "2024-04-02", note: "đợt 1", bound: "over", status: "E", raw: "hơn 12" })],
        "file",
      ).observations,
    ).toEqual([
      {
        ...cell,
        asOf: "2024-04-02",
        note: { vi: "đợt 1" },
        source: "file",
        value: 12,
        status: "E",
        bound: "over",
        quote: "S!C4: hơn 12",
      },
    ]);
  });

  it("a plan that is assigned", () => {
    expect(recordsOf([line({ measure: "plan", note: "giao đầu năm", asOf: "2024" })], "file")).toEqual({
      observations: [],
      targets: [
        {
          ...cell,
          shape: "exact",
          value: 12,
          origin: "assigned",
          asOf: "2024",
          note: { vi: "giao đầu năm" },
          source: "file",
        },
      ],
    });
  });

  it("a percentage within its figure, whichever stands first; alone, a figure that is not reported", () => {
    const stated = [{ percent: 80.5, decimals: 1, base: "plan" }];
    const percent = line({ measure: "percent", value: 80.5, decimals: 1, column: 3, raw: "80,5" });
    for (const lines of [
      [line({}), percent],
      [percent, line({})],
    ]) {
      expect(recordsOf(lines, "file").observations).toMatchObject([{ value: 12, status: "A", stated }]);
    }
    expect(recordsOf([percent], "file").observations).toEqual([
      { ...cell, value: null, status: "A", quote: "S!D4: 80,5", source: "file", stated },
    ]);
    expect(recordsOf([{ ...percent, bound: "under" }], "file").observations).toMatchObject([
      { stated: [{ percent: 80.5, bound: "under" }] },
    ]);
  });

  it("of two in conflict the last holds; rejected and repeated ones become nothing", () => {
    const lines = [
      line({ value: 1 }),
      line({ value: 2, row: 4 }),
      line({ value: 3, effect: "repeated" }),
      line({ value: 4, rejected: "negative" }),
      line({ value: undefined }),
      line({ committee: undefined }),
      line({ indicator: undefined }),
      line({ period: undefined }),
    ];
    expect(recordsOf(lines, "file").observations.map(({ value }) => value)).toEqual([2]);
  });

  it("a sheet without a name is not named", () => {
    expect(recordsOf([line({ sheet: "" })], "file").observations[0]?.quote).toBe("C4: 12");
  });

  it("whole records as they are, each once per source", () => {
    const records = [observation, { ...observation, source: "s" }, plan, { ...plan, origin: "own" as const }];
    const lines = [...records, observation].map((record) => line({ record }));
    expect(recordsOf(lines, "file")).toEqual({
      observations: [observation, { ...observation, source: "s" }],
      targets: [plan, { ...plan, origin: "own" }],
    });
    expect(recordsOf([line({ record: observation, rejected: "unknownUnit" })], "file").observations).toEqual(
      [],
    );
  });
});

function linesOf(
  observations: readonly ObservationWire[],
  targets: readonly TargetWire[] = [],
): readonly StagedLine[] {
  return recordLines(
    { observations, targets },
    {
      sheet: "Số liệu",
      existing: existing({ figure: observation, plan }),
      isCommittee: (id) => id === "so-y-te",
      isIndicator: (id) => id === "new-members",
    },
  );
}

describe("records that say by codes what they mean", () => {
  it("are lines in their order, figures before plans, beside what is there", () => {
    expect(
      linesOf([observation, { ...observation, value: null, status: "M" }], [{ ...plan, value: 41 }]),
    ).toEqual([
      expect.objectContaining({
        sheet: "Số liệu",
        row: 1,
        column: 4,
        measure: "actual",
        raw: "10",
        value: 10,
        status: "A",
        effect: "same",
      }),
      expect.objectContaining({ row: 2, raw: "", value: undefined, status: "M", effect: "changed", old: 10 }),
      expect.objectContaining({
        row: 3,
        measure: "plan",
        raw: "41",
        value: 41,
        status: "A",
        effect: "changed",
        old: 40,
      }),
    ]);
  });

  it.each([
    [{ committee: "ai" }, "unknownUnit"],
    [{ indicator: "gi" }, "unknownIndicator"],
    [{ period: "2024-Q5" }, "unknownPeriod"],
  ] as const)("with %j are rejected: %s", (of, rejected) => {
    const [found] = linesOf([{ ...observation, ...of }]);
    expect(found).toMatchObject({ rejected });
    expect(found?.effect).toBeUndefined();
  });
});

describe("units of a file", () => {
  it("are looked up once, counted, and decided by who brings the file", () => {
    const units = createUnitFinder(
      known,
      new Map([
        ["so la", "toa-an"],
        ["so y te", leftOut],
      ]),
    );
    for (const name of ["Sở Tài chính", "Sở Tài chính", "Sở Lạ", "Sở Y tế", "Sở Nào"]) units.find(name);
    expect(units.names()).toEqual([
      {
        name: "Sở Tài chính",
        rows: 2,
        certainty: "written",
        id: "so-tai-chinh",
        suggestions: [],
        isConfusable: false,
      },
      { name: "Sở Lạ", rows: 1, certainty: "same", id: "toa-an", suggestions: [], isConfusable: false },
      { name: "Sở Y tế", rows: 1, certainty: "unknown", id: undefined, suggestions: [], isConfusable: false },
      expect.objectContaining({ name: "Sở Nào", rows: 1, certainty: "unknown" }),
    ]);
  });
});
