import type { Step } from "../domain/figure.ts";
import { formatPeriod } from "./period-label.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number.ts";
import { hedge } from "./quantity.ts";

/** One step of how a figure came about: what it is, the formula with its numbers, and what must be said beside it. */
export interface TrailLine {
  readonly term: string;
  readonly formula: string;
  readonly note?: string | undefined;
}

/** From this many terms on a sum shows its first ones and their count. */
const mostTerms = 8;

/** `94 − 32`, from signed observations; what is estimated says so: `khoảng 94 − 32`. Missing values are left out. */
export function stepsFormula(steps: readonly Step[], language: Language): string {
  const terms = steps.flatMap(({ sign, observation: { reading } }) =>
    reading.kind === "missing"
      ? []
      : [
          {
            sign,
            text: hedge(formatNumber(Math.abs(reading.value), language), reading, language),
            value: reading.value,
          },
        ],
  );
  return joined(
    terms.map(({ sign, text, value }) => ({ isPlus: sign * value >= 0, text })),
    language,
  );
}

/** `40 + 54 + 62`, of plain numbers. */
export function sumFormula(values: readonly number[], language: Language): string {
  return joined(
    values.map((value) => ({ isPlus: value >= 0, text: formatNumber(Math.abs(value), language) })),
    language,
  );
}

/** `9 tháng năm 2023 trừ quý III/2023`: the periods of signed observations in words. */
export function stepsInWords(steps: readonly Step[], language: Language): string {
  const [plus, minus] = language === "vi" ? [" cộng ", " trừ "] : [" plus ", " minus "];
  return steps
    .map(({ sign, observation }, index) => {
      const label = formatPeriod(observation.period, language, { inSentence: true });
      if (index === 0) return sign < 0 ? minus.trimStart() + label : label;
      return (sign < 0 ? minus : plus) + label;
    })
    .join("");
}

/** The result behind its formula: `= 120`, and `≈ 154,7` where rounding took something away. */
export function equals(value: number, language: Language, digits = 3): string {
  const unit = 10 ** digits;
  const isExact = Math.abs(value * unit - Math.round(value * unit)) < 1e-6;
  return `${isExact ? "=" : "≈"} ${formatNumber(value, language, digits)}`;
}

/** The same for a share, printed in percent: `= 72,5%`, `≈ 42,9%`. */
export function equalsPercent(share: number, language: Language, digits = 1): string {
  return `${equals(share * 100, language, digits)}%`;
}

function joined(
  terms: readonly { readonly isPlus: boolean; readonly text: string }[],
  language: Language,
): string {
  const shown = terms.length > mostTerms ? terms.slice(0, 3) : terms;
  const text = shown
    .map(
      ({ isPlus, text: term }, index) => (index === 0 ? (isPlus ? "" : "−") : isPlus ? " + " : " − ") + term,
    )
    .join("");
  if (shown.length === terms.length) return text;
  return `${text} + … (${terms.length} ${language === "vi" ? "số" : "values"})`;
}
