import type { TargetWire } from "../api/target.schema.ts";
import type { SourceWire } from "../api/year-book.schema.ts";
import { sameContent } from "../domain/same-content.ts";
import { booksTouched, type Cell, type CellReader } from "./cell.ts";
import type { ClearFigureEdit, ClearPlanEdit, FigureEdit, PlanEdit, StatementEdit } from "./change.ts";
import { cite } from "./cite.ts";
import { bookAt, withBooks, type Content, type OwnBook } from "./content.ts";

/** The figure written in, in every year that its period touches. */
export function withFigure(content: Content, cells: CellReader, edit: FigureEdit): Content {
  const { source, content: cited } = withSource(content, edit.source);
  const isAsked = isOfCell(cells, edit.cell, edit.of);
  return inBooks(cited, cells, edit.cell, (book) => {
    const at = book.observations.findIndex(isAsked);
    const known = book.observations[at] ?? { ...edit.cell };
    const figure = withoutUndefined({ ...known, ...edit.figure, source });
    return { ...book, observations: replaced(book.observations, at, figure) };
  });
}

/** The same without the figures of the cell. */
export function withoutFigure(content: Content, cells: CellReader, edit: ClearFigureEdit): Content {
  const isAsked = isOfCell(cells, edit.cell, edit.of);
  return inBooks(content, cells, edit.cell, (book) => ({
    ...book,
    observations: book.observations.filter((each) => !isAsked(each)),
  }));
}

/** The plan written in. Its shape is new as a whole; date, phasing and note stay where they are not given. */
export function withPlan(content: Content, cells: CellReader, edit: PlanEdit): Content {
  const { source, content: cited } = withSource(content, edit.source);
  const isAsked = isOfPlan(cells, edit);
  return inBooks(cited, cells, edit.cell, (book) => {
    const at = book.targets.findIndex(isAsked);
    const { asOf, phasing, note } = book.targets[at] ?? {};
    const plan = { ...edit.cell, origin: edit.origin, asOf, phasing, note, ...edit.plan, source };
    return { ...book, targets: replaced(book.targets, at, withoutUndefined(plan)) };
  });
}

/** The same without the plans of the cell and origin. */
export function withoutPlan(content: Content, cells: CellReader, edit: ClearPlanEdit): Content {
  const isAsked = isOfPlan(cells, edit);
  return inBooks(content, cells, edit.cell, (book) => ({
    ...book,
    targets: book.targets.filter((each) => !isAsked(each)),
  }));
}

export function withStatement(
  content: Content,
  cells: CellReader,
  { before, after }: StatementEdit,
): Content {
  const cleared =
    before === undefined
      ? content
      : inBooks(content, cells, before, (book) => {
          const at = book.statements.findIndex((each) => sameContent(each, before));
          return { ...book, statements: book.statements.filter((_, index) => index !== at) };
        });
  if (after === undefined) return cleared;
  return inBooks(cleared, cells, after, (book) => ({ ...book, statements: [...book.statements, after] }));
}

function withSource(content: Content, source: SourceWire) {
  const cited = cite(content, [source]);
  return { content: cited.content, source: cited.ids.get(source.id) ?? source.id };
}

function inBooks(
  content: Content,
  cells: CellReader,
  of: Omit<Cell, "indicator">,
  change: (book: OwnBook) => OwnBook,
): Content {
  return withBooks(
    content,
    booksTouched(cells, of).map((ref) => change(bookAt(content, ref))),
  );
}

function isOfCell(cells: CellReader, cell: Cell, source?: string) {
  const period = cells.periodKey(cell.period);
  return (record: Cell & { readonly source: string }) =>
    record.indicator === cell.indicator &&
    record.committee === cell.committee &&
    cells.periodKey(record.period) === period &&
    (source === undefined || record.source === source);
}

function isOfPlan(cells: CellReader, { cell, of, origin }: ClearPlanEdit | PlanEdit) {
  const isAsked = isOfCell(cells, cell, of);
  return (target: TargetWire) => target.origin === origin && isAsked(target);
}

function replaced<R>(list: readonly R[], at: number, record: R): readonly R[] {
  return at < 0 ? [...list, record] : list.map((each, index) => (index === at ? record : each));
}

function withoutUndefined<R extends object>(record: R): R {
  const copy = { ...record };
  for (const key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
}
