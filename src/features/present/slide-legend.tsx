import { Legend, type LegendMark } from "../../charts/legend.tsx";
import type { SlideChart } from "../../deck/slide-chart.ts";
import type { Language } from "../../messages/language.ts";
import { wordsOf } from "../../messages/words.ts";
import styles from "./slide.module.css";

/** What the fills mean, of those that are there. */
export function SlideLegend({
  chart,
  language,
}: {
  readonly chart: SlideChart;
  readonly language: Language;
}) {
  const words = wordsOf(language).scenarios;
  const marks = marksIn(chart);
  if (marks.length === 0) return null;
  return (
    <div className={styles.legend}>
      <Legend items={marks.map((mark) => ({ mark, word: words[mark] }))} />
    </div>
  );
}

type Scenario = Extract<LegendMark, "actual" | "plan" | "due" | "lastYear" | "forecast">;

function marksIn(chart: SlideChart): readonly Scenario[] {
  switch (chart.kind) {
    case "bullets":
      return [
        "actual",
        "plan",
        ...(chart.rows.some(({ bar }) => bar?.due !== undefined) ? ["due" as const] : []),
      ];
    case "quarters":
    case "multiples": {
      const points = chart.kind === "quarters" ? chart.points : chart.panels.flatMap((panel) => panel.points);
      return (["actual", "plan", "lastYear", "forecast"] as const).filter((mark) =>
        points.some((point) => point[mark] !== undefined),
      );
    }
    case "columns":
      return (["actual", "plan", "lastYear"] as const).filter((mark) =>
        chart.series.some(({ points }) => points.some((point) => point[mark] !== undefined)),
      );
    default:
      return [];
  }
}
