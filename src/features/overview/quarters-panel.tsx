import { useMemo } from "react";
import { Legend } from "../../charts/legend.tsx";
import type { Assessment, ReferenceMode } from "../../domain/assessment.ts";
import { yearOf } from "../../domain/calendar.ts";
import { figureFor, standingOf } from "../../domain/standing.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ViewChooser } from "../../figures/view-chooser.tsx";
import { headline } from "../../messages/headline.ts";
import { textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { quartersNote, subtitle } from "../../messages/subtitle.ts";
import { plainText } from "../../messages/tone.ts";
import { referenceModes, useSelect } from "../../selection/selection.ts";
import { lazily } from "../../ui/lazily.tsx";
import { Select } from "../../ui/select.tsx";
import { MultiplesPanel } from "./multiples-panel.tsx";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";
import { quarterPoints, quarterRows, type QuartersQuestion } from "./quarters-view-model.ts";
import { quarterTable } from "./quarters-table.ts";

const QuarterChart = lazily(async () => (await import("../../charts/quarter-chart.tsx")).QuarterChart);

/** Progress per quarter: one committee's year, or a collection's committees in small panels on one scale. */
export function QuartersPanel(props: OverviewProps) {
  return props.node.committee.kind === "collection" ? (
    <MultiplesPanel {...props} />
  ) : (
    <YearPanel {...props} />
  );
}

function YearPanel({ at, model, looking, node }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const select = useSelect();
  const { indicator, view } = looking;
  const { committee } = node;
  const { standing, period } = model;
  const year = period === undefined ? committee.years.at(-1) : yearOf(period.end - 1);

  const question = useMemo<QuartersQuestion | undefined>(
    () =>
      year === undefined
        ? undefined
        : {
            committee,
            indicator,
            year,
            view,
            selected: period,
            standing: (each) => standingOf(at, committee, indicator, each),
            figure: (each) => figureFor(at, committee, indicator, each),
          },
    [at, committee, indicator, year, view, period],
  );
  const rows = useMemo(() => (question === undefined ? [] : quarterRows(question)), [question]);
  if (question === undefined) return <p>{words.empty.figures}</p>;
  const points = quarterPoints(rows, question, language);
  const subject = standing && { assessment: standing, indicator };
  const message = subject && plainText(headline(subject, language));

  return (
    <ChartPanel
      panel="quarters"
      chart={() => ({ kind: "quarters", points })}
      title={words.sections.quarters}
      note={`${quartersNote(indicator, view, language)}${year === undefined ? "" : `, ${year}`}`}
      table={quarterTable(rows, question, language)}
      about={{
        title: message,
        subtitle: subject && subtitle(textIn(committee.name, language), subject, language),
        period,
      }}
      actions={
        <span className="screen-only quiet-actions">
          <ViewChooser view={view} />
          <Select
            label={words.controls.reference}
            isLabelHidden
            value={looking.reference}
            options={referenceModes.map((mode) => ({ value: mode, label: words.references[mode] }))}
            onChange={(value) => select({ reference: value === referenceModes[0] ? undefined : value })}
          />
        </span>
      }
    >
      {isReferenceMissing(standing, looking.reference) && (
        <p className={styles.quiet}>{words.referenceMissing(words.references[looking.reference])}</p>
      )}
      <div className={styles.legend}>
        <Legend
          items={[
            { mark: "actual", word: words.scenarios.actual },
            { mark: "plan", word: view === "cumulative" ? words.scenarios.due : words.scenarios.plan },
            ...(rows.some(({ lastYear }) => lastYear.kind === "value")
              ? [{ mark: "lastYear" as const, word: words.scenarios.lastYear }]
              : []),
            ...(rows.some(({ forecast }) => forecast !== undefined)
              ? [{ mark: "forecast" as const, word: words.scenarios.forecast }]
              : []),
          ]}
        />
      </div>
      <div className={styles.chart}>
        <QuarterChart
          points={points}
          label={words.sections.quarters}
          description={message ?? ""}
          formatValue={(value) => formatNumber(value, language)}
          onSelect={(key) => select({ period: key })}
        />
      </div>
    </ChartPanel>
  );
}

/** A line was chosen that this figure's plan has no data for: nothing is put in its place. */
function isReferenceMissing(standing: Assessment | undefined, mode: ReferenceMode): boolean {
  return (
    mode !== "off" &&
    mode !== "straight" &&
    standing?.attainment !== undefined &&
    standing.reference === undefined
  );
}
