import { useMemo, useState } from "react";
import { LineChart } from "../../charts/line-chart.tsx";
import { yearOf } from "../../domain/calendar.ts";
import { isLikeForLike, lifespanOf } from "../../domain/lifespan.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { useSelect } from "../../selection/selection.ts";
import { aboutComparison } from "./compare-about.ts";
import type { CompareQuestion } from "./compare-question.ts";
import { chartPeriods, overTime, overTimeTable } from "./over-time-view-model.ts";

/** A line per unit; gaps are gaps, and a line breaks where like is not compared with like. */
export function LinesView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const select = useSelect();
  const [emphasised, setEmphasised] = useState<string>();
  const { indicator, lineage, looking } = question;
  const found = useMemo(() => overTime(question), [question]);
  const sign = percentSignOf(indicator);
  const periods = chartPeriods(found, question, language);
  const lines = found.series.map(({ committee, points }) => {
    const lifespan = lifespanOf(lineage, committee);
    return {
      key: committee.id,
      name: textIn(committee.shortName ?? committee.name, language),
      points: points.map(({ current }, index) => {
        const { figure } = current;
        if (figure.kind !== "value") return undefined;
        const before = found.periods[index - 1];
        const isLike = before === undefined || isLikeForLike(lifespan, before, current.period);
        const isNewYear =
          indicator.kind === "flow" &&
          before !== undefined &&
          current.period.start >= before.end &&
          looking.view === "cumulative";
        return {
          value: figure.value,
          label: formatQuantity(plainly(figure), language, sign),
          precision: figure.precision,
          breakBefore: isLike
            ? isNewYear
              ? String(yearOf(current.period.start))
              : undefined
            : words.doubts.succession,
        };
      }),
    };
  });
  return (
    <ChartPanel
      panel="lines"
      chart={() => ({ kind: "lines", periods, lines, emphasised })}
      title={words.shows.lines}
      about={aboutComparison(question, words.shows.lines, language)}
      table={overTimeTable(found, question, words.shows.lines, language)}
    >
      <LineChart
        label={words.shows.lines}
        description={textIn(indicator.name, language)}
        formatValue={(value) => formatNumber(value, language, 1) + sign}
        periods={periods}
        emphasised={emphasised}
        onEmphasise={(key) => setEmphasised(key === emphasised ? undefined : key)}
        onSelect={(key) => select({ period: key })}
        lines={lines}
      />
    </ChartPanel>
  );
}
