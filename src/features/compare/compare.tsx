import { useDeferredValue, useMemo, useState } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Catalog, Indicator } from "../../domain/indicator.ts";
import { lineageOf } from "../../domain/lineage.ts";
import { calendarYear, type Period } from "../../domain/period.ts";
import { latestPeriodOf, type Standpoint } from "../../domain/standing.ts";
import { foldForMatching } from "../../domain/text.ts";
import { DataNotices } from "../../figures/data-notices.tsx";
import type { Group } from "../../figures/group-view.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { PageControls } from "../../figures/page-controls.tsx";
import { PageSkeleton } from "../../figures/page-skeleton.tsx";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { PeriodChooser } from "../../figures/period-chooser.tsx";
import { usePageData } from "../../figures/standpoint.ts";
import { useTrail } from "../../figures/trail-store.ts";
import { textIn } from "../../messages/language.ts";
import { lazily } from "../../ui/lazily.tsx";
import { CompareFoot } from "./compare-foot.tsx";
import { CompareHead } from "./compare-head.tsx";
import { yearsToCompare, type CompareQuestion } from "./compare-question.ts";
import { CompareToolbar } from "./compare-toolbar.tsx";
import { CompareView } from "./compare-view.tsx";
import styles from "./compare.module.css";

const TrailPanel = lazily(async () => (await import("../../figures/trail-panel.tsx")).TrailPanel);

interface Props extends Group {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

export function Compare({ dataset, catalog, id, node, group }: Props) {
  const language = useLanguage();
  const isTrailOpen = useTrail(({ subject }) => subject !== undefined);
  const [filter, setFilter] = useState("");
  const wanted = foldForMatching(useDeferredValue(filter));
  const { asked, looking, data, at, units, isReady } = usePageData(
    dataset,
    catalog,
    { id, node, group },
    (wish) => yearsToCompare(group.committee, wish),
  );
  const { indicator } = looking;
  const lineage = useMemo(
    () => lineageOf(data.nodes.flatMap((each) => [each.committee, ...each.children])),
    [data.nodes],
  );
  const isLatest = looking.period === undefined;
  const latest = useMemo(
    () => (isLatest ? latestOf([group.committee, ...units], at, indicator) : undefined),
    [isLatest, at, group, units, indicator],
  );
  const period = useMemo(
    () => looking.period ?? latest ?? calendarYear(group.committee.years.at(-1) ?? 2000),
    [looking.period, latest, group],
  );

  const question = useMemo<CompareQuestion>(
    () => ({
      at,
      lineage,
      catalog,
      committee: node.committee,
      group: group.committee,
      units: units.filter(
        (unit) =>
          (looking.unitIds?.includes(unit.id) ?? true) &&
          (wanted === "" || foldForMatching(textIn(unit.name, language)).includes(wanted)),
      ),
      indicator,
      period,
      looking,
    }),
    [at, lineage, catalog, node, group, units, indicator, period, looking, wanted, language],
  );

  // A short table comes with its title; what takes longer follows without keeping the next press waiting.
  const later = useDeferredValue(question);
  const shown = isQuick(question, later) ? question : later;

  if (!isReady) return <PageSkeleton />;
  return (
    <article className={styles.page} aria-busy={data.isPending || shown !== question || undefined}>
      <PageControls>
        <PeriodChooser
          years={group.committee.years}
          period={asked.period ?? period}
          isLatest={asked.period === undefined}
          view={asked.view}
        />
      </PageControls>
      <CompareHead question={question} ancestors={node.ancestors} />
      <DataNotices catalog={catalog} committee={node.committee} looking={asked} data={data} />
      <CompareToolbar looking={asked} group={group} filter={filter} onFilter={setFilter} />
      <PanelGuard resetKey={`${looking.show} ${indicator.id} ${node.committee.id}`}>
        <CompareView question={shown} />
      </PanelGuard>
      <CompareFoot question={shown} />
      {isTrailOpen && (
        <PanelGuard>
          <TrailPanel />
        </PanelGuard>
      )}
    </article>
  );
}

/** Few rows, and the code that draws them is there. */
function isQuick({ looking, units }: CompareQuestion, before: CompareQuestion): boolean {
  const hasRowsOnly = looking.show === "table" || looking.show === "matrix" || looking.show === "ranking";
  return hasRowsOnly && looking.show === before.looking.show && units.length <= 24;
}

/** The period that ends last of those that each was last reported for. */
function latestOf(
  committees: readonly Committee[],
  at: Standpoint,
  indicator: Indicator,
): Period | undefined {
  return committees
    .map((committee) => latestPeriodOf(at, committee, indicator))
    .reduce((best, each) => (each && each.end > (best?.end ?? 0) ? each : best), undefined);
}
