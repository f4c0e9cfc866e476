import { describe, expect, it } from "vitest";
import { deckText, openDeck } from "./deck-file.ts";
import { sampleDeck } from "./deck.test-support.ts";

const changed = (change: (json: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(deckText(sampleDeck("vi")))));

describe("a deck's file", () => {
  it.each(["vi", "en"] as const)("opens as it was saved, in %s", (language) => {
    const deck = sampleDeck(language);
    expect(openDeck(deckText(deck))).toEqual({ deck });
    expect(openDeck(`\u{FEFF}${deckText(deck)}`)).toEqual({ deck });
  });

  it.each([
    ["no JSON", "Hội nghị", { kind: "notADeck" }],
    ["a file that was cut off", deckText(sampleDeck("vi")).slice(0, -9), { kind: "notADeck" }],
    ["other JSON", `{"schema":1,"slides":[]}`, { kind: "notADeck" }],
    ["nothing", "", { kind: "notADeck" }],
    ["null", "null", { kind: "notADeck" }],
    ["one of a newer app", changed((json) => ({ ...json, schema: 2 })), { kind: "newer", schema: 2 }],
    [
      "one without slides",
      changed((json) => ({ ...json, slides: null })),
      { kind: "damaged", place: "slides" },
    ],
    [
      "one with a slide that is none",
      changed((json) => ({ ...json, slides: [{ id: "a" }] })),
      { kind: "damaged", place: "slides.0.content" },
    ],
    [
      "one with a vector picture",
      changed((json) => ({
        ...json,
        slides: [
          {
            id: "a",
            notes: "",
            isHidden: false,
            isTable: false,
            content: {
              kind: "title",
              conference: "",
              ordinal: "",
              body: "",
              place: "",
              date: "",
              image: "data:image/svg+xml;base64,AAAA",
            },
          },
        ],
      })),
      { kind: "damaged", place: "slides.0.content.image" },
    ],
  ])("F76 is refused whole where it is %s", (_, text, problem) => {
    expect(openDeck(text)).toEqual({ problem });
  });
});
