import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulletColumns, bulletHeight } from "./bullet-layout.ts";
import { legendHeight } from "./cut-chart.ts";
import { pagesBySlide, pagesOf } from "./deck-page.ts";
import { sampleDeck } from "./deck.test-support.ts";
import type { Deck } from "./deck.ts";
import { newDeck, newSlide } from "./new-deck.ts";
import { piecesOf } from "./pieces.ts";
import type { FigureContent } from "./slide-content.ts";
import { layOutSlide } from "./slide-layout.ts";
import { columnsOnPage, headHeight, rowHeight } from "./table-layout.ts";

const word = fc.constantFrom(
  "Đảng",
  "ủy",
  "Khối",
  "các",
  "cơ",
  "quan",
  "Ẫ",
  "Ỗ",
  "Ượng",
  "nghiệp",
  "–",
  "1.234",
);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((each) => each.join(" "));

const figure = fc
  .record({
    title: words,
    subtitle: words,
    columns: fc.integer({ min: 1, max: 12 }),
    rows: fc.integer({ min: 0, max: 60 }),
    cell: fc.array(words, { minLength: 1, maxLength: 40 }),
  })
  .map(({ title, subtitle, columns, rows, cell }): FigureContent => ({
    kind: "figure",
    title,
    subtitle,
    sources: [],
    isSample: false,
    unitNames: [],
    suffix: "",
    table: {
      caption: title,
      columns: Array.from({ length: columns }, (_, index) => ({
        key: `c${index}`,
        label: cell[(index * 3) % cell.length] ?? "",
        kind: index % 2 === 0 ? "text" : "number",
      })),
      rows: Array.from({ length: rows }, (_, row) => ({
        key: `r${row}`,
        cells: Array.from({ length: columns }, (__, column) => ({
          text: cell[(row * 7 + column) % cell.length] ?? "",
          value: column % 2 === 1 && row % 3 === 0 ? row : undefined,
        })),
      })),
    },
  }));

function deckOf(content: FigureContent): Deck {
  return newDeck({ name: "", language: "vi", slides: [newSlide({ content })] });
}

describe("the pages of a deck", () => {
  it("lose and double no cell of a table, and all fit at 24 px on 1024×768", () => {
    fc.assert(
      fc.property(figure, (content) => {
        const tables = pagesOf(deckOf(content)).flatMap(({ content: part }) =>
          part.kind === "figure" ? [part] : [],
        );
        const excess = tables.map((part) => {
          const { body } = layOutSlide(part);
          const columns = columnsOnPage(part.table, content.table, body.width);
          const heights = part.table.rows.map(({ cells }) => rowHeight(cells, columns));
          // A single row that is higher than a slide is shown as far as it goes.
          if (heights.length <= 1) return 0;
          return heights.reduce((sum, height) => sum + height, headHeight(part.table, columns)) - body.height;
        });
        expect(Math.max(...excess)).toBeLessThanOrEqual(0.01);

        // The names stand on every page; every other cell on one.
        const shown = tables.flatMap(({ table }) =>
          table.rows.flatMap(({ key, cells }) =>
            cells.slice(1).map(({ text }, index) => `${key} ${table.columns[index + 1]?.key}: ${text}`),
          ),
        );
        const all = content.table.rows.flatMap(({ key, cells }) =>
          cells.slice(1).map(({ text }, index) => `${key} c${index + 1}: ${text}`),
        );
        expect(shown.toSorted()).toEqual(all.toSorted());
        const named = tables.flatMap(({ table }) =>
          table.rows.map(({ key, cells }) => `${key}: ${cells[0]?.text}`),
        );
        expect(new Set(named)).toEqual(
          new Set(content.table.rows.map(({ key, cells }) => `${key}: ${cells[0]?.text}`)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of 110 units show each once, in order, with the columns of all", () => {
    const slide = sampleDeck("vi").slides.find(
      ({ content }) => content.kind === "figure" && content.chart?.kind === "bullets",
    );
    if (slide?.content.kind !== "figure" || slide.content.chart?.kind !== "bullets")
      throw new Error("no units");
    const { rows } = slide.content.chart;
    const pages = pagesOf(newDeck({ name: "", language: "vi", slides: [slide] }));
    const shown = pages.map(({ content }) =>
      content.kind === "figure" && content.chart?.kind === "bullets" ? content.chart.rows : [],
    );
    expect(shown.flat()).toEqual(rows);
    const { body } = layOutSlide(slide.content);
    const columns = bulletColumns(rows, body.width);
    for (const each of shown) {
      const height = each.reduce((sum, row) => sum + bulletHeight(row, columns), legendHeight);
      expect(height).toBeLessThanOrEqual(body.height);
    }
    expect(pages.map(({ part, parts, number }) => [part, parts, number])).toEqual(
      pages.map((_, index) => [index + 1, pages.length, index + 1]),
    );
  });

  it("leave hidden slides out, and number the others through", () => {
    const deck = sampleDeck("en");
    const [first, second, third] = deck.slides;
    if (first === undefined || second === undefined || third === undefined) throw new Error("no slides");
    const slides = [first, { ...second, isHidden: true }, third];
    const pages = pagesOf({ ...deck, slides });
    expect(pages.map(({ slide, number, count }) => [slide.id, number, count])).toEqual([
      ["s1", 1, 2],
      ["s3", 2, 2],
    ]);
    expect([...pagesBySlide({ ...deck, slides }).keys()]).toEqual(["s1", "s2", "s3"]);
    expect(pagesOf({ ...deck, slides: [] })).toEqual([]);
  });

  it("show the columns that the slide asks for, in its order, the names first", () => {
    const columns = ["a", "b", "c"].map((key) => ({ key, label: key, kind: "text" as const }));
    const rows = [{ key: "r", cells: [{ text: "A" }, { text: "B" }, { text: "C" }] }];
    const content: FigureContent = {
      kind: "figure",
      title: "t",
      sources: [],
      isSample: false,
      unitNames: [],
      suffix: "",
      slideColumns: ["c", "b", "gone"],
      table: { caption: "", columns, rows },
    };
    const [page] = pagesOf(deckOf(content));
    expect(page?.content).toMatchObject({
      table: { rows: [{ cells: [{ text: "A" }, { text: "C" }, { text: "B" }] }] },
    });
  });
});

describe("pieces", () => {
  it("keep order, lose nothing, are as few as fit and about equal", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 })),
        fc.integer({ min: 40, max: 200 }),
        (items, room) => {
          const pieces = piecesOf(items, (item) => item, room);
          expect(pieces.flat()).toEqual(items);
          const sums = pieces.map((piece) => piece.reduce((sum, item) => sum + item, 0));
          expect(sums.every((sum) => sum <= room)).toBe(true);
          const whole = items.reduce((sum, item) => sum + item, 0);
          expect(pieces.length).toBeLessThanOrEqual(Math.max(1, Math.ceil((2 * whole) / room)) + 1);
        },
      ),
    );
    expect(piecesOf([1, 1, 1, 1, 1, 1, 1, 1, 1], () => 1, 8).map((each) => each.length)).toEqual([5, 4]);
  });
});
