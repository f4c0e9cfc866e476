import { memo } from "react";
import { lazily } from "../../ui/lazily.tsx";
import type { CompareQuestion } from "./compare-question.ts";
import { TableView } from "./table-view.tsx";

const MatrixView = lazily(async () => (await import("./matrix-view.tsx")).MatrixView);
const RankingView = lazily(async () => (await import("./ranking-view.tsx")).RankingView);
const ColumnsView = lazily(async () => (await import("./columns-view.tsx")).ColumnsView);
const LinesView = lazily(async () => (await import("./lines-view.tsx")).LinesView);
const GapsView = lazily(async () => (await import("./gaps-view.tsx")).GapsView);
const ChangesView = lazily(async () => (await import("./changes-view.tsx")).ChangesView);
const MissingView = lazily(async () => (await import("./missing-view.tsx")).MissingView);

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
export const CompareView = memo(function CompareView({ question }: { readonly question: CompareQuestion }) {
  const View = viewOf[question.looking.show];
  return <View question={question} />;
});
