import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const committee = "khoi-cac-co-quan-thanh-pho";

test("a figure pressed shows its formulas with numbers, its observation and its source", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "72,5%" }).click();
  const trail = page.getByRole("dialog", { name: "Nguồn và cách tính" });
  await expect(trail).toBeFocused();
  await expect(trail).toContainText(
    "Đảng ủy Khối các cơ quan thành phố · Kết nạp đảng viên mới · 9 tháng năm 2024",
  );
  await expect(trail.getByRole("definition").filter({ hasText: "116 ÷ 160 = 72,5%" })).toBeVisible();
  await expect(trail).toContainText("116 ÷ 72,5% → 160");
  await expect(trail).toContainText("72,5% − 75% = −2,5 điểm phần trăm");
  await expect(trail.getByRole("listitem")).toContainText(/116 · 9 tháng năm 2024.*báo cáo nêu 72,5%/);
  await expect(trail.getByRole("listitem")).toContainText("Báo cáo 9 tháng năm 2024");
});

test("the trail follows the focus from figure to figure; Esc closes it and gives the focus back", async ({
  page,
}) => {
  await openApp(page);
  const opener = page.getByRole("button", { name: "306 / 300" });
  await opener.press("Enter");
  const trail = page.getByRole("dialog", { name: "Nguồn và cách tính" });
  await expect(trail).toContainText("306 ÷ 102% → 300 (299–301)");
  await page.getByRole("button", { name: "94 / 100" }).focus();
  await expect(trail).toContainText("94 ÷ 100 = 94%");
  await page.keyboard.press("Escape");
  await expect(trail).toBeHidden();
  await expect(page.getByRole("button", { name: "94 / 100" })).toBeFocused();
});

test("a public report's trail links to it", async ({ page }) => {
  await openApp(page, { query: { committee: "public-reports" } });
  await panel(page, "Tiến độ theo đơn vị").getByRole("button").filter({ hasText: /\d/ }).first().click();
  const link = page
    .getByRole("dialog", { name: "Nguồn và cách tính" })
    .getByRole("link", { name: "Mở báo cáo" })
    .first();
  await expect(link).toHaveAttribute("href", /^https?:\/\//);
  await expect(link).toHaveAttribute("rel", /noreferrer/);
});

test("the headline, a derived figure and the chart's table have trails", async ({ page }) => {
  await openApp(page, { query: { committee: "dang-uy-khoi" } });
  const trail = page.getByRole("dialog", { name: "Nguồn và cách tính" });
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await expect(trail).toContainText("94 ÷ 94% → 100");
  await trail.getByRole("button", { name: "Đóng" }).click();
  await expect(trail).toBeHidden();
  const quarters = panel(page, "Tiến độ theo quý");
  await quarters.getByRole("button", { name: "Bảng" }).click();
  await quarters
    .getByRole("row", { name: /^6 tháng/ })
    .getByRole("button", { name: "62", exact: true })
    .click();
  await expect(trail).toContainText("94 − 32 = 62");
  await expect(trail.getByRole("listitem")).toHaveCount(2);
});

test("the trail speaks English too", async ({ page }) => {
  await openApp(page, { language: "en", query: { committee } });
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  const trail = page.getByRole("dialog", { name: "Source and formula" });
  await expect(trail).toContainText("72.5% − 75% = −2.5 points");
  await expect(trail).toContainText("implied by the stated percentage; the only whole number that fits");
});
