/**
 * One record more, less or other in a list. `at` is its place at that moment: steps follow one another. Without `before`
 * it came, without `after` it went.
 */
export interface Step<T> {
  readonly at: number;
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

/** Steps that were taken, and those that no longer fit because the record has changed since. */
export interface Taken<T> {
  readonly list: readonly T[];
  readonly taken: readonly Step<T>[];
  readonly missed: readonly Step<T>[];
}

/** What leads from one list to the other. Records are the same if their JSON is; what was moved goes and comes. */
export function stepsBetween<T>(before: readonly T[], after: readonly T[]): readonly Step<T>[] {
  if (before === after) return [];
  const was = before.map((record) => JSON.stringify(record));
  const is = after.map((record) => JSON.stringify(record));
  const remaining = commonCounts(was, is);
  const steps: Step<T>[] = [];
  let [from, at] = [0, 0];
  while (from < was.length || at < is.length) {
    const [old, fresh] = [was[from], is[at]];
    if (old === fresh) {
      takeOne(remaining, old);
      from += 1;
      at += 1;
      continue;
    }
    const isNew = fresh !== undefined && (old === undefined || !remaining.has(fresh));
    const goes = old !== undefined && (!isNew || !remaining.has(old));
    if (goes) takeOne(remaining, old);
    steps.push({ at, before: goes ? before[from] : undefined, after: isNew ? after[at] : undefined });
    if (goes) from += 1;
    if (isNew) at += 1;
  }
  return steps;
}

/**
 * Takes the steps one after the other. A record is looked for where it should be, then nearest to there; a step whose
 * record is not there as it was is left out and told.
 */
export function takeSteps<T>(list: readonly T[], steps: readonly Step<T>[]): Taken<T> {
  const changed = [...list];
  const [taken, missed]: [Step<T>[], Step<T>[]] = [[], []];
  for (const step of steps) {
    const place =
      step.before === undefined ? Math.min(step.at, changed.length) : placeOf(changed, step.before, step.at);
    if (place === undefined) {
      missed.push(step);
      continue;
    }
    changed.splice(
      place,
      step.before === undefined ? 0 : 1,
      ...(step.after === undefined ? [] : [step.after]),
    );
    taken.push({ ...step, at: place });
  }
  return { list: taken.length === 0 ? list : changed, taken, missed };
}

/** The same way back. */
export function invertedSteps<T>(steps: readonly Step<T>[]): readonly Step<T>[] {
  return steps.toReversed().map(({ at, before, after }) => ({ at, before: after, after: before }));
}

function placeOf<T>(list: readonly T[], record: T, at: number): number | undefined {
  const text = JSON.stringify(record);
  for (let distance = 0; distance <= Math.max(at, list.length - at); distance += 1) {
    for (const place of [at + distance, at - distance]) {
      if (place in list && JSON.stringify(list[place]) === text) return place;
    }
  }
  return undefined;
}

/** How often each text stands in both. */
function commonCounts(was: readonly string[], is: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of was) counts.set(text, (counts.get(text) ?? 0) + 1);
  const common = new Map<string, number>();
  for (const text of is) {
    const seen = common.get(text) ?? 0;
    if (seen < (counts.get(text) ?? 0)) common.set(text, seen + 1);
  }
  return common;
}

function takeOne(counts: Map<string, number>, text: string | undefined): void {
  if (text === undefined) return;
  const count = (counts.get(text) ?? 0) - 1;
  if (count > 0) counts.set(text, count);
  else counts.delete(text);
}
