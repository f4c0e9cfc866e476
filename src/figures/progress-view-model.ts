import type { Assessment, Status } from "../domain/assessment.ts";
import type { Committee } from "../domain/committee.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { BulletBarProps } from "../charts/bullet-bar.tsx";
import { pointsOf, type ColumnKind, type TableColumn } from "../export/data-table.ts";
import type { DataTable, FigureCell } from "./data-table.tsx";
import { measuredCell, quantityCell, quantityKind } from "./quantity-cell.ts";
import type { TrailSubject } from "./trail-store.ts";
import { percentSignOf } from "../messages/counted-noun.ts";
import { statusSentence } from "../messages/headline.ts";
import { textIn, type Language } from "../messages/language.ts";
import { formatNumber, formatPercent, formatSigned } from "../messages/number.ts";
import { formatPeriod } from "../messages/period-label.ts";
import { formatPlan } from "../messages/plan-label.ts";
import { formatQuantity, plainly } from "../messages/quantity.ts";
import { wordsOf } from "../messages/words.ts";

export type SortKey = "attainment" | "gap" | "name" | "value";

/** A unit and where it stands. */
export interface UnitProgress {
  readonly committee: Committee;
  readonly assessment: Assessment;
}

/** A line of the list, in words; its bar, its table row and its CSV are made from this one. */
export interface ProgressRow {
  readonly key: string;
  readonly name: string;
  readonly period: string;
  readonly value: string;
  /** "sơ bộ" where the value may still change. */
  readonly valueNote: string | undefined;
  /** Empty without a plan. */
  readonly plan: string;
  readonly attainment: string;
  readonly due: string;
  /** In percentage points, signed. */
  readonly gap: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly description: string;
  readonly bar: Omit<BulletBarProps, "scaleMax" | "label"> | undefined;
  /** "12/17 đơn vị có số liệu" for a sum over units. */
  readonly coverage: string | undefined;
  readonly subject: TrailSubject;
}

/** The rows in the order asked for. What has no value to sort by comes last, by name. */
export function progressRows(
  units: readonly UnitProgress[],
  indicator: Indicator,
  sort: SortKey,
  language: Language,
): readonly ProgressRow[] {
  const byName = new Intl.Collator(language);
  const name = ({ committee }: UnitProgress) => textIn(committee.name, language);
  const sorted = units.toSorted((one, other) => {
    const [first, second] = [sortValue(one, sort), sortValue(other, sort)];
    if (first !== undefined && second !== undefined && first !== second) return first - second;
    if ((first === undefined) !== (second === undefined)) return first === undefined ? 1 : -1;
    return (sort === "name" ? 0 : rank(one) - rank(other)) || byName.compare(name(one), name(other));
  });
  return sorted.map((unit) => progressRow(unit, indicator, language));
}

/** The share at the right edge of the list: the plan's end near the right, further in where somebody is over it. */
export function scaleOf(rows: readonly ProgressRow[]): number {
  const shares = rows.flatMap(({ bar }) => [bar?.attained ?? 0, bar?.planHigh ?? 0]);
  return Math.max(1.05, ...shares);
}

/** The list as a table: every column that the bar draws, and those it has no room for. */
export function progressTable(rows: readonly ProgressRow[], caption: string, language: Language): DataTable {
  const words = wordsOf(language).table;
  const [first] = rows;
  const quantity = first === undefined ? "number" : quantityKind(first.subject.indicator);
  return {
    caption,
    columns: [
      column("committee", words.committee, "text"),
      column("period", words.period, "text"),
      column("actual", words.actual, quantity),
      column("plan", words.plan, quantity),
      column("attainment", words.attainment, "percent"),
      column("due", words.due, quantity),
      column("gap", words.gap, "points"),
      column("status", words.status, "text"),
    ],
    rows: rows.map((row) => ({ key: row.key, cells: cellsOf(row, language) })),
  };
}

function column(key: string, label: string, kind: ColumnKind): TableColumn {
  return { key, label, kind };
}

/** One unit's line. */
export function progressRow(
  { committee, assessment }: UnitProgress,
  indicator: Indicator,
  language: Language,
): ProgressRow {
  const words = wordsOf(language);
  const { dash } = words.table;
  const { figure, plan, attainment, pace, reference, status, period } = assessment;
  const name = textIn(committee.name, language);
  return {
    key: committee.id,
    name,
    period: formatPeriod(period, language),
    value:
      figure.kind === "value" ? formatQuantity(plainly(figure), language, percentSignOf(indicator)) : dash,
    valueNote:
      figure.kind === "value" && figure.precision === "provisional" ? words.states.provisional : undefined,
    plan:
      plan.kind === "none" ? "" : formatPlan(plan, language, indicator.direction, percentSignOf(indicator)),
    attainment: attainment === undefined ? dash : formatPercent(attainment, language),
    due: pace === undefined ? dash : formatNumber(pace.due, language, 1),
    gap: pace === undefined ? dash : formatSigned(pointsOf(pace.gap), language, 1),
    status,
    statusWord: words.statuses[status],
    description: statusSentence(name, { assessment, indicator }, words.statuses[status], language),
    bar:
      plan.kind === "none" || plan.value === 0
        ? undefined
        : {
            attained: attainment === undefined ? undefined : Math.max(0, attainment),
            due: isOpen(reference?.share) ? reference?.share : undefined,
            planHigh: plan.high > plan.value && plan.kind === "stated" ? plan.high / plan.value : undefined,
            precision: figure.kind === "value" ? figure.precision : "exact",
          },
    coverage:
      figure.kind === "value" && figure.coverage !== undefined
        ? words.coverage(figure.coverage.reported, figure.coverage.of)
        : undefined,
    subject: { committee, indicator, assessment },
  };
}

function cellsOf(row: ProgressRow, language: Language): readonly FigureCell[] {
  const { subject } = row;
  const { indicator, assessment } = subject;
  const { figure, plan, attainment, pace } = assessment;
  const missing = { text: wordsOf(language).table.dash, subject };
  const quantity = (text: string, value: number) => ({
    ...quantityCell(text, value, indicator, language),
    subject,
  });
  return [
    { text: row.name },
    { text: row.period },
    figure.kind === "value"
      ? quantity([row.value, row.valueNote].filter(Boolean).join(" · "), figure.value)
      : missing,
    plan.kind === "none" ? missing : quantity(row.plan, plan.value),
    { text: row.attainment, value: attainment, subject },
    pace === undefined ? missing : { ...measuredCell(row.due, pace.due, indicator), subject },
    { text: row.gap, value: pace === undefined ? undefined : pointsOf(pace.gap), subject },
    { text: row.statusWord },
  ];
}

/** At the plan's end the reference is the plan itself: its outline says so. */
function isOpen(share: number | undefined): boolean {
  return share !== undefined && share < 1;
}

/** Ascending; best first for shares and values, the furthest behind first for the gap, undefined for the name. */
function sortValue({ assessment }: UnitProgress, sort: SortKey): number | undefined {
  const { attainment, pace, figure } = assessment;
  switch (sort) {
    case "attainment":
      return attainment === undefined ? undefined : -attainment;
    case "gap":
      return pace?.gap;
    case "value":
      return figure.kind === "value" ? -figure.value : undefined;
    default:
      return undefined;
  }
}

/** Those with a figure go before those without. */
function rank({ assessment }: UnitProgress): number {
  return assessment.figure.kind === "value" ? 0 : 1;
}
