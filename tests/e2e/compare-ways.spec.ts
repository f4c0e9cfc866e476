import type { Page } from "@playwright/test";
import { languages, openApp, panel } from "./support/app.ts";
import { rowsOf } from "./support/data-rows.ts";
import { expect, test } from "./support/fixtures.ts";

const sample = { dataset: "sample" };

test("the usual comparisons are a press each", async ({ page }) => {
  await openApp(page, { page: "/compare", query: { ...sample, show: "matrix" } });
  const main = page.getByRole("main");
  const presets = main.getByRole("navigation", { name: "Mẫu so sánh" });
  await presets.getByRole("link", { name: "Thực hiện với kế hoạch" }).click();
  const table = panel(page, "Bảng so sánh").getByRole("table");
  await expect(table.getByRole("columnheader").first()).toHaveText("Chỉ tiêu");
  await expect(table.getByRole("row", { name: /^Kết nạp đảng viên mới 243/ })).toContainText("109,5%");
  await presets.getByRole("link", { name: "Quý này với quý trước" }).click();
  await expect(panel(page, "Cột theo kỳ").locator("svg").first()).toContainText("Quý IV");
  await expect(main.getByRole("radio", { name: "Trong quý" })).toBeChecked();
  await expect(main.getByRole("combobox", { name: "So với", exact: true })).toHaveValue("previous");
  await presets.getByRole("link", { name: "Nhiều năm" }).click();
  await expect(table.getByRole("row")).toHaveCount(21);
  await expect(table.getByRole("row", { name: /^9 tháng năm 2020/ })).toContainText("139");
  await presets.getByRole("link", { name: "Đơn vị với đơn vị" }).click();
  await expect(panel(page, "Xếp hạng").getByRole("row").nth(1)).toContainText("Cụm Mẫu số 2");
  await presets.getByRole("link", { name: "Cùng kỳ năm trước" }).click();
  await expect(table.getByRole("columnheader")).toContainText(["Kỳ này", "Cùng kỳ năm trước"]);
});

test("like is held against like: nine months with nine, against the quarter before where one asks for it", async ({
  page,
}) => {
  await openApp(page, { page: "/compare", query: { ...sample, period: "2024-01-01/P9M" } });
  const row = panel(page, "Bảng so sánh").getByRole("row", { name: /^Cụm Mẫu số 3/ });
  await expect(row.getByRole("cell")).toContainText(["20", "24", "−4"]);
  const main = page.getByRole("main");
  await main.getByRole("combobox", { name: "So với", exact: true }).selectOption("Kỳ trước");
  await expect(page).toHaveURL(/against=previous/);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("cùng kỳ năm 2023");
});

test("back and forward go through the views, the page says each", async ({ page }) => {
  await openApp(page, { page: "/compare", query: sample });
  const tab = (name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
  await tab("Xếp hạng").click();
  await expect(panel(page, "Xếp hạng")).toBeVisible();
  await tab("Phần hụt, phần vượt").click();
  await expect(panel(page, "Phần hụt, phần vượt")).toBeVisible();
  await page.goBack();
  await expect(panel(page, "Xếp hạng")).toBeVisible();
  await expect(tab("Xếp hạng")).toHaveAttribute("aria-current");
  await page.goBack();
  await expect(panel(page, "Bảng so sánh")).toBeVisible();
  await page.goForward();
  await expect(panel(page, "Xếp hạng")).toBeVisible();
});

for (const language of languages) {
  test(`a named view is there after a reload and opens what it was, ${language}`, async ({ page }) => {
    const said =
      language === "vi"
        ? { saved: "Cách xem đã lưu", name: "Tên cách xem", save: "Lưu", table: "Bảng so sánh" }
        : { saved: "Saved views", name: "Name of this view", save: "Save", table: "Comparison table" };
    await openApp(page, {
      language,
      page: "/compare",
      query: { ...sample, show: "ranking", measure: "gap", period: "2024-01-01/P9M" },
    });
    const main = page.getByRole("main");
    const shown = await rowsOf(main.getByRole("table"));
    await main.getByText(said.saved).click();
    await main.getByRole("textbox", { name: said.name }).fill("Giao ban tháng 10");
    await main.getByRole("button", { name: said.save, exact: true }).click();
    await main.getByRole("link", { name: said.table, exact: true }).click();
    await page.reload();
    await expect(panel(page, said.table)).toBeVisible();
    await main.getByText(said.saved).click();
    await main.getByRole("link", { name: "Giao ban tháng 10" }).click();
    await expect(page).toHaveURL(/show=ranking/);
    await expect(main.getByRole("columnheader").nth(3)).toBeVisible();
    expect(await rowsOf(main.getByRole("table"))).toEqual(shown);
  });
}

test("the palette finds a committee, a period, a view and a page without diacritics", async ({ page }) => {
  await openApp(page, { page: "/compare" });
  await search(page, "dang uy khoi");
  await expect(page).toHaveURL(/committee=dang-uy-khoi.*#\/compare/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/Khối/);
  await search(page, "9 thang 2024");
  await expect(page).toHaveURL(/period=2024-01-01(\/|%2F)P9M/);
  await search(page, "don vi chua bao cao");
  await expect(page).toHaveURL(/show=missing/);
  await expect(panel(page, "Chưa báo cáo")).toBeVisible();
  await search(page, "tong quan");
  await expect(page).toHaveURL(/#\/$/);
});

test("? says the keys, and the keys do what it says", async ({ page }) => {
  await openApp(page, { query: sample });
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Phím tắt" });
  await expect(sheet).toContainText("Đến trang So sánh");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(panel(page, "Bảng so sánh")).toBeVisible();
  const title = page.getByRole("heading", { level: 1 });
  await page.getByRole("radio", { name: "9 tháng" }).check();
  await expect(title).toContainText("9 tháng năm 2024");
  await page.locator("body").click({ position: { x: 5, y: 400 } });
  await page.keyboard.press("[");
  await expect(title).toContainText("9 tháng năm 2023");
  await page.keyboard.press("]");
  await expect(title).toContainText("9 tháng năm 2024");
});

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Tìm nhanh" });
  await dialog.getByRole("searchbox").fill(typed);
  await expect(dialog.getByRole("listitem").first()).toBeVisible();
  await expect(dialog.getByRole("status")).toContainText("kết quả");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
}
