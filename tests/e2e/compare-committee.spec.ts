import { languages, openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const nineMonths = { dataset: "sample", period: "2024-01-01/P9M" };

test("down the tree and back up: each step keeps the period, and going back the place", async ({ page }) => {
  await openApp(page, { page: "/committees/khoi-mau", query: nineMonths });
  const title = page.getByRole("heading", { level: 1 });
  const main = page.getByRole("main");
  await expect(title).toContainText("9 tháng năm 2024: 174");
  const units = panel(page, "Đơn vị trực thuộc");
  await units.getByRole("link", { name: "Cụm Mẫu số 3: Khoa giáo, y tế" }).click();
  await expect(page).toHaveURL(/#\/committees\/cum-3$/);
  await expect(title).toContainText("20 trong 31");
  await expect(units).toContainText("17/18 đơn vị có số liệu");
  const last = units.getByRole("link", { name: "Đảng bộ Trung tâm Kiểm soát bệnh Mẫu 053" });
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(300);
  await last.click();
  await expect(page).toHaveURL(/#\/committees\/tc-053$/);
  await expect(title).toContainText("9 tháng năm 2024");
  await page.goBack();
  await expect(title).toContainText("20 trong 31");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 60);
  await main.getByRole("navigation").first().getByRole("link", { name: "Khối Mẫu" }).click();
  await expect(page).toHaveURL(/#\/committees\/khoi-mau$/);
  await expect(title).toContainText("174");
});

for (const language of languages) {
  test(`F33 a merger is said, its successor is a press away, the years break there, ${language}`, async ({
    page,
  }) => {
    await openApp(page, { language, page: "/committees/tc-057", query: { dataset: "sample" } });
    const main = page.getByRole("main");
    const successor =
      language === "vi" ? "Trung tâm Khuyến nông Mẫu 057+058" : "Sample Extension Centre 057+058";
    await expect(main).toContainText(language === "vi" ? /sáp nhập/i : /merged/i);
    await main.getByRole("link", { name: successor }).first().click();
    await expect(page).toHaveURL(/#\/committees\/tc-057-058/);
    await expect(main).toContainText("058");
    await openApp(page, {
      language,
      page: "/compare",
      query: { dataset: "sample", committee: "cum-4", period: "2024-01-01/P9M" },
    });
    const row = main.getByRole("row", { name: /057\+058/ });
    await expect(row).toContainText(
      language === "vi"
        ? "có sáp nhập hoặc chia tách giữa hai kỳ"
        : "merged or split between the two periods",
    );
  });
}

test("F33 a renamed unit is one line and is held against itself under its old name", async ({ page }) => {
  await openApp(page, {
    page: "/compare",
    query: { dataset: "sample", committee: "cum-2", period: "2024-S1" },
  });
  const table = panel(page, "Bảng so sánh").getByRole("table");
  const row = table.getByRole("row", { name: /^Đảng bộ Sở Mẫu 036A/ });
  await expect(row).toHaveCount(1);
  await expect(table.getByRole("row", { name: /^Đảng bộ Sở Mẫu 036 / })).toHaveCount(0);
  await expect(row).not.toContainText("sáp nhập");
  const base = row.getByRole("cell").nth(1).getByRole("button");
  await base.click();
  await expect(page.getByRole("dialog", { name: "Nguồn và cách tính" })).toContainText("Sở Mẫu 036 ·");
});

test("F47 F60 the waterfall closes, and what the parent reports beyond its units has a step of its own", async ({
  page,
}) => {
  await openApp(page, { page: "/committees/khoi-mau", query: { dataset: "sample", period: "2024" } });
  const gaps = panel(page, "Đơn vị nào làm nên chênh lệch");
  await gaps.getByRole("button", { name: "Bảng" }).click();
  const cells = await gaps
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
  const amounts = cells.map(([, text = ""]) => Number(/[−+]?\d+/.exec(text)?.[0].replace("−", "-")));
  const end = amounts.at(-1);
  expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(end);
  expect(end).toBe(243);
  expect(cells.map(([name]) => name)).toContain("Chênh lệch chưa khớp");
  await openApp(page, { page: "/compare", query: { dataset: "sample" } });
  const total = panel(page, "Bảng so sánh").getByRole("row", { name: /^Cộng/ });
  await expect(total).toContainText("232");
  await expect(total).toContainText("báo cáo của cấp trên khác tổng các đơn vị +11");
});
