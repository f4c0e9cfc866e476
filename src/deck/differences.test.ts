import { describe, expect, it } from "vitest";
import { differencesBetween, newsOf, withNews } from "./differences.ts";
import { newDeck, newSlide } from "./new-deck.ts";
import type { FigureContent, TextContent } from "./slide-content.ts";

const nothing = { sources: [], isSample: false, unitNames: [] };

const figure = (
  actual: { text: string; value?: number },
  more: Partial<FigureContent> = {},
): FigureContent => ({
  kind: "figure",
  ...nothing,
  title: "116 trong 160",
  asOf: "2024-09-26",
  suffix: "",
  table: {
    caption: "Kết nạp",
    columns: [
      { key: "unit", label: "Đơn vị", kind: "text" },
      { key: "actual", label: "Thực hiện", kind: "number" },
    ],
    rows: [
      { key: "a", cells: [{ text: "Đảng ủy A" }, actual] },
      { key: "b", cells: [{ text: "Đảng ủy B" }, { text: "–" }] },
    ],
  },
  ...more,
});

const before = figure({ text: "116", value: 116 });

function text(lines: readonly string[]): TextContent {
  return { kind: "text", ...nothing, title: "Kết quả", lines };
}

describe("F86 what is new on a slide", () => {
  it.each<[string, FigureContent, ReturnType<typeof differencesBetween>]>([
    ["nothing", figure({ text: "116", value: 116 }), []],
    [
      "a figure",
      figure({ text: "118", value: 118 }),
      [{ where: ["Đảng ủy A", "Thực hiện"], before: "116", after: "118" }],
    ],
    [
      "a figure that is printed alike",
      figure({ text: "116", value: 116.2 }),
      [{ where: ["Đảng ủy A", "Thực hiện"], before: "116", after: "116" }],
    ],
    [
      "a figure that is no more",
      figure({ text: "–" }),
      [{ where: ["Đảng ủy A", "Thực hiện"], before: "116", after: "–" }],
    ],
    [
      "the message",
      { ...before, title: "118 trong 160" },
      [{ where: [], before: "116 trong 160", after: "118 trong 160" }],
    ],
    [
      "the date",
      { ...before, asOf: "2024-10-02" },
      [{ where: [], before: "2024-09-26", after: "2024-10-02" }],
    ],
    [
      "a unit that came and one that went",
      {
        ...before,
        table: {
          ...before.table,
          rows: [
            { key: "c", cells: [{ text: "Đảng ủy C" }, { text: "0", value: 0 }] },
            ...before.table.rows.slice(0, 1),
          ],
        },
      },
      [
        { where: ["Đảng ủy B", "Thực hiện"], before: "–", after: undefined },
        { where: ["Đảng ủy C", "Thực hiện"], before: undefined, after: "0" },
      ],
    ],
    [
      "only what is drawn",
      { ...before, chart: { kind: "bullets", rows: [] } },
      [{ where: [], before: "116 trong 160", after: "116 trong 160" }],
    ],
  ])("is %s", (_, after, differences) => {
    expect(differencesBetween(before, after)).toEqual(differences);
  });

  it("is not another order of rows, nor an absent field that is undefined", () => {
    const rows = before.table.rows.toReversed();
    const after = { ...before, subtitle: undefined, chart: undefined, table: { ...before.table, rows } };
    expect(differencesBetween({ ...before, table: { ...before.table, rows } }, after)).toEqual([]);
  });

  it("is a line of text that came, and one that went", () => {
    expect(differencesBetween(text(["một", "hai"]), text(["hai", "ba"]))).toEqual([
      { where: [], before: "một" },
      { where: [], after: "ba" },
    ]);
  });
});

it("F86 changes nothing but the figures that it is told to, and of slides that came from data", () => {
  const origin = { dataset: "reports", query: "?committee=khoi", page: "/", panel: "units" };
  const slides = [
    newSlide({ content: before, origin, title: "Tiêu đề của tôi", notes: "Chậm lại" }),
    newSlide({ content: before, origin: undefined }),
  ];
  const deck = newDeck({ name: "Hội nghị", language: "vi", slides });
  const fresh = figure({ text: "118", value: 118 });
  const news = newsOf(deck, () => fresh);
  expect(news.map(({ slide }) => slide.id)).toEqual([slides[0]?.id]);
  const now = withNews(deck, news, "2024-10-02T00:00:00.000Z");
  expect(now.slides).toEqual([{ ...slides[0], content: fresh }, slides[1]]);
  expect(newsOf(now, () => fresh)).toEqual([]);
  expect(newsOf(deck, () => undefined)).toEqual([]);
});
