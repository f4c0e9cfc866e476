import { booksTouched, createCellReader, type CellReader } from "./cell.ts";
import type { Change, Edit } from "./change.ts";
import { merged, renamed, split, withCommittees } from "./committee-edits.ts";
import { bookKey, type BookRef, type Content } from "./content.ts";
import { withFigure, withoutFigure, withoutPlan, withPlan, withStatement } from "./figure-edits.ts";
import { withCorrectedSource, withHead, withIndicators } from "./frame-edits.ts";
import { withRecords } from "./record-edits.ts";

/** The content after the change's edits, one after the other. The books of `booksOfChange` have to be loaded. */
export function applyChange(content: Content, { edits }: Change): Content {
  const cells = createCellReader();
  return edits.reduce((changed, edit) => applyEdit(changed, cells, edit), content);
}

/** The books that the change may touch, each once. Throws ChangeRefused where a period is none. */
export function booksOfChange({ edits }: Change): readonly BookRef[] {
  const cells = createCellReader();
  const books = new Map<string, BookRef>();
  for (const edit of edits) {
    for (const cell of cellsOf(edit)) {
      for (const ref of booksTouched(cells, cell)) books.set(bookKey(ref), ref);
    }
  }
  return [...books.values()];
}

function applyEdit(content: Content, cells: CellReader, edit: Edit): Content {
  switch (edit.edit) {
    case "figure":
      return withFigure(content, cells, edit);
    case "clearFigure":
      return withoutFigure(content, cells, edit);
    case "plan":
      return withPlan(content, cells, edit);
    case "clearPlan":
      return withoutPlan(content, cells, edit);
    case "statement":
      return withStatement(content, cells, edit);
    case "committee":
      return withCommittees(content, [edit.committee]);
    case "rename":
      return renamed(content, edit);
    case "merge":
      return merged(content, edit);
    case "split":
      return split(content, edit);
    case "indicator":
      return withIndicators(content, [edit.indicator]);
    case "source":
      return withCorrectedSource(content, edit.source);
    case "head":
      return withHead(content, edit.head);
    case "records":
      return withRecords(content, cells, edit);
    default:
      return edit satisfies never;
  }
}

function cellsOf(edit: Edit): readonly { readonly committee: string; readonly period: string }[] {
  switch (edit.edit) {
    case "figure":
    case "clearFigure":
    case "plan":
    case "clearPlan":
      return [edit.cell];
    case "statement":
      return [edit.before, edit.after].filter((each) => each !== undefined);
    case "records":
      return [...(edit.observations ?? []), ...(edit.targets ?? []), ...(edit.statements ?? [])];
    default:
      return [];
  }
}
