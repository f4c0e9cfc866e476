import type { CommitteeWire } from "../api/committee.schema.ts";
import { isoDateOf } from "../domain/calendar.ts";
import { parsePeriod } from "../domain/period-text.ts";
import type { MergeEdit, RenameEdit, SplitEdit } from "./change.ts";
import type { Content, KeptCommittee } from "./content.ts";

/** The content with the committees, each in place of the one with its id or after the others. */
export function withCommittees(content: Content, committees: readonly CommitteeWire[]): Content {
  if (committees.length === 0) return content;
  const fresh = new Map(committees.map((committee) => [committee.id, withoutYears(committee)]));
  const corrected = content.committees.map((known) => {
    const correction = fresh.get(known.id);
    fresh.delete(known.id);
    return correction === undefined ? known : { ...known, ...correction };
  });
  return { ...content, committees: [...corrected, ...fresh.values()] };
}

/** The committee as it is kept: its years follow from the books. */
export function withoutYears(committee: CommitteeWire): KeptCommittee {
  const copy = { ...committee };
  delete copy.years;
  return copy;
}

/** The old name ends, the new one begins and has the units; a root stays the root under its new name. */
export function renamed(content: Content, { id, to, from }: RenameEdit): Content {
  const old = content.committees.find((each) => each.id === id);
  if (old === undefined) return content;
  const { to: _end, successors: _successors, shortName: _short, ...rest } = old;
  const ended = endedBy(content, [id], [to.id], "renamed", from);
  const head = content.head.root === id ? { ...content.head, root: to.id } : content.head;
  return withCommittees({ ...ended, head }, [{ ...rest, ...to, from }]);
}

export function merged(content: Content, { ids, into, from }: MergeEdit): Content {
  const ended = endedBy(content, ids, [into.id], "merged", from);
  const isThere = content.committees.some(({ id }) => id === into.id);
  return isThere ? ended : withCommittees(ended, [{ from, ...placed(content, into, ids[0]) }]);
}

export function split(content: Content, { id, into, from }: SplitEdit): Content {
  const ids = into.map((each) => each.id);
  const committees = content.committees.map((each) =>
    each.id === id ? ending(each, ids, "split", from) : each,
  );
  return withCommittees(
    { ...content, committees },
    into.map((each) => ({ from, ...placed(content, each, id) })),
  );
}

/** The committees end, and their units go to the first of the successors. */
function endedBy(
  content: Content,
  ids: readonly string[],
  successors: readonly string[],
  kind: "renamed" | "merged",
  from: string,
): Content {
  const [heir] = successors;
  const committees = content.committees.map((each) => {
    if (ids.includes(each.id)) return ending(each, successors, kind, from);
    return each.parent !== undefined && ids.includes(each.parent) ? { ...each, parent: heir } : each;
  });
  return { ...content, committees };
}

function ending(
  committee: KeptCommittee,
  ids: readonly string[],
  kind: "renamed" | "merged" | "split",
  from: string,
): KeptCommittee {
  const others = (committee.successors ?? []).filter(({ id }) => !ids.includes(id));
  return { ...committee, to: lastBefore(from), successors: [...others, ...ids.map((id) => ({ id, kind }))] };
}

/** Who takes a committee's place stands where it stood, unless something else is said. */
function placed(
  { committees }: Content,
  committee: CommitteeWire,
  inPlaceOf: string | undefined,
): CommitteeWire {
  const parent = committees.find(({ id }) => id === inPlaceOf)?.parent;
  return committee.parent !== undefined || parent === undefined ? committee : { ...committee, parent };
}

/** The date before, to the same precision: 2025-02 is before 2025-03. What is no date stays, and is refused later. */
function lastBefore(date: string): string {
  const period = parsePeriod(date);
  return period === undefined ? date : isoDateOf(period.start - 1).slice(0, date.length);
}
