import type { Discrepancy, DiscrepancyKind, Side } from "../domain/discrepancy.ts";
import type { Target } from "../domain/observation.ts";
import { equals, equalsPercent, stepsFormula, sumFormula } from "./formula.ts";
import type { Language } from "./language.ts";
import { formatNumber, formatPercent } from "./number.ts";
import { formatPeriod } from "./period-label.ts";
import { formatQuantity, formatStated } from "./quantity.ts";

/** What does not add up, for a list: what kind it is, both sides in a sentence, and how each side's number arises. */
export interface DiscrepancyWords {
  readonly title: string;
  readonly sentence: string;
  /** `150 ÷ 350 ≈ 42,9%, báo cáo nêu gần 50%`. */
  readonly formula: string;
}

/** The words of a discrepancy; they take no side. */
export function describeDiscrepancy(discrepancy: Discrepancy, language: Language): DiscrepancyWords {
  const { kind, left, right, period } = discrepancy;
  const { title, sentence } = phrases[language][kind];
  const [first, second] = inOrder(discrepancy);
  const label = formatPeriod(period, language);
  return {
    title,
    sentence: `${label}: ${sentence(amountOf(first, left, right, language), amountOf(second, left, right, language))}`,
    formula: [sideFormula(first, discrepancy, language), sideFormula(second, discrepancy, language)].join(
      ", ",
    ),
  };
}

/**
 * Sentences name the computed side first, then the stated one; of a part and its whole the larger first; else as given
 * (the earlier plan before the later one).
 */
function inOrder({ kind, left, right }: Discrepancy): readonly [Side, Side] {
  if (kind === "cumulativeFalls") return left.value >= right.value ? [left, right] : [right, left];
  if (left.said === right.said) return [left, right];
  return left.said === "computed" ? [left, right] : [right, left];
}

function amountOf(side: Side, left: Side, right: Side, language: Language): string {
  if (side.measure === "value") return formatNumber(side.value, language);
  if (side.stated !== undefined && side.said === "stated") return formatStated(side.stated, language);
  return formatPercent(side.value / 100, language, digitsBeside(left, right));
}

/** A computed percentage has one digit more than the stated one that it stands beside. */
function digitsBeside(left: Side, right: Side): number {
  return Math.max(left.stated?.decimals ?? 0, right.stated?.decimals ?? 0) + 1;
}

function sideFormula(side: Side, { left, right }: Discrepancy, language: Language): string {
  const amount = amountOf(side, left, right, language);
  if (side.said === "stated") return says[language](statedAmount(side, amount, language));
  if (side.measure === "percent") {
    const whole = side.stated?.of ?? side.targets.map(valueOfTarget).find((value) => value !== undefined);
    const part = stepsFormula(side.steps, language);
    if (whole === undefined || part === "") return amount;
    const isSum = side.steps.length > 1;
    const result = equalsPercent(side.value / 100, language, digitsBeside(left, right));
    return `${isSum ? `(${part})` : part} ÷ ${formatNumber(whole, language)} ${result}`;
  }
  const values = side.targets.map(valueOfTarget).filter((value) => value !== undefined);
  const formula = side.steps.length > 0 ? stepsFormula(side.steps, language) : sumFormula(values, language);
  return formula === "" || formula === amount ? amount : `${formula} ${equals(side.value, language)}`;
}

/** As the report says it, with its 'khoảng', 'hơn' or 'gần'. */
function statedAmount(side: Side, amount: string, language: Language): string {
  const reading = side.steps.length === 1 ? side.steps[0]?.observation.reading : undefined;
  const isItsValue = side.measure === "value" && reading?.kind === "value";
  return isItsValue ? formatQuantity({ ...reading, value: side.value }, language) : amount;
}

function valueOfTarget({ shape }: Target): number | undefined {
  if (shape.kind === "rate") return undefined;
  return shape.kind === "range" ? shape.low : shape.value;
}

const says: Record<Language, (amount: string) => string> = {
  vi: (amount) => `báo cáo nêu ${amount}`,
  en: (amount) => `the report says ${amount}`,
};

interface Phrase {
  readonly title: string;
  readonly sentence: (first: string, second: string) => string;
}

const phrases: Record<Language, Record<DiscrepancyKind, Phrase>> = {
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
