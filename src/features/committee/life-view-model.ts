import type { LifeEvent as LifeMark, LifeLane, LifeLineProps } from "../../charts/life-lane.ts";
import { dayOfDate, yearOf, type Day } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import type { LifeEvent, LifeLink } from "../../domain/lifespan.ts";
import { namesOf, type Succession } from "../../domain/lineage.ts";
import type { Period } from "../../domain/period.ts";
import type { DataTable } from "../../figures/data-table.tsx";
import { linksTo, type LifeQuestion } from "./life-facts.ts";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { formatDay } from "../../messages/date-label.ts";
import { capital, textIn, type Language } from "../../messages/language.ts";

/** The lives on one time axis: predecessors, the committee under its names, successors. Undefined where nothing is known. */
export function lifeLine(
  question: LifeQuestion,
  years: readonly number[],
  language: Language,
): Omit<LifeLineProps, "onSelect"> | undefined {
  const { committee, lineage, lifespan } = question;
  if (lifespan.events.length === 0) return undefined;
  const words = committeeWordsOf(language);
  const names = namesOf(lineage, committee);
  const successions = successionsOf(question);
  const lanes = [
    ...lifespan.predecessors.map((link) => laneOf(link, successions, false, language)),
    ...names.map((each) =>
      laneOf({ id: each.id, committee: each }, successions, each.id === committee.id, language),
    ),
    ...lifespan.successors.map((link) => laneOf(link, successions, false, language)),
  ];
  const shown = [...lifespan.predecessors, ...lifespan.successors].flatMap(
    (link) => link.committee?.years ?? [],
  );
  const { from, to } = spanOf(lanes, [...years, ...shown]);
  const first = yearOf(from);
  return {
    lanes: lanes.filter((lane, index) => lanes.findIndex(({ key }) => key === lane.key) === index),
    events: [
      ...successions.flatMap((succession) => markOf(succession, language)),
      ...lifespan.events.flatMap((event) => ownMarkOf(event, names, language)),
    ],
    from,
    to,
    ticks: Array.from({ length: yearOf(to - 1) - first + 1 }, (_, index) => first + index)
      .map((year) => ({ at: dayOfDate(year, 1, 1), label: String(year) }))
      .filter(({ at }) => from <= at && at < to),
    label: words.sections.life,
    description: words.lifeDescription(textIn(committee.name, language)),
  };
}

/** The events with their days, one a row. */
export function lifeTable(question: LifeQuestion, language: Language): DataTable {
  const words = committeeWordsOf(language);
  return {
    caption: `${words.sections.life}: ${textIn(question.committee.name, language)}`,
    columns: [
      column("day", words.lifeTable.day),
      column("event", words.lifeTable.event),
      column("others", words.lifeTable.others),
    ],
    rows: question.lifespan.events.map((event) => ({
      key: `${event.kind} ${event.day} ${event.others}`,
      cells: [
        { text: formatDay(event.kind === "ended" ? event.day - 1 : event.day, language) },
        { text: capital(words.events[event.kind]) },
        {
          text:
            linksTo(event.links, language)
              .map(({ name }) => name)
              .join("; ") || "–",
        },
      ],
    })),
  };
}

function column(key: string, label: string) {
  return { key, label, kind: "text" as const };
}

/** Every step from one committee to another that the lanes show. */
function successionsOf({ committee, lineage }: LifeQuestion): readonly Succession[] {
  const names = namesOf(lineage, committee);
  const all = names.flatMap(({ id }) => [lineage.before.get(id) ?? [], lineage.after.get(id) ?? []].flat());
  return [...new Set(all)];
}

function laneOf(
  { id, committee }: LifeLink,
  successions: readonly Succession[],
  isSubject: boolean,
  language: Language,
): LifeLane {
  const begun = successions.find(({ toId }) => toId === id)?.day;
  const start = committee === undefined ? begun : finite(committee.life.start);
  const end = committee === undefined ? undefined : finite(committee.life.end);
  return {
    key: id,
    name: committee === undefined ? id : textIn(committee.name, language),
    note: lifeDays({ start: start ?? -Infinity, end: end ?? Infinity }, language),
    start,
    end,
    isSubject,
  };
}

function lifeDays({ start, end }: Period, language: Language): string | undefined {
  const { lifeDays: words } = committeeWordsOf(language);
  const [from, until] = [formatDayIfFinite(start, language), formatDayIfFinite(end - 1, language)];
  if (from !== undefined && until !== undefined) return words.between(from, until);
  if (from !== undefined) return words.from(from);
  return until === undefined ? undefined : words.until(until);
}

function formatDayIfFinite(day: Day, language: Language): string | undefined {
  return Number.isFinite(day) ? formatDay(day, language) : undefined;
}

function markOf({ kind, from, toId, day }: Succession, language: Language): readonly LifeMark[] {
  if (day === undefined) return [];
  const words = committeeWordsOf(language);
  const label = words.eventOn(words.events[kind], formatDay(day, language));
  return [{ kind, at: day, lane: from.id, to: toId, label }];
}

/** Its own beginning and end, where nobody else takes part in them. */
function ownMarkOf(
  { kind, day, others }: LifeEvent,
  names: readonly Committee[],
  language: Language,
): readonly LifeMark[] {
  const lane = kind === "founded" ? names.at(0) : names.at(-1);
  if (others !== "none" || lane === undefined) return [];
  const words = committeeWordsOf(language);
  const said = formatDay(kind === "ended" ? day - 1 : day, language);
  return [{ kind, at: day, lane: lane.id, label: words.eventOn(words.events[kind], said) }];
}

/** Whole years: those of the figures and of every day that is known. */
function spanOf(lanes: readonly LifeLane[], years: readonly number[]): { from: Day; to: Day } {
  const days = lanes.flatMap(({ start, end }) => [start, end].filter((day) => day !== undefined));
  const known = [...years, ...days.map(yearOf)];
  return {
    from: dayOfDate(Math.min(...known), 1, 1),
    to: dayOfDate(Math.max(...known) + 1, 1, 1),
  };
}

function finite(day: Day): Day | undefined {
  return Number.isFinite(day) ? day : undefined;
}
