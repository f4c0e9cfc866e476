import type { CompareQuestion } from "./compare-question.ts";
export function MatrixView(_: { readonly question: CompareQuestion }) {
  return null;
}
