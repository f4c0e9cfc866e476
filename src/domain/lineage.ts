import type { Committee } from "./committee.ts";
import { overlaps, type Day, type Period } from "./period.ts";

type SuccessorKind = Committee["successors"][number]["kind"];

/** From a committee to one that came after it. Either is undefined where it is not loaded. */
export interface Succession {
  readonly kind: SuccessorKind;
  readonly from: Committee;
  readonly toId: string;
  readonly to: Committee | undefined;
  /** The first day of the new state: when the earlier one ended, else when the later one began; undefined for unknown. */
  readonly day: Day | undefined;
}

/** Who came after whom, among the committees that are loaded. */
export interface Lineage {
  readonly after: ReadonlyMap<string, readonly Succession[]>;
  readonly before: ReadonlyMap<string, readonly Succession[]>;
}

export function lineageOf(committees: Iterable<Committee>): Lineage {
  const byId = new Map([...committees].map((committee) => [committee.id, committee]));
  const after = new Map<string, Succession[]>();
  const before = new Map<string, Succession[]>();
  for (const from of byId.values()) {
    for (const { id, kind } of from.successors) {
      const to = byId.get(id);
      const day = [from.life.end, to?.life.start].find(
        (known) => known !== undefined && Number.isFinite(known),
      );
      const succession = { kind, from, toId: id, to, day };
      add(after, from.id, succession);
      add(before, id, succession);
    }
  }
  return { after, before };
}

/**
 * The committee under all its names, the earliest first: a rename changes the name and nothing else, so that figures
 * under both are of one body. As far as the names are loaded.
 */
export function namesOf(lineage: Lineage, committee: Committee): readonly Committee[] {
  const names = [committee];
  const seen = new Set([committee.id]);
  for (let [first] = names; first !== undefined;) {
    const earlier = renamed(lineage.before.get(first.id))?.from;
    if (earlier === undefined || seen.has(earlier.id)) break;
    names.unshift(earlier);
    seen.add(earlier.id);
    first = earlier;
  }
  for (let last = names.at(-1); last !== undefined;) {
    const later = renamed(lineage.after.get(last.id))?.to;
    if (later === undefined || seen.has(later.id)) break;
    names.push(later);
    seen.add(later.id);
    last = later;
  }
  return names;
}

/** The committees without those that another of them is the later name of in the period: each body once. */
export function bodiesAmong(
  lineage: Lineage,
  committees: readonly Committee[],
  period: Period,
): readonly Committee[] {
  const listed = new Set(committees.map(({ id }) => id));
  return committees.filter((committee) => {
    const names = namesOf(lineage, committee).filter(({ id }) => listed.has(id));
    const latest = names.findLast(({ life }) => overlaps(life, period)) ?? names.at(-1);
    return latest === undefined || latest.id === committee.id;
  });
}

function renamed(successions: readonly Succession[] | undefined): Succession | undefined {
  return successions?.find(({ kind }) => kind === "renamed");
}

function add(map: Map<string, Succession[]>, key: string, succession: Succession): void {
  map.set(key, [...(map.get(key) ?? []), succession]);
}
