import { lazy, Suspense } from "react";
import type { CompareQuestion } from "./compare-question.ts";
import { TableView } from "./table-view.tsx";

const MatrixView = lazy(async () => {
  const { MatrixView: component } = await import("./matrix-view.tsx");
  return { default: component };
});
const RankingView = lazy(async () => {
  const { RankingView: component } = await import("./ranking-view.tsx");
  return { default: component };
});

/** The comparison in the form that was asked for. */
export function CompareView({ question }: { readonly question: CompareQuestion }) {
  return <Suspense fallback={null}>{viewOf(question)}</Suspense>;
}

function viewOf(question: CompareQuestion) {
  switch (question.looking.show) {
    case "matrix":
      return <MatrixView question={question} />;
    case "ranking":
      return <RankingView question={question} />;
    default:
      return <TableView question={question} />;
  }
}
