import type { Discrepancy, Side } from "../domain/discrepancy.ts";
import type { Target } from "../domain/observation.ts";
import { discrepancyPhrases } from "./discrepancy-phrases.ts";
import { equals, equalsPercent, stepsFormula, sumFormula } from "./formula.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number.ts";
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
  const { title, sentence } = discrepancyPhrases[language][kind];
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
  return `${formatNumber(side.value, language, digitsBeside(left, right))}%`;
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
