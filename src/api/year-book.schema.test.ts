import { describe, expect, it } from "vitest";
import { expectedBook, readBook } from "../../tests/support/year-book.ts";
import { startReport } from "./rejection.ts";
import { parseYearBook } from "./year-book.schema.ts";

describe("a book", () => {
  it.each([
    ["F12 a list", []],
    ["F12 null", null],
    ["F12 text", "book"],
    ["F12 another resource", { schema: 1, committee: { id: "khoi" } }],
    [
      "another committee's",
      { schema: 1, committee: "cum", year: 2024, revision: 1, observations: [], sources: [] },
    ],
    [
      "another year's",
      { schema: 1, committee: "khoi", year: 2023, revision: 1, observations: [], sources: [] },
    ],
    ["one without a version", { committee: "khoi", year: 2024, revision: 1, observations: [], sources: [] }],
  ])("that is %s is refused whole", (_case, json) => {
    expect(() => parseYearBook(json, startReport("x"), expectedBook)).toThrow(
      expect.objectContaining({ kind: "malformed" }),
    );
  });

  it("F15 of an unknown version is refused with a clear word", () => {
    expect(() => readBook({ schema: 2 })).toThrow(
      expect.objectContaining({ kind: "wrongSchema", message: "schema 2, this app reads 1" }),
    );
  });
});
