import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const committee = "khoi-cac-co-quan-thanh-pho";

for (const { key, given, said, expected } of [
  { key: "indicator", given: "happiness", said: "đang xem Kết nạp đảng viên mới", expected: "5 đơn vị" },
  { key: "period", given: "2024-Q5", said: "đang xem Kỳ gần nhất", expected: "5 đơn vị" },
  { key: "reference", given: "tomorrow", said: "đang xem Mốc thời gian đều", expected: "5 đơn vị" },
  { key: "view", given: "pie", said: "đang xem", expected: "5 đơn vị" },
  { key: "sort", given: "luck", said: "đang xem Tỷ lệ thực hiện", expected: "5 đơn vị" },
  { key: "committee", given: "dang-uy-khoi-2", said: "đang xem Năm báo cáo", expected: "5 đơn vị" },
  { key: "dataset", given: "nowhere", said: "đang xem Báo cáo của các đảng ủy", expected: "5 đơn vị" },
]) {
  test(`an impossible ${key} in the link falls back, and the page says so`, async ({ page, watch }) => {
    if (key === "committee") watch.allowConsole(/404/);
    await openApp(page, { query: { [key]: given } });
    await expect(page.getByRole("heading", { level: 1 })).toContainText(expected);
    const notice = page.getByRole("status").filter({ hasText: given });
    await expect(notice).toContainText(`“${given}”, không dùng được`);
    await expect(notice).toContainText(said);
  });
}

test("a link shows the same view to somebody else", async ({ page, browser, baseURL }) => {
  await openApp(page, { query: { committee: "dang-uy-khoi" } });
  await page.getByRole("radio", { name: "6 tháng" }).check();
  await page.getByRole("radio", { name: "Trong quý" }).check();
  await panel(page, "Tiến độ theo đơn vị")
    .getByRole("combobox", { name: "Sắp xếp" })
    .selectOption("Tên đơn vị");
  await expect(page).toHaveURL(/period=.*view=quarter.*sort=name/);
  await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^Quý III\b/ })).toBeVisible();
  const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  await expect(
    panel(elsewhere, "Tiến độ theo quý").getByRole("button", { name: /^Quý III\b/ }),
  ).toBeVisible();
  await expect(elsewhere.getByRole("main")).toHaveText(await page.getByRole("main").innerText(), {
    useInnerText: true,
  });
  await other.close();
});

test("links can be opened in a new tab and lead to the same place", async ({ page }) => {
  await openApp(page);
  const href = await page
    .getByRole("link", { name: "Đảng ủy Khối các cơ quan thành phố" })
    .getAttribute("href");
  await page.goto(`./${href}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("116 trong 160");
});

test("the language changes without a reload and is kept", async ({ page }) => {
  await openApp(page, { query: { committee } });
  await page.evaluate(() => Object.assign(window, { marker: "still here" }));
  await page.getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("English");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("116 of 160 new members");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en/);
  expect(await page.evaluate(() => "marker" in window)).toBe(true);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("5 units");
  await page.goto("./?lang=vi");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("5 đơn vị");
});

test("the theme is kept", async ({ page }) => {
  await openApp(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("combobox", { name: "Giao diện" }).selectOption("Tối");
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await paper()).toBe(dark);
});

test("the sample says what it is, and no link leads out of it by accident", async ({ page }) => {
  await openApp(page);
  await page.getByRole("combobox", { name: "Bộ số liệu" }).selectOption("Dữ liệu mẫu");
  await expect(page).toHaveURL(/dataset=sample/);
  await expect(page.getByRole("main").getByText("Dữ liệu mẫu", { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("không phải số liệu thật");
  await panel(page, "Tiến độ theo đơn vị").getByRole("link").first().click();
  await expect(page).toHaveURL(/dataset=sample.*committee=cum-/);
  await expect(page.getByRole("main").getByText("Dữ liệu mẫu", { exact: true })).toBeVisible();
});

test("an unknown page says so and leads to the overview", async ({ page }) => {
  await page.goto(`./?committee=${committee}#/nowhere`);
  await expect(page.getByRole("main")).toContainText("Không có trang này.");
  await page.getByRole("link", { name: "Về trang tổng quan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("116 trong 160");
});
