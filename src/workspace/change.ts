import type { IndicatorWire } from "../api/catalog.schema.ts";
import type { CommitteeWire } from "../api/committee.schema.ts";
import type { ObservationWire } from "../api/observation.schema.ts";
import type { TargetWire } from "../api/target.schema.ts";
import type { SourceWire, StatementWire } from "../api/year-book.schema.ts";
import type { Cell } from "./cell.ts";
import type { Head } from "./content.ts";

/** What is written into a figure. A field given as undefined is taken away, one that is not given stays. */
export type FigureFields = Pick<ObservationWire, "value" | "status"> &
  Partial<Omit<ObservationWire, keyof Cell | "value" | "status" | "source">>;

/** Sets the figure of a cell: the one of source `of`, or else the first; a new one where there is none. */
export interface FigureEdit {
  readonly edit: "figure";
  readonly cell: Cell;
  readonly of?: string | undefined;
  readonly figure: FigureFields;
  readonly source: SourceWire;
}

/** Takes the figures of a cell away: all, or the one of source `of`. */
export interface ClearFigureEdit {
  readonly edit: "clearFigure";
  readonly cell: Cell;
  readonly of?: string | undefined;
}

type ShapeOf<T> = T extends unknown ? Omit<T, keyof Cell | "origin" | "source"> : never;

/** What is written into a plan: its shape as a whole, and what goes with it. */
export type PlanFields = ShapeOf<TargetWire>;

/** Sets the plan of a cell: the one of this origin, of source `of` if that is given; a new one where there is none. */
export interface PlanEdit {
  readonly edit: "plan";
  readonly cell: Cell;
  readonly origin: TargetWire["origin"];
  readonly of?: string | undefined;
  readonly plan: PlanFields;
  readonly source: SourceWire;
}

export interface ClearPlanEdit {
  readonly edit: "clearPlan";
  readonly cell: Cell;
  readonly origin: TargetWire["origin"];
  readonly of?: string | undefined;
}

/** Puts a statement in place of another; without `before` it is new, without `after` it goes. */
export interface StatementEdit {
  readonly edit: "statement";
  readonly before?: StatementWire | undefined;
  readonly after?: StatementWire | undefined;
}

/** Adds a committee, or corrects the fields of the one with this id. A change of name over time is `rename`. */
export interface CommitteeEdit {
  readonly edit: "committee";
  readonly committee: CommitteeWire;
}

/** From this date on (ISO, to the precision known) the committee goes by another name: a new one succeeds it. */
export interface RenameEdit {
  readonly edit: "rename";
  readonly id: string;
  readonly to: Pick<CommitteeWire, "id" | "name" | "shortName">;
  readonly from: string;
}

/** From this date on the committees are one: a new one, or one that is there already. */
export interface MergeEdit {
  readonly edit: "merge";
  readonly ids: readonly string[];
  readonly into: CommitteeWire;
  readonly from: string;
}

/** From this date on the committee is several. Its units stay below it until they are given to one of them. */
export interface SplitEdit {
  readonly edit: "split";
  readonly id: string;
  readonly into: readonly CommitteeWire[];
  readonly from: string;
}

/** Adds an indicator, or corrects the one with this id. */
export interface IndicatorEdit {
  readonly edit: "indicator";
  readonly indicator: IndicatorWire;
}

/** Corrects a source for all its figures. */
export interface SourceEdit {
  readonly edit: "source";
  readonly source: SourceWire;
}

export interface HeadEdit {
  readonly edit: "head";
  readonly head: Partial<Omit<Head, "id">>;
}

/**
 * Records as an import brings them. Committees and indicators with a known id are corrected; a source whose id another
 * report has gets an id of its own. An observation or plan takes the place of those of the same cell that it
 * `replaces`: of the same source, or of any. Records of one edit never replace each other; identical ones are one.
 */
export interface RecordsEdit {
  readonly edit: "records";
  readonly replaces: "sameSource" | "anySource";
  readonly committees?: readonly CommitteeWire[] | undefined;
  readonly indicators?: readonly IndicatorWire[] | undefined;
  readonly sources?: readonly SourceWire[] | undefined;
  readonly observations?: readonly ObservationWire[] | undefined;
  readonly targets?: readonly TargetWire[] | undefined;
  readonly statements?: readonly StatementWire[] | undefined;
}

export type Edit =
  | FigureEdit
  | ClearFigureEdit
  | PlanEdit
  | ClearPlanEdit
  | StatementEdit
  | CommitteeEdit
  | RenameEdit
  | MergeEdit
  | SplitEdit
  | IndicatorEdit
  | SourceEdit
  | HeadEdit
  | RecordsEdit;

/** One step of the history: several edits that come and go together. */
export interface Change {
  /** `import`: from a file, `file` is its name; `created`: the data set's first content; `edit`: by hand. */
  readonly what: "import" | "edit" | "created";
  readonly file?: string | undefined;
  readonly edits: readonly Edit[];
}
