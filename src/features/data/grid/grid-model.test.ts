import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChange } from "../../../workspace/apply-change.ts";
import { emptyContent } from "../../../workspace/content.test-support.ts";
import type { Content } from "../../../workspace/content.ts";
import { editsOf, type Entry } from "./grid-edits.ts";
import { gridOf, type GridView } from "./grid-model.ts";
import { atStart, blockOf, moved, placesIn } from "./grid-selection.ts";

function gridIn(content: Content, view: GridView = "cumulative") {
  const [indicator] = content.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  return gridOf(content, { group: "khoi", indicator, year: 2024, view });
}

/** Types texts into the cells of the first unit: the year's plan, then its four parts. */
function typed(content: Content, view: GridView, texts: readonly (string | undefined)[], row = 0): Content {
  const entries = texts.flatMap((text, column): Entry[] =>
    text === undefined ? [] : [{ row, column, text }],
  );
  const { edits } = editsOf(entries, gridIn(content, view), "new-members", "comma");
  return applyChange(content, { what: "edit", edits });
}

function line(content: Content, view: GridView, row = 0): readonly string[] {
  return (gridIn(content, view).rows[row]?.cells ?? []).map(({ value, isDerived }) =>
    value === undefined ? "" : `${isDerived ? "=" : ""}${value}`,
  );
}

describe("the grid of a year", () => {
  it("what is entered from the year's beginning gives the quarters, and the other way round", () => {
    const cumulative = typed(emptyContent(), "cumulative", ["100", "10", "30", "60", "94"]);
    expect(line(cumulative, "cumulative")).toEqual(["100", "10", "30", "60", "94"]);
    expect(line(cumulative, "quarter")).toEqual(["100", "10", "=20", "=30", "=34"]);
    const quarters = typed(emptyContent(), "quarter", [undefined, "10", "20", "30"]);
    expect(line(quarters, "cumulative")).toEqual(["", "10", "=30", "=60", ""]);
  });

  it("F22 F23 an empty cell is not reported, a 0 is 0", () => {
    const entered = typed(emptyContent(), "cumulative", [undefined, "0", "5"]);
    expect(line(entered, "cumulative")).toEqual(["", "0", "5", "", ""]);
    expect(line(typed(entered, "cumulative", [undefined, ""]), "cumulative")).toEqual(["", "", "5", "", ""]);
  });

  it("typing over a derived value makes it an entered one, and what contradicts is pointed at", () => {
    const entered = typed(emptyContent(), "quarter", [undefined, "10", "20"]);
    const both = typed(entered, "cumulative", [undefined, undefined, "25"]);
    const [cells] = gridIn(both, "cumulative").rows.map((row) => row.cells);
    expect(line(both, "cumulative").slice(1, 3)).toEqual(["10", "25"]);
    expect(cells?.[2]?.discrepancies.map(({ kind }) => kind)).toEqual(["parts"]);
  });

  it.each([
    ["1.234", 1234, "A"],
    ["khoảng 12", 12, "E"],
    ["gần 50", 50, "E"],
  ])("reads %s", (text, value, status) => {
    const entered = typed(emptyContent(), "cumulative", [undefined, text]);
    const observation = gridIn(entered).rows[0]?.cells[1]?.observation;
    expect(observation).toMatchObject({ value, status, source: "by-hand" });
  });

  it.each(["abc", "-3", "12%", "#N/A"])("refuses %s and leaves what was there", (text) => {
    const entered = typed(emptyContent(), "cumulative", [undefined, "7"]);
    const { edits, refused } = editsOf(
      [{ row: 0, column: 1, text }],
      gridIn(entered),
      "new-members",
      "comma",
    );
    expect([edits, refused]).toEqual([[], [{ row: 0, column: 1 }]]);
  });

  it("whatever is entered stands there, and nothing else is stored", () => {
    const text = fc.option(fc.nat(500).map(String), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 5, maxLength: 5 }),
        fc.constantFrom<GridView>("cumulative", "quarter"),
        (texts, view) => {
          const shown = line(typed(emptyContent(), view, texts), view);
          const entered = texts.map((each, column) => each ?? shown[column]);
          expect(shown).toEqual(entered);
          const stored = shown.filter((each) => each !== "" && !each.startsWith("="));
          expect(stored).toHaveLength(texts.filter((each) => each !== undefined).length);
        },
      ),
    );
  });

  it("the group's own line comes last", () => {
    expect(gridIn(emptyContent()).rows.at(-1)?.committee).toBe("khoi");
  });
});

describe("moving in the grid", () => {
  const size = { rows: 3, columns: 5 };

  it.each([
    ["Enter", false, at(0, 1), at(1, 1)],
    ["Enter", true, at(1, 1), at(0, 1)],
    ["Tab", false, at(0, 4), at(1, 0)],
    ["Tab", true, at(1, 0), at(0, 4)],
    ["ArrowUp", false, at(0, 0), at(0, 0)],
    ["End", false, at(1, 1), at(1, 4)],
    ["ArrowRight", true, at(0, 0), { active: { row: 0, column: 1 }, anchor: { row: 0, column: 0 } }],
  ])("%s, with Shift: %s", (key, isShift, from, to) => {
    expect(moved(from, { key, isShift, isControl: false }, size)).toEqual(to);
  });

  it("Tab leaves the grid at its end, and a letter leads nowhere", () => {
    expect(moved(at(2, 4), { key: "Tab", isShift: false, isControl: false }, size)).toBeUndefined();
    expect(moved(atStart, { key: "a", isShift: false, isControl: false }, size)).toBeUndefined();
  });

  it("a block is the rectangle between its corners", () => {
    expect(placesIn({ active: { row: 0, column: 1 }, anchor: { row: 1, column: 0 } })).toHaveLength(4);
  });

  it("a pasted block keeps its quoted tabs and breaks", () => {
    expect(blockOf('1\t2\r\n"a\tb\nc"\t"nói ""thế"""\r\n')).toEqual([
      ["1", "2"],
      ["a\tb\nc", 'nói "thế"'],
    ]);
    expect(blockOf("5")).toEqual([["5"]]);
  });
});

function at(row: number, column: number) {
  return { active: { row, column }, anchor: { row, column } };
}
