import { useMemo } from "react";
import { BulletBar } from "../../charts/bullet-bar.tsx";
import { comparisonRows } from "../../domain/comparison.ts";
import { distributionOf } from "../../domain/distribution.ts";
import {
  ranked,
  rankingMeasures,
  rankingOrder,
  rankingValue,
  type RankingMeasure,
} from "../../domain/ranking.ts";
import { pointsOf } from "../../export/data-table.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { DataTableView, type DataTable } from "../../figures/data-table.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { compareWordsOf, type CompareWords } from "../../messages/compare-words.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatNumber, formatPercent, formatSigned } from "../../messages/number.ts";
import { distributionSentence } from "../../messages/ranking-sentence.ts";
import { useSelection } from "../../selection/selection.ts";
import { Select } from "../../ui/select.tsx";
import { aboutComparison } from "./compare-about.ts";
import { askedOf, basePeriodOf, type CompareQuestion } from "./compare-question.ts";
import styles from "./compare.module.css";

/** Who stands where, who moved since the period before, and how the values lie. */
export function RankingView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const [selection, select] = useSelection();
  const measure = rankingMeasures.find((each) => each === selection.measure) ?? rankingMeasures[0];
  const table = useMemo(() => rankingTable(question, measure, language), [question, measure, language]);
  const body = useMemo(() => <DataTableView table={table} />, [table]);
  return (
    <ChartPanel
      isTable
      panel="ranking"
      title={words.shows.ranking}
      about={aboutComparison(question, words.shows.ranking, language)}
      table={table}
      actions={
        <span className="screen-only quiet-actions">
          <Select
            label={words.measure}
            isLabelHidden
            value={measure}
            options={rankingMeasures.map((value) => ({ value, label: words.measures[value] }))}
            onChange={(value) => select({ measure: value })}
          />
        </span>
      }
    >
      {table.spread !== undefined && <p>{table.spread}</p>}
      {body}
    </ChartPanel>
  );
}

interface RankingTable extends DataTable {
  /** How the values lie, in a sentence. */
  readonly spread: string | undefined;
}

function rankingTable(question: CompareQuestion, measure: RankingMeasure, language: Language): RankingTable {
  const words = compareWordsOf(language);
  const { indicator, period, units } = question;
  const lines = comparisonRows(askedOf(question, indicator, period), units);
  const before = comparisonRows(askedOf(question, indicator, basePeriodOf(question)), units);
  const entries = (rows: typeof lines) =>
    rows.map((row) => ({ id: row.committee.id, value: rankingValue(row, measure) }));
  const order = rankingOrder(indicator.direction);
  const list = ranked(entries(lines), order, entries(before));
  const byId = new Map(lines.map((row) => [row.committee.id, row]));
  const values = list.map(({ value }) => value);
  const spread = distributionOf(values);
  const print = (value: number | undefined) => printed(value, measure, language);
  const scaleMax = Math.max(1, ...values.map((value) => value ?? 0));
  const kind = measure === "attainment" ? "percent" : measure === "gap" ? "points" : "number";
  return {
    caption: `${words.shows.ranking}: ${words.measures[measure]}`,
    spread: spread && distributionSentence(spread, print, language),
    columns: [
      { key: "unit", label: words.columns.unit, kind: "text" },
      { key: "rank", label: words.columns.rank, kind: "number" },
      { key: "value", label: words.measures[measure], kind },
      { key: "movement", label: words.columns.movement, kind: "text" },
    ],
    rows: [
      ...list.map(({ id, rank, value, movement }) => {
        const line = byId.get(id);
        return {
          key: id,
          cells: [
            { text: line === undefined ? id : textIn(line.committee.name, language) },
            { text: rank === undefined ? "–" : String(rank), value: rank },
            {
              text: print(value),
              value: value === undefined ? undefined : measure === "gap" ? pointsOf(value) : value,
              subject: line && { committee: line.committee, indicator, assessment: line.current },
              mark:
                measure === "attainment" && value !== undefined ? (
                  <span className={styles.varied}>
                    <BulletBar attained={value} scaleMax={scaleMax} precision="exact" label={print(value)} />
                    {print(value)}
                  </span>
                ) : undefined,
            },
            { text: movementText(movement, words) },
          ],
        };
      }),
      ...(spread === undefined
        ? []
        : (
            [
              [words.upperQuartile, spread.upperQuartile],
              [words.median, spread.median],
              [words.lowerQuartile, spread.lowerQuartile],
            ] as const
          ).map(([name, value]) => ({
            key: name,
            cells: [
              { text: name },
              { text: "" },
              { text: print(value), value: measure === "gap" ? pointsOf(value) : value },
              { text: "" },
            ],
          }))),
    ],
  };
}

function printed(value: number | undefined, measure: RankingMeasure, language: Language): string {
  if (value === undefined) return "–";
  switch (measure) {
    case "attainment":
      return formatPercent(value, language);
    case "gap":
      return formatSigned(pointsOf(value), language, 1);
    case "variance":
      return formatSigned(value, language);
    default:
      return formatNumber(value, language);
  }
}

function movementText(
  movement: ReturnType<typeof ranked>[number]["movement"],
  { movements }: CompareWords,
): string {
  if (movement === undefined) return "";
  switch (movement.kind) {
    case "up":
      return movements.up(movement.places);
    case "down":
      return movements.down(movement.places);
    default:
      return movements[movement.kind];
  }
}
