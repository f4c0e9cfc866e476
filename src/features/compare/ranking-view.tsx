import type { CompareQuestion } from "./compare-question.ts";
export function RankingView(_: { readonly question: CompareQuestion }) {
  return null;
}
