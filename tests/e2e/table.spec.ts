import type { Locator } from "@playwright/test";
import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const committee = "khoi-cac-co-quan-thanh-pho";

for (const { query, name, focusOn } of [
  { query: {}, name: "Tiến độ theo đơn vị", focusOn: "116 / 160" },
  { query: {}, name: "Tiến độ theo quý", focusOn: "Khối các cơ quan thành phố" },
  { query: { committee }, name: "Tiến độ theo quý", focusOn: "9 tháng" },
]) {
  test(`T turns ${name} of ${query.committee ?? "the collection"} into its table and back`, async ({
    page,
  }) => {
    await openApp(page, { query });
    const chart = panel(page, name);
    const inChart = chart.getByRole("button", { name: focusOn });
    await inChart.focus();
    await page.keyboard.press("t");
    await expect(chart.getByRole("table")).toBeVisible();
    await expect(inChart).toBeHidden();
    await page.keyboard.press("t");
    await expect(inChart).toBeVisible();
  });
}

test("T typed into the search is a letter", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Đơn vị" }).click();
  await page.getByRole("searchbox").pressSequentially("tt");
  await expect(page.getByRole("searchbox")).toHaveValue("tt");
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("the table of the quarters holds the numbers of the chart's labels, and no others", async ({ page }) => {
  await openApp(page, { query: { dataset: "sample" } });
  const chart = panel(page, "Tiến độ theo quý");
  const points = chart.getByRole("button", { name: /^(Quý I|6 tháng|9 tháng|Năm)\b/ });
  await expect(points).toHaveCount(4);
  const labels = await numbersOf(points);
  await chart.getByRole("button", { name: "Bảng" }).click();
  const cells = await cellsOf(chart.getByRole("table"));
  const numbers = cells.flatMap(([, actual, due, , lastYear]) => [actual, due, lastYear]);
  expect(new Set(labels)).toEqual(new Set(numbers.map((cell) => cell?.replace(/ .*/, ""))));
});

test("the table of the committees holds the numbers of the rows", async ({ page }) => {
  await openApp(page);
  const chart = panel(page, "Tiến độ theo đơn vị");
  await chart.getByRole("button", { name: "Bảng" }).click();
  expect(await cellsOf(chart.getByRole("table"))).toEqual([
    [
      "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh",
      "Năm 2022",
      "306",
      "300 (299–301)",
      "102%",
      "300",
      "+2",
      "Vượt kế hoạch",
    ],
    [
      "Đảng ủy Khối, khóa II, nhiệm kỳ 2020–2025",
      "9 tháng năm 2023",
      "94",
      "100",
      "94%",
      "75",
      "+19",
      "Đúng tiến độ",
    ],
    [
      "Đảng ủy Khối các cơ quan thành phố",
      "9 tháng năm 2024",
      "116",
      "160",
      "72,5%",
      "120",
      "−2,5",
      "Chậm nhẹ",
    ],
    ["Đảng ủy Khối CCQ tỉnh", "Quý I/2024", "24", "–", "–", "–", "–", "Chưa có kế hoạch"],
    [
      "Đảng ủy Khối các cơ quan tỉnh · cụm Văn hóa, xã hội và giáo dục",
      "Quý III/2023",
      "–",
      "–",
      "–",
      "–",
      "–",
      "Chưa có số liệu",
    ],
  ]);
});

test("the table is copied as lines of cells, with its source below", async ({ page }) => {
  await openApp(page, { query: { committee } });
  const chart = panel(page, "Tiến độ theo quý");
  await chart.getByRole("button", { name: "Sao chép" }).click();
  await expect(chart.getByRole("status")).toHaveText("Đã sao chép");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await chart.getByRole("button", { name: "Bảng" }).click();
  const [table = "", foot] = copied.split("\n\n");
  const [head, ...lines] = table.split("\n").map((line) => line.split("\t"));
  expect(head).toEqual(await chart.getByRole("columnheader").allInnerTexts());
  expect(lines).toEqual(await cellsOf(chart.getByRole("table")));
  expect(foot).toContain("Nguồn: Báo cáo 9 tháng năm 2024");
});

/** The body of a table, row by row. */
async function cellsOf(table: Locator): Promise<string[][]> {
  const rows = await table
    .getByRole("row")
    .filter({ has: table.page().getByRole("cell") })
    .all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

/** The numbers of the labels that a chart's points carry, without the axis' own. */
async function numbersOf(points: Locator): Promise<string[]> {
  const labels = await points.locator("text:not(:last-child)").allTextContents();
  return labels.flatMap((label) => /^\d[\d.,]*/.exec(label)?.[0] ?? []);
}
