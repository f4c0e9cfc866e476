import * as v from "valibot";
import type { Deck } from "./deck.ts";
import { deckSchema } from "./deck.schema.ts";

const format = "tiendo-deck";

/** Why a text is no deck; `place` is where, in the words of JSON ("slides[3].content.title"). */
export type DeckProblem =
  | { readonly kind: "notADeck" }
  | { readonly kind: "newer"; readonly schema: number }
  | { readonly kind: "damaged"; readonly place: string };

export type OpenedDeck = { readonly deck: Deck } | { readonly problem: DeckProblem };

/** The deck as a file. */
export function deckText(deck: Deck): string {
  return JSON.stringify({ format, ...deck });
}

/** A deck out of a file's text, or why there is none in it. Nothing is taken from a file that does not fit whole. */
export function openDeck(fileText: string): OpenedDeck {
  const json = parsed(fileText);
  if (typeof json !== "object" || json === null || !("format" in json) || json.format !== format) {
    return { problem: { kind: "notADeck" } };
  }
  return readDeck(json);
}

/** The same of what this browser kept. */
export function readDeck(json: unknown): OpenedDeck {
  const schema = typeof json === "object" && json !== null && "schema" in json ? json.schema : undefined;
  if (typeof schema === "number" && schema > 1) return { problem: { kind: "newer", schema } };
  const result = v.safeParse(deckSchema, json);
  if (result.success) return { deck: result.output };
  return { problem: { kind: "damaged", place: v.getDotPath(result.issues[0]) ?? "" } };
}

function parsed(fileText: string): unknown {
  try {
    return JSON.parse(fileText.replace(/^\u{FEFF}/u, ""));
  } catch {
    return undefined;
  }
}
