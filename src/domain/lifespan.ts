import type { Committee } from "./committee.ts";
import { namesOf, type Lineage, type Succession } from "./lineage.ts";
import type { Day, Period } from "./period.ts";

/** Something that happened to a committee; `others` are whom it came from or what it became. */
export interface LifeEvent {
  readonly kind: "founded" | "renamed" | "merged" | "split" | "ended";
  /** The first day of the new state. */
  readonly day: Day;
  /** Whether the others were there before the day or after it. */
  readonly others: "earlier" | "later" | "none";
  readonly links: readonly LifeLink[];
}

/** A committee that a page can lead to; its name is known only where it is loaded. */
export interface LifeLink {
  readonly id: string;
  readonly committee: Committee | undefined;
}

/** A stretch of a committee's life under one name in which like is compared with like. */
export interface LifeSegment {
  readonly committee: Committee;
  readonly period: Period;
  /** A line may lead on from the segment before: only the name has changed. */
  readonly isJoined: boolean;
}

/** The life of a committee under all the names that are loaded. */
export interface Lifespan {
  /** From the first name's beginning to the last one's end; open ends are ±Infinity. */
  readonly life: Period;
  readonly segments: readonly LifeSegment[];
  /** By day. */
  readonly events: readonly LifeEvent[];
  /** Days across which like is not compared with like: mergers and splits. A line breaks there. */
  readonly breaks: readonly Day[];
  readonly predecessors: readonly LifeLink[];
  readonly successors: readonly LifeLink[];
}

/**
 * The committee's life for a time axis. A rename joins two segments, a merger or a split parts them, also where the
 * committee itself lives on (it takes another in, or gives a part away). Who is not loaded is linked by id; an event
 * whose day nobody gives is among the links only.
 */
export function lifespanOf(lineage: Lineage, committee: Committee): Lifespan {
  const names = namesOf(lineage, committee);
  const ids = new Set(names.map(({ id }) => id));
  const earlier = names.flatMap(({ id }) => lineage.before.get(id) ?? []);
  const later = names.flatMap(({ id }) => lineage.after.get(id) ?? []);
  const renames = earlier.filter(({ from }) => ids.has(from.id));
  const before = earlier.filter(({ from }) => !ids.has(from.id));
  const after = later.filter(({ toId }) => !ids.has(toId));

  const starts = names.map(({ life }) => life.start);
  const life = { start: Math.min(...starts), end: Math.max(...names.map(({ life: { end } }) => end)) };
  const events = [
    ...renames.flatMap((rename) => eventOf([rename], "earlier")),
    ...grouped(before).flatMap((group) => eventOf(group, "earlier")),
    ...grouped(after).flatMap((group) => eventOf(group, "later")),
  ];
  const isTold = (day: Day) => !Number.isFinite(day) || events.some((event) => event.day === day);
  if (!isTold(life.start)) events.push({ kind: "founded", day: life.start, others: "none", links: [] });
  if (!isTold(life.end)) events.push({ kind: "ended", day: life.end, others: "none", links: [] });
  const breaks = events.filter(({ kind }) => kind === "merged" || kind === "split").map(({ day }) => day);
  return {
    life,
    segments: names.flatMap((name, index) => segmentsOf(name, breaks, index > 0)),
    events: events.toSorted((one, other) => one.day - other.day),
    breaks: [...new Set(breaks)].toSorted((one, other) => one - other),
    predecessors: before.map(({ from }) => ({ id: from.id, committee: from })),
    successors: after.map(({ toId, to }) => ({ id: toId, committee: to })),
  };
}

/** Whether no merger or split lies within either range or between the two. */
export function isLikeForLike({ breaks }: Pick<Lifespan, "breaks">, one: Period, other: Period): boolean {
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
  return breaks.every((day) => day <= start || end <= day);
}

/** Several that merge into one, or come out of one, on a day are one event. */
function grouped(successions: readonly Succession[]): readonly (readonly Succession[])[] {
  const groups = new Map<string, Succession[]>();
  for (const succession of successions) {
    const key = `${succession.kind} ${succession.day}`;
    groups.set(key, [...(groups.get(key) ?? []), succession]);
  }
  return [...groups.values()];
}

function eventOf(group: readonly Succession[], others: "earlier" | "later"): readonly LifeEvent[] {
  const [first] = group;
  if (first?.day === undefined) return [];
  const links = group.map(({ from, toId, to }) =>
    others === "earlier" ? { id: from.id, committee: from } : { id: toId, committee: to },
  );
  return [{ kind: first.kind, day: first.day, others, links }];
}

function segmentsOf(
  committee: Committee,
  breaks: readonly Day[],
  isRenamed: boolean,
): readonly LifeSegment[] {
  const { start, end } = committee.life;
  const within = breaks.filter((day) => start < day && day < end).toSorted((one, other) => one - other);
  const bounds = [start, ...new Set(within), end];
  return bounds.slice(1).map((until, index) => ({
    committee,
    period: { start: bounds[index] ?? start, end: until },
    isJoined: index === 0 && isRenamed && !breaks.includes(start),
  }));
}
