import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openApp } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const words = {
  vi: {
    units: "Tiến độ theo đơn vị",
    quarters: "Tiến độ theo quý",
    menu: "Xuất",
    png: "Ảnh (PNG)",
    svg: "Ảnh vector (SVG)",
    csv: "Bảng số liệu (CSV)",
    xlsx: "Bảng tính (XLSX)",
  },
  en: {
    units: "Progress per unit",
    quarters: "Progress per quarter",
    menu: "Export",
    png: "Picture (PNG)",
    svg: "Vector picture (SVG)",
    csv: "Data (CSV)",
    xlsx: "Spreadsheet (XLSX)",
  },
} as const;
type Language = keyof typeof words;
type Format = "png" | "svg" | "csv" | "xlsx";

const city = { committee: "khoi-cac-co-quan-thanh-pho" };
const views = [
  ["units", {}, "tien-do-theo-don-vi", "progress-per-unit"],
  ["quarters", city, "tien-do-theo-quy_2024-9-thang", "progress-per-quarter_2024-jan-sep"],
  ["quarters", {}, "tien-do-theo-quy", "progress-per-quarter"],
  ["units", { dataset: "sample" }, "tien-do-theo-don-vi", "progress-per-unit"],
] as const;

for (const language of ["vi", "en"] as const) {
  for (const [index, [panel, query, vi, en]] of views.entries()) {
    test(`a picture of the ${panel} (${index}), in ${language}, at twice its size`, async ({ page }) => {
      await openApp(page, { language, query, theme: index % 2 === 0 ? "light" : "dark" });
      const region = regionOf(page, words[language][panel]);
      const png = await exported(region, "png", language);
      expect(png.name).toContain(language === "vi" ? vi : en);
      await keep(png.bytes, `export-${panel}-${index}-${language}.png`);
      const size = { width: png.bytes.readUInt32BE(16), height: png.bytes.readUInt32BE(20) };
      const svg = (await exported(region, "svg", language)).bytes.toString("utf8");
      await keep(svg, `export-${panel}-${index}-${language}.svg`);
      const drawn = await page.evaluate(measured, svg);
      expect(size).toEqual({ width: Math.ceil(drawn.width * 2), height: Math.ceil(drawn.height * 2) });
      expect(drawn.problems).toEqual([]);
      const [head, whole, foot] = await inkOf(page, png.bytes);
      expect(head, "the title is written").toBeGreaterThan(0.01);
      expect(whole).toBeGreaterThan(0.005);
      expect(foot, "the date is written").toBeGreaterThan(0.002);
    });
  }
}

test("the picture says what the panel says: every number of the chart, its message, its source", async ({
  page,
}) => {
  await openApp(page, { query: city });
  const region = regionOf(page, words.vi.quarters);
  await expect(region.getByRole("button", { name: /^9 tháng: thực hiện 116/ })).toBeVisible();
  const labels = await region
    .locator("svg text, svg tspan")
    .evaluateAll((marks) =>
      marks
        .flatMap(({ childNodes }) => [...childNodes])
        .flatMap((node) => (node instanceof Text ? [node.data] : [])),
    );
  expect(labels).toContain("116");
  const svg = (await exported(region, "svg", "vi")).bytes.toString("utf8");
  for (const label of labels) expect(svg).toContain(label);
  expect(svg).toContain("116 trong 160 đảng viên mới");
  expect(svg).toContain("Nguồn: ");
  expect(svg).toContain("Số liệu đến ");
});

test("sheets leave with the numbers of the table", async ({ page }) => {
  await openApp(page, { query: city });
  const region = regionOf(page, words.vi.quarters);
  const csv = (await exported(region, "csv", "vi")).bytes.toString("utf8");
  expect(csv.startsWith("\u{FEFF}Kỳ;Thực hiện;")).toBe(true);
  expect(csv).toMatch(/9 tháng năm 2024;116;120;72,5%;/u);
  const xlsx = await exported(region, "xlsx", "vi");
  expect(xlsx.name).toBe("tien-do-theo-quy_2024-9-thang.xlsx");
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe("PK");
});

test("the table is copied as a table and as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openApp(page, { query: city });
  const region = regionOf(page, words.vi.quarters);
  await region.getByRole("button", { name: "Sao chép" }).click();
  await expect(region.getByRole("button", { name: "Đã sao chép" })).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return Promise.all([read("text/html"), read("text/plain")]);
  });
  expect(html).toMatch(/<td[^>]*>72,5%<\/td>/u);
  expect(text).toContain("9 tháng năm 2024\t116\t120\t72,5%");
});

test("the menu works by keyboard and closes behind itself", async ({ page }) => {
  await openApp(page, { query: city });
  const region = regionOf(page, words.vi.quarters);
  const summary = region.getByText("Xuất", { exact: true });
  await summary.focus();
  await page.keyboard.press("Enter");
  const first = region.getByRole("button", { name: words.vi.png });
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(first).toBeHidden();
  await expect(summary).toBeFocused();
});

function regionOf(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

async function exported(region: Locator, format: Format, language: Language) {
  const page = region.page();
  await region.getByText(words[language].menu, { exact: true }).click();
  const started = page.waitForEvent("download");
  await region.getByRole("button", { name: words[language][format] }).click();
  const file = await started;
  await expect(region.getByRole("button", { name: words[language][format] })).toBeHidden();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function keep(content: Buffer | string, name: string): Promise<void> {
  const { mkdir, writeFile } = await import("node:fs/promises");
  await mkdir("test-results/shots", { recursive: true });
  await writeFile(`test-results/shots/${name}`, content);
}

/** The size that the file says, and what would not survive outside of the page. */
async function measured(svg: string) {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  const problems = [/var\(/u, / class=/u, / style=/u, /light-dark/u, /NaN|undefined|Infinity/u].filter(
    (sign) => sign.test(svg),
  );
  return { width: Number(width), height: Number(height), problems: problems.map(String) };
}

/** The shares of what is not paper: in the first 60 px, in all, in the last 40 px; the picture is at twice its size. */
async function inkOf(page: Page, png: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    const share = (top: number, height: number) => {
      const data = context?.getImageData(0, top, canvas.width, height).data ?? [];
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) ink += 1;
      return ink / (data.length / 4);
    };
    return [share(0, 120), share(0, canvas.height), share(canvas.height - 80, 80)];
  }, png.toString("base64"));
}
