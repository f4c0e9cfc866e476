import type { Committee } from "../../domain/committee.ts";
import type { BodyStanding } from "../../domain/body-standing.ts";
import { isPartialSum } from "../../domain/comparison.ts";
import type { Figure } from "../../domain/figure.ts";
import type { DataTable, FigureCell } from "../../figures/data-table.tsx";
import { quantityCell, quantityKind } from "../../figures/quantity-cell.ts";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPercent } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatPlan } from "../../messages/plan-label.ts";
import { formatFigure } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import { drawingOf, type YearRow, type YearsQuestion } from "./years-view-model.ts";

/** The years as rows over their four periods, with the year's plan and how much of it the last figure is. */
export function yearsTable(
  rows: readonly YearRow[],
  question: YearsQuestion,
  committee: Committee,
  language: Language,
): DataTable {
  const { indicator } = question;
  const words = committeeWordsOf(language).years;
  const { year } = wordsOf(language).controls;
  const kind = quantityKind(indicator);
  const hasPlan = drawingOf(question) === "yearLines" || indicator.kind === "stock";
  const [first] = rows;
  return {
    caption: words.caption(textIn(committee.name, language), textIn(indicator.name, language)),
    columns: [
      { key: "year", label: year, kind: "text" },
      ...(first?.cells ?? []).map(({ key, period }) => ({
        key,
        label: formatPeriod(period, language, { withYear: false }),
        kind,
      })),
      ...(hasPlan
        ? [
            { key: "plan", label: words.yearPlan, kind },
            { key: "attainment", label: words.soFar, kind: "percent" as const },
          ]
        : []),
    ],
    rows: rows.map((row) => ({
      key: String(row.year),
      cells: [
        { text: String(row.year) },
        ...row.cells.map(({ body }) => figureCell(body, question, language)),
        ...(hasPlan ? planCells(row, question, language) : []),
      ],
    })),
  };
}

function figureCell(
  { committee, assessment }: BodyStanding,
  { indicator }: YearsQuestion,
  language: Language,
): FigureCell {
  const { figure } = assessment;
  const subject = { committee, indicator, assessment };
  const said = formatFigure(figure, language, percentSignOf(indicator));
  const text = isPartialSum(figure) ? `${said} (${coverageOf(figure)})` : said;
  return figure.kind === "value"
    ? { ...quantityCell(text, figure.value, indicator, language), subject }
    : { text, subject };
}

/** "17/18": how many units the sum holds. */
function coverageOf(figure: Figure): string {
  if (figure.kind !== "value" || figure.coverage === undefined) return "";
  return `${figure.coverage.reported}/${figure.coverage.of}`;
}

function planCells(
  { cells, whole }: YearRow,
  { indicator }: YearsQuestion,
  language: Language,
): readonly FigureCell[] {
  const { dash } = wordsOf(language).table;
  const { plan } = whole.assessment;
  const last = cells.findLast(({ body }) => body.assessment.attainment !== undefined)?.body;
  const subject = { committee: whole.committee, indicator, assessment: whole.assessment };
  const text =
    plan.kind === "none" ? dash : formatPlan(plan, language, indicator.direction, percentSignOf(indicator));
  return [
    plan.kind === "none"
      ? { text, subject }
      : { ...quantityCell(text, plan.value, indicator, language), subject },
    last?.assessment.attainment === undefined
      ? { text: dash, subject }
      : {
          text: formatPercent(last.assessment.attainment, language),
          value: last.assessment.attainment,
          subject: { committee: last.committee, indicator, assessment: last.assessment },
        },
  ];
}
