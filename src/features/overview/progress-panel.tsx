import { useMemo } from "react";
import { Legend } from "../../charts/legend.tsx";
import { hasUnitsBelow } from "../../domain/tree.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { collectionHeadline } from "../../messages/collection-headline.ts";
import { textIn } from "../../messages/language.ts";
import { collectionSubtitle } from "../../messages/subtitle.ts";
import { plainText } from "../../messages/tone.ts";
import { sortKeys, useSelection } from "../../selection/selection.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { Select } from "../../ui/select.tsx";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";
import { ProgressList } from "../../figures/progress-list.tsx";
import { progressRows, progressTable, type SortKey } from "../../figures/progress-view-model.ts";

/** From this many rows on, each is one line high. */
const denseFrom = 20;

/** Progress per committee. */
export function ProgressPanel({ model, looking, node, group }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const [{ level }, select] = useSelection();
  const { indicator, sort } = looking;
  const rows = useMemo(
    () => progressRows(model.units, indicator, sort, language),
    [model.units, indicator, sort, language],
  );
  const table = useMemo(
    () => progressTable(rows, words.table.committeesCaption(textIn(indicator.name, language)), language),
    [rows, words, indicator, language],
  );
  const commonPeriod = group.committee.kind === "collection" ? looking.period : model.period;
  const isOwnPeriod = looking.period === undefined && group.committee.kind === "collection";
  const canGoDeeper = group.committee.kind !== "collection" && group.children.some(hasUnitsBelow);

  return (
    <ChartPanel
      panel="units"
      chart={async () => (await import("../../figures/bullet-rows.ts")).bulletsOf(rows)}
      title={words.sections.committees}
      note={isOwnPeriod ? words.sections.committeesNote : undefined}
      table={table}
      about={{
        title: plainText(
          collectionHeadline(
            rows.map(({ status }) => status),
            language,
          ),
        ),
        subtitle: collectionSubtitle(
          textIn(group.committee.name, language),
          indicator,
          language,
          commonPeriod,
        ),
        period: commonPeriod,
      }}
      draw={async () => {
        const { progressPicture } = await import("../../figures/progress-picture.ts");
        return progressPicture(rows, commonPeriod === undefined, language);
      }}
      actions={
        <span className="screen-only quiet-actions">
          {canGoDeeper && (
            <Segmented
              label={words.controls.level}
              // What was asked for, while its figures may still be on their way.
              value={level === "organisations" ? level : "units"}
              options={[
                { value: "units", label: words.controls.levels.units },
                { value: "organisations", label: words.controls.levels.organisations },
              ]}
              onChange={(value) => select({ level: value === "organisations" ? value : undefined })}
            />
          )}
          <Select
            label={words.controls.sort}
            isLabelHidden
            value={sort}
            options={sortKeys.map((key: SortKey) => ({ value: key, label: words.controls.sorts[key] }))}
            onChange={(value) => select({ sort: value === sortKeys[0] ? undefined : value })}
          />
        </span>
      }
    >
      <div className={styles.legend}>
        <Legend
          items={[
            { mark: "actual", word: words.scenarios.actual },
            { mark: "plan", word: words.scenarios.plan },
            ...(rows.some(({ bar }) => bar?.due !== undefined)
              ? [{ mark: "due" as const, word: words.scenarios.due }]
              : []),
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <p>{words.empty.committees}</p>
      ) : (
        <ProgressList
          rows={rows}
          selected={node.committee.id}
          isDense={rows.length >= denseFrom}
          hasOwnPeriods={isOwnPeriod}
        />
      )}
    </ChartPanel>
  );
}
