import type { Locator, Page } from "@playwright/test";
import { openApp, panel } from "./support/app.ts";
import { serveBloc } from "./support/bloc-data.ts";
import { rowsOf } from "./support/data-rows.ts";
import { expect, test } from "./support/fixtures.ts";

const deep = { dataset: "sample", show: "matrix", level: "organisations", span: "5" };

test("arrows walk the cells, Enter opens the trail, Esc returns to the cell", async ({ page }) => {
  const matrix = await openMatrix(page, { dataset: "sample", show: "matrix" });
  const cell = (row: number, column: number) =>
    matrix.getByRole("row").nth(row).getByRole("cell").nth(column);
  await page.getByRole("searchbox", { name: "Lọc đơn vị…" }).focus();
  await cell(1, 0).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(cell(2, 2)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await expect(cell(1, 1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(cell(1, 1), "the edge holds").toBeFocused();
  await page.keyboard.press("End");
  await expect(cell(1, 7)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const value = (await cell(2, 7).innerText()).split(/\s/)[0] ?? "";
  await page.keyboard.press("Enter");
  const trail = page.getByRole("dialog", { name: "Nguồn và cách tính" });
  await expect(trail).toBeFocused();
  await expect(trail).toContainText("Cụm Mẫu số 2: Tham mưu tổng hợp");
  await expect(trail).toContainText(value);
  await page.keyboard.press("Escape");
  await expect(trail).toBeHidden();
  await expect(cell(2, 7)).toBeFocused();
});

test("the matrix is one stop of Tab, the cell that was left", async ({ page }) => {
  const matrix = await openMatrix(page, { dataset: "sample", show: "matrix" });
  await matrix.getByRole("cell").nth(3).click();
  await expect(page.getByRole("dialog")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await expect(matrix.locator("td[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("Tab");
  expect(await matrix.evaluate((table) => table.contains(document.activeElement))).toBe(false);
  await page.keyboard.press("Shift+Tab");
  await expect(matrix.getByRole("row").nth(2).getByRole("cell").nth(3)).toBeFocused();
});

test("a column's head sorts by it, the highest first, and takes it back", async ({ page }) => {
  const matrix = await openMatrix(page, { dataset: "sample", show: "matrix" });
  const names = async () => (await rowsOf(matrix)).slice(1).map(([name]) => name);
  const asListed = await names();
  const head = matrix.getByRole("columnheader", { name: "9 tháng 2024" });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const values = (await rowsOf(matrix)).slice(1).map((cells) => Number(cells.at(-2)));
  expect(values).toEqual(values.toSorted((one, other) => other - one));
  expect(await names()).not.toEqual(asListed);
  await head.getByRole("button").click();
  expect(await names()).toEqual(asListed);
});

test("F22 F23 F25 F26 five states are told apart by what is written and by what is seen", async ({
  page,
}) => {
  await serveBloc(page, {
    units: [
      { id: "zero", name: "Chi bộ có số 0" },
      { id: "silent", name: "Chi bộ chưa báo cáo" },
      { id: "rough", name: "Chi bộ ước tính" },
      { id: "young", name: "Chi bộ mới lập", from: "2024-07" },
      { id: "plain", name: "Chi bộ không kế hoạch" },
    ],
    figures: [
      ["zero", "2024-Q1", 0],
      ["silent", "2024-Q1", null],
      ["rough", "2024-Q1", 7, { status: "E" }],
      ["young", "2024-Q3", 2],
      ["plain", "2024-Q1", 3],
    ],
    plans: [
      ["zero", 8],
      ["silent", 8],
      ["rough", 8],
      ["young", 8],
    ],
  });
  const matrix = await openMatrix(page, { show: "matrix", span: "1" });
  const first = (name: string) => matrix.getByRole("row", { name }).getByRole("cell").first();
  await expect(first("Chi bộ có số 0")).toHaveText("0");
  await expect(first("Chi bộ chưa báo cáo")).toHaveText(/^– chưa có số liệu$/);
  await expect(first("Chi bộ ước tính")).toHaveText("khoảng 7 ước tính");
  await expect(first("Chi bộ mới lập")).toHaveText(/^– không áp dụng$|^không áp dụng/);
  await page.getByRole("combobox", { name: "Ô ghi" }).selectOption("Tỷ lệ kế hoạch");
  await expect(first("Chi bộ không kế hoạch")).toHaveText(/^– chưa có kế hoạch$/);
  const looks = await Promise.all(
    [
      "Chi bộ có số 0",
      "Chi bộ chưa báo cáo",
      "Chi bộ ước tính",
      "Chi bộ mới lập",
      "Chi bộ không kế hoạch",
    ].map((name) => first(name).getAttribute("class")),
  );
  expect(new Set(looks).size, "each has a mark of its own").toBe(5);
});

test("heads stay in sight while it scrolls, and what has the focus is not under them", async ({ page }) => {
  const matrix = await openMatrix(page, deep);
  const scroller = matrix.locator("xpath=..");
  const corner = matrix.getByRole("columnheader").first();
  const before = await corner.boundingBox();
  await scroller.evaluate((box) => box.scrollTo(400, 900));
  expect(await corner.boundingBox()).toEqual(before);
  await expect(matrix.getByRole("columnheader").last()).toBeInViewport();
  const heads = await boxOf(matrix.locator("thead"));
  for (const key of ["ArrowUp", "ArrowLeft"]) {
    await scroller.evaluate((box) => box.scrollTo(400, 900));
    const start = matrix.getByRole("row").nth(50).getByRole("cell").nth(10);
    await start.focus();
    for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press(key);
    const focused = await boxOf(page.locator("td:focus"));
    expect(focused.y).toBeGreaterThanOrEqual(heads.y + heads.height - 1);
    const name = await boxOf(page.locator("tr:has(td:focus) th"));
    expect(focused.x).toBeGreaterThanOrEqual(name.x + name.width - 1);
  }
});

test("units are filtered while one types, however their diacritics are typed", async ({ page }) => {
  const matrix = await openMatrix(page, deep);
  await page.getByRole("searchbox", { name: "Lọc đơn vị…" }).pressSequentially("benh vien");
  await expect(matrix.getByRole("rowheader")).toHaveCount(3);
  for (const name of await matrix.getByRole("rowheader").allInnerTexts()) expect(name).toContain("Bệnh viện");
});

async function openMatrix(page: Page, query: Record<string, string>): Promise<Locator> {
  await openApp(page, { page: "/compare", query });
  const matrix = panel(page, "Ma trận").getByRole("table");
  await expect(matrix).toBeVisible();
  return matrix;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not to be seen");
  return box;
}
