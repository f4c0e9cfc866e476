import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedSlide,
  duplicatedSlide,
  movedSlide,
  rewrittenSlide,
  withoutSlide,
  withSlide,
} from "./deck-edit.ts";
import type { Deck, Slide } from "./deck.ts";
import { newDeck, newSlide } from "./new-deck.ts";

const slide = (id: string): Slide => newSlide({ id, content: { kind: "closing", title: id, body: "" } });
const text = (id: string): Slide =>
  newSlide({
    id,
    content: { kind: "text", title: id, lines: [], sources: [], isSample: false, unitNames: [] },
    origin: { dataset: "d", query: "", page: "/", panel: "results" },
  });
const deckOf = (...slides: Slide[]): Deck => newDeck({ name: "", language: "vi", slides });
const ids = (deck: Deck) => deck.slides.map(({ id }) => id).join("");

describe("a deck", () => {
  const deck = deckOf(text("a"), text("b"), text("c"), slide("z"));

  it.each([
    ["a", 0, "abcz"],
    ["a", 1, "bacz"],
    ["a", 3, "bcza"],
    ["z", 0, "zabc"],
    ["c", 1, "acbz"],
    ["c", -4, "cabz"],
    ["c", 99, "abzc"],
    ["?", 0, "abcz"],
  ])("moves %s to place %i: %s", (id, place, order) => {
    expect(ids(movedSlide(deck, id, place))).toBe(order);
  });

  it("takes a slide behind another one, at the end before the thanks, at the very end without them", () => {
    expect(ids(withSlide(deck, text("n"), "a"))).toBe("anbcz");
    expect(ids(withSlide(deck, text("n")))).toBe("abcnz");
    expect(ids(withSlide(withoutSlide(deck, "z"), text("n"), "gone"))).toBe("abcn");
  });

  it("copies a slide behind itself", () => {
    const copied = duplicatedSlide(deck, "b", "B");
    expect(ids(copied)).toBe("abBcz");
    expect(copied.slides[2]).toEqual({ ...deck.slides[1], id: "B" });
    expect(duplicatedSlide(deck, "?", "B")).toBe(deck);
  });

  it("lets go of the data where somebody writes the words", () => {
    const { content } = slide("own");
    expect(rewrittenSlide(deck, "a", content).slides[0]).toMatchObject({ content, origin: undefined });
    expect(changedSlide(deck, "a", { notes: "n" }).slides[0]?.origin).toBeDefined();
  });

  it("loses and doubles nothing, however it is shuffled", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "z"), fc.integer({ min: -2, max: 6 }))),
        (moves) => {
          const moved = moves.reduce((now, [id, place]) => movedSlide(now, id, place), deck);
          expect(moved.slides.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(deck.slides);
        },
      ),
    );
  });
});
