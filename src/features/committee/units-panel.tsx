import { useMemo } from "react";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ProgressChart } from "../../figures/progress-chart.tsx";
import { progressRows } from "../../figures/progress-view-model.ts";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { Section } from "../../ui/section.tsx";
import type { CommitteeProps } from "./committee-props.ts";
import styles from "./committee.module.css";

/** From this many rows on, each is one line high: they are of one period, which the page names. */
const denseFrom = 6;

/** The units below, each name leading to its own page, and how many of them have a figure. */
export function UnitsPanel({ model, looking, node, committee }: CommitteeProps) {
  const language = useLanguage();
  const words = useWords();
  const { sections, noUnits, unitsNamed } = committeeWordsOf(language);
  const { indicator, sort } = looking;
  const { units, coverage, period } = model;
  const rows = useMemo(
    () => progressRows(units, indicator, sort, language),
    [units, indicator, sort, language],
  );
  if (rows.length === 0) {
    return (
      <Section title={sections.units}>
        <p className={styles.quiet}>{noUnits}</p>
      </Section>
    );
  }
  return (
    <ProgressChart
      title={sections.units}
      note={coverage === undefined ? unitsNamed(rows.length) : words.coverage(coverage.reported, coverage.of)}
      rows={rows}
      group={node}
      indicator={indicator}
      sort={sort}
      period={period}
      hasOwnPeriods={period === undefined}
      selected={committee.id}
      isDense={period !== undefined && rows.length >= denseFrom}
    />
  );
}
