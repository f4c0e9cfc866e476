import { useMemo, useState } from "react";
import { targetsMet } from "../../domain/targets-met.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { inSentence, textIn } from "../../messages/language.ts";
import { wordsOf } from "../../messages/words.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import type { Period } from "../../domain/period.ts";
import type { CommitteeProps } from "./committee-props.ts";
import styles from "./committee.module.css";
import { hasOutliers, IndicatorsTable } from "./indicators-table.tsx";
import { indicatorsTable } from "./indicators-data-table.ts";
import { indicatorLines, indicatorRows } from "./indicators-view-model.ts";

/** As conferences read it: indicator, plan, actual, attainment, status. */
const resultColumns = ["indicator", "plan", "actual", "attainment", "status"];

interface Props extends CommitteeProps {
  readonly period: Period;
}

/** Every indicator against its plan and last year, in one table. */
export function IndicatorsPanel({ at, lineage, committee, catalog, standing, period, looking }: Props) {
  const language = useLanguage();
  const words = committeeWordsOf(language);
  const [isRescaled, setIsRescaled] = useState(false);
  const { lines, without } = useMemo(
    () => indicatorLines({ at, lineage, committee, indicators: catalog.indicators, period, standing }),
    [at, lineage, committee, catalog, period, standing],
  );
  const rows = useMemo(() => indicatorRows(lines, period, language), [lines, period, language]);
  const name = textIn(committee.name, language);
  const { met, of } = targetsMet(lines.map(({ comparison }) => comparison.current));
  const caption = words.indicators.caption(name, formatPeriod(period, language, { inSentence: true }));
  return (
    <ChartPanel
      panel="indicators"
      slideColumns={resultColumns}
      title={words.sections.indicators}
      note={formatPeriod(period, language, { inSentence: true })}
      table={indicatorsTable(lines, rows, caption, language)}
      about={{
        title: caption,
        message: of > 0 ? wordsOf(language).targetsMet(met, of) : undefined,
        subtitle: `${name} · ${formatPeriod(period, language, { inSentence: true })}`,
        period,
      }}
      actions={
        hasOutliers(rows) && (
          <button
            type="button"
            className="quiet-button screen-only"
            aria-pressed={isRescaled}
            onClick={() => setIsRescaled(!isRescaled)}
          >
            {words.indicators.rescale}
          </button>
        )
      }
    >
      <IndicatorsTable
        rows={rows}
        caption={caption}
        selected={looking.indicator.id}
        isRescaled={isRescaled}
      />
      {without.length > 0 && (
        <details className={styles.quiet}>
          <summary>{words.indicators.without(without.length)}</summary>
          {without.map((indicator) => inSentence(textIn(indicator.name, language))).join(", ")}
        </details>
      )}
    </ChartPanel>
  );
}
