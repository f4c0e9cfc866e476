import type { IndicatorWire } from "../../api/catalog.schema.ts";
import type { CommitteeWire } from "../../api/committee.schema.ts";
import { cellText } from "../layout/cell-text.ts";
import type { ColumnRole, TableLayout } from "../layout/layout.ts";
import { periodOfHead } from "../layout/period-head.ts";
import { datedCommittees } from "../matching/dated-committee.ts";
import type { KnownNames } from "../matching/known-names.ts";
import type { Sheet, SheetCell } from "../reading/sheet.ts";
import type { DecimalMark } from "../values/number-marks.ts";
import { readAmount, type AmountReading } from "../values/read-amount.ts";
import { isOpenPeriod } from "./cumulative.ts";
import { effectOf } from "./effect.ts";
import { createFigureKeys } from "./figure-keys.ts";
import { findQuestions } from "./find-questions.ts";
import { outliersIn } from "./outliers.ts";
import { answerTo, questionId, type Answers, type Question } from "./question.ts";
import { createRowReader, type RowFacts } from "./read-row.ts";
import { markRepeats } from "./repeats.ts";
import type { DoubtfulBecause, Existing, RejectedBecause, StagedLine } from "./staged.ts";
import { statusOf } from "./status-words.ts";
import { createUnitFinder, type UnitChoices, type UnitName } from "./unit-choices.ts";
import { markContradictions } from "./within-file.ts";

export interface StagingContext {
  readonly known: KnownNames;
  readonly committees: readonly CommitteeWire[];
  readonly indicators: readonly IndicatorWire[];
  readonly existing: Existing;
  readonly answers: Answers;
  readonly units: UnitChoices;
}

/** A table as it would come in. Nothing is changed by it. */
export interface StagedTable {
  readonly questions: readonly Question[];
  readonly units: readonly UnitName[];
  readonly lines: readonly StagedLine[];
}

type Figure = Extract<ColumnRole, { kind: "figure" }>;

/**
 * Reads every figure of a table and lays it beside what is there. Blank cells are not reported and make no line; every
 * other cell makes one, so that nothing is left out silently.
 */
export function stageTable(sheet: Sheet, layout: TableLayout, context: StagingContext): StagedTable {
  const questions = findQuestions(sheet, layout);
  const answers = allAnswers(questions, context.answers);
  const units = createUnitFinder(context.known, context.units);
  const readRow = createRowReader(layout, context.known, answers);
  const columns = figureColumns(layout, questions, answers);
  const committeeAt = datedCommittees(context.committees);
  const hiddenRows = new Set(sheet.hiddenRows);
  const indicators = new Map(context.indicators.map((each) => [each.id, each]));
  const lines: StagedLine[] = [];
  for (let row = layout.firstRow; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (layout.skipped.has(row)) continue;
    const facts = readRow(cells);
    let unit: UnitName | undefined;
    for (const column of columns) {
      const cell = cells[column.at];
      const reading = readAmount(cell, column.mark);
      if (reading.kind === "blank") continue;
      unit ??= units.find(facts.unit);
      const isHidden = hiddenRows.has(row) || column.isHidden;
      const parts = { row, isHidden, facts, unit, column, reading, cell, answers };
      lines.push(readLine(sheet.name, parts, committeeAt, context.existing));
    }
  }
  const keyOf = createFigureKeys();
  const isWhole = (id: string) => indicators.get(id)?.kind !== "ratio";
  return {
    questions,
    units: units.names(),
    lines: markContradictions(markRepeats(outliersIn(lines), keyOf), {
      isWhole,
      existing: context.existing,
      indicators,
      keyOf,
    }),
  };

  function figureColumns(
    of: TableLayout,
    asked: readonly Question[],
    given: Answers,
  ): readonly FigureColumn[] {
    const hidden = new Set(sheet.hiddenColumns);
    return of.columns.flatMap((role, at) =>
      role.kind === "figure" ? [figureColumn(role, at, hidden.has(at), of, asked, given)] : [],
    );
  }
}

interface FigureColumn {
  readonly role: Figure;
  readonly at: number;
  readonly isHidden: boolean;
  readonly mark: DecimalMark | undefined;
  readonly isShare: boolean | undefined;
  readonly scale: number | undefined;
  readonly isScaleOpen: boolean;
  /** Where the question how its period is meant waits for an answer. */
  readonly periodWaits: "always" | "inOpenRows" | "never";
  /** Where it does not depend on the row. */
  readonly period: string | undefined;
  readonly needsRowPeriod: boolean;
  readonly indicator: string | undefined;
}

function figureColumn(
  role: Figure,
  at: number,
  isHidden: boolean,
  layout: TableLayout,
  asked: readonly Question[],
  given: Answers,
): FigureColumn {
  const isCumulative = given["cumulative"] === "cumulative";
  const isCumulativeWaiting =
    given["cumulative"] === undefined && asked.some(({ kind }) => kind === "cumulative");
  const isAsked = (kind: Question["kind"]) => asked.some((each) => questionId(each) === `${kind}:${at}`);
  const hasRowPeriod = layout.columns.some(({ kind }) => kind === "period" || kind === "year");
  const head = role.period ?? (hasRowPeriod ? undefined : layout.defaults.period);
  const year = Number(given["year"] ?? layout.defaults.year);
  const isPlanOfYear = role.measure === "plan" && role.period === undefined && !hasRowPeriod;
  const planned =
    isPlanOfYear && head !== undefined && head.months < 12
      ? { ...head, after: 0, months: 12, sdmx: undefined }
      : head;
  const scale = given[`scale:${at}`];
  return {
    role,
    at,
    isHidden,
    // Without an open question both marks read the same.
    mark: isAsked("marks") ? markFrom(given[`marks:${at}`]) : undefined,
    isShare: isAsked("share") ? shareFrom(given[`share:${at}`]) : false,
    scale: scale === "scaled" ? role.scale : undefined,
    isScaleOpen: isAsked("scale") && scale === undefined,
    periodWaits: !isCumulativeWaiting
      ? "never"
      : isOpenPeriod(role)
        ? "always"
        : hasRowPeriod && role.period === undefined
          ? "inOpenRows"
          : "never",
    period:
      planned && periodOfHead(planned, Number.isNaN(year) ? undefined : year, isCumulative && !isPlanOfYear),
    needsRowPeriod: role.period === undefined && hasRowPeriod,
    indicator: role.indicator ?? given["indicator"] ?? layout.defaults.indicator,
  };
}

interface Parts {
  readonly row: number;
  /** By the sheet: its row or column is. */
  readonly isHidden: boolean;
  readonly facts: RowFacts;
  readonly unit: UnitName;
  readonly column: FigureColumn;
  readonly reading: Exclude<AmountReading, { kind: "blank" }>;
  readonly cell: SheetCell | undefined;
  readonly answers: Answers;
}

/** All lines have all fields in the same order: of half a million, that is a third of the memory. */
function readLine(
  sheet: string,
  { row, isHidden, facts, unit, column, reading, cell, answers }: Parts,
  committeeAt: ReturnType<typeof datedCommittees>,
  existing: Existing,
): StagedLine {
  const { measure } = column.role;
  const indicator = facts.isIndicatorUnknown ? undefined : (facts.indicator ?? column.indicator);
  const period = periodOf(facts, column, answers);
  const status = statusOf(facts.status);
  const value = valueOf(reading, column);
  const committee = unit.id && period ? committeeAt(unit.id, period) : unit.id;
  const decimals = reading.kind === "amount" ? reading.decimals : 0;
  const rejected: RejectedBecause | undefined =
    problemOf(reading, column, facts) ??
    (unit.id === undefined ? "unknownUnit" : undefined) ??
    (indicator === undefined ? "unknownIndicator" : undefined) ??
    (period === undefined ? "unknownPeriod" : undefined) ??
    (status === undefined ? "notStatus" : undefined) ??
    (facts.isDateUnknown ? "notDate" : undefined);
  const { effect, old } =
    rejected === undefined
      ? effectOf({ committee, indicator, period, measure, value, decimals }, existing)
      : unknownEffect;
  return {
    sheet,
    row,
    column: column.at,
    unit: facts.unit,
    committee,
    indicator,
    period,
    measure,
    raw: cellText(cell),
    value,
    decimals,
    status: reading.kind === "amount" && reading.isEstimate ? "E" : (status ?? "A"),
    bound: reading.kind === "amount" ? reading.bound : undefined,
    asOf: facts.asOf,
    note: facts.note,
    effect,
    old,
    rejected,
    doubts: doubtsOf(unit, committee !== unit.id, isHidden),
  };
}

const unknownEffect: Pick<StagedLine, "effect" | "old"> = {};
const noDoubts: readonly DoubtfulBecause[] = [];

function doubtsOf(unit: UnitName, isRenamed: boolean, isHidden: boolean): readonly DoubtfulBecause[] {
  const isLikely = unit.certainty === "likely";
  if (!isLikely && !unit.isConfusable && !isRenamed && !isHidden) return noDoubts;
  return [
    ...(isLikely ? (["likelyUnit"] as const) : []),
    ...(unit.isConfusable ? (["confusable"] as const) : []),
    ...(isRenamed ? (["renamed"] as const) : []),
    ...(isHidden ? (["hidden"] as const) : []),
  ];
}

/** What the row says, what the head says with the row's year, or what was answered. */
function periodOf(facts: RowFacts, { role, period, needsRowPeriod }: FigureColumn, answers: Answers) {
  if (needsRowPeriod) {
    return (
      facts.period ?? (facts.year === undefined || facts.isPeriodUnknown ? undefined : String(facts.year))
    );
  }
  const ofYear =
    role.period !== undefined && period === undefined && facts.year !== undefined
      ? periodOfHead(role.period, facts.year, answers["cumulative"] === "cumulative")
      : undefined;
  return period ?? ofYear ?? answers["period"];
}

function valueOf(reading: Parts["reading"], { role, isShare, scale }: FigureColumn): number | undefined {
  if (reading.kind !== "amount") return undefined;
  if (role.measure === "percent") {
    return isShare === true && !reading.isPercent
      ? Number((reading.value * 100).toPrecision(12))
      : reading.value;
  }
  return scale === undefined ? reading.value : Number((reading.value * scale).toPrecision(15));
}

function problemOf(
  reading: Parts["reading"],
  { role, isShare, isScaleOpen, periodWaits }: FigureColumn,
  { isPeriodOpen }: RowFacts,
): RejectedBecause | undefined {
  if (reading.kind === "problem") return reading.problem;
  if (periodWaits === "always" || (periodWaits === "inOpenRows" && isPeriodOpen)) return "marks";
  if (role.measure === "percent") return isShare === undefined && !reading.isPercent ? "marks" : undefined;
  if (reading.isPercent) return "notANumber";
  return isScaleOpen ? "marks" : undefined;
}

function allAnswers(questions: readonly Question[], given: Answers): Answers {
  const answers: Record<string, string> = { ...given };
  for (const question of questions) {
    const answer = answerTo(question, given);
    if (answer !== undefined) answers[questionId(question)] = answer;
  }
  return answers;
}

function markFrom(answer: string | undefined): DecimalMark | undefined {
  return answer === "comma" || answer === "point" ? answer : undefined;
}

function shareFrom(answer: string | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === "share";
}
