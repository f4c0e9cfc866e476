import { useMemo } from "react";
import { LineChart } from "../../charts/line-chart.tsx";
import { SeriesChart } from "../../charts/series-chart.tsx";
import type { SlideChart } from "../../deck/slide-chart.ts";
import { yearOf } from "../../domain/calendar.ts";
import { periodKey } from "../../domain/period-text.ts";
import { cumulativePeriodsOf } from "../../domain/period.ts";
import { referenceFor } from "../../domain/reference.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ViewChooser } from "../../figures/view-chooser.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { inSentence, textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { quartersNote } from "../../messages/subtitle.ts";
import { referenceModes, useSelect } from "../../selection/selection.ts";
import { Select } from "../../ui/select.tsx";
import type { CommitteeProps } from "./committee-props.ts";
import styles from "./committee.module.css";
import { breakLabels } from "./life-facts.ts";
import { yearsTable } from "./years-table.ts";
import { quarterColumns, quarterLine, yearLines } from "./years-drawings.ts";
import { breaksWithin, drawingOf, hasPartialSum, yearRows, type YearsQuestion } from "./years-view-model.ts";

/** The chosen indicator over all the years of the committee, gaps left open, broken where like does not compare with like. */
export function YearsPanel({ at, committee, looking, model, standing, lifespan, years }: CommitteeProps) {
  const language = useLanguage();
  const words = useWords();
  const committeeWords = committeeWordsOf(language);
  const select = useSelect();
  const { indicator, view } = looking;
  const question = useMemo<YearsQuestion>(
    () => ({
      indicator,
      years,
      view,
      selected: model.period,
      standing: (period) => standing(indicator, period),
      reference: (period, plan) =>
        referenceFor(at.reference, {
          indicator,
          period,
          plan,
          valueOver: (range) => {
            const { figure } = standing(indicator, range).assessment;
            return figure.kind === "value" ? figure.value : undefined;
          },
        }),
      breaks: breakLabels(lifespan, language),
    }),
    [at.reference, indicator, years, view, model.period, standing, lifespan, language],
  );
  const rows = useMemo(() => yearRows(question), [question]);
  const table = useMemo(
    () => yearsTable(rows, question, committee, language),
    [rows, question, committee, language],
  );
  const drawing = drawingOf(question);
  const name = textIn(indicator.name, language);
  const broken = breaksWithin(rows);
  const shared = {
    label: committeeWords.sections.years,
    description: table.caption,
    formatValue: (value: number) => formatNumber(value, language) + percentSignOf(indicator),
    onSelect: (period: string) => select({ period }),
  };
  const note =
    indicator.kind === "stock" ? committeeWords.years.stock : quartersNote(indicator, view, language);

  const columns = drawing === "columns" ? quarterColumns(rows, question, name, language) : undefined;
  const lines =
    drawing === "yearLines"
      ? yearLines(rows, question, language)
      : drawing === "line"
        ? quarterLine(rows, question, name, language)
        : undefined;

  function slideChart(): SlideChart | undefined {
    if (columns !== undefined) return { kind: "columns", ...columns };
    return lines && { kind: "lines", ...lines };
  }

  return (
    <ChartPanel
      panel="years"
      chart={slideChart}
      title={committeeWords.sections.years}
      note={`${inSentence(name)} · ${note}`}
      table={rows.length === 0 ? undefined : table}
      about={{ title: table.caption, subtitle: note }}
      actions={
        <span className="screen-only quiet-actions">
          {indicator.kind !== "stock" && <ViewChooser view={view} />}
          {indicator.kind === "flow" && (
            <Select
              label={words.controls.reference}
              isLabelHidden
              value={looking.reference}
              options={referenceModes.map((mode) => ({ value: mode, label: words.references[mode] }))}
              onChange={(value) => select({ reference: value === referenceModes[0] ? undefined : value })}
            />
          )}
        </span>
      }
    >
      {rows.length === 0 && <p className={styles.quiet}>{committeeWords.noYears}</p>}
      {rows.length > 0 && lines !== undefined && (
        <LineChart
          {...shared}
          {...lines}
          onEmphasise={
            drawing === "yearLines" ? (year) => select({ period: samePart(Number(year)) }) : undefined
          }
        />
      )}
      {rows.length > 0 && columns !== undefined && <SeriesChart {...shared} {...columns} />}
      {rows.some(hasPartialSum) && <p className={styles.quiet}>{committeeWords.years.partial}</p>}
      {broken.length > 0 && <p className={styles.quiet}>{committeeWords.years.broken(broken.join("; "))}</p>}
    </ChartPanel>
  );

  /** The chosen part of the year in another year: nine months stay nine months. */
  function samePart(year: number): string {
    const own = model.period === undefined ? [] : cumulativePeriodsOf(yearOf(model.period.end - 1));
    const part = own.findIndex(({ end }) => end === model.period?.end);
    return periodKey(cumulativePeriodsOf(year)[part] ?? cumulativePeriodsOf(year)[3]);
  }
}
