import type { DecimalMark, MarkEvidence } from "../values/number-marks.ts";
import type { DayOrder } from "../values/read-date.ts";

/**
 * What only the person who brings the file can know. Each is asked once per column or table, with the likeliest answer
 * and what speaks for it; without a `best` nothing speaks for either, and what depends on it waits.
 */
export type Question =
  | {
      readonly kind: "marks";
      readonly column: number;
      readonly evidence: MarkEvidence;
      readonly isMixed: boolean;
      readonly best?: DecimalMark | undefined;
    }
  | {
      readonly kind: "share";
      readonly column: number;
      /** The smallest and the largest. */
      readonly range: readonly [number, number];
      readonly best?: "share" | "percent" | undefined;
    }
  | {
      readonly kind: "scale";
      readonly column: number;
      readonly scale: number;
      readonly best?: "scaled" | "plain" | undefined;
    }
  | {
      readonly kind: "dayOrder";
      readonly column: number;
      readonly examples: readonly string[];
      readonly best: DayOrder;
    }
  | {
      readonly kind: "cumulative";
      readonly evidence: CumulativeEvidence;
      readonly best?: "cumulative" | "inPeriod" | undefined;
    }
  | { readonly kind: "indicator"; readonly best?: string | undefined }
  | { readonly kind: "period"; readonly best?: string | undefined }
  | { readonly kind: "year"; readonly best?: string | undefined }
  | { readonly kind: "unit"; readonly best?: string | undefined };

/** In how many rows of a year's quarters or months something holds. */
export interface CumulativeEvidence {
  readonly rows: number;
  /** The values never fall from one period to the next. */
  readonly rising: number;
  /** The year's column equals the last value. */
  readonly yearIsLast: number;
  /** The year's column equals the sum. */
  readonly yearIsSum: number;
}

/** Answers by `questionId`. */
export type Answers = Readonly<Record<string, string>>;

/** The same for the same column of the same kind of file, so that an answer can be remembered. */
export function questionId(question: Question): string {
  return "column" in question ? `${question.kind}:${question.column}` : question.kind;
}

/** The person's answer, else the likeliest. */
export function answerTo(question: Question, answers: Answers): string | undefined {
  return answers[questionId(question)] ?? question.best;
}
