import type { Page } from "@playwright/test";
import { deckText } from "../../../src/deck/deck-file.ts";
import { pagesOf, type DeckPage } from "../../../src/deck/deck-page.ts";
import { sampleDeck } from "../../../src/deck/deck.test-support.ts";
import type { Deck, Slide } from "../../../src/deck/deck.ts";
import type { languages } from "./app.ts";

type Language = (typeof languages)[number];

/** A deck of ten slides that are ten pages: one of every kind. */
export function tenSlides(language: Language, more: Partial<Deck> = {}): Deck {
  const deck = sampleDeck(language);
  return { ...deck, slides: deck.slides.map(onOnePage), ...more };
}

/** Only as many units as go on one page. */
function onOnePage(slide: Slide): Slide {
  const { content } = slide;
  if (content.kind !== "figure" || content.chart?.kind !== "bullets") return slide;
  const chart = { ...content.chart, rows: content.chart.rows.slice(0, 5) };
  return { ...slide, content: { ...content, chart } };
}

export const words = {
  vi: {
    open: "Mở tệp…",
    present: "Trình chiếu",
    save: "Lưu, xuất",
    html: /Một tệp HTML/,
    pptx: "PowerPoint 16:9",
    speaker: "Màn hình người trình bày",
    add: "+ Trang chiếu",
    added: "Đã thêm.",
    undo: "Hoàn tác",
  },
  en: {
    open: "Open a file…",
    present: "Present",
    save: "Save, export",
    html: /One HTML file/,
    pptx: "PowerPoint 16:9",
    speaker: "Speaker view",
    add: "+ Slide",
    added: "Added.",
    undo: "Undo",
  },
} as const;

/** Opens a deck's file on the page where decks are made. */
export async function openDeckFile(page: Page, deck: Deck): Promise<void> {
  await page.goto(`./?lang=${deck.language}#/present`);
  await page.getByRole("button", { name: words[deck.language].open }).waitFor();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "deck.json",
      mimeType: "application/json",
      buffer: Buffer.from(deckText(deck)),
    });
  await page.getByRole("button", { name: words[deck.language].present, exact: true }).waitFor();
}

/** Opens the deck and presents it from its first slide. */
export async function present(page: Page, deck: Deck): Promise<void> {
  await openDeckFile(page, deck);
  await page.getByRole("button", { name: words[deck.language].present, exact: true }).click();
  await page.locator("[data-presenting]").waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** The slide that is seen. */
export function onTheWall(page: Page) {
  return page.locator("[data-presenting] [data-shown] article");
}

/** Everything that the pages of a deck say as numbers and words, page by page. */
export function saidBy(deck: Deck): readonly (readonly string[])[] {
  return pagesOf(deck).map(saidOn);
}

function saidOn({ content }: DeckPage): readonly string[] {
  switch (content.kind) {
    case "title":
      return [content.conference, content.body];
    case "closing":
      return [content.title, content.body];
    case "headline":
      return [content.segments.map(({ text }) => text).join("")];
    case "text":
      return [content.title, ...content.lines];
    default:
      return [content.title, ...figuresOf(content)];
  }
}

function figuresOf({
  chart,
  table,
}: Extract<ReturnType<typeof pagesOf>[number]["content"], { kind: "figure" }>) {
  switch (chart?.kind) {
    case "bullets":
      return chart.rows.flatMap(({ name, value, attainment }) => [name, value, attainment]);
    case "quarters":
      return chart.points.flatMap(({ label, actual, lastYear, forecast }) =>
        [label, actual?.label, lastYear?.label, forecast?.label].filter((each) => each !== undefined),
      );
    case "waterfall":
      return [chart.start.label, ...chart.steps.map(({ label }) => label), chart.end.label];
    case "columns":
    case "lines":
      return chart.periods.map(({ label }) => label);
    default:
      return table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  }
}
