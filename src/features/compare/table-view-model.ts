import type { Tone } from "../../charts/tone.ts";
import type { Status } from "../../domain/assessment.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { isFavourable, type Variance } from "../../domain/variance.ts";
import { pointsOf, type TypedTable } from "../../export/data-table.ts";
import type { FigureCell } from "../../figures/data-table.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import {
  formatNumber,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  formatSignedPoints,
} from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatPlan } from "../../messages/plan-label.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import type { CompareLine, CompareQuestion, Comparisons } from "./compare-question.ts";

/** A row with what its marks are drawn from. */
export interface CompareTableRow {
  readonly key: string;
  readonly cells: readonly FigureCell[];
  readonly absolute: number | undefined;
  /** A share. */
  readonly relative: number | undefined;
  /** A difference of percentages: no bar on the scale of counts. */
  readonly isPoints: boolean;
  readonly isFavourable: boolean | undefined;
  readonly status: Status | undefined;
  readonly isTotal: boolean;
}

export interface CompareTable extends TypedTable<FigureCell> {
  readonly rows: readonly CompareTableRow[];
}

/** kỳ này · cùng kỳ năm trước · chênh lệch · % · kế hoạch · % kế hoạch. "+" stands on variances only. */
export function compareTable(
  { lines, total }: Comparisons,
  question: CompareQuestion,
  language: Language,
): CompareTable {
  const words = compareWordsOf(language);
  const { looking, indicator, period } = question;
  const first = {
    committees: words.columns.unit,
    indicators: words.columns.indicator,
    periods: words.columns.period,
  };
  return {
    caption: `${textIn(indicator.name, language)}, ${formatPeriod(period, language)}`,
    columns: [
      { key: "name", label: first[looking.rows], kind: "text" },
      { key: "current", label: words.columns.current, kind: "number" },
      { key: "base", label: words.columns[looking.against], kind: "number" },
      { key: "variance", label: words.columns.variance, kind: "number" },
      { key: "relative", label: words.columns.relative, kind: "percent" },
      { key: "plan", label: words.columns.plan, kind: "number" },
      { key: "attainment", label: words.columns.attainment, kind: "percent" },
      { key: "status", label: words.columns.status, kind: "text" },
    ],
    rows: [
      ...lines.map((line) => lineRow(line, question, language)),
      ...(total === undefined ? [] : [totalRow(total, indicator, language)]),
    ],
  };
}

export function toneOfVariance({ isFavourable: isGood }: CompareTableRow): Tone {
  if (isGood === undefined) return "neutral";
  return isGood ? "favourable" : "unfavourable";
}

function lineRow(
  { key, comparison, indicator, period }: CompareLine,
  question: CompareQuestion,
  language: Language,
): CompareTableRow {
  const words = wordsOf(language);
  const { doubts } = compareWordsOf(language);
  const { committee, current, base, variance } = comparison;
  const name = {
    committees: textIn(committee.name, language),
    indicators: textIn(indicator.name, language),
    periods: formatPeriod(period, language),
  }[question.looking.rows];
  const sign = percentSignOf(indicator);
  const subject = { committee, indicator, assessment: current };
  const { plan, attainment } = current;
  return {
    key,
    cells: [
      { text: name, note: comparison.doubts.map((doubt) => doubts[doubt]).join("; ") || undefined },
      { ...figureCell(current.figure, sign, language), subject },
      {
        ...figureCell(base.figure, sign, language),
        subject: { committee: comparison.baseCommittee, indicator, assessment: base },
      },
      ...varianceCells(variance, language),
      {
        text: plan.kind === "none" ? words.table.dash : formatPlan(plan, language, indicator.direction, sign),
        value: plan.kind === "none" ? undefined : plan.value,
        subject,
      },
      {
        text: attainment === undefined ? words.table.dash : formatPercent(attainment, language),
        value: attainment,
        subject,
      },
      { text: words.statuses[current.status] },
    ],
    ...markedBy(variance, indicator),
    status: current.status,
    isTotal: false,
  };
}

function totalRow(
  total: NonNullable<Comparisons["total"]>,
  indicator: Indicator,
  language: Language,
): CompareTableRow {
  const words = wordsOf(language);
  const compareWords = compareWordsOf(language);
  const sign = percentSignOf(indicator);
  const { reported, of } = total.bothCoverage;
  const notes = [
    total.varianceOver === "both" ? compareWords.totalOver(reported, of) : undefined,
    total.unreconciled.current === undefined
      ? undefined
      : compareWords.unreconciled(formatSigned(total.unreconciled.current, language)),
  ];
  return {
    key: "total",
    cells: [
      { text: compareWords.total, note: notes.filter((note) => note !== undefined).join("; ") || undefined },
      figureCell(total.current, sign, language),
      figureCell(total.base, sign, language),
      ...varianceCells(total.variance, language),
      {
        text: total.plan === undefined ? words.table.dash : formatNumber(total.plan.value, language),
        value: total.plan?.value,
      },
      {
        text:
          total.attainment === undefined ? words.table.dash : formatPercent(total.attainment.share, language),
        value: total.attainment?.share,
      },
      { text: "" },
    ],
    ...markedBy(total.variance, indicator),
    status: undefined,
    isTotal: true,
  };
}

function figureCell(figure: Figure, sign: "" | "%", language: Language): FigureCell {
  const words = wordsOf(language);
  if (figure.kind !== "value") {
    return { text: figure.kind === "notApplicable" ? words.states.notApplicable : words.table.dash };
  }
  const coverage = figure.coverage && words.coverage(figure.coverage.reported, figure.coverage.of);
  const provisional = figure.precision === "provisional" ? words.states.provisional : undefined;
  return {
    text: formatQuantity(plainly(figure), language, sign),
    value: sign === "%" ? figure.value / 100 : figure.value,
    note: [coverage, provisional].filter(Boolean).join("; ") || undefined,
    figure,
  };
}

function varianceCells(variance: Variance, language: Language): readonly [FigureCell, FigureCell] {
  const { dash } = wordsOf(language).table;
  if (variance.kind !== "variance") return [{ text: dash }, { text: dash }];
  const { absolute, relative, points } = variance;
  return [
    points === undefined
      ? { text: formatSigned(absolute, language), value: absolute }
      : { text: formatSignedPoints(points, language), value: pointsOf(points) },
    relative === undefined
      ? { text: dash }
      : { text: formatSignedPercent(relative, language), value: relative },
  ];
}

function markedBy(variance: Variance, { direction }: Indicator) {
  const isKnown = variance.kind === "variance";
  return {
    absolute: isKnown ? variance.absolute : undefined,
    relative: isKnown ? variance.relative : undefined,
    isPoints: isKnown && variance.points !== undefined,
    isFavourable: isFavourable(variance, direction),
  };
}
