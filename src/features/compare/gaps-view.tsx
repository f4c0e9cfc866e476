import { useMemo } from "react";
import { Waterfall } from "../../charts/waterfall.tsx";
import { contributionsOf, type ContributionStep } from "../../domain/contribution.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import type { DataTable } from "../../figures/data-table.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { compareWordsOf, type CompareWords } from "../../messages/compare-words.ts";
import { contributionSentence } from "../../messages/contribution-sentence.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatNumber, formatSigned } from "../../messages/number.ts";
import { useSelection } from "../../selection/selection.ts";
import { Segmented } from "../../ui/segmented.tsx";
import type { CompareQuestion } from "./compare-question.ts";

/** With more units, the small ones are gathered. */
const mostSteps = 15;

/** Which units make up the gap to the plan, as a waterfall that closes to the unit. */
export function GapsView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = useWords();
  const compareWords = compareWordsOf(language);
  const [selection, select] = useSelection();
  const { at, group, units, indicator, period } = question;
  const base = selection.base === "plan" ? "plan" : "due";
  const found = useMemo(
    () => contributionsOf({ at, parent: group, units, indicator, period, base, most: mostSteps }),
    [at, group, units, indicator, period, base],
  );
  const all = useMemo(
    () => contributionsOf({ at, parent: group, units, indicator, period, base }),
    [at, group, units, indicator, period, base],
  );
  const chooser = (
    <Segmented
      label={compareWords.against}
      value={base}
      options={(["due", "plan"] as const).map((value) => ({
        value,
        label: compareWords.contributionBases[value],
      }))}
      onChange={(value) => select({ base: value === "plan" ? value : undefined })}
    />
  );
  if (found === undefined) {
    return (
      <ChartPanel title={compareWords.shows.gaps} actions={chooser} table={undefined}>
        <p>{compareWords.noGaps}</p>
      </ChartPanel>
    );
  }
  const { start, end, steps, parent } = found;
  const number = (value: number) => formatNumber(value, language, 1);
  const startName = base === "plan" ? words.scenarios.plan : words.scenarios.due;
  const subject = { committee: group, indicator, assessment: parent };
  const table: DataTable = {
    caption: compareWords.shows.gaps,
    columns: [
      { key: "unit", label: compareWords.columns.unit, kind: "text" },
      { key: "variance", label: compareWords.columns.variance, kind: "number" },
    ],
    rows: [
      { key: "start", cells: [{ text: startName }, { text: number(start), value: start, subject }] },
      ...steps.map((step) => ({
        key: keyOf(step),
        cells: [
          { text: nameOf(step, compareWords, language) },
          { text: formatSigned(step.amount, language, 1), value: step.amount },
        ],
      })),
      { key: "end", cells: [{ text: words.scenarios.actual }, { text: number(end), value: end, subject }] },
    ],
  };
  return (
    <ChartPanel title={compareWords.shows.gaps} actions={chooser} table={table}>
      {all !== undefined && <p>{contributionSentence(all, indicator, base, language)}</p>}
      <Waterfall
        label={compareWords.shows.gaps}
        description={`${startName} ${number(start)}, ${words.scenarios.actual} ${number(end)}`}
        start={{ name: startName, value: start, label: number(start), fill: "plan" }}
        end={{ name: words.scenarios.actual, value: end, label: number(end), fill: "actual" }}
        steps={steps.map((step) => ({
          key: keyOf(step),
          name: nameOf(step, compareWords, language),
          value: step.amount,
          label: formatSigned(step.amount, language, 1),
          tone:
            step.amount === 0
              ? "neutral"
              : step.amount > 0 === (indicator.direction !== "lower")
                ? "favourable"
                : "unfavourable",
          isRemainder: step.units.length === 0,
        }))}
      />
    </ChartPanel>
  );
}

function keyOf({ kind, units }: ContributionStep): string {
  return kind === "unit" ? (units[0]?.id ?? kind) : kind;
}

function nameOf({ kind, units }: ContributionStep, { steps }: CompareWords, language: Language): string {
  switch (kind) {
    case "unit":
      return units[0] === undefined ? "" : textIn(units[0].name, language);
    case "unallocated":
    case "unmatched":
      return steps[kind];
    default:
      return steps[kind](units.length);
  }
}
