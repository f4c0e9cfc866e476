import { describe, expect, it } from "vitest";
import { observationLine } from "./observation-line.ts";
import { formatSource } from "./source-line.ts";
import {
  exactPlan,
  impliedPlan,
  observe,
  report,
  statedPlan,
  subjectOf,
  valued,
  type Example,
} from "./subjects.test-support.ts";
import { trailLines } from "./trail.ts";

const steps = [
  { sign: 1, observation: observe("2023-01-01/P9M", 94) },
  { sign: -1, observation: observe("2023-Q3", 32) },
] as const;

function linesOf(example: Example, language: "vi" | "en") {
  return trailLines(subjectOf(example), language).map(({ term, formula, note }) =>
    note === undefined ? `${term}: ${formula}` : `${term}: ${formula} (${note})`,
  );
}

describe("trailLines", () => {
  const behind: Example = {
    period: "2024-01-01/P9M",
    figure: valued(116),
    plan: exactPlan(160),
    status: "slightlyBehind",
  };

  it("tells the worked example of 116 of 160 at nine months, whole", () => {
    expect(linesOf(behind, "vi")).toEqual([
      "Thực hiện: 116 (Theo báo cáo)",
      "Kế hoạch: 160 (chỉ tiêu được giao năm 2024)",
      "Tỷ lệ thực hiện: 116 ÷ 160 = 72,5%",
      "Mốc đến nay: 9/12 × 160 = 120 (mốc tham chiếu theo thời gian, không phải quy định)",
      "Chênh lệch so với mốc: 72,5% − 75% = −2,5 điểm phần trăm",
      "Chỉ số tiến độ: 116 ÷ 120 ≈ 0,967",
      "Còn lại: 160 − 116 = 44",
      "Nhịp cần có so với nhịp đã đạt: (44 ÷ 25%) ÷ (116 ÷ 75%) ≈ 1,138",
      "Nhịp cần có so với nhịp kế hoạch: 44 ÷ 40 = 1,1",
      "Dự báo đến hết kỳ: 116 ÷ 0,75 ≈ 154,7",
      "Khoảng dự báo: 146–164 (từ phân vị 10 đến phân vị 90)",
      "Khả năng đạt: 25,1%: ít khả năng (mô hình nhị thức âm, giả định nhịp độ đều trong khi kết quả thực tế đến theo đợt)",
    ]);
  });

  it("tells it in English", () => {
    const lines = linesOf(behind, "en");
    expect(lines).toHaveLength(12);
    expect(lines[4]).toBe("Gap to the mark: 72.5% − 75% = −2.5 points");
    expect(lines[9]).toBe("Forecast at the end: 116 ÷ 0.75 ≈ 154.7");
  });

  it.each<[string, Example, string[]]>([
    [
      "a derived value",
      { period: "2023-S1", figure: valued(62, { origin: "derived", steps }), status: "noPlan" },
      ["Thực hiện: 94 − 32 = 62 (Suy từ các số đã báo cáo: 9 tháng năm 2023 trừ quý III/2023)"],
    ],
    [
      "a summed value with its coverage",
      {
        period: "2023",
        figure: valued(94, {
          origin: "summed",
          coverage: { reported: 2, of: 3 },
          steps: [
            { sign: 1, observation: observe("2023", 40) },
            { sign: 1, observation: observe("2023", 54) },
          ],
        }),
        status: "noPlan",
      },
      ["Thực hiện: 40 + 54 = 94 (Cộng từ các đơn vị; 2/3 đơn vị có số liệu)"],
    ],
    [
      "F22 nothing reported",
      { period: "2023", figure: { kind: "notReported" }, status: "noData" },
      ["Thực hiện: chưa có số liệu"],
    ],
    [
      "an implied plan with its range",
      {
        period: "2024",
        figure: valued(68),
        plan: impliedPlan(200, 198, 202),
        status: "missed",
        reference: "off",
      },
      [
        "Thực hiện: 68 (Theo báo cáo)",
        "Kế hoạch: 68 ÷ 34% → 200 (198–202) (suy từ tỷ lệ nêu trong báo cáo; các số từ 198 đến 202 đều khớp, lấy số tròn nhất)",
        "Tỷ lệ thực hiện: 68 ÷ 200 = 34%",
      ],
    ],
    [
      "a denominator that the report gives",
      {
        period: "2024",
        figure: valued(68),
        plan: impliedPlan(200, 200, 200, { of: 200 }),
        status: "missed",
        reference: "off",
      },
      [
        "Thực hiện: 68 (Theo báo cáo)",
        "Kế hoạch: 200 (mẫu số nêu trong báo cáo)",
        "Tỷ lệ thực hiện: 68 ÷ 200 = 34%",
      ],
    ],
    [
      "a range, measured by its lower end",
      {
        period: "2024",
        figure: valued(90),
        plan: statedPlan({ kind: "range", low: 180, high: 200, open: false }, 180),
        status: "missed",
        reference: "off",
      },
      [
        "Thực hiện: 90 (Theo báo cáo)",
        "Kế hoạch: 180–200 (chỉ tiêu được giao năm 2024; tính theo mức thấp nhất)",
        "Tỷ lệ thực hiện: 90 ÷ 180 = 50%",
      ],
    ],
  ])("%s", (_case, example, lines) => {
    expect(linesOf(example, "vi")).toEqual(lines);
  });

  it("asks for no rates once the plan is reached", () => {
    const terms = trailLines(subjectOf({ ...behind, figure: valued(170), status: "exceeded" }), "vi").map(
      ({ term }) => term,
    );
    expect(terms).toEqual([
      "Thực hiện",
      "Kế hoạch",
      "Tỷ lệ thực hiện",
      "Mốc đến nay",
      "Chênh lệch so với mốc",
      "Chỉ số tiến độ",
      "Dự báo đến hết kỳ",
      "Khoảng dự báo",
      "Khả năng đạt",
    ]);
  });

  it("names another reference by its share", () => {
    const lines = linesOf({ ...behind, reference: { mode: "lastYear", share: 0.8 } }, "vi");
    expect(lines[3]).toBe("Mốc đến nay: 80% × 160 = 128 (phần năm trước đã đạt đến cùng kỳ)");
  });
});

describe("observationLine", () => {
  const observation = observe("2024-01-01/P9M", 116, {
    asOf: "2024-09-26",
    stated: [{ percent: 72.5, decimals: 1, measure: "level", base: "plan" }],
    note: { vi: "Kỳ được hiểu theo ngữ cảnh" },
  });

  it("says value, period, what the report adds, and the source with its link", () => {
    expect(observationLine({ sign: 1, observation }, "vi")).toEqual({
      value: "116",
      period: "9 tháng năm 2024",
      details: "số liệu đến 26/9/2024 · báo cáo nêu 72,5%",
      quote: undefined,
      note: "Kỳ được hiểu theo ngữ cảnh",
      source: "Báo cáo 9 tháng, Đảng ủy Khối, ngày 26/9/2024, công bố 9/2024",
      url: "https://example.org/report",
    });
  });

  it("sets the sign of a percentage behind its value", () => {
    expect(observationLine({ sign: 1, observation }, "vi", "%").value).toBe("116%");
  });

  it("marks what is taken away, and what a later source corrects", () => {
    const line = observationLine(
      { sign: -1, observation: { ...observation, asOf: undefined, stated: [], corrects: report } },
      "en",
    );
    expect(line.value).toBe("− 116");
    expect(line.details).toBe(
      "Replaces the figure in Báo cáo 9 tháng, Đảng ủy Khối, of 26 Sep 2024, published Sep 2024",
    );
  });
});

describe("formatSource", () => {
  it("leaves out what is not known", () => {
    expect(formatSource({ id: "s", title: "Báo cáo quý III/2023" }, "vi")).toBe("Báo cáo quý III/2023");
  });
});
