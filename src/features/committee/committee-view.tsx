import { useCallback, useMemo } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import { bodyStandingOf } from "../../domain/body-standing.ts";
import type { Catalog, Indicator } from "../../domain/indicator.ts";
import { lifespanOf } from "../../domain/lifespan.ts";
import type { Period } from "../../domain/period.ts";
import { ContributionsPanel } from "../../figures/contributions-panel.tsx";
import { DataNotices } from "../../figures/data-notices.tsx";
import type { Group } from "../../figures/group-view.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { PageControls } from "../../figures/page-controls.tsx";
import { PageFoot } from "../../figures/page-foot.tsx";
import { PageSkeleton } from "../../figures/page-skeleton.tsx";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { PeriodChooser } from "../../figures/period-chooser.tsx";
import { useTrail } from "../../figures/trail-store.ts";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { lazily } from "../../ui/lazily.tsx";
import { useCommitteeData } from "./committee-data.ts";
import styles from "./committee.module.css";
import { CommitteeHead } from "./committee-head.tsx";
import type { CommitteeProps } from "./committee-props.ts";
import { committeeModel } from "./committee-view-model.ts";
import { IndicatorsPanel } from "./indicators-panel.tsx";
import { LifePanel } from "./life-panel.tsx";
import { UnitsPanel } from "./units-panel.tsx";
import { useScrollPlace } from "./use-scroll-place.ts";
import { YearsPanel } from "./years-panel.tsx";

const TrailPanel = lazily(async () => (await import("../../figures/trail-panel.tsx")).TrailPanel);

interface Props extends Group {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

export function CommitteeView({ dataset, catalog, ...group }: Props) {
  const language = useLanguage();
  const isTrailOpen = useTrail(({ subject }) => subject !== undefined);
  const { node } = group;
  const { committee } = node;
  const { asked, looking, data, at, units, lineage, years, isReady } = useCommitteeData(
    dataset,
    catalog,
    group,
  );
  const { indicator, period } = looking;
  const lifespan = useMemo(() => lifespanOf(lineage, committee), [lineage, committee]);
  const model = useMemo(
    () => committeeModel({ at, lineage, committee, units, years, indicator, period }),
    [at, lineage, committee, units, years, indicator, period],
  );
  const standing = useCallback(
    (each: Indicator, range: Period) => bodyStandingOf(at, lineage, committee, each, range),
    [at, lineage, committee],
  );
  useScrollPlace(committee.id, isReady);

  if (!isReady) return <PageSkeleton />;
  const shared: CommitteeProps = {
    at,
    catalog,
    committee,
    node,
    looking,
    model,
    lineage,
    lifespan,
    units,
    years,
    standing,
  };
  const resetKey = `${committee.id} ${indicator.id} ${model.period?.start} ${model.period?.end}`;
  const hasAllYears = !years.some((year) => data.pendingYears.includes(year));
  const isCollection = committee.kind === "collection";
  const shown = model.body === undefined ? model.units : [model.body];

  return (
    <article aria-busy={data.isPending || undefined}>
      <PageControls>
        <PeriodChooser
          years={years}
          period={asked.period ?? model.period}
          isLatest={asked.period === undefined}
          view={asked.view}
        />
      </PageControls>
      <CommitteeHead {...shared} />
      <DataNotices catalog={catalog} committee={committee} looking={asked} data={data} />
      {!isCollection && (
        <PanelGuard resetKey={resetKey}>
          {hasAllYears ? <YearsPanel {...shared} /> : <div className={styles.reserved} />}
        </PanelGuard>
      )}
      {!isCollection && model.period !== undefined && (
        <PanelGuard resetKey={resetKey}>
          <IndicatorsPanel {...shared} period={model.period} />
        </PanelGuard>
      )}
      <PanelGuard resetKey={resetKey}>
        <UnitsPanel {...shared} />
      </PanelGuard>
      {model.units.length > 0 && model.period !== undefined && (
        <PanelGuard resetKey={resetKey}>
          <ContributionsPanel
            title={committeeWordsOf(language).sections.contributions}
            at={at}
            parent={committee}
            units={units}
            indicator={indicator}
            period={model.period}
          />
        </PanelGuard>
      )}
      {!isCollection && (
        <PanelGuard resetKey={resetKey}>
          <LifePanel {...shared} />
        </PanelGuard>
      )}
      <PageFoot catalog={catalog} figures={shown.map(({ assessment }) => assessment.figure)} />
      {isTrailOpen && (
        <PanelGuard>
          <TrailPanel />
        </PanelGuard>
      )}
    </article>
  );
}
