import { describe, expect, it } from "vitest";
import { committeeOf, openLife, periodOf } from "../../tests/support/records.ts";
import { dayOf, isoDateOf } from "./calendar.ts";
import type { Committee } from "./committee.ts";
import { isLikeForLike, lifespanOf } from "./lifespan.ts";
import { lineageOf, namesOf } from "./lineage.ts";
import type { Day } from "./period.ts";

/** A committee with its days (`2020…2023-07`, either end may be open) and what became of it (`renamed:b`). */
function unit(id: string, days: string, ...successors: string[]): Committee {
  const [from = "", to = ""] = days.split("…");
  return committeeOf(id, {
    life: { start: dayOf(from) ?? openLife.start, end: dayOf(to) ?? openLife.end },
    successors: successors.map((text) => {
      const [kind, successor = ""] = text.split(":");
      return { id: successor, kind: kind === "merged" || kind === "split" ? kind : "renamed" };
    }),
  });
}

function date(day: Day): string {
  return Number.isFinite(day) ? isoDateOf(day).slice(0, 7) : "";
}

function told(id: string, ...committees: Committee[]) {
  const found = committees.find((committee) => committee.id === id);
  if (found === undefined) throw new Error(id);
  const { segments, events, breaks, predecessors, successors } = lifespanOf(lineageOf(committees), found);
  return {
    segments: segments.map(
      ({ committee, period, isJoined }) =>
        `${isJoined ? "–" : ""}${committee.id} ${date(period.start)}…${date(period.end)}`,
    ),
    events: events.map(({ kind, day, links }) =>
      [
        date(day),
        kind,
        ...links.map((link) => (link.committee === undefined ? `?${link.id}` : link.id)),
      ].join(" "),
    ),
    breaks: breaks.map(date),
    links: [predecessors, successors].map((links) => links.map((link) => link.id).join(" ")),
  };
}

describe("lifespanOf", () => {
  it("of one that always was is one open segment", () => {
    expect(told("a", unit("a", "…"))).toEqual({ segments: ["a …"], events: [], breaks: [], links: ["", ""] });
  });

  it("says when it was founded and ended", () => {
    expect(told("a", unit("a", "2020…2023-07")).events).toEqual(["2020-01 founded", "2023-07 ended"]);
  });

  it.each(["a", "b", "c"])("F33 joins the names of one body, asked for %s", (id) => {
    const names = [
      unit("c", "2024-04…"),
      unit("a", "2020…2023-07", "renamed:b"),
      unit("b", "2023-07…2024-04", "renamed:c"),
    ];
    expect(told(id, ...names)).toEqual({
      segments: ["a 2020-01…2023-07", "–b 2023-07…2024-04", "–c 2024-04…"],
      events: ["2020-01 founded", "2023-07 renamed a", "2024-04 renamed b"],
      breaks: [],
      links: ["", ""],
    });
  });

  const merger = [
    unit("a", "…2023-07", "merged:m"),
    unit("b", "…2023-07", "merged:m"),
    unit("m", "2023-07…"),
  ];
  it("F33 breaks at a merger, seen from the one that comes of it", () => {
    expect(told("m", ...merger)).toEqual({
      segments: ["m 2023-07…"],
      events: ["2023-07 merged a b"],
      breaks: ["2023-07"],
      links: ["a b", ""],
    });
  });

  it("F33 breaks at a merger, seen from one that goes into it", () => {
    expect(told("a", ...merger)).toEqual({
      segments: ["a …2023-07"],
      events: ["2023-07 merged m"],
      breaks: ["2023-07"],
      links: ["", "m"],
    });
  });

  it("F33 parts the life of one that takes another in", () => {
    const lives = [unit("a", "2020…"), unit("b", "2020…2023-07", "merged:a")];
    expect(told("a", ...lives).segments).toEqual(["a 2020-01…2023-07", "a 2023-07…"]);
    expect(told("a", ...lives).events).toEqual(["2020-01 founded", "2023-07 merged b"]);
  });

  it("F33 parts the life of one that gives a part away", () => {
    const lives = [unit("a", "2020…", "split:b"), unit("b", "2023-07…")];
    expect(told("a", ...lives).segments).toEqual(["a 2020-01…2023-07", "a 2023-07…"]);
    expect(told("b", ...lives).events).toEqual(["2023-07 split a"]);
  });

  it("F33 breaks between two names where one of them begins with a merger", () => {
    const lives = [
      unit("a", "…2023-07", "renamed:c"),
      unit("b", "…2023-07", "merged:c"),
      unit("c", "2023-07…"),
    ];
    expect(told("c", ...lives).segments).toEqual(["a …2023-07", "c 2023-07…"]);
  });

  it("links a successor that is not loaded by its id", () => {
    expect(told("a", unit("a", "2020…2025-03", "merged:new"))).toMatchObject({
      events: ["2020-01 founded", "2025-03 merged ?new"],
      links: ["", "new"],
    });
    expect(told("a", unit("a", "…", "split:new"))).toMatchObject({ events: [], links: ["", "new"] });
  });

  it("ends where names go round in a circle", () => {
    const circle = [unit("a", "2020…2021", "renamed:b"), unit("b", "2021…2022", "renamed:a")];
    const [first] = circle;
    expect(first && namesOf(lineageOf(circle), first).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("isLikeForLike", () => {
  it.each([
    ["2024-Q3", "2023-Q3", true],
    ["2024-Q3", "2023-S1", false],
    ["2023-Q3", "2023-Q2", false],
    ["2023-01-01/P9M", "2023-01-01/P9M", false],
    ["2023-S1", "2022-S1", true],
  ])("F33 of %s and %s around a break in July 2023 is %s", (one, other, expected) => {
    const breaks = [periodOf("2023-07").start];
    expect(isLikeForLike({ breaks }, periodOf(one), periodOf(other))).toBe(expected);
  });
});
