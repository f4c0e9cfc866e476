import { lazy, Suspense, useMemo } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import type { CommitteeNode } from "../../domain/committee.ts";
import type { Catalog } from "../../domain/indicator.ts";
import type { Standpoint } from "../../domain/standing.ts";
import { defaultThresholds } from "../../domain/status.ts";
import { unitsOf, yearsToLoad } from "../../domain/tree.ts";
import { PageControls } from "../../figures/page-controls.tsx";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { PeriodChooser } from "../../figures/period-chooser.tsx";
import { useTrail } from "../../figures/trail-store.ts";
import { usePreferences } from "../../preferences/preferences-store.ts";
import { resolveSelection } from "../../selection/resolve.ts";
import { useSelection } from "../../selection/selection.ts";
import { Headline } from "./headline.tsx";
import { OverviewFoot } from "./overview-foot.tsx";
import { listedUnits, overviewModel } from "./overview-view-model.ts";
import styles from "./overview.module.css";
import { OverviewNotices } from "./overview-notices.tsx";
import { OverviewSkeleton } from "./overview-skeleton.tsx";
import { ProgressPanel } from "./progress-panel.tsx";
import { useUnitsData } from "./units-data.ts";

const QuartersPanel = lazy(async () => {
  const { QuartersPanel: component } = await import("./quarters-panel.tsx");
  return { default: component };
});
const Aside = lazy(async () => {
  const { Aside: component } = await import("./aside.tsx");
  return { default: component };
});
const TrailPanel = lazy(async () => {
  const { TrailPanel: component } = await import("../../figures/trail-panel.tsx");
  return { default: component };
});

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  /** The committee asked for; while the next one loads, `node` is still the one before. */
  readonly id: string;
  readonly node: CommitteeNode;
  /** The committee whose units are listed: the node itself, or its parent where it has none. */
  readonly group: CommitteeNode;
}

export function Overview({ dataset, catalog, id, node, group }: Props) {
  const [selection] = useSelection();
  const looking = useMemo(
    () => resolveSelection(selection, catalog, { dataset: dataset.id, committee: id }),
    [selection, catalog, dataset.id, id],
  );
  const thresholds = usePreferences((preferences) => preferences.thresholds) ?? defaultThresholds;
  const isTrailOpen = useTrail(({ subject }) => subject !== undefined);
  const years = yearsToLoad(group.committee, looking.period);
  const data = useUnitsData(dataset, group, years, looking.isDeep);
  const { ledger, nodes } = data;

  const { at, model } = useMemo(() => {
    const standpoint: Standpoint = {
      ledger,
      unitsBelow: new Map(nodes.map((each) => [each.committee.id, unitsOf(each)])),
      reference: looking.reference,
      thresholds,
      indicators: new Map(catalog.indicators.map((each) => [each.id, each])),
    };
    const units = looking.isDeep ? listedUnits(group, nodes.slice(1)) : unitsOf(group);
    const question = { at: standpoint, node, group, units, catalog, ...looking };
    return { at: standpoint, model: overviewModel(question) };
  }, [ledger, nodes, looking, thresholds, catalog, node, group]);

  if (data.isPending && data.loaded.length === 0) return <OverviewSkeleton />;
  const { committee } = node;
  const shared = { at, catalog, looking, model, node, group };
  const resetKey = `${committee.id} ${looking.indicator.id} ${selection.period}`;

  return (
    <article className={styles.page} aria-busy={data.isPending || undefined}>
      <PageControls>
        <PeriodChooser years={group.committee.years} period={model.period} view={looking.view} />
      </PageControls>
      <div className={styles.evidence}>
        <Headline {...shared} />
        <OverviewNotices catalog={catalog} committee={committee} looking={looking} data={data} />
        <PanelGuard resetKey={resetKey}>
          <ProgressPanel {...shared} />
        </PanelGuard>
        <PanelGuard resetKey={resetKey}>
          <Suspense fallback={<div className={styles.reserved} />}>
            <QuartersPanel {...shared} />
          </Suspense>
        </PanelGuard>
      </div>
      <div className={styles.aside}>
        <PanelGuard resetKey={resetKey}>
          <Suspense fallback={null}>
            <Aside {...shared} nodes={nodes} />
          </Suspense>
        </PanelGuard>
      </div>
      <OverviewFoot {...shared} />
      {isTrailOpen && (
        <Suspense fallback={null}>
          <TrailPanel />
        </Suspense>
      )}
    </article>
  );
}
