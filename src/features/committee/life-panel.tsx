import { useMemo } from "react";
import { LifeLine } from "../../charts/life-line.tsx";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { useSelect } from "../../selection/selection.ts";
import { Section } from "../../ui/section.tsx";
import type { CommitteeProps } from "./committee-props.ts";
import styles from "./committee.module.css";
import { lifeLine, lifeTable } from "./life-view-model.ts";

/** The committee's life on the time axis: its names, who came before and who after. */
export function LifePanel({ committee, lineage, lifespan, years }: CommitteeProps) {
  const language = useLanguage();
  const words = committeeWordsOf(language);
  const select = useSelect();
  const question = useMemo(() => ({ committee, lineage, lifespan }), [committee, lineage, lifespan]);
  const line = useMemo(() => lifeLine(question, years, language), [question, years, language]);
  if (line === undefined) {
    return (
      <Section title={words.sections.life}>
        <p className={styles.quiet}>{words.noLife}</p>
      </Section>
    );
  }
  const table = lifeTable(question, language);
  return (
    <ChartPanel panel="life" title={words.sections.life} table={table} about={{ title: table.caption }}>
      <LifeLine {...line} onSelect={(id) => select({ committee: id })} />
    </ChartPanel>
  );
}
