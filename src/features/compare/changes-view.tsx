import { useMemo } from "react";
import { changesBetween, type Changes } from "../../domain/changes.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Observation, Target } from "../../domain/observation.ts";
import type { Period } from "../../domain/period.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { DataTableView, type DataTable, type FigureCell } from "../../figures/data-table.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { changesSentence } from "../../messages/change-sentence.ts";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatNumber, formatSigned } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatFigure } from "../../messages/quantity.ts";
import { formatSource } from "../../messages/source-line.ts";
import { aboutComparison } from "./compare-about.ts";
import { basePeriodOf, type CompareQuestion } from "./compare-question.ts";
import styles from "./compare.module.css";

/** What changed between the two periods, and what was said anew of either: one list each. */
export function ChangesView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const changes = useMemo(() => changesOf(question), [question]);
  const tables = useMemo(() => changeTables(changes, question, language), [changes, question, language]);
  return (
    <>
      <p>{changesSentence(changes, question.indicator, language)}</p>
      {tables.map((table, index) => (
        <ChartPanel
          isTable
          key={table.caption}
          panel={`changes-${index + 1}`}
          title={table.caption}
          table={table}
          about={aboutComparison(question, table.caption, language)}
        >
          {table.rows.length === 0 ? (
            <p className={styles.subtitle}>{words.none}</p>
          ) : (
            <DataTableView table={table} />
          )}
        </ChartPanel>
      ))}
    </>
  );
}

function changesOf(question: CompareQuestion): Changes {
  const { at, lineage, units, indicator, period } = question;
  return changesBetween({
    now: { at, period },
    before: { at, period: basePeriodOf(question) },
    lineage,
    units,
    indicator,
  });
}

function changeTables(
  changes: Changes,
  { indicator }: CompareQuestion,
  language: Language,
): readonly DataTable[] {
  const words = compareWordsOf(language);
  const unit = { key: "unit", label: words.columns.unit, kind: "text" } as const;
  const name = (committee: Committee) => ({ text: textIn(committee.name, language) });
  const moves = (caption: string, moved: typeof changes.moved): DataTable => ({
    caption,
    columns: [
      unit,
      number("base", words.earlier),
      number("current", words.later),
      number("variance", words.columns.variance),
    ],
    rows: moved.map(({ committee, current, base, variance }) => ({
      key: committee.id,
      cells: [
        name(committee),
        { text: formatFigure(base.figure, language), subject: { committee, indicator, assessment: base } },
        {
          text: formatFigure(current.figure, language),
          subject: { committee, indicator, assessment: current },
        },
        { text: formatSigned(variance.absolute, language), value: variance.absolute },
      ],
    })),
  });
  return [
    moves(words.moved, changes.moved),
    moves(words.unlike, changes.unlike),
    {
      caption: words.newReports,
      columns: [unit, number("current", words.columns.current)],
      rows: changes.newReports.map(({ committee, current }) => ({
        key: committee.id,
        cells: [
          name(committee),
          {
            text: formatFigure(current.figure, language),
            subject: { committee, indicator, assessment: current },
          },
        ],
      })),
    },
    anew(words.corrections, changes.corrections, observed, language),
    anew(words.planChanges, changes.planChanges, planned, language),
  ];
}

/** What was said of a period, and what was said of it later. */
interface SaidAnew<T> {
  readonly committee: Committee;
  readonly period: Period;
  readonly earlier: T;
  readonly later: T;
}

function anew<T extends { readonly source: Observation["source"] }>(
  caption: string,
  changes: readonly SaidAnew<T>[],
  said: (of: T, language: Language) => FigureCell,
  language: Language,
): DataTable {
  const { columns, earlier, later } = compareWordsOf(language);
  return {
    caption,
    columns: [
      { key: "unit", label: columns.unit, kind: "text" },
      { key: "period", label: columns.period, kind: "text" },
      number("earlier", earlier),
      number("later", later),
      { key: "source", label: columns.lastReport, kind: "text" },
    ],
    rows: changes.map(({ committee, period, ...values }, index) => ({
      key: `${committee.id} ${index}`,
      cells: [
        { text: textIn(committee.name, language) },
        { text: formatPeriod(period, language) },
        said(values.earlier, language),
        said(values.later, language),
        { text: formatSource(values.later.source, language) },
      ],
    })),
  };
}

function number(key: string, label: string) {
  return { key, label, kind: "number" } as const;
}

function observed({ reading }: Observation, language: Language) {
  return reading.kind === "value"
    ? { text: formatNumber(reading.value, language), value: reading.value }
    : { text: "–" };
}

function planned({ shape }: Target, language: Language) {
  if (shape.kind === "range")
    return { text: `${formatNumber(shape.low, language)}–${formatNumber(shape.high, language)}` };
  const value = shape.kind === "rate" ? shape.percent : shape.value;
  return { text: formatNumber(value, language) + (shape.kind === "rate" ? "%" : ""), value };
}
