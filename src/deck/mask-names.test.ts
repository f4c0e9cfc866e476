import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesOf, pagesWithNames, type DeckPage } from "./deck-page.ts";
import { sampleDeck } from "./deck.test-support.ts";
import type { Deck, Slide } from "./deck.ts";
import { newDeck, newSlide } from "./new-deck.ts";

const text = (title: string, lines: readonly string[], names: readonly (readonly [string, string?])[]) =>
  newSlide({
    notes: `Nhắc ${names[0]?.[0]}`,
    origin: { dataset: "d", query: "?committee=so-y-te", page: "/", panel: "units" },
    content: {
      kind: "text",
      title,
      lines,
      sources: [],
      isSample: false,
      unitNames: names.map(([name, shortName]) => ({ name, shortName })),
    },
  });

function retitled(slide: Slide): Slide {
  return { ...slide, title: "Xem Sở Y tế" };
}

function wordsOn(deck: Deck): readonly (readonly string[])[] {
  return pagesOf(deck).map(wordsOf);
}

function wordsOf({ content }: DeckPage): readonly string[] {
  return content.kind === "text" ? [content.title, ...content.lines] : [];
}

describe("unit names on the wall", () => {
  const slides = [
    text(
      "Sở Y tế chậm",
      ["Đảng ủy Sở Y tế: 3", "Đảng ủy Sở Y tế dự phòng: 5 (a+b)"],
      [["Đảng ủy Sở Y tế", "Sở Y tế"], ["Đảng ủy Sở Y tế dự phòng"]],
    ),
    text(
      "Công ty (A+B)",
      ["Công ty (A+B) nhất, đảng ủy Sở Y\u00A0tế nhì"],
      [["Công ty (A+B)"], ["Đảng ủy Sở Y tế", "Sở Y tế"]],
    ),
  ];
  const deck = newDeck({ name: "", language: "vi", slides });

  it("are shown as long as nobody says otherwise, with the notes", () => {
    expect(pagesOf(deck)).toEqual(pagesWithNames(deck));
  });

  it("are numbered, the same number for a unit everywhere, the longer name first, also inside a sentence", () => {
    expect(wordsOn({ ...deck, names: "numbered" })).toEqual([
      ["Đơn vị 1 chậm", "Đơn vị 1: 3", "Đơn vị 2: 5 (a+b)"],
      ["Đơn vị 3", "Đơn vị 3 nhất, Đơn vị 1 nhì"],
    ]);
  });

  it("are hidden, also in what somebody wrote; notes and links stay with the speaker", () => {
    const titled: Deck = { ...deck, names: "hidden", slides: slides.map(retitled) };
    expect(wordsOn(titled)[0]).toEqual(["Xem •••", "•••: 3", "•••: 5 (a+b)"]);
    expect(JSON.stringify(pagesOf(titled))).not.toMatch(/Sở Y tế|so-y-te/);
    expect(pagesWithNames(titled)[0]?.slide).toBe(titled.slides[0]);
  });

  it.each(["numbered", "hidden"] as const)(
    "are on no page of a deck of all kinds of slides (%s)",
    (names) => {
      const whole: Deck = { ...sampleDeck("vi"), names };
      // Keys tell rows apart and are seen by nobody.
      const said = JSON.stringify(pagesOf(whole), (key, value: unknown) =>
        key === "key" ? undefined : value,
      );
      const units = whole.slides.flatMap(({ content }) => ("unitNames" in content ? content.unitNames : []));
      expect(units.length).toBeGreaterThan(100);
      expect(units.filter(({ name }) => said.includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
    },
  );

  it.each(["numbered", "hidden"] as const)(
    "change no page's number: the speaker turns along (%s)",
    (names) => {
      const whole: Deck = { ...sampleDeck("vi"), names };
      const places = pagesWithNames(whole).map(({ key, number, count }) => ({ key, number, count }));
      expect(places.length).toBeGreaterThan(10);
      expect(pagesOf(whole)).toMatchObject(places);
    },
  );

  it("leave no name, whatever it is made of", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 3, maxLength: 12 })
      .filter((each) => !/[Đơn vị\d•…]/u.test(each));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const one = text(
          "t",
          [`… ${names.join(" … ")} …`],
          names.map((each) => [each] as const),
        );
        const [, line = ""] = wordsOn({ ...deck, slides: [one], names: "hidden" })[0] ?? [];
        expect(line.split("•••").length - 1).toBeGreaterThanOrEqual(1);
        for (const each of names) expect(line.includes(each)).toBe(false);
      }),
    );
  });
});
