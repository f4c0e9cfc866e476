import { useMemo } from "react";
import { Legend } from "../charts/legend.tsx";
import type { CommitteeNode } from "../domain/committee.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Period } from "../domain/period.ts";
import { hasUnitsBelow } from "../domain/tree.ts";
import { collectionHeadline } from "../messages/collection-headline.ts";
import { textIn } from "../messages/language.ts";
import { collectionSubtitle } from "../messages/subtitle.ts";
import { plainText } from "../messages/tone.ts";
import { sortKeys, useSelection } from "../selection/selection.ts";
import { Segmented } from "../ui/segmented.tsx";
import { Select } from "../ui/select.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { useLanguage, useWords } from "./language.tsx";
import styles from "./progress-chart.module.css";
import { ProgressList } from "./progress-list.tsx";
import { progressTable, type ProgressRow, type SortKey } from "./progress-view-model.ts";

interface Props {
  readonly title: string;
  readonly note: string | undefined;
  readonly rows: readonly ProgressRow[];
  /** Whose units they are. */
  readonly group: CommitteeNode;
  readonly indicator: Indicator;
  readonly sort: SortKey;
  /** Of which all figures are; undefined where each unit has its own. */
  readonly period: Period | undefined;
  readonly hasOwnPeriods: boolean;
  readonly selected: string;
  /** Each row is one line high. */
  readonly isDense: boolean;
}

/** Units against their plans, one bar each, in the order and on the level that are asked for. */
export function ProgressChart({ title, note, rows, group, indicator, sort, period, ...list }: Props) {
  const language = useLanguage();
  const words = useWords();
  const [{ level }, select] = useSelection();
  const table = useMemo(
    () => progressTable(rows, words.table.committeesCaption(textIn(indicator.name, language)), language),
    [rows, words, indicator, language],
  );
  const statuses = rows.map(({ status }) => status);
  const canGoDeeper = group.committee.kind !== "collection" && group.children.some(hasUnitsBelow);
  return (
    <ChartPanel
      panel="units"
      chart={async () => (await import("./bullet-rows.ts")).bulletsOf(rows)}
      title={title}
      note={note}
      table={table}
      about={{
        title: plainText(collectionHeadline(statuses, language)),
        subtitle: collectionSubtitle(textIn(group.committee.name, language), indicator, language, period),
        period,
      }}
      draw={async () => {
        const { progressPicture } = await import("./progress-picture.ts");
        return progressPicture(rows, period === undefined, language);
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
      {rows.length === 0 ? <p>{words.empty.committees}</p> : <ProgressList rows={rows} {...list} />}
    </ChartPanel>
  );
}
