import { useMemo } from "react";
import { Legend } from "../../charts/legend.tsx";
import { hasUnitsBelow } from "../../domain/tree.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ProgressList } from "../../figures/progress-list.tsx";
import { progressRows, progressTable, type SortKey } from "../../figures/progress-view-model.ts";
import { collectionHeadline } from "../../messages/collection-headline.ts";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { textIn } from "../../messages/language.ts";
import { collectionSubtitle } from "../../messages/subtitle.ts";
import { plainText } from "../../messages/tone.ts";
import { sortKeys, useSelection } from "../../selection/selection.ts";
import { Section } from "../../ui/section.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { Select } from "../../ui/select.tsx";
import type { CommitteeProps } from "./committee-props.ts";
import styles from "./committee.module.css";

/** From this many rows on, each is one line high: they are of one period, which the page names. */
const denseFrom = 6;

/** The units below, each name leading to its own page, and how many of them have a figure. */
export function UnitsPanel({ model, looking, node, committee }: CommitteeProps) {
  const language = useLanguage();
  const words = useWords();
  const committeeWords = committeeWordsOf(language);
  const [{ level }, select] = useSelection();
  const { indicator, sort } = looking;
  const { units, coverage, period } = model;
  const rows = useMemo(
    () => progressRows(units, indicator, sort, language),
    [units, indicator, sort, language],
  );
  const table = useMemo(
    () => progressTable(rows, words.table.committeesCaption(textIn(indicator.name, language)), language),
    [rows, words, indicator, language],
  );
  const title = committeeWords.sections.units;
  if (rows.length === 0) {
    return (
      <Section title={title}>
        <p className={styles.quiet}>{committeeWords.noUnits}</p>
      </Section>
    );
  }
  const statuses = rows.map(({ status }) => status);
  return (
    <ChartPanel
      panel="units"
      chart={async () => (await import("../../figures/bullet-rows.ts")).bulletsOf(rows)}
      title={title}
      note={
        coverage === undefined
          ? committeeWords.unitsNamed(rows.length)
          : words.coverage(coverage.reported, coverage.of)
      }
      table={table}
      about={{
        title: plainText(collectionHeadline(statuses, language)),
        subtitle: collectionSubtitle(textIn(committee.name, language), indicator, language, period),
        period,
      }}
      draw={async () => {
        const { progressPicture } = await import("../../figures/progress-picture.ts");
        return progressPicture(rows, period === undefined, language);
      }}
      actions={
        <span className="screen-only quiet-actions">
          {node.children.some(hasUnitsBelow) && committee.kind !== "collection" && (
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
            { mark: "due", word: words.scenarios.due },
          ]}
        />
      </div>
      <ProgressList
        rows={rows}
        selected={committee.id}
        isDense={period !== undefined && rows.length >= denseFrom}
        hasOwnPeriods={period === undefined}
      />
    </ChartPanel>
  );
}
