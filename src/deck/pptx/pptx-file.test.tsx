import { strFromU8, unzipSync, type Unzipped } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../messages/words.ts";
import { pagesOf } from "../deck-page.ts";
import type { Slide } from "../deck.ts";
import { sampleDeck } from "../deck.test-support.ts";
import type { MarkLook, NativeChart } from "./native-chart-model.ts";
import { nativeChartOf } from "./native-chart.ts";
import { pptxFile } from "./pptx-file.ts";

function hidden(slide: Slide): Slide {
  return { ...slide, isHidden: true };
}

const hostile = `<b>&"'</b>\u{1}`;

describe.each([
  ["vi", "4:3", "light"],
  ["en", "16:9", "dark"],
] as const)("a deck as a presentation, %s %s %s", (language, ratio, theme) => {
  const sample = sampleDeck(language);
  const [first, ...rest] = sample.slides;
  const deck = {
    ...sample,
    theme,
    slides: [
      ...(first === undefined ? [] : [{ ...first, notes: hostile }]),
      ...rest.toSpliced(7, 1, ...rest.slice(7, 8).map(hidden)),
    ],
  };
  const pages = pagesOf(deck);
  const charts = pages.flatMap(({ content }): readonly NativeChart[] => {
    if (content.kind !== "figure" || content.chart === undefined) return [];
    return [nativeChartOf(content.chart, wordsOf(language).scenarios) ?? []].flat();
  });
  let parts: Unzipped;

  beforeAll(async () => {
    const file = await pptxFile(deck, ratio);
    parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  });

  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const xml = (name: string) => new DOMParser().parseFromString(text(name), "application/xml");
  const names = (pattern: RegExp) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .toSorted((one, other) => Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]));
  const all = (name: string, element: string) => [...xml(name).getElementsByTagName(element)];

  it("is well-formed, and every relation leads to a part", () => {
    for (const name of names(/\.(xml|rels)$/)) {
      expect([name, xml(name).getElementsByTagName("parsererror").length]).toEqual([name, 0]);
    }
    for (const name of names(/\.rels$/)) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const relation of all(name, "Relationship")) {
        if (relation.getAttribute("TargetMode") === "External") continue;
        const target = relation.getAttribute("Target") ?? "";
        const path = new URL(target, `http://x/${folder}`).pathname.slice(1);
        expect([name, target, path in parts]).toEqual([name, target, true]);
      }
    }
    const typed = text("[Content_Types].xml");
    for (const name of names(/^ppt\/(slides|charts)\/[^/]+\.xml$/)) expect(typed).toContain(`/${name}`);
  });

  it("has a slide for each page, without the hidden ones, with its title and its foot", () => {
    const slides = names(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides).toHaveLength(pages.length);
    for (const [index, page] of pages.entries()) {
      const said = all(slides[index] ?? "", "a:t").map((each) => each.textContent);
      const { content } = page;
      const title =
        content.kind === "title"
          ? content.conference
          : content.kind === "headline"
            ? content.segments.map((each) => each.text).join("")
            : content.title;
      expect(said.join("")).toContain(title);
      expect(said).toContain(`${page.number} / ${page.count}`);
      expect(said.join(" ")).toContain(
        language === "vi" ? "Số liệu đến 26/9/2024" : "Data as of 26 Sep 2024",
      );
      expect(said.join(" ")).toContain(language === "vi" ? "DỰ THẢO" : "DRAFT");
    }
  });

  it("keeps what is said beside each slide, whatever it is made of", () => {
    const notes = names(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) =>
      all(name, "a:t")
        .map((each) => each.textContent)
        .join(""),
    );
    expect(notes.some((each) => each.includes(hostile.replace("\u{1}", "")))).toBe(true);
    const others = notes.filter((each) =>
      each.includes(language === "vi" ? "Lời cho trang" : "Words for slide"),
    );
    expect(others).toHaveLength(pages.length - 1);
  });

  it("has native charts that name exactly the axes which they define, and no more", () => {
    const files = names(/^ppt\/charts\/chart\d+\.xml$/);
    expect(files).toHaveLength(charts.length);
    for (const name of files) {
      const named = all(name, "c:axId").map((each) => [
        each.parentElement?.tagName,
        each.getAttribute("val"),
      ]);
      const defined = named.filter(([parent]) => parent === "c:catAx" || parent === "c:valAx");
      const used = named.filter(([parent]) => parent === "c:barChart" || parent === "c:lineChart");
      expect(new Set(used.map(([, id]) => id))).toEqual(new Set(defined.map(([, id]) => id)));
      expect(defined).toHaveLength(2);
      expect(used).toHaveLength(2);
    }
  });

  it("has in every chart, and in its sheet, the very numbers of the slide; what is missing is empty", async () => {
    const files = names(/^ppt\/charts\/chart\d+\.xml$/);
    for (const [at, chart] of charts.entries()) {
      const name = files[at] ?? "";
      const series = all(name, "c:ser");
      expect(series).toHaveLength(chart.series.length);
      for (const [index, wanted] of chart.series.entries()) {
        const points = [...(series[index]?.querySelectorAll("val pt") ?? [])].map((point) => [
          Number(point.getAttribute("idx")),
          Number(point.textContent),
        ]);
        expect(points).toEqual(
          wanted.values.flatMap((value, row) => (value === undefined ? [] : [[row, value]])),
        );
        const labels = [...(series[index]?.querySelectorAll("dLbl t") ?? [])].map((each) => each.textContent);
        expect(labels).toEqual(
          wanted.labels.filter((label, row) => label !== undefined && wanted.values[row] !== undefined),
        );
      }
      const relations = text(name.replace("charts/", "charts/_rels/") + ".rels");
      const sheet = /embeddings\/([^"]+)"/.exec(relations)?.[1] ?? "";
      const bytes = parts[`ppt/embeddings/${sheet}`] ?? new Uint8Array();
      const rows = await readXlsxFile(Buffer.from(bytes));
      const [, ...lines] = rows.flatMap((each) => ("data" in each ? each.data : [each]));
      expect(lines.map((line) => line.slice(1))).toEqual(
        chart.categories.map((_, row) => chart.series.map(({ values }) => values[row] ?? null)),
      );
    }
  });

  it("draws the plan as an outline, the forecast hatched, what happened solid", () => {
    const quarters = charts.findIndex(({ series }) => series.some(({ look }) => look === "forecast"));
    const series = all(names(/^ppt\/charts\/chart\d+\.xml$/)[quarters] ?? "", "c:ser");
    const looks = charts[quarters]?.series.map(({ look }) => look) ?? [];
    const fill = (look: MarkLook) =>
      series[looks.indexOf(look)]?.querySelector("ser > spPr")?.firstElementChild?.tagName;
    expect([fill("plan"), fill("forecast"), fill("actual")]).toEqual([
      "a:noFill",
      "a:pattFill",
      "a:solidFill",
    ]);
  });

  it("has native tables with every cell as it is printed", () => {
    const slides = names(/^ppt\/slides\/slide\d+\.xml$/);
    const tables = pages.flatMap(({ content }, index) =>
      content.kind === "figure" && content.chart === undefined
        ? [{ content, name: slides[index] ?? "" }]
        : [],
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { content, name } of tables) {
      const cells = all(name, "a:tc").map((cell) =>
        [...cell.getElementsByTagName("a:t")].map((each) => each.textContent).join(""),
      );
      const wanted = [
        ...content.table.columns.map(({ label }) => label),
        ...content.table.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
      ];
      expect(cells).toHaveLength(wanted.length);
      expect(cells.map((cell, index) => cell.slice(-(wanted[index]?.length ?? 0)))).toEqual(wanted);
    }
  });
});
