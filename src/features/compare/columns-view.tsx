import { useMemo, useState } from "react";
import { Legend } from "../../charts/legend.tsx";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { useSelect } from "../../selection/selection.ts";
import { aboutComparison } from "./compare-about.ts";
import type { CompareQuestion } from "./compare-question.ts";
import { chartPeriods, overTime, overTimeTable } from "./over-time-view-model.ts";

/** Grouped columns by period: actual, plan, last year. */
export function ColumnsView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = useWords();
  const compareWords = compareWordsOf(language);
  const select = useSelect();
  const [emphasised, setEmphasised] = useState<string>();
  const { indicator, looking } = question;
  const found = useMemo(() => overTime(question), [question]);
  const sign = percentSignOf(indicator);
  const number = (value: number) => formatNumber(value, language, 1) + sign;
  const isAlone = found.series.length === 1;
  const periods = chartPeriods(found, question, language);
  const series = found.series.map(({ committee, points }) => ({
    key: committee.id,
    name: textIn(committee.shortName ?? committee.name, language),
    points: points.map(({ current, base }) => ({
      actual:
        current.figure.kind === "value"
          ? {
              value: current.figure.value,
              label: formatQuantity(plainly(current.figure), language, sign),
              precision: current.figure.precision,
            }
          : undefined,
      plan:
        isAlone && current.pace !== undefined
          ? { value: current.pace.due, label: number(current.pace.due) }
          : undefined,
      lastYear:
        isAlone && base.figure.kind === "value"
          ? { value: base.figure.value, label: number(base.figure.value) }
          : undefined,
    })),
  }));
  return (
    <ChartPanel
      panel="columns"
      chart={() => ({ kind: "columns", periods, series, emphasised })}
      title={compareWords.shows.columns}
      about={aboutComparison(question, compareWords.shows.columns, language)}
      table={overTimeTable(found, question, compareWords.shows.columns, language)}
    >
      <Legend
        items={[
          { mark: "actual", word: words.scenarios.actual },
          ...(isAlone
            ? ([
                { mark: "plan", word: words.scenarios.plan },
                { mark: "lastYear", word: compareWords.bases[looking.against] },
              ] as const)
            : []),
        ]}
      />
      <SeriesChart
        label={compareWords.shows.columns}
        description={textIn(indicator.name, language)}
        formatValue={number}
        periods={periods}
        emphasised={emphasised}
        onEmphasise={(key) => setEmphasised(key === emphasised ? undefined : key)}
        onSelect={(key) => select({ period: key })}
        series={series}
      />
    </ChartPanel>
  );
}
