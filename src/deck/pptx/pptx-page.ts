import type PptxGenJs from "pptxgenjs";
import type { DeckPage } from "../deck-page.ts";
import type { Deck } from "../deck.ts";
import type { FigureContent, SlideContent } from "../slide-content.ts";
import { footOf } from "../slide-foot.ts";
import { layOutSlide, slideMargin } from "../slide-layout.ts";
import { pointSize } from "../point-layout.ts";
import { slideText } from "../stage.ts";
import type { NativeChart } from "./native-chart-model.ts";
import { nativeChartOf } from "./native-chart.ts";
import { inches, points, pptxFont, type PptxLook } from "./pptx-look.ts";
import { masterOf } from "./pptx-masters.ts";
import { addTable } from "./pptx-table.ts";

type ScenarioWords = Parameters<typeof nativeChartOf>[1];

/** One page as a slide. @returns the chart on it, whose parts are still the library's. */
export function addPage(
  file: PptxGenJs,
  deck: Deck,
  page: DeckPage,
  width: number,
  look: PptxLook,
  words: ScenarioWords,
): NativeChart | undefined {
  const { content } = page;
  const slide = file.addSlide({ masterName: masterOf(content) });
  if (page.slide.notes !== "") slide.addNotes(page.slide.notes);
  addFoot(slide, deck, page, width, look);
  const inner = width - 2 * slideMargin;
  const box = (top: number, height: number) => ({
    x: inches(slideMargin),
    y: inches(top),
    w: inches(inner),
    h: inches(height),
    margin: 0,
    fontFace: pptxFont,
    align: "left" as const,
    valign: "top" as const,
  });
  switch (content.kind) {
    case "title":
    case "closing":
      addOpening(slide, content, box, look);
      return undefined;
    case "headline":
      slide.addText(
        content.segments.map(({ text, tone }) => ({
          text,
          options: { color: tone === undefined ? look.ink : look[tone] },
        })),
        { placeholder: "title" },
      );
      slide.addText(content.subtitle, { ...box(510, 110), fontSize: points(28), color: look.inkQuiet });
      return undefined;
    case "text": {
      const { title, body } = layOutSlide({ title: content.title }, width);
      addTitle(slide, content.title, title);
      slide.addText(
        content.lines.map((text) => ({ text, options: { bullet: { indent: 22 }, breakLine: true } })),
        {
          ...box(body.top, body.height),
          fontSize: points(pointSize(content.lines, body)),
          color: look.ink,
          paraSpaceAfter: 9,
        },
      );
      return undefined;
    }
    default:
      return addFigure(slide, content, wholeOf(page, content), width, look, words, box);
  }
}

/** The figure before it was cut into pages. */
function wholeOf({ slide }: DeckPage, content: FigureContent): FigureContent {
  return slide.content.kind === "figure" ? slide.content : content;
}

type Box = (top: number, height: number) => PptxGenJs.TextPropsOptions;

function addFigure(
  slide: PptxGenJs.Slide,
  content: FigureContent,
  whole: FigureContent,
  width: number,
  look: PptxLook,
  words: ScenarioWords,
  box: Box,
): NativeChart | undefined {
  const { title, subtitle, body } = layOutSlide(content, width);
  addTitle(slide, content.title, title);
  if (content.subtitle !== undefined) {
    slide.addText(content.subtitle, {
      ...box(subtitle.top, subtitle.bottom - subtitle.top),
      fontSize: points(slideText),
      color: look.inkQuiet,
    });
  }
  const chart = content.chart && nativeChartOf(content.chart, words);
  if (chart === undefined) {
    addTable(slide, content.table, whole.table, body, look);
    return undefined;
  }
  // What the library draws of it is thrown away: it makes the frame, the relations and the embedded sheet's place.
  const data = [{ name: "–", labels: ["–"], values: [0] }];
  slide.addChart("bar", data, {
    x: inches(body.left),
    y: inches(body.top),
    w: inches(body.width),
    h: inches(body.height),
    altText: [content.title, content.subtitle].filter(Boolean).join(". "),
  });
  return chart;
}

/** In the master's place for titles, so that outlines and screen readers have it. */
function addTitle(
  slide: PptxGenJs.Slide,
  text: string,
  { size }: ReturnType<typeof layOutSlide>["title"],
): void {
  slide.addText([{ text, options: { fontSize: points(size) } }], { placeholder: "title" });
}

function addOpening(
  slide: PptxGenJs.Slide,
  content: Extract<SlideContent, { kind: "title" | "closing" }>,
  box: Box,
  look: PptxLook,
): void {
  const isTitle = content.kind === "title";
  const heading = isTitle ? content.conference : content.title;
  const below = isTitle
    ? [content.ordinal, [content.place, content.date].filter(Boolean).join(", ")].filter(Boolean)
    : [content.body];
  if (isTitle) {
    slide.addText(content.body, { ...box(190, 90), fontSize: points(28), bold: true, color: look.inkQuiet });
    if (content.image !== undefined) {
      slide.addImage({
        data: content.image,
        x: inches(slideMargin),
        y: inches(60),
        w: inches(160),
        h: inches(110),
        sizing: { type: "contain", w: inches(160), h: inches(110) },
      });
    }
  }
  slide.addText(heading, { placeholder: "title" });
  slide.addShape("rect", {
    x: inches(slideMargin),
    y: inches(462),
    w: inches(120),
    h: inches(4),
    fill: { color: look.gold },
  });
  slide.addText(
    below.map((text) => ({ text, options: { breakLine: true } })),
    { ...box(485, 120), fontSize: points(28), color: look.ink },
  );
}

/** The date left, the marks in the middle, the page number right. */
function addFoot(slide: PptxGenJs.Slide, deck: Deck, page: DeckPage, width: number, look: PptxLook): void {
  const foot = footOf(deck, page);
  const inner = width - 2 * slideMargin;
  const shared = {
    y: inches(704),
    h: inches(44),
    margin: 0,
    fontFace: pptxFont,
    fontSize: points(slideText),
    color: look.inkQuiet,
    valign: "middle" as const,
  };
  slide.addText(foot.asOf, { ...shared, x: inches(slideMargin), w: inches(inner * 0.36), align: "left" });
  slide.addText(foot.page, {
    ...shared,
    x: inches(slideMargin + inner * 0.86),
    w: inches(inner * 0.14),
    align: "right",
  });
  slide.addText([foot.part, ...foot.marks].filter(Boolean).join("  ·  "), {
    ...shared,
    x: inches(slideMargin + inner * 0.36),
    w: inches(inner * 0.5),
    align: "center",
    bold: true,
    color: look.late,
  });
}
