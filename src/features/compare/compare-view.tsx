import { lazy, Suspense } from "react";
import type { CompareQuestion } from "./compare-question.ts";
import { TableView } from "./table-view.tsx";

const MatrixView = lazy(async () => ({ default: (await import("./matrix-view.tsx")).MatrixView }));
const RankingView = lazy(async () => ({ default: (await import("./ranking-view.tsx")).RankingView }));
const ColumnsView = lazy(async () => ({ default: (await import("./columns-view.tsx")).ColumnsView }));
const LinesView = lazy(async () => ({ default: (await import("./lines-view.tsx")).LinesView }));
const GapsView = lazy(async () => ({ default: (await import("./gaps-view.tsx")).GapsView }));
const ChangesView = lazy(async () => ({ default: (await import("./changes-view.tsx")).ChangesView }));
const MissingView = lazy(async () => ({ default: (await import("./missing-view.tsx")).MissingView }));

const viewOf = {
  table: TableView,
  matrix: MatrixView,
  ranking: RankingView,
  columns: ColumnsView,
  lines: LinesView,
  gaps: GapsView,
  changes: ChangesView,
  missing: MissingView,
};

/** The comparison in the form that was asked for. */
export function CompareView({ question }: { readonly question: CompareQuestion }) {
  const View = viewOf[question.looking.show];
  return (
    <Suspense fallback={null}>
      <View question={question} />
    </Suspense>
  );
}
