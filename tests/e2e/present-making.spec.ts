import { languages, openApp, panel, screenshot } from "./support/app.ts";
import { onTheWall, words } from "./support/deck.ts";
import { expect, test } from "./support/fixtures.ts";

for (const language of languages) {
  const isVietnamese = language === "vi";
  const strip = isVietnamese ? "Các trang" : "Slides";

  test(`one press puts a headline, a chart and a table of every page into the deck, in ${language}`, async ({
    page,
  }) => {
    const { add, added } = words[language];
    await openApp(page, { language, query: { dataset: "sample" } });
    for (const name of isVietnamese
      ? ["Tiến độ theo đơn vị", "Tiến độ theo quý"]
      : ["Progress per unit", "Progress per quarter"]) {
      await panel(page, name).getByRole("button", { name: add }).click();
      await expect(panel(page, name).getByText(added)).toBeVisible();
    }
    await page.getByRole("button", { name: add }).first().click();
    await expect(page.getByText(added)).toHaveCount(3);
    await openApp(page, { language, page: "/compare", query: { dataset: "sample", show: "lines" } });
    await page.getByRole("button", { name: add }).last().click();
    await expect(page.getByText(added)).toBeVisible();
    await page.getByRole("link", { name: isVietnamese ? "Mở bài trình chiếu" : "Open the deck" }).click();
    const slides = page.getByRole("navigation", { name: strip }).getByRole("button");
    await expect(slides).toHaveCount(4);
    await expect(page.locator("article").first()).toContainText(isVietnamese ? "Dữ liệu mẫu" : "Sample data");
  });

  test(`a deck of the whole conference by one press, put in order by the keyboard, and kept, in ${language}`, async ({
    page,
  }) => {
    await openApp(page, {
      language,
      page: "/present",
      query: { dataset: "sample", period: "2024-01-01/P9M" },
    });
    await page
      .getByRole("button", { name: isVietnamese ? "Lập bài từ số liệu" : "Make a deck from the figures" })
      .click();
    const slides = page.getByRole("navigation", { name: strip }).getByRole("button");
    await expect(slides.first()).toHaveAccessibleName(
      isVietnamese ? /Hội nghị sơ kết 9 tháng năm 2024/ : /Review of Jan–Sep 2024/,
    );
    const count = await slides.count();
    expect(count).toBeGreaterThanOrEqual(6);
    const names = () => slides.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
    const before = await names();

    await slides.nth(1).click();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(names).not.toEqual(before);
    const title = (before[1] ?? "").replace(/^[^:]+: /, "");
    expect((await names())[2]).toContain(title);
    await page.getByRole("button", { name: isVietnamese ? "Nhân đôi" : "Duplicate" }).click();
    await expect(slides).toHaveCount(count + 1);
    await page.getByRole("button", { name: isVietnamese ? "Ẩn trang" : "Hide slide" }).click();
    await expect(
      page.getByRole("button", { name: isVietnamese ? "Hiện trang" : "Show slide" }),
    ).toBeVisible();
    await page.getByLabel(isVietnamese ? "Tiêu đề" : "Title").fill("Ẫ Ỗ của chúng tôi");
    await page.getByLabel(isVietnamese ? "Ghi chú cho người trình bày" : "Speaker notes").fill("Nói chậm");
    await page.getByLabel(isVietnamese ? "Tiêu đề" : "Title").focus();
    await expect(page.locator("article").filter({ hasText: "Ẫ Ỗ của chúng tôi" }).first()).toBeVisible();
    await screenshot(page, `present-${language}`);

    const undo = page.getByRole("button", { name: words[language].undo, exact: true });
    for (let step = 0; step < 5; step += 1) await undo.click();
    await expect.poll(names).toEqual(before);

    await page.reload();
    await expect(slides).toHaveCount(count);
    await expect.poll(names).toEqual(before);
    await page.getByRole("button", { name: words[language].present, exact: true }).click();
    await expect(onTheWall(page)).toBeVisible();
  });
}

test("a slide is dragged to another place", async ({ page }) => {
  await openApp(page, { page: "/present", query: { dataset: "sample" } });
  await page.getByRole("button", { name: "Lập bài từ số liệu" }).click();
  const slides = page.getByRole("navigation", { name: "Các trang" }).getByRole("button");
  await expect(slides.nth(1)).toBeVisible();
  const name = await slides.nth(1).getAttribute("aria-label");
  const title = (name ?? "").replace(/^[^:]+: /, "");
  const [from, to] = [await slides.nth(1).boundingBox(), await slides.nth(0).boundingBox()];
  if (from === null || to === null) throw new Error("No slides to drag");
  await page.mouse.move(from.x + 40, from.y + 40);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + 40, to.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect(slides.nth(0)).toHaveAccessibleName(new RegExp(title.slice(0, 12)));
});

test("F86 fresh figures are told with every difference, and change nothing until somebody says so", async ({
  page,
}) => {
  const book = "**/data/reports/committees/five-reports/2024.json";
  await openApp(page, { query: { period: "2024-01-01/P9M" } });
  await panel(page, "Tiến độ theo đơn vị").getByRole("button", { name: "+ Trang chiếu" }).click();
  await expect(page.getByText("Đã thêm.")).toBeVisible();
  await page.route(book, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll(/"value":\s*116\b/g, '"value":118'),
    });
  });
  await page.goto("./#/present");
  await page.reload();
  await expect(page.getByText("Số liệu đã thay đổi ở 1 trang. Bài vẫn giữ số liệu cũ.")).toBeVisible();
  const slide = page.getByRole("region", { name: "Trang đang chọn" }).locator("article");
  await expect(slide).toContainText("116 / 160");
  await page.getByText("Xem khác ở đâu").click();
  await expect(page.getByText(/Thực hiện: 116 → 118/)).toBeVisible();
  await expect(slide).toContainText("116 / 160");
  await page.getByRole("button", { name: "Lấy số liệu mới" }).click();
  await expect(slide).toContainText("118");
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await expect(slide).toContainText("116 / 160");
});

test("F3 where nothing is kept and no network, decks are still made and opened", async ({ page, watch }) => {
  watch.allowConsole(/Failed to load resource|ERR_FAILED/);
  await page.route("**/{data,config.json}**", (route) => route.abort());
  await page.route("**/data/**", (route) => route.abort());
  await page.goto("./#/present");
  await page.getByRole("button", { name: "Bài mới" }).click();
  await page.getByRole("button", { name: "Thêm trang chữ" }).click();
  await page.getByLabel("Nội dung, mỗi ý một dòng").fill("Một\nHai");
  await page.getByLabel("Ghi chú cho người trình bày").focus();
  await expect(page.locator("article").first()).toContainText("Hai");
});
