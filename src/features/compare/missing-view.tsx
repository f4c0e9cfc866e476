import { useMemo } from "react";
import { reportingState } from "../../domain/not-reported.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { DataTableView, type DataTable } from "../../figures/data-table.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { textIn } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { notReportedMessage, notReportedSentence } from "../../messages/not-reported-sentence.ts";
import { formatSource } from "../../messages/source-line.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { aboutComparison } from "./compare-about.ts";
import type { CompareQuestion } from "./compare-question.ts";

/** Who has not reported the period, with their last report: a list to copy into a message. */
export function MissingView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = useWords();
  const compareWords = compareWordsOf(language);
  const { at, lineage, units, indicator, period } = question;
  const state = useMemo(
    () => reportingState(at, lineage, units, indicator, period),
    [at, lineage, units, indicator, period],
  );
  const { missing, coverage } = state;
  const table: DataTable = {
    caption: `${compareWords.shows.missing}: ${formatPeriod(period, language)}`,
    columns: [
      { key: "unit", label: compareWords.columns.unit, kind: "text" },
      { key: "period", label: compareWords.columns.period, kind: "text" },
      { key: "last", label: compareWords.columns.lastReport, kind: "text" },
    ],
    rows: missing.map(({ committee, last }) => ({
      key: committee.id,
      cells: [
        { text: textIn(committee.name, language) },
        { text: last === undefined ? words.table.dash : formatPeriod(last.period, language) },
        { text: last === undefined ? compareWords.neverReported : formatSource(last.source, language) },
      ],
    })),
  };
  return (
    <ChartPanel
      isTable
      panel="missing"
      title={compareWords.shows.missing}
      about={aboutComparison(question, compareWords.shows.missing, language)}
      note={words.coverage(coverage.reported, coverage.of)}
      table={table}
      actions={
        <CopyButton
          label={compareWords.copyMessage}
          doneLabel={words.table.copied}
          failedLabel={words.table.copyFailed}
          copy={() => navigator.clipboard.writeText(notReportedMessage(state, indicator, period, language))}
        />
      }
    >
      <p>{notReportedSentence(state, period, language)}</p>
      {missing.length > 0 && <DataTableView table={table} />}
    </ChartPanel>
  );
}
