import { describe, expect, it } from "vitest";
import {
  committeeOf,
  estimated,
  indicatorOf,
  observationOf,
  periodOf,
  provisional,
  targetOf,
} from "../../../tests/support/records.ts";
import { buildLedger } from "../../domain/ledger.ts";
import type { Observation, Target } from "../../domain/observation.ts";
import { figureFor, standingOf, type Standpoint } from "../../domain/standing.ts";
import { defaultThresholds } from "../../domain/status.ts";
import { quarterPoints, quarterRows, type QuartersQuestion } from "./quarters-view-model.ts";
import { quarterTable } from "./quarters-table.ts";

const committee = committeeOf("bloc");
const indicator = indicatorOf("flow");

function ask(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
  change: Partial<QuartersQuestion> & Partial<Pick<Standpoint, "reference">> = {},
): QuartersQuestion {
  const book = { committee: "bloc", year: 2024, revision: 1, statements: [], observations, targets };
  const at: Standpoint = {
    ledger: buildLedger([book]),
    unitsBelow: new Map(),
    reference: change.reference ?? "straight",
    thresholds: defaultThresholds,
    indicators: new Map(),
  };
  return {
    committee,
    indicator,
    year: 2024,
    view: "cumulative",
    selected: periodOf("2024-01-01/P9M"),
    standing: (period) => standingOf(at, committee, indicator, period),
    figure: (period) => figureFor(at, committee, indicator, period),
    ...change,
  };
}

/** The points in short: label, actual with its note, plan, last year, forecast, or what the gap says. */
function told(question: QuartersQuestion, language: "vi" | "en" = "vi"): readonly string[] {
  return quarterPoints(quarterRows(question), question, language).map(
    ({ label, actual, plan, lastYear, forecast, gapLabel, isSelected }) =>
      [
        `${isSelected ? "*" : ""}${label}:`,
        actual?.label ?? gapLabel,
        actual?.note,
        plan && `/${plan.label}`,
        lastYear && `<${lastYear.label}`,
        forecast && `~${forecast.label}`,
      ]
        .filter(Boolean)
        .join(" "),
  );
}

const nine = observationOf("2024-01-01/P9M", 116);
const plan = [targetOf("2024", 160)];

describe("the points of a year", () => {
  it("are cumulative, with what is due, and a forecast at the plan's end", () => {
    expect(told(ask([nine], plan))).toEqual([
      "Quý I: chưa có số liệu /40",
      "6 tháng: chưa có số liệu /80",
      "*9 tháng: 116 /120",
      "Năm: chưa có số liệu /160 ~dự báo 155",
    ]);
    expect(told(ask([nine], plan), "en")[3]).toBe("Year: no data yet /160 ~forecast 155");
  });

  it("F39 derive what follows, and leave the rest a gap", () => {
    const said = [observationOf("2024-01-01/P9M", 94), observationOf("2024-Q3", 32)];
    expect(told(ask(said))).toEqual([
      "Quý I: chưa có số liệu",
      "6 tháng: 62 suy ra",
      "*9 tháng: 94",
      "Năm: chưa có số liệu",
    ]);
    expect(told(ask(said, [], { view: "quarter" }))).toEqual([
      "Quý I: chưa có số liệu",
      "Quý II: chưa có số liệu",
      "Quý III: 32",
      "Quý IV: chưa có số liệu",
    ]);
  });

  it("F23 F22 tell 0 from missing, and estimated and provisional from exact", () => {
    const said = [
      observationOf("2024-Q1", 0),
      observationOf("2024-S1", estimated(50)),
      observationOf("2024-01-01/P9M", provisional(90)),
    ];
    expect(told(ask(said))).toEqual([
      "Quý I: 0",
      "6 tháng: khoảng 50 ước tính",
      "*9 tháng: 90 sơ bộ",
      "Năm: chưa có số liệu",
    ]);
  });

  it("F33 say where the committee did not exist", () => {
    const life = periodOf("2024-07-01/P60M");
    const question = ask([]);
    const born = { ...committee, life };
    const change = { standing: (period: typeof life) => standingOf(standpoint(), born, indicator, period) };
    expect(told({ ...question, view: "quarter", ...change })[0]).toBe("Quý I: không áp dụng");
  });

  it("stand beside the same period of last year", () => {
    const before = [observationOf("2023-01-01/P9M", 100), observationOf("2023", 150)];
    expect(told(ask([nine, ...before]))).toEqual([
      "Quý I: chưa có số liệu",
      "6 tháng: chưa có số liệu",
      "*9 tháng: 116 <100",
      "Năm: chưa có số liệu <150",
    ]);
  });

  it("have no forecast once the year is known, or without a line to judge by", () => {
    expect(told(ask([nine, observationOf("2024", 158)], plan))[3]).toBe("Năm: 158 /160");
    const off = told(ask([nine], plan, { reference: "off" }));
    expect(off.slice(2)).toEqual(["*9 tháng: 116", "Năm: chưa có số liệu /160"]);
  });

  it("include the page's own period where it is another part of the year", () => {
    const eight = periodOf("2024-01-01/P8M");
    const question = ask([observationOf("2024-01-01/P8M", 100)], plan, { selected: eight });
    expect(told(question).map((point) => point.split(":")[0])).toEqual([
      "Quý I",
      "6 tháng",
      "*8 tháng",
      "9 tháng",
      "Năm",
    ]);
    expect(told({ ...question, selected: periodOf("2024-02-01/P3M") })).toHaveLength(4);
  });
});

describe("the table of a year", () => {
  it("prints the numbers of the points, from the same rows", () => {
    const question = ask([nine, observationOf("2023-01-01/P9M", 100)], plan);
    const rows = quarterRows(question);
    const texts = quarterTable(rows, question, "vi").rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts[2]).toEqual(["9 tháng năm 2024", "116", "120", "72,5%", "100", "–", "–", "Chậm nhẹ"]);
    expect(texts[3]).toEqual(["Năm 2024", "–", "160", "–", "–", "155", "146–164", "Chưa có số liệu"]);
  });
});

function standpoint(): Standpoint {
  return {
    ledger: buildLedger([]),
    unitsBelow: new Map(),
    reference: "straight",
    thresholds: defaultThresholds,
    indicators: new Map(),
  };
}
