import type { Discrepancy } from "../../../domain/discrepancy.ts";
import type { ColumnRole, SkippedBecause } from "../../../import/layout/layout.ts";
import type { ReadNote } from "../../../import/reading/read-note.ts";
import type { Answers, Question } from "../../../import/staging/question.ts";
import type { LineClass, StagedLine } from "../../../import/staging/staged.ts";
import type { UnitName } from "../../../import/staging/unit-choices.ts";
import type { KeptCommittee } from "../../../workspace/content.ts";

/** What somebody brings. */
export type Input =
  | { readonly kind: "file"; readonly name: string; readonly content: Blob }
  | {
      readonly kind: "pasted";
      readonly name: string;
      readonly text: string;
      readonly html?: string | undefined;
    };

/** A sheet as it was read, and how it is understood so far. */
export interface OpenedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  /** Cells of figures that are understood: where there are none, the sheet is hardly meant. */
  readonly figureColumns: number;
  /** The first rows as they stand there. */
  readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly headRows: readonly number[];
  readonly columns: readonly ColumnRole[];
  readonly heads: readonly (readonly string[])[];
  /** The same for files of the same shape: their heads. */
  readonly shape: string;
}

export interface Opened {
  readonly name: string;
  readonly notes: readonly ReadNote[];
  readonly sheets: readonly OpenedSheet[];
}

/** How a sheet is to be understood: what the person said goes before what was found. */
export interface StageRequest {
  readonly sheet: number;
  readonly headRows?: readonly number[] | undefined;
  /** Of some columns. */
  readonly roles: readonly (readonly [column: number, role: ColumnRole])[];
  readonly answers: Answers;
  /** By match key: a committee's id, or left out. */
  readonly units: readonly (readonly [key: string, id: string])[];
  readonly newUnits: readonly KeptCommittee[];
}

export interface Staged {
  /** As they are taken for, once all names are known. */
  readonly columns: readonly ColumnRole[];
  readonly headRows: readonly number[];
  readonly questions: readonly Question[];
  readonly units: readonly UnitName[];
  readonly counts: Readonly<Record<LineClass, number>>;
  readonly skipped: readonly (readonly [why: SkippedBecause, count: number])[];
  readonly shown: LineClass;
  readonly first: readonly StagedLine[];
}

/** How many there are, and the first of them. */
interface SomeOf<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** What does not add up now, and what with the staged lines would not, or would again. */
export interface Contradicting {
  readonly before: number;
  readonly added: SomeOf<Discrepancy>;
  readonly solved: SomeOf<Discrepancy>;
}

/** Which lines are taken in: those of these classes without some, as `row:column`. */
export interface Selection {
  readonly classes: readonly LineClass[];
  readonly without: readonly string[];
}

export interface Taken {
  readonly dataset: string;
  /** The step in its history; undefined where nothing had to be changed. */
  readonly step: number | undefined;
  readonly count: number;
}
