import type { IndicatorWire } from "../../../api/catalog.schema.ts";
import type { ObservationWire } from "../../../api/observation.schema.ts";
import type { TargetWire } from "../../../api/target.schema.ts";
import type { Text } from "../../../domain/committee.ts";
import { figureOf } from "../../../domain/account.ts";
import type { Discrepancy } from "../../../domain/discrepancy.ts";
import { findDiscrepancies } from "../../../domain/find-discrepancies.ts";
import { accountOf } from "../../../domain/ledger.ts";
import { parsePeriod, periodKey } from "../../../domain/period-text.ts";
import { bookKey, type Content } from "../../../workspace/content.ts";
import { discrepancyInputOf } from "../../../workspace/dataset-ledger.ts";

/** How a year's parts are entered: from its beginning, or each quarter for itself. */
export const gridViews = ["cumulative", "quarter"] as const;
export type GridView = (typeof gridViews)[number];

export interface GridColumn {
  readonly measure: "plan" | "actual";
  /** In SDMX. */
  readonly period: string;
}

/** What stands in a cell. Derived values follow from others and are never stored; missing is not 0. */
export interface GridCell {
  readonly value: number | undefined;
  readonly isDerived: boolean;
  readonly observation?: ObservationWire | undefined;
  readonly target?: TargetWire | undefined;
  /** A plan that is not one number: a range or a rate, which is edited elsewhere. */
  readonly isOtherShape: boolean;
  /** What does not add up here. */
  readonly discrepancies: readonly Discrepancy[];
}

export interface GridRow {
  readonly committee: string;
  readonly name: Text;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export interface GridQuestion {
  readonly group: string;
  readonly indicator: IndicatorWire;
  readonly year: number;
  readonly view: GridView;
}

/** The plan of the year beside the year's four parts. A stock holds at the end of each, however it is looked at. */
function gridColumns({
  indicator,
  year,
  view,
}: Pick<GridQuestion, "indicator" | "year" | "view">): readonly GridColumn[] {
  const parts =
    view === "quarter" || indicator.kind !== "flow"
      ? [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
      : [`${year}-Q1`, `${year}-S1`, `${year}-01-01/P9M`, String(year)];
  return [
    { measure: "plan", period: String(year) },
    ...parts.map((period) => ({ measure: "actual" as const, period })),
  ];
}

/** A group and its units by the parts of a year, with what follows from what was entered and what contradicts it. */
export function gridOf(content: Content, question: GridQuestion): Grid {
  const columns = gridColumns(question);
  const { group, indicator, year } = question;
  const committees = content.committees.filter(({ id, parent }) => id === group || parent === group);
  const input = discrepancyInputOf(content, (id) => id === group);
  const known = input.nodes.flatMap(({ committee, children }) => [committee, ...children]);
  const domainIndicator = input.indicators.find(({ id }) => id === indicator.id);
  const found = findDiscrepancies(input).filter((each) => each.indicator === indicator.id);
  const rows = committees.map(({ id, name }): GridRow => {
    const book = content.books.get(bookKey({ committee: id, year }));
    const life = known.find((each) => each.id === id)?.life;
    const account = accountOf(input.ledger, id, indicator.id);
    const cells = columns.map(({ measure, period }): GridCell => {
      const range = parsePeriod(period);
      const discrepancies = found.filter(
        (each) => each.committee === id && measure === "actual" && periodKey(each.period) === period,
      );
      const isHere = (record: { indicator: string; period: string }) =>
        record.indicator === indicator.id && samePeriod(record.period, period);
      if (measure === "plan") {
        const target =
          book?.targets.find((each) => isHere(each) && each.origin === "assigned") ??
          book?.targets.find(isHere);
        const isOtherShape = target?.shape === "range" || target?.shape === "rate";
        return {
          value: target === undefined ? undefined : planNumber(target),
          isDerived: false,
          target,
          isOtherShape,
          discrepancies,
        };
      }
      const observation = book?.observations.find((each) => isHere(each) && each.value !== null);
      if (observation !== undefined) {
        return {
          value: observation.value ?? undefined,
          isDerived: false,
          observation,
          isOtherShape: false,
          discrepancies,
        };
      }
      const figure =
        range === undefined || life === undefined || domainIndicator === undefined
          ? undefined
          : figureOf(account, domainIndicator, range, life);
      const value = figure?.kind === "value" ? figure.value : undefined;
      return { value, isDerived: value !== undefined, isOtherShape: false, discrepancies };
    });
    return { committee: id, name, cells };
  });
  // The group's own line comes last, where a sum would stand.
  return {
    columns,
    rows: [
      ...rows.filter(({ committee }) => committee !== group),
      ...rows.filter(({ committee }) => committee === group),
    ],
  };
}

function planNumber(target: TargetWire): number | undefined {
  if (target.shape === "range") return target.range[0];
  return target.shape === "rate" ? undefined : target.value;
}

function samePeriod(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [parsePeriod(one), parsePeriod(other)];
  return first !== undefined && second !== undefined && periodKey(first) === periodKey(second);
}
