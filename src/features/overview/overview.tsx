import { use, useMemo } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { yearsToLoad } from "../../domain/tree.ts";
import { CaptureContext } from "../../figures/capture-context.ts";
import { DataNotices } from "../../figures/data-notices.tsx";
import type { Group } from "../../figures/group-view.tsx";
import { PageControls } from "../../figures/page-controls.tsx";
import { PageFoot } from "../../figures/page-foot.tsx";
import { PageSkeleton } from "../../figures/page-skeleton.tsx";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { PeriodChooser } from "../../figures/period-chooser.tsx";
import { usePageData } from "../../figures/standpoint.ts";
import { useTrail } from "../../figures/trail-store.ts";
import { useSelection } from "../../selection/selection.ts";
import { lazily } from "../../ui/lazily.tsx";
import { OverviewHead } from "./overview-head.tsx";
import { overviewModel } from "./overview-view-model.ts";
import styles from "./overview.module.css";
import { ProgressPanel } from "./progress-panel.tsx";

const QuartersPanel = lazily(
  async () => (await import("./quarters-panel.tsx")).QuartersPanel,
  <div className={styles.reserved} />,
);
const StatementSlides = lazily(
  async () => (await import("../../figures/statement-slides.tsx")).StatementSlides,
);
const Aside = lazily(async () => (await import("./aside.tsx")).Aside);
const TrailPanel = lazily(async () => (await import("../../figures/trail-panel.tsx")).TrailPanel);

interface Props extends Group {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

export function Overview({ dataset, catalog, id, node, group }: Props) {
  const [selection] = useSelection();
  const isTrailOpen = useTrail(({ subject }) => subject !== undefined);
  const { asked, looking, data, at, units, isReady } = usePageData(
    dataset,
    catalog,
    { id, node, group },
    ({ period }) => yearsToLoad(group.committee, period),
  );
  const model = useMemo(
    () => overviewModel({ at, node, group, units, catalog, ...looking }),
    [at, node, group, units, catalog, looking],
  );

  const isCaptured = use(CaptureContext) !== undefined;

  if (!isReady) return <PageSkeleton />;
  const { committee } = node;
  const shared = { at, catalog, looking, model, node, group };
  const shown =
    model.standing === undefined ? model.units.map(({ assessment }) => assessment) : [model.standing];
  const resetKey = `${committee.id} ${looking.indicator.id} ${selection.period}`;

  return (
    <article className={styles.page} aria-busy={data.isPending || undefined}>
      <PageControls>
        <PeriodChooser
          years={group.committee.years}
          period={asked.period ?? model.period}
          isLatest={asked.period === undefined}
          view={asked.view}
        />
      </PageControls>
      {isCaptured && (
        <StatementSlides
          statements={at.ledger.statements}
          tasks={model.tasks}
          committee={committee}
          period={model.period}
        />
      )}
      <div className={styles.evidence}>
        <OverviewHead {...shared} />
        <DataNotices catalog={catalog} committee={committee} looking={asked} data={data} />
        <PanelGuard resetKey={resetKey}>
          <ProgressPanel {...shared} />
        </PanelGuard>
        <PanelGuard resetKey={resetKey}>
          <QuartersPanel {...shared} />
        </PanelGuard>
      </div>
      <div className={styles.aside}>
        <PanelGuard resetKey={resetKey}>
          <Aside {...shared} nodes={data.nodes} />
        </PanelGuard>
      </div>
      <PageFoot catalog={catalog} figures={shown.map(({ figure }) => figure)} />
      {isTrailOpen && (
        <PanelGuard>
          <TrailPanel />
        </PanelGuard>
      )}
    </article>
  );
}
