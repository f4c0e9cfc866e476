import type { ChanceBand, Reference } from "../domain/assessment.ts";
import type { Figure } from "../domain/figure.ts";
import type { Language } from "./language.ts";

type Origin = Extract<Figure, { readonly kind: "value" }>["origin"];

/** The words of a figure's trail, loaded with it. */
export function trailWordsOf(language: Language): typeof vi {
  return language === "vi" ? vi : en;
}

const vi = {
  title: "Nguồn và cách tính",
  formulas: "Cách tính",
  observations: "Quan sát",
  sources: "Nguồn",
  openReport: "Mở báo cáo",
  quote: "Trích",
  note: "Ghi chú",
  noSource: "Chưa có báo cáo nào nêu số này.",
  corrects: (source: string) => `Thay cho số trong ${source}`,
  asOf: (date: string) => `số liệu đến ${date}`,
  stated: (percent: string) => `báo cáo nêu ${percent}`,
  origins: {
    reported: "Theo báo cáo",
    derived: "Suy từ các số đã báo cáo",
    summed: "Cộng từ các đơn vị",
  } satisfies Record<Origin, string>,
  coverage: (reported: number, of: number) => `${reported}/${of} đơn vị có số liệu`,
  terms: {
    actual: "Thực hiện",
    plan: "Kế hoạch",
    attainment: "Tỷ lệ thực hiện",
    due: "Mốc đến nay",
    gap: "Chênh lệch so với mốc",
    index: "Chỉ số tiến độ",
    remaining: "Còn lại",
    requiredToAchieved: "Nhịp cần có so với nhịp đã đạt",
    requiredToPlanned: "Nhịp cần có so với nhịp kế hoạch",
    forecast: "Dự báo đến hết kỳ",
    range: "Khoảng dự báo",
    chance: "Khả năng đạt",
  },
  references: {
    straight: "mốc tham chiếu theo thời gian, không phải quy định",
    lastYear: "phần năm trước đã đạt đến cùng kỳ",
    phasing: "theo phân kỳ của kế hoạch",
  } satisfies Record<Reference["mode"], string>,
  chances: {
    almostCertain: "hầu như chắc chắn",
    likely: "nhiều khả năng",
    even: "ngang ngửa",
    unlikely: "ít khả năng",
    almostNone: "hầu như không",
  } satisfies Record<ChanceBand, string>,
  impliedOnly: "suy từ tỷ lệ nêu trong báo cáo; là số nguyên duy nhất khớp",
  impliedRange: (low: string, high: string) =>
    `suy từ tỷ lệ nêu trong báo cáo; các số từ ${low} đến ${high} đều khớp, lấy số tròn nhất`,
  givenDenominator: "mẫu số nêu trong báo cáo",
  truncated: "tỷ lệ trong báo cáo được cắt bớt, không làm tròn",
  lowerEnd: "tính theo mức thấp nhất",
  percentiles: "từ phân vị 10 đến phân vị 90",
  model: "mô hình nhị thức âm, giả định nhịp độ đều trong khi kết quả thực tế đến theo đợt",
};

const en: typeof vi = {
  title: "Source and formula",
  formulas: "Formula",
  observations: "Observations",
  sources: "Source",
  openReport: "Open the report",
  quote: "Quote",
  note: "Note",
  noSource: "No report gives this figure yet.",
  corrects: (source) => `Replaces the figure in ${source}`,
  asOf: (date) => `data as of ${date}`,
  stated: (percent) => `the report says ${percent}`,
  origins: {
    reported: "As reported",
    derived: "Derived from reported figures",
    summed: "Summed over the units",
  },
  coverage: (reported, of) => `${reported} of ${of} units with data`,
  terms: {
    actual: "Actual",
    plan: "Plan",
    attainment: "Attainment",
    due: "Due by now",
    gap: "Gap to the mark",
    index: "Pace index",
    remaining: "Remaining",
    requiredToAchieved: "Required rate against the rate so far",
    requiredToPlanned: "Required rate against the planned rate",
    forecast: "Forecast at the end",
    range: "Forecast range",
    chance: "Chance of being met",
  },
  references: {
    straight: "a reference by time, not a rule",
    lastYear: "the share that last year had reached by then",
    phasing: "by the plan’s own phasing",
  },
  chances: {
    almostCertain: "almost certain",
    likely: "likely",
    even: "about even",
    unlikely: "unlikely",
    almostNone: "almost none",
  },
  impliedOnly: "implied by the stated percentage; the only whole number that fits",
  impliedRange: (low, high) =>
    `implied by the stated percentage; all from ${low} to ${high} fit, and the roundest is taken`,
  givenDenominator: "the denominator given in the report",
  truncated: "the report’s percentage is cut off, not rounded",
  lowerEnd: "measured by the lower end",
  percentiles: "from the 10th to the 90th percentile",
  model: "negative binomial model, which assumes a steady rate while real results come in waves",
};
