import { cutChart } from "./cut-chart.ts";
import type { Deck, Slide } from "./deck.ts";
import { nameMaskOf, type NameMask } from "./mask-names.ts";
import { piecesOf } from "./pieces.ts";
import type { FigureContent, HeadlineContent, SlideContent, TextContent } from "./slide-content.ts";
import { pointHeight } from "./point-layout.ts";
import { layOutSlide, type Body } from "./slide-layout.ts";
import { slideText } from "./stage.ts";
import { columnGroups, headHeight, rowHeight } from "./table-layout.ts";

/** What stands on the wall at one time: a slide, or the part of it that fits. */
export interface DeckPage {
  readonly key: string;
  readonly slide: Slide;
  /** The slide's content, cut to what this page shows; the presenter's own title is in it. */
  readonly content: SlideContent;
  /** 1… among all pages of the deck. */
  readonly number: number;
  readonly count: number;
  /** 1…parts among the pages of its slide. */
  readonly part: number;
  readonly parts: number;
}

/**
 * The pages of a deck in their order as the wall and every file show them, without the hidden slides and, where the deck says so,
 * without the units' names. What does not fit at 24 px on 1024×768 goes on to further pages.
 */
export function pagesOf(deck: Deck): readonly DeckPage[] {
  const pages = pagesWithNames(deck);
  const mask = nameMaskOf(deck);
  return mask === undefined ? pages : pages.map((page) => masked(page, mask));
}

/** The same pages for the speaker, who sees the names. They are cut by the names, so that page 7 is page 7 everywhere. */
export function pagesWithNames(deck: Deck): readonly DeckPage[] {
  const shown = deck.slides.filter(({ isHidden }) => !isHidden);
  const cut = shown.map((slide) => ({ slide, parts: partsOf(slide) }));
  const count = cut.reduce((sum, { parts }) => sum + parts.length, 0);
  let before = 0;
  return cut.flatMap(({ slide, parts }) => {
    const pages = numbered(slide, parts, before, count);
    before += parts.length;
    return pages;
  });
}

/** The pages with their names by the id of their slide; a hidden slide's as they would be, numbered by the page before. */
export function pagesBySlide(deck: Deck): ReadonlyMap<string, readonly DeckPage[]> {
  const shown = Map.groupBy(pagesWithNames(deck), ({ slide }) => slide.id);
  const count = [...shown.values()].flat().length;
  let before = 0;
  return new Map(
    deck.slides.map((slide) => {
      const pages = shown.get(slide.id) ?? numbered(slide, partsOf(slide), Math.max(0, before - 1), count);
      if (!slide.isHidden) before += pages.length;
      return [slide.id, pages];
    }),
  );
}

function masked(page: DeckPage, mask: NameMask): DeckPage {
  return { ...page, slide: mask.slide(page.slide), content: mask.content(page.content) };
}

function numbered(
  slide: Slide,
  parts: readonly SlideContent[],
  before: number,
  count: number,
): readonly DeckPage[] {
  return parts.map((content, index) => ({
    key: `${slide.id}/${index + 1}`,
    slide,
    content,
    number: before + index + 1,
    count,
    part: index + 1,
    parts: parts.length,
  }));
}

/** The content of one slide, cut; never empty. */
function partsOf({ content, title, isTable }: Slide): readonly SlideContent[] {
  switch (content.kind) {
    case "figure": {
      const named = { ...content, title: title ?? content.title };
      return isTable ? tableParts(named) : (chartParts(named) ?? tableParts(named));
    }
    case "headline":
      return [titled(content, title)];
    case "text":
      return textParts({ ...content, title: title ?? content.title });
    default:
      return [content];
  }
}

function bodyOf({ title, subtitle }: Pick<FigureContent, "title" | "subtitle">): Body {
  return layOutSlide({ title, subtitle }).body;
}

function chartParts(content: FigureContent): readonly FigureContent[] | undefined {
  if (content.chart === undefined) return undefined;
  const pieces = cutChart(content.chart, bodyOf(content));
  if (pieces === undefined || pieces.length === 0) return undefined;
  const withChart = (chart: FigureContent["chart"]): FigureContent => ({ ...content, chart });
  return pieces.map(withChart);
}

function tableParts(content: FigureContent): readonly FigureContent[] {
  const table = withSlideColumns(content);
  const body = bodyOf(content);
  return columnGroups(table, body.width).flatMap((group) => {
    const room = body.height - headHeight(table, group);
    const rows = piecesOf(table.rows, ({ cells }) => rowHeight(cells, group), room);
    const cut = (piece: typeof table.rows): FigureContent => ({
      ...content,
      chart: undefined,
      slideColumns: undefined,
      table: {
        ...table,
        columns: group.columns.flatMap((index) => table.columns[index] ?? []),
        rows: piece.map(({ key, cells }) => ({
          key,
          cells: group.columns.flatMap((index) => cells[index] ?? []),
        })),
      },
    });
    return (rows.length === 0 ? [[]] : rows).map(cut);
  });
}

/** The table with the columns that a slide is to show, in the slide's order; the first names the rows and stays the first. */
function withSlideColumns({ table, slideColumns }: FigureContent): FigureContent["table"] {
  if (slideColumns === undefined) return table;
  const places = slideColumns.map((key) => table.columns.findIndex((column) => column.key === key));
  const shown = [...new Set([0, ...places])].filter((index) => index >= 0);
  return {
    ...table,
    columns: shown.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map(({ key, cells }) => ({ key, cells: shown.flatMap((index) => cells[index] ?? []) })),
  };
}

function titled(content: HeadlineContent, title: string | undefined): HeadlineContent {
  return title === undefined ? content : { ...content, segments: [{ text: title }] };
}

function textParts(content: TextContent): readonly TextContent[] {
  const { body } = layOutSlide({ title: content.title });
  const pieces = piecesOf(content.lines, (line) => pointHeight(line, body.width, slideText), body.height);
  const withLines = (lines: readonly string[]): TextContent => ({ ...content, lines });
  return (pieces.length === 0 ? [[]] : pieces).map(withLines);
}
