import type { ChartPeriod } from "../../charts/chart-period.ts";
import type { Line, LineChartProps, LinePoint } from "../../charts/line.ts";
import type { SeriesChartProps } from "../../charts/series.ts";
import type { BodyStanding } from "../../domain/body-standing.ts";
import { yearOf } from "../../domain/calendar.ts";
import { isPartialSum } from "../../domain/comparison.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { samePeriod } from "../../domain/period.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { inSentence, type Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatFigure, formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import type { YearCell, YearRow, YearsQuestion } from "./years-view-model.ts";

/** A line for each year over its four periods, on one scale; the reference is the chosen year's. */
export function yearLines(
  rows: readonly YearRow[],
  question: YearsQuestion,
  language: Language,
): Pick<LineChartProps, "periods" | "lines" | "emphasised" | "reference"> {
  const { indicator, selected } = question;
  const year = selected === undefined ? rows.at(-1)?.year : yearOf(selected.end - 1);
  const chosen = rows.find((row) => row.year === year) ?? rows.at(-1);
  const said = (cell: YearCell | undefined) =>
    cell === undefined ? "" : formatFigure(cell.body.assessment.figure, language, percentSignOf(indicator));
  return {
    periods: (chosen?.cells ?? []).map(({ key, period, isSelected }, index): ChartPeriod => {
      const label = formatPeriod(period, language, { withYear: false });
      const values = rows.map((row) => `${row.year} ${said(row.cells[index])}`);
      return { key, label, description: `${label}: ${values.join(", ")}`, isSelected };
    }),
    lines: rows.map((row): Line => ({
      key: String(row.year),
      name: String(row.year),
      points: row.cells.map((cell, index) =>
        pointOf(index === 0 ? { ...cell, breakBefore: undefined } : cell, indicator, language),
      ),
    })),
    emphasised: chosen === undefined ? undefined : String(chosen.year),
    reference: chosen === undefined ? undefined : referenceOf(chosen, question, language),
  };
}

/** All quarters in a row, as one line. */
export function quarterLine(
  rows: readonly YearRow[],
  { indicator }: YearsQuestion,
  name: string,
  language: Language,
): Pick<LineChartProps, "periods" | "lines"> {
  const cells = rows.flatMap((row) => row.cells);
  return {
    periods: cells.map((cell) => chartPeriod(cell, indicator, language)),
    lines: [{ key: "all", name, points: cells.map((cell) => pointOf(cell, indicator, language)) }],
  };
}

/** All quarters in a row, as columns; a plan only where it is the quarter's own. */
export function quarterColumns(
  rows: readonly YearRow[],
  { indicator }: YearsQuestion,
  name: string,
  language: Language,
): Pick<SeriesChartProps, "periods" | "series"> {
  const sign = percentSignOf(indicator);
  const cells = rows.flatMap((row) => row.cells);
  return {
    periods: cells.map((cell) => chartPeriod(cell, indicator, language)),
    series: [
      {
        key: "all",
        name,
        points: cells.map(({ period, body: { assessment } }) => {
          const { figure, plan } = assessment;
          const isOwn = plan.kind !== "none" && samePeriod(plan.period, period);
          return {
            actual: figure.kind === "value" ? markOf(figure, sign, language) : undefined,
            plan: isOwn ? { value: plan.value, label: formatNumber(plan.value, language) + sign } : undefined,
          };
        }),
      },
    ],
  };
}

function chartPeriod(
  { key, period, body, isSelected }: YearCell,
  indicator: Indicator,
  language: Language,
): ChartPeriod {
  const label = formatPeriod(period, language);
  const short = formatPeriod(period, language, { withYear: false });
  return {
    key,
    label,
    shortLabel: short.split(" ").at(-1) ?? short,
    group: String(yearOf(period.start)),
    description: `${label}: ${formatFigure(body.assessment.figure, language, percentSignOf(indicator))}`,
    isSelected,
  };
}

function pointOf(
  { body: { assessment }, breakBefore }: YearCell,
  indicator: Indicator,
  language: Language,
): LinePoint | undefined {
  const { figure } = assessment;
  if (figure.kind !== "value") return undefined;
  return { ...markOf(figure, percentSignOf(indicator), language), breakBefore };
}

function markOf(
  figure: Extract<BodyStanding["assessment"]["figure"], { kind: "value" }>,
  sign: string,
  language: Language,
) {
  const { value } = figure;
  const precision = figure.precision === "exact" && isPartialSum(figure) ? "provisional" : figure.precision;
  return { value, label: formatQuantity(plainly(figure), language, sign), precision } as const;
}

/** What of the year's plan is due by the end of each period; undefined without a plan or a reference. */
function referenceOf(
  { year, cells, whole }: YearRow,
  { reference }: YearsQuestion,
  language: Language,
): LineChartProps["reference"] {
  const { plan } = whole.assessment;
  if (plan.kind === "none") return undefined;
  const due = cells.map(({ period }) => reference(period, plan));
  const mode = due.find((each) => each !== undefined)?.mode;
  if (mode === undefined) return undefined;
  return {
    label: `${inSentence(wordsOf(language).references[mode])} ${year}`,
    values: due.map((each) => each && each.share * plan.value),
  };
}
