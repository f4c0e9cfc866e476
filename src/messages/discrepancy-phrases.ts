import type { DiscrepancyKind } from "../domain/discrepancy.ts";
import type { Language } from "./language.ts";

/** Both take their sides in the order of `inOrder`: computed before stated, a part before its whole. */
interface Phrase {
  readonly title: string;
  readonly sentence: (first: string, second: string) => string;
}

/** What is said of each kind of discrepancy. */
export const discrepancyPhrases: Record<Language, Record<DiscrepancyKind, Phrase>> = {
  vi: {
    percentage: {
      title: "Tỷ lệ khác thực hiện chia kế hoạch",
      sentence: (computed, stated) => `tính ra ${computed}, báo cáo nêu ${stated}`,
    },
    noWholePlan: {
      title: "Không có kế hoạch nào khớp với tỷ lệ",
      sentence: (value, percent) => `không số nguyên nào làm kế hoạch để ${value} bằng ${percent}`,
    },
    allocation: {
      title: "Kế hoạch giao các đơn vị khác kế hoạch chung",
      sentence: (sum, whole) => `các đơn vị được giao cộng lại ${sum}, kế hoạch chung là ${whole}`,
    },
    cumulativeFalls: {
      title: "Một phần lớn hơn số lũy kế",
      sentence: (part, whole) => `một phần của kỳ đã là ${part}, số lũy kế lại là ${whole}`,
    },
    parts: {
      title: "Các kỳ cộng lại khác cả kỳ",
      sentence: (sum, whole) => `các kỳ thành phần cho ${sum}, cả kỳ là ${whole}`,
    },
    conflict: {
      title: "Hai nguồn nêu hai số khác nhau",
      sentence: (one, other) => `một nguồn nêu ${one}, nguồn khác nêu ${other}`,
    },
    units: {
      title: "Các đơn vị cộng lại khác số của cấp trên",
      sentence: (sum, whole) => `các đơn vị cộng lại ${sum}, cấp trên báo cáo ${whole}`,
    },
    publishedSum: {
      title: "Tổng đã công bố khác tổng các đơn vị",
      sentence: (sum, whole) => `các đơn vị cộng lại ${sum}, tổng đã công bố là ${whole}`,
    },
    relationSum: {
      title: "Tổng khác các thành phần cộng lại",
      sentence: (sum, whole) => `các thành phần cộng lại ${sum}, tổng báo cáo là ${whole}`,
    },
    balance: {
      title: "Số cuối kỳ khác số đầu kỳ cộng tăng trừ giảm",
      sentence: (sum, closing) => `số đầu kỳ cộng tăng trừ giảm cho ${sum}, số cuối kỳ báo cáo là ${closing}`,
    },
    planChanged: {
      title: "Kế hoạch thay đổi trong kỳ",
      sentence: (before, after) => `kế hoạch ${before} được điều chỉnh thành ${after}`,
    },
    denominator: {
      title: "Tỷ lệ không khớp với mẫu số của nó",
      sentence: (computed, stated) => `tính trên mẫu số đã nêu được ${computed}, báo cáo nêu ${stated}`,
    },
  },
  en: {
    percentage: {
      title: "Percentage differs from actual over plan",
      sentence: (computed, stated) => `computed ${computed}, the report says ${stated}`,
    },
    noWholePlan: {
      title: "No plan fits the percentage",
      sentence: (value, percent) => `no whole number is a plan of which ${value} is ${percent}`,
    },
    allocation: {
      title: "The units’ plans differ from the whole plan",
      sentence: (sum, whole) => `the plans given to the units add to ${sum}, the whole plan is ${whole}`,
    },
    cumulativeFalls: {
      title: "A part exceeds the cumulative figure",
      sentence: (part, whole) => `a part of the period is ${part} already, the cumulative figure is ${whole}`,
    },
    parts: {
      title: "Parts of the period do not add to the whole",
      sentence: (sum, whole) => `the parts give ${sum}, the whole period is ${whole}`,
    },
    conflict: {
      title: "Two sources give different figures",
      sentence: (one, other) => `one source says ${one}, another ${other}`,
    },
    units: {
      title: "The units do not add to their parent",
      sentence: (sum, whole) => `the units add to ${sum}, their parent reports ${whole}`,
    },
    publishedSum: {
      title: "The published sum differs from the units’",
      sentence: (sum, whole) => `the units add to ${sum}, the published sum is ${whole}`,
    },
    relationSum: {
      title: "The whole differs from its parts",
      sentence: (sum, whole) => `the parts add to ${sum}, the whole is reported as ${whole}`,
    },
    balance: {
      title: "Closing differs from opening plus increases minus decreases",
      sentence: (sum, closing) =>
        `opening plus increases minus decreases gives ${sum}, the report closes with ${closing}`,
    },
    planChanged: {
      title: "The plan changes within its period",
      sentence: (before, after) => `the plan of ${before} was changed to ${after}`,
    },
    denominator: {
      title: "The percentage does not fit its own denominator",
      sentence: (computed, stated) => `of the denominator given it is ${computed}, the report says ${stated}`,
    },
  },
};
