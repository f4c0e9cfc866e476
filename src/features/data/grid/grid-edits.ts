import type { ObservationWire } from "../../../api/observation.schema.ts";
import type { SourceWire } from "../../../api/year-book.schema.ts";
import { readAmount } from "../../../import/values/read-amount.ts";
import type { DecimalMark } from "../../../import/values/number-marks.ts";
import type { Edit } from "../../../workspace/change.ts";
import type { Grid, GridCell, GridColumn } from "./grid-model.ts";

/** A place in the grid, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What was typed or pasted into a cell. */
export interface Entry extends Place {
  readonly text: string;
}

/** The edits of some entries, and the places whose text is no amount. */
export interface EntryEdits {
  readonly edits: readonly Edit[];
  readonly refused: readonly Place[];
}

/** Under which source figures stand that were entered by hand. */
const byHand: SourceWire = { id: "by-hand", title: "Nhập tay" };

/**
 * What entries change. An empty text takes the figure away: then it is not reported, which is not 0. The same value again
 * changes nothing. In `mark` numbers are written.
 */
export function editsOf(
  entries: readonly Entry[],
  grid: Grid,
  indicator: string,
  mark: DecimalMark,
): EntryEdits {
  const edits: Edit[] = [];
  const refused: Place[] = [];
  for (const { row, column, text } of entries) {
    const [line, head] = [grid.rows[row], grid.columns[column]];
    const cell = line?.cells[column];
    if (line === undefined || head === undefined || cell === undefined) continue;
    const place = { committee: line.committee, indicator, period: head.period };
    const reading = readAmount(text, mark);
    if (reading.kind === "problem" || (reading.kind === "amount" && reading.isPercent) || cell.isOtherShape) {
      refused.push({ row, column });
    } else if (reading.kind === "blank") {
      const gone = clearEdit(place, head, cell);
      if (gone !== undefined) edits.push(gone);
    } else if (
      cell.isDerived ||
      cell.value !== reading.value ||
      (reading.isEstimate && cell.observation?.status !== "E")
    ) {
      edits.push(valueEdit(place, head, cell, reading));
    }
  }
  return { edits, refused };
}

/** Changes what is said beside a figure. */
export function detailEdit(
  cell: GridCell,
  change: Partial<Pick<ObservationWire, "status" | "note" | "asOf" | "bound">>,
  source: SourceWire,
): Edit | undefined {
  const { observation } = cell;
  if (observation === undefined || observation.value === null) return undefined;
  const { committee, indicator, period, value, status } = observation;
  const isBoundKept = (change.status ?? status) === "E";
  return {
    edit: "figure",
    cell: { committee, indicator, period },
    of: observation.source,
    figure: { value, status, ...change, ...(isBoundKept ? {} : { bound: undefined }) },
    source,
  };
}

type Of = { readonly committee: string; readonly indicator: string; readonly period: string };

function clearEdit(cell: Of, { measure }: GridColumn, { target, observation }: GridCell): Edit | undefined {
  if (measure === "plan") {
    return target === undefined
      ? undefined
      : {
          edit: "clearPlan",
          cell: { ...cell, period: target.period },
          origin: target.origin,
          of: target.source,
        };
  }
  if (observation === undefined) return undefined;
  return { edit: "clearFigure", cell: { ...cell, period: observation.period }, of: observation.source };
}

function valueEdit(
  cell: Of,
  { measure }: GridColumn,
  { target, observation }: GridCell,
  { value, isEstimate, bound }: { value: number; isEstimate: boolean; bound?: "over" | "under" | undefined },
): Edit {
  if (measure === "plan") {
    const origin = target?.origin ?? "assigned";
    return {
      edit: "plan",
      cell,
      origin,
      of: target?.source,
      plan: { shape: target?.shape === "floor" ? "floor" : "exact", value },
      source: byHand,
    };
  }
  const status = isEstimate ? "E" : observation?.status === "P" ? "P" : "A";
  // What a report said in percent of another value does not stay with this one, nor its words.
  const figure = { value, status, bound, stated: undefined, quote: undefined } as const;
  return { edit: "figure", cell, of: observation?.source, figure, source: byHand };
}
