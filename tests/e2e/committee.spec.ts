import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const committee = "khoi-cac-co-quan-thanh-pho";
const headlines = {
  vi: "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; chậm 2,5 điểm phần trăm so với mốc thời gian, còn 44 trong quý IV",
  en: "Jan–Sep 2024: 116 of 160 new members, 72.5%; 2.5 points behind the time mark, 44 to go in Q4",
} as const;

for (const [language, headline] of Object.entries(headlines)) {
  test(`a committee's page says exactly where it stands, in ${language}`, async ({ page }) => {
    await openApp(page, { language: language === "vi" ? "vi" : "en", query: { committee } });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  });
}

test("a committee is found without diacritics, whatever side the tone mark stands on", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Đơn vị" }).click();
  const search = page.getByRole("dialog", { name: "Tìm đơn vị" });
  const found = search.getByRole("listitem");
  for (const typed of ["dang uy khoi", "đảng uỷ khối", "ĐẢNG ỦY KHỐI"]) {
    await search.getByRole("searchbox").fill(typed);
    await expect(found.first()).toContainText("Đảng ủy Khối, khóa II, nhiệm kỳ 2020–2025");
  }
  await search.getByRole("searchbox").fill("không có ở đâu");
  await expect(search.getByRole("status")).toHaveText("Không có đơn vị nào khớp");
  await search.getByRole("searchbox").fill("dang uy khoi");
  await found.first().getByRole("button").click();
  await expect(search).toBeHidden();
  await expect(page).toHaveURL(/committee=dang-uy-khoi/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("94 trong 100");
});

test("links go to a committee, back and forward return", async ({ page }) => {
  await openApp(page);
  const title = page.getByRole("heading", { level: 1 });
  const list = panel(page, "Tiến độ theo đơn vị");
  await list.getByRole("link", { name: "Đảng ủy Khối các cơ quan thành phố" }).click();
  await expect(title).toHaveText(headlines.vi);
  await list.getByRole("link", { name: "Đảng ủy Khối, khóa II" }).click();
  await expect(title).toContainText("94 trong 100");
  await page.goBack();
  await expect(title).toHaveText(headlines.vi);
  await page.goBack();
  await expect(title).toContainText("5 đơn vị");
  await page.goForward();
  await expect(title).toHaveText(headlines.vi);
});

test("a small panel of the collection leads to its committee", async ({ page }) => {
  await openApp(page);
  await panel(page, "Tiến độ theo quý").getByRole("button", { name: "Khối các cơ quan thành phố" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlines.vi);
});

test("six months are derived from nine and the third quarter; the first quarter stays a gap", async ({
  page,
}) => {
  await openApp(page, { query: { committee: "dang-uy-khoi" } });
  const quarters = panel(page, "Tiến độ theo quý");
  await expect(quarters.getByRole("button", { name: /^6 tháng\b/ })).toContainText(/62.*suy ra/);
  await expect(quarters.getByRole("button", { name: /^9 tháng\b/ })).toContainText("94");
  await expect(quarters.getByRole("button", { name: /^Quý I\b/ })).toContainText("chưa có số liệu");
  await quarters.getByRole("radio", { name: "Trong quý" }).check();
  await expect(page).toHaveURL(/view=quarter/);
  await expect(quarters.getByRole("button", { name: /^Quý III\b/ })).toContainText("32");
  for (const gap of [/^Quý I\b/, /^Quý II\b/, /^Quý IV\b/]) {
    await expect(quarters.getByRole("button", { name: gap })).toContainText("chưa có số liệu");
  }
});

test("the year's forecast is 155, with its range in the table", async ({ page }) => {
  await openApp(page, { query: { committee } });
  const quarters = panel(page, "Tiến độ theo quý");
  await expect(quarters.getByRole("button", { name: /^Năm\b/ })).toContainText("dự báo 155");
  await quarters.getByRole("button", { name: "Bảng" }).click();
  await expect(quarters.getByRole("row", { name: /^Năm 2024/ })).toContainText(/155.*146–164/);
});

test("the reference can be changed and taken off, and the headline follows", async ({ page }) => {
  await openApp(page, { query: { committee } });
  const title = page.getByRole("heading", { level: 1 });
  const reference = panel(page, "Tiến độ theo quý").getByRole("combobox", { name: "So với" });
  await reference.selectOption("Tắt");
  await expect(page).toHaveURL(/reference=off/);
  await expect(title).toContainText("116 trong 160");
  await expect(title).not.toContainText("mốc thời gian");
  await reference.selectOption("Mốc thời gian đều");
  await expect(title).toHaveText(headlines.vi);
});

test("a period chosen in the chart or above it is the page's period", async ({ page }) => {
  await openApp(page, { query: { committee: "dang-uy-khoi" } });
  const title = page.getByRole("heading", { level: 1 });
  await panel(page, "Tiến độ theo quý")
    .getByRole("button", { name: /^6 tháng\b/ })
    .click();
  await expect(page).toHaveURL(/period=2023-S1|period=2023-01-01\/P6M/);
  await expect(title).toContainText("62 trong 100");
  await page.getByRole("radio", { name: "9 tháng" }).check();
  await expect(title).toContainText("94 trong 100");
});

test("an indicator's tile opens its own charts and trail", async ({ page }) => {
  await openApp(page, { query: { committee } });
  const tiles = panel(page, "Chỉ tiêu khác");
  await tiles.getByRole("button", { name: "144 người" }).click();
  await expect(page.getByRole("dialog", { name: "Nguồn và cách tính" })).toContainText("144");
  await page.keyboard.press("Escape");
  await tiles.getByRole("link", { name: "Học viên lớp bồi dưỡng nhận thức về Đảng" }).click();
  await expect(page).toHaveURL(/indicator=awareness-learners/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("144");
  await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^9 tháng\b/ })).toContainText(
    "144",
  );
});

test("the tasks of the next period stand beside the figures", async ({ page }) => {
  await openApp(page, { query: { committee } });
  await expect(panel(page, "Nhiệm vụ quý IV/2024").getByRole("listitem")).toContainText([
    "Soát lại các chỉ tiêu",
    "Hoàn thành chỉ tiêu kết nạp",
  ]);
});

test("how many indicators meet their plan is counted", async ({ page }) => {
  await openApp(page, { query: { dataset: "sample" } });
  await expect(panel(page, "Chỉ tiêu khác")).toContainText(/\d+ trong \d+ chỉ tiêu đạt kế hoạch/);
});
