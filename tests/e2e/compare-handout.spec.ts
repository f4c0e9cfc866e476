import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { languages, openApp, panel } from "./support/app.ts";
import { numberIn, rowsOf } from "./support/data-rows.ts";
import { expect, test } from "./support/fixtures.ts";
import { serveBloc } from "./support/bloc-data.ts";

const words = {
  vi: {
    table: "Bảng so sánh",
    menu: "Xuất",
    png: "Ảnh (PNG)",
    svg: "Ảnh vector (SVG)",
    xlsx: "Bảng tính (XLSX)",
    csv: "Bảng số liệu (CSV)",
  },
  en: {
    table: "Comparison table",
    menu: "Export",
    png: "Picture (PNG)",
    svg: "Vector picture (SVG)",
    xlsx: "Spreadsheet (XLSX)",
    csv: "Data (CSV)",
  },
} as const;
const view = { dataset: "sample", period: "2024-01-01/P9M" };

for (const language of languages) {
  const said = words[language];

  test(`the answer goes on as a link: another reader sees the same view, ${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openApp(page, {
      language,
      page: "/compare",
      query: { ...view, show: "ranking", measure: "gap", against: "previous" },
    });
    await expect(page.getByRole("main").getByRole("table")).toBeVisible();
    const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    const elsewhere = await other.newPage();
    await elsewhere.goto(page.url());
    await expect(elsewhere.getByRole("main").getByRole("table")).toBeVisible();
    expect(await rowsOf(elsewhere.getByRole("main").getByRole("table"))).toEqual(
      await rowsOf(page.getByRole("main").getByRole("table")),
    );
    await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(
      await page.getByRole("heading", { level: 1 }).innerText(),
    );
    await other.close();
  });

  test(`as a spreadsheet: real numbers, those of the table, ${language}`, async ({ page }) => {
    await openApp(page, { language, page: "/compare", query: view });
    const region = panel(page, said.table);
    const shown = (await rowsOf(region.getByRole("table"))).slice(1);
    const file = await download(region, said.menu, said.xlsx);
    expect(file.name).toMatch(/\.xlsx$/);
    const sheet = await readSheet(file.bytes);
    const head = sheet.findIndex((cells) => cells.filter((cell) => cell !== null).length >= 7);
    const rows = sheet.slice(head + 1, head + 1 + shown.length);
    expect(rows).toHaveLength(shown.length);
    for (const [index, cells] of rows.entries()) {
      const texts = shown[index] ?? [];
      expect(texts[0]?.split("\n")[0]).toBe(cells[0]);
      for (const column of [1, 2, 3, 4, 5, 6]) {
        const text = texts[column]?.split("\n").at(-1) ?? "";
        const number = numberIn(text, language);
        const cell = cells[column];
        if (number === undefined) expect(typeof cell, `${text} is no number`).not.toBe("number");
        else expect(Number(cell) * (text.endsWith("%") ? 100 : 1)).toBeCloseTo(number, 0);
      }
    }
    expect(rows[0]?.[1], "a number, not a text").toEqual(expect.any(Number));
  });

  for (const { show, name } of [
    { show: "table", name: said.table },
    { show: "lines", name: language === "vi" ? "Đường lũy kế" : "Cumulative lines" },
    { show: "gaps", name: language === "vi" ? "Phần hụt, phần vượt" : "Shortfall and surplus" },
  ]) {
    test(`as a picture at twice its size: ${show}, ${language}`, async ({ page }) => {
      await openApp(page, { language, page: "/compare", query: { ...view, show } });
      const region = panel(page, name);
      const figure = region.locator("table, svg:not([aria-hidden])").first();
      await expect(figure).toBeVisible();
      const { bytes, name: file } = await download(region, said.menu, said.png);
      expect(file).toMatch(/\.png$/);
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      const svg = (await download(region, said.menu, said.svg)).bytes.toString("utf8");
      const [, wide = "", high = ""] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      expect([width, height]).toEqual([Math.ceil(Number(wide) * 2), Math.ceil(Number(high) * 2)]);
      if (show === "table") expect([...svg.matchAll(/<circle [^>]*r="([\d.]+)"/g)].length).toBeGreaterThan(0);
      expect(await ink(region, bytes), "something is drawn all over it").toBeGreaterThan(0.003);
    });
  }
}

test("F65 F66 hostile names leave inert and are shown as they are written", async ({ page }) => {
  const html = `<img src=x onerror="document.title='hacked'"> <b>Khối</b>`;
  await serveBloc(page, {
    units: [
      { id: "one", name: "=HYPERLINK(1)" },
      { id: "two", name: html },
    ],
    figures: [
      ["one", "2024", 5],
      ["two", "2024", 6],
    ],
  });
  await openApp(page, { page: "/compare" });
  const region = panel(page, words.vi.table);
  await expect(region.getByRole("rowheader", { name: html })).toBeVisible();
  const csv = (await download(region, words.vi.menu, words.vi.csv)).bytes.toString("utf8");
  expect(csv).toContain("\n'=HYPERLINK(1);5;");
  for (const show of ["matrix", "ranking", "missing", "lines", "columns"]) {
    await openApp(page, {
      page: "/compare",
      query: { show, period: show === "missing" ? "2023" : undefined },
    });
    await expect(page.getByRole("main")).toContainText("<b>Khối</b>");
    expect(await page.locator("main :is(img[src], b b)").count()).toBe(0);
  }
  await openApp(page, { page: "/committees/two" });
  await expect(page.getByRole("main")).toContainText(html);
  expect(await page.title()).not.toBe("hacked");
});

async function download(region: Locator, menu: string, format: string) {
  const page = region.page();
  await region.getByText(menu, { exact: true }).click();
  const started = page.waitForEvent("download");
  await region.getByRole("button", { name: format }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The least share of dark pixels in the picture's upper, middle and lower third. */
async function ink(region: Locator, png: Buffer): Promise<number> {
  return region.evaluate(async (_, base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    const third = Math.floor(image.height / 3);
    const shares = [0, 1, 2].map((part) => {
      const data = context?.getImageData(0, part * third, image.width, third).data ?? [];
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 160) dark += 1;
      return dark / (data.length / 4);
    });
    return Math.min(...shares);
  }, png.toString("base64"));
}
