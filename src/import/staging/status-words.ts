import type { ObservationWire } from "../../api/observation.schema.ts";
import { foldForMatching } from "../../domain/text.ts";

/** The status that a cell names, in SDMX codes or words; A where it is empty, undefined where it is no status. */
export function statusOf(text: string | undefined): ObservationWire["status"] | undefined {
  if (text === undefined) return "A";
  const folded = foldForMatching(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}

const words: readonly (readonly [RegExp, ObservationWire["status"]])[] = [
  [/^(?:a|chinh thuc|normal|final|da duyet)$/u, "A"],
  [/^(?:e|uoc(?: tinh)?|estimated?)$/u, "E"],
  [/^(?:p|so bo|tam tinh|provisional)$/u, "P"],
  [/^(?:m|thieu|chua co|missing)$/u, "M"],
];
