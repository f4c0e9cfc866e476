import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleDeck } from "./deck.test-support.ts";
import type { Slide } from "./deck.ts";
import { maskedDeck } from "./mask-names.ts";
import { newDeck, newSlide } from "./new-deck.ts";

const text = (title: string, lines: readonly string[], names: readonly (readonly [string, string?])[]) =>
  newSlide({
    id: title,
    notes: `Nhắc ${names[0]?.[0]}`,
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

describe("unit names on the wall", () => {
  const slides = [
    text(
      "Sở Y tế chậm",
      ["Đảng ủy Sở Y tế: 3", "Đảng ủy Sở Y tế dự phòng: 5 (a+b)"],
      [["Đảng ủy Sở Y tế", "Sở Y tế"], ["Đảng ủy Sở Y tế dự phòng"]],
    ),
    text("Công ty (A+B)", ["Công ty (A+B) nhất"], [["Công ty (A+B)"], ["Đảng ủy Sở Y tế", "Sở Y tế"]]),
  ];
  const deck = newDeck({ name: "", language: "vi", slides });
  const wordsOf = (each: typeof deck) =>
    each.slides.map(({ content }) => (content.kind === "text" ? [content.title, ...content.lines] : []));

  it("are shown as long as nobody says otherwise, with the notes", () => {
    expect(maskedDeck(deck)).toBe(deck);
  });

  it("are numbered, the same number for a unit everywhere, the longer name first", () => {
    expect(wordsOf(maskedDeck({ ...deck, names: "numbered" }))).toEqual([
      ["Đơn vị 1 chậm", "Đơn vị 1: 3", "Đơn vị 2: 5 (a+b)"],
      ["Đơn vị 3", "Đơn vị 3 nhất"],
    ]);
  });

  it("are hidden, also in what somebody wrote, and the notes stay with the speaker", () => {
    const titled = { ...deck, slides: slides.map(retitled) };
    const masked = maskedDeck({ ...titled, names: "hidden" });
    expect(wordsOf(masked)[0]).toEqual(["••• chậm", "•••: 3", "•••: 5 (a+b)"]);
    expect(masked.slides.map(({ title, notes }) => [title, notes])).toEqual([
      ["Xem •••", ""],
      ["Xem •••", ""],
    ]);
  });

  it.each(["numbered", "hidden"] as const)("are nowhere in a deck of all kinds of slides (%s)", (names) => {
    const whole = sampleDeck("vi");
    const masked = maskedDeck({ ...whole, names });
    const said = JSON.stringify(masked, (key, value: unknown) => (key === "key" ? undefined : value));
    const units = whole.slides.flatMap(({ content }) => ("unitNames" in content ? content.unitNames : []));
    expect(units.length).toBeGreaterThan(100);
    expect(units.filter(({ name }) => said.includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
  });

  it("leave no name, whatever it is made of", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 3, maxLength: 12 })
      .filter((each) => !/[Đơn vị\d•]/u.test(each));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const one = text(
          "t",
          [`… ${names.join(" … ")} …`],
          names.map((each) => [each] as const),
        );
        const masked = maskedDeck({ ...deck, slides: [one], names: "hidden" });
        const [, line = ""] = wordsOf(masked)[0] ?? [];
        expect(line.split("•••").length - 1).toBeGreaterThanOrEqual(1);
        for (const each of names) expect(line.includes(each)).toBe(false);
      }),
    );
  });
});
