import { useMemo } from "react";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ProgressChart } from "../../figures/progress-chart.tsx";
import { progressRows } from "../../figures/progress-view-model.ts";
import type { OverviewProps } from "./overview-props.ts";

/** From this many rows on, each is one line high. */
const denseFrom = 20;

/** Progress per committee. */
export function ProgressPanel({ model, looking, node, group }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const { indicator, sort } = looking;
  const rows = useMemo(
    () => progressRows(model.units, indicator, sort, language),
    [model.units, indicator, sort, language],
  );
  const isCollection = group.committee.kind === "collection";
  const hasOwnPeriods = looking.period === undefined && isCollection;
  return (
    <ProgressChart
      title={words.sections.committees}
      note={hasOwnPeriods ? words.sections.committeesNote : undefined}
      rows={rows}
      group={group}
      indicator={indicator}
      sort={sort}
      period={isCollection ? looking.period : model.period}
      hasOwnPeriods={hasOwnPeriods}
      selected={node.committee.id}
      isDense={rows.length >= denseFrom}
    />
  );
}
