import { cellText } from "../layout/cell-text.ts";
import type { ColumnRole, TableLayout } from "../layout/layout.ts";
import { periodOfHead } from "../layout/period-head.ts";
import { findIndicator, type KnownNames } from "../matching/known-names.ts";
import type { SheetCell } from "../reading/sheet.ts";
import { readDate, type DayOrder } from "../values/read-date.ts";
import { createPeriodReader } from "./row-period.ts";
import type { Answers } from "./question.ts";

/** What a row says of all its figures. */
export interface RowFacts {
  readonly unit: string;
  /** Undefined where the column, or the table, has to say it. */
  readonly indicator?: string | undefined;
  readonly isIndicatorUnknown: boolean;
  readonly period?: string | undefined;
  readonly year?: number | undefined;
  readonly isPeriodUnknown: boolean;
  /** A quarter or month in words, which may run from the year's beginning. */
  readonly isPeriodOpen: boolean;
  readonly status?: string | undefined;
  readonly note?: string | undefined;
  readonly asOf?: string | undefined;
  readonly isDateUnknown: boolean;
}

/** Reads what the key columns of a row say; each text is looked up once for all rows. */
export function createRowReader(layout: TableLayout, known: KnownNames, answers: Answers) {
  const columnOf = (kind: ColumnRole["kind"]) => layout.columns.findIndex((role) => role.kind === kind);
  const at = {
    unit: columnOf("unit"),
    indicator: columnOf("indicator"),
    period: columnOf("period"),
    year: columnOf("year"),
    status: columnOf("status"),
    note: columnOf("note"),
    asOf: columnOf("asOf"),
  };
  const order: DayOrder = answers[`dayOrder:${at.asOf}`] === "monthFirst" ? "monthFirst" : "dayFirst";
  const isCumulative = answers["cumulative"] === "cumulative";
  const defaultYear = Number(answers["year"] ?? layout.defaults.year ?? Number.NaN);
  const readPeriod = createPeriodReader(layout);
  const indicators = new Map<string, string | undefined>();
  const periods = new Map<number, Map<string, string | undefined>>();
  const periodsOf = (year: number) => remembered(periods, year, () => new Map<string, string | undefined>());
  let lastUnit = "";

  return (cells: readonly SheetCell[]): RowFacts => {
    const text = (column: number) => (column < 0 ? "" : cellText(cells[column]));
    const year = at.year < 0 ? defaultYear : yearOf(text(at.year));
    const indicatorText = text(at.indicator);
    const indicator =
      indicatorText === ""
        ? undefined
        : remembered(indicators, indicatorText, () => findIndicator(indicatorText, known));
    const periodText = text(at.period);
    const found = periodText === "" ? undefined : readPeriod(periodText);
    const period =
      found &&
      remembered(periodsOf(year), periodText, () =>
        periodOfHead(found.head, Number.isNaN(year) ? undefined : year, isCumulative && found.isOpen),
      );
    const asOfText = text(at.asOf);
    const asOf = asOfText === "" ? undefined : readDate(cells[at.asOf], order);
    // A merged name stands in the first of its rows only.
    const unit = at.unit < 0 ? (answers["unit"] ?? layout.defaults.unit ?? "") : text(at.unit) || lastUnit;
    lastUnit = unit;
    return {
      unit,
      indicator,
      isIndicatorUnknown: indicatorText !== "" && indicator === undefined,
      period,
      year: Number.isNaN(year) ? undefined : year,
      isPeriodOpen: found?.isOpen === true,
      isPeriodUnknown: periodText !== "" && period === undefined,
      status: text(at.status) || undefined,
      note: text(at.note) || undefined,
      asOf,
      isDateUnknown: asOfText !== "" && asOf === undefined,
    };
  };
}

/** NaN where the text is no year. */
function yearOf(text: string): number {
  return /^(?:năm )?(?:19|20)\d\d$/iu.test(text) ? Number(text.slice(-4)) : Number.NaN;
}

function remembered<K, T>(known: Map<K, T>, key: K, find: () => T): T {
  const seen = known.get(key);
  if (seen !== undefined || known.has(key)) return seen ?? find();
  const found = find();
  known.set(key, found);
  return found;
}
