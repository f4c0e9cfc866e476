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
      const place = {
        sheet: sheet.name,
        row,
        column: column.at,
        unit: facts.unit,
        measure: column.role.measure,
      };
      const line = readLine(place, { facts, unit, column, reading, cell, answers });
      const dated = line.committee && line.period && committeeAt(line.committee, line.period);
      const isRenamed = dated !== undefined && dated !== line.committee;
      const doubts: DoubtfulBecause[] = [
        ...line.doubts,
        ...(isRenamed ? (["renamed"] as const) : []),
        ...(hiddenRows.has(row) || column.isHidden ? (["hidden"] as const) : []),
      ];
      const effect =
        line.rejected === undefined ? effectOf({ ...line, committee: dated }, context.existing) : undefined;
      lines.push({ ...line, ...(dated === undefined ? {} : { committee: dated }), ...effect, doubts });
    }
  }
  const isWhole = (id: string) => indicators.get(id)?.kind !== "ratio";
  return {
    questions,
    units: units.names(),
    lines: markContradictions(markRepeats(outliersIn(lines)), {
      isWhole,
      existing: context.existing,
      indicators,
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
  /** Whether the question how its period is meant waits for an answer. */
  readonly isPeriodOpen: boolean;
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
    isPeriodOpen:
      given["cumulative"] === undefined &&
      isOpenPeriod(role) &&
      asked.some(({ kind }) => kind === "cumulative"),
    period:
      planned && periodOfHead(planned, Number.isNaN(year) ? undefined : year, isCumulative && !isPlanOfYear),
    needsRowPeriod: role.period === undefined && hasRowPeriod,
    indicator: role.indicator ?? given["indicator"] ?? layout.defaults.indicator,
  };
}

interface Parts {
  readonly facts: RowFacts;
  readonly unit: UnitName;
  readonly column: FigureColumn;
  readonly reading: Exclude<AmountReading, { kind: "blank" }>;
  readonly cell: SheetCell | undefined;
  readonly answers: Answers;
}

type Place = Pick<StagedLine, "sheet" | "row" | "column" | "unit" | "measure">;

function readLine(place: Place, { facts, unit, column, reading, cell, answers }: Parts): StagedLine {
  const { role } = column;
  const ownIndicator = facts.isIndicatorUnknown ? undefined : (facts.indicator ?? column.indicator);
  const asked = answers["period"];
  const yearHead =
    role.period !== undefined && column.period === undefined && facts.year !== undefined
      ? periodOfHead(role.period, facts.year, answers["cumulative"] === "cumulative")
      : undefined;
  const ofYear =
    facts.period ?? (facts.year === undefined || facts.isPeriodUnknown ? undefined : String(facts.year));
  const period = column.needsRowPeriod ? ofYear : (column.period ?? yearHead ?? asked);
  const status = statusOf(facts.status);
  const value = valueOf(reading, column);
  const rejected: RejectedBecause | undefined =
    problemOf(reading, column) ??
    (unit.id === undefined ? "unknownUnit" : undefined) ??
    (ownIndicator === undefined ? "unknownIndicator" : undefined) ??
    (period === undefined ? "unknownPeriod" : undefined) ??
    (status === undefined ? "notStatus" : undefined) ??
    (facts.isDateUnknown ? "notDate" : undefined);
  const doubts: DoubtfulBecause[] = [
    ...(unit.certainty === "likely" ? (["likelyUnit"] as const) : []),
    ...(unit.isConfusable ? (["confusable"] as const) : []),
  ];
  const isEstimate = reading.kind === "amount" && reading.isEstimate;
  return {
    ...place,
    committee: unit.id,
    indicator: ownIndicator,
    period,
    raw: cellText(cell),
    value,
    decimals: reading.kind === "amount" ? reading.decimals : 0,
    status: isEstimate ? "E" : (status ?? "A"),
    ...(reading.kind === "amount" && reading.bound !== undefined ? { bound: reading.bound } : {}),
    ...(facts.asOf === undefined ? {} : { asOf: facts.asOf }),
    ...(facts.note === undefined ? {} : { note: facts.note }),
    ...(rejected === undefined ? {} : { rejected }),
    doubts,
  };
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
  { role, isShare, isScaleOpen, isPeriodOpen }: FigureColumn,
): RejectedBecause | undefined {
  if (reading.kind === "problem") return reading.problem;
  if (isPeriodOpen) return "marks";
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
