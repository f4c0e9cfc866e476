import { languages, openApp, screenshot } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { overflowing } from "./support/layout.ts";

const words = {
  vi: {
    name: "Tên bộ số liệu",
    root: "Tên đơn vị cao nhất",
    create: "Tạo bộ mới",
    edit: "Sửa số liệu",
    view: "Trong quý",
    history: "Lịch sử",
    plan: "Kế hoạch năm",
    saved: "Đã lưu",
    q2: /Quý II/,
  },
  en: {
    name: "Name of the data set",
    root: "Name of the topmost unit",
    create: "Begin a new one",
    edit: "Edit figures",
    view: "In quarter",
    history: "History",
    plan: "Plan of the year",
    saved: "Saved",
    q2: /Q2/,
  },
} as const;

for (const language of languages) {
  const said = words[language];
  test(`a data set is begun, and its figures are typed as in a spreadsheet, ${language}`, async ({
    page,
  }) => {
    await openApp(page, { language, page: "/data/sets" });
    await page.getByLabel(said.name).fill("Khối thử");
    await page.getByLabel(said.root).fill("Đảng bộ Khối Thử");
    await page.getByRole("button", { name: said.create }).click();
    await expect(page.getByRole("main")).toContainText("Khối thử");
    await page.getByRole("link", { name: said.edit }).click();
    const grid = page.getByRole("grid");
    const cell = (column: number) => grid.getByRole("row").nth(1).getByRole("gridcell").nth(column);
    await cell(0).click();
    await page.keyboard.type("100");
    await page.keyboard.press("Tab");
    await page.keyboard.type("10");
    await page.keyboard.press("Tab");
    await page.keyboard.type("30");
    await page.keyboard.press("Enter");
    await expect(cell(0)).toHaveText("100");
    await expect(cell(1)).toHaveText("10");
    await expect(cell(2)).toHaveText("30");
    await expect(page.getByText(said.saved)).toBeVisible();
    await page.getByRole("radio", { name: said.view }).check();
    await expect(cell(2)).toHaveText("20");
    await expect(cell(2)).toHaveAttribute("data-derived", "true");
    await cell(1).click();
    await page.keyboard.press("Delete");
    await expect(cell(1)).toHaveText("");
    await page.keyboard.press("Control+z");
    await expect(cell(1)).toHaveText("10");
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowing(page)).toEqual([]);
    await screenshot(page, `data-grid-390-${language}`);
    await page.setViewportSize({ width: 1366, height: 768 });
    await screenshot(page, `data-grid-1366-${language}`);
    await page.reload();
    await expect(cell(2)).toHaveText("30");
    await page.getByRole("link", { name: said.history }).click();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
  });
}

test("a block from a spreadsheet is pasted onto the grid, what is over is told", async ({ page }) => {
  await openApp(page, { page: "/data/sets" });
  await page.getByLabel(words.vi.name).fill("Khối thử");
  await page.getByLabel(words.vi.root).fill("Đảng bộ Khối Thử");
  await page.getByRole("button", { name: words.vi.create }).click();
  await page.getByRole("link", { name: words.vi.edit }).click();
  const grid = page.getByRole("grid");
  await grid.getByRole("gridcell").first().click();
  await grid.evaluate((table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "90\t5\t1.234\tabc\n1\t2\t3\t4\n");
    table.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(grid.getByRole("gridcell").nth(2)).toHaveText("1.234");
  await expect(page.getByRole("status").filter({ hasText: "1 ô không đọc được" })).toContainText(
    "phần thừa không được nhập",
  );
});
