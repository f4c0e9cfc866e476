import { applyChange } from "./apply-change.ts";
import { createCellReader } from "./cell.ts";
import type { Change, Edit, RecordsEdit } from "./change.ts";
import { bookAt, bookKey, type Content } from "./content.ts";
import { booksOfDelta, deltaBetween, type ListDelta } from "./delta.ts";
import { createPause } from "./pause.ts";
import { ChangeRefused, type Problem } from "./problem.ts";
import { knownIn, problemsInBook, problemsInFrame } from "./problems-in.ts";

/** More records than a screen full of edits are worked through in slices, so that the page stays at hand. */
const sliceSize = 2_000;

/** A change that is ready to be written. */
export interface PreparedChange {
  readonly content: Content;
  readonly delta: readonly ListDelta[];
}

/**
 * Applies a change and looks at everything that it touched. Throws ChangeRefused where the app would not read the outcome.
 * An import of 100,000 records takes a second or two, and lets the page breathe.
 */
export async function prepareChange(before: Content, change: Change): Promise<PreparedChange> {
  const pause = createPause();
  const delta: ListDelta[] = [];
  let content = before;
  for (const edits of slicesOf(change.edits)) {
    await pause();
    const after = applyChange(content, { ...change, edits });
    delta.push(...deltaBetween(content, after));
    content = after;
  }
  const problems = await problemsAfter(content, delta, pause);
  if (problems.length > 0) throw new ChangeRefused(problems);
  return { content, delta };
}

/** What is wrong with what a change has touched. */
export async function problemsAfter(
  content: Content,
  delta: readonly ListDelta[],
  pause = createPause(),
): Promise<readonly Problem[]> {
  const isFrameTouched = delta.some((each) => !("book" in each));
  const problems: Problem[] = isFrameTouched ? [...problemsInFrame(content)] : [];
  const known = knownIn(content);
  const cells = createCellReader();
  for (const ref of booksOfDelta(delta)) {
    await pause();
    if (content.books.has(bookKey(ref))) problems.push(...problemsInBook(known, bookAt(content, ref), cells));
  }
  return problems;
}

/** The edits in slices that are applied one after the other to the same effect. */
function slicesOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  return edits.some((edit) => edit.edit === "records" && sizeOf(edit) > sliceSize)
    ? edits.flatMap((edit): readonly (readonly Edit[])[] =>
        edit.edit === "records" ? slicesOfRecords(edit) : [[edit]],
      )
    : [edits];
}

/** By committee: records of one book never come in two slices, so that they can't take each other's place. */
function slicesOfRecords(edit: RecordsEdit): readonly (readonly RecordsEdit[])[] {
  const { observations = [], targets = [], statements = [] } = edit;
  const sizes = new Map<string, number>();
  for (const { committee } of [...observations, ...targets, ...statements]) {
    sizes.set(committee, (sizes.get(committee) ?? 0) + 1);
  }
  const slices: Set<string>[] = [new Set()];
  let room = sliceSize;
  for (const [committee, size] of sizes) {
    if (room <= 0) {
      slices.push(new Set());
      room = sliceSize;
    }
    slices.at(-1)?.add(committee);
    room -= size;
  }
  return slices.map((committees) => {
    const isIn = ({ committee }: { readonly committee: string }) => committees.has(committee);
    const records = {
      observations: observations.filter(isIn),
      targets: targets.filter(isIn),
      statements: statements.filter(isIn),
    };
    return [{ ...edit, ...records }];
  });
}

function sizeOf({ observations = [], targets = [], statements = [] }: RecordsEdit): number {
  return observations.length + targets.length + statements.length;
}
