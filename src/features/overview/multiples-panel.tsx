import { useMemo } from "react";
import { describe } from "../../charts/quarter-point.ts";
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { yearOf } from "../../domain/calendar.ts";
import { figureFor, standingOf } from "../../domain/standing.ts";
import { ChartPanel } from "../../figures/chart-panel.tsx";
import type { DataTable } from "../../figures/data-table.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { collectionSubtitle, quartersNote } from "../../messages/subtitle.ts";
import { useSelect } from "../../selection/selection.ts";
import type { OverviewProps } from "./overview-props.ts";
import { quarterPoints, quarterRows } from "./quarters-view-model.ts";
import { quarterTable } from "./quarters-table.ts";

/** The quarters of a collection's committees, each in its own latest year, on one scale. */
export function MultiplesPanel({ at, model, looking, node }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const select = useSelect();
  const { indicator, view } = looking;

  const charts = useMemo(
    () =>
      model.units
        .filter(({ assessment }) => assessment.figure.kind === "value")
        .map(({ committee, assessment }) => {
          const year = yearOf(assessment.period.end - 1);
          const question = {
            committee,
            indicator,
            year,
            view,
            selected: assessment.period,
            standing: (period: typeof assessment.period) => standingOf(at, committee, indicator, period),
            figure: (period: typeof assessment.period) => figureFor(at, committee, indicator, period),
          };
          const rows = quarterRows(question);
          return {
            committee,
            year,
            points: quarterPoints(rows, question, language),
            table: quarterTable(rows, question, language),
          };
        }),
    [at, model.units, indicator, view, language],
  );

  const panels = charts.map(({ committee, year: shownYear, points }) => ({
    key: committee.id,
    name: textIn(committee.shortName ?? committee.name, language),
    valueLabel: String(shownYear),
    description: `${textIn(committee.name, language)}, ${shownYear}. ${points.map(describe).join("; ")}`,
    points,
  }));
  const caption = words.table.quartersCaption(
    textIn(node.committee.name, language),
    textIn(indicator.name, language),
  );
  return (
    <ChartPanel
      panel="quarters"
      chart={() => ({ kind: "multiples", panels })}
      title={words.sections.quarters}
      note={quartersNote(indicator, view, language)}
      table={joined(charts, caption, words.table.committee, language)}
      about={{ subtitle: collectionSubtitle(textIn(node.committee.name, language), indicator, language) }}
    >
      <SmallMultiples
        label={words.sections.quarters}
        formatValue={(value) => formatNumber(value, language)}
        onSelect={(committee) => select({ committee })}
        panels={panels}
      />
    </ChartPanel>
  );
}

/** One table of all panels: the committee's name goes before its periods. */
function joined(
  charts: readonly {
    readonly committee: { readonly id: string; readonly name: { readonly vi: string } };
    readonly table: DataTable;
  }[],
  caption: string,
  heading: string,
  language: "vi" | "en",
): DataTable | undefined {
  const [first] = charts;
  if (first === undefined) return undefined;
  return {
    caption,
    columns: [{ key: "committee", label: heading, kind: "text" }, ...first.table.columns],
    rows: charts.flatMap(({ committee, table }) =>
      table.rows.map((row) => ({
        key: `${committee.id} ${row.key}`,
        cells: [{ text: textIn(committee.name, language) }, ...row.cells],
      })),
    ),
  };
}
