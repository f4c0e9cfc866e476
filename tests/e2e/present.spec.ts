import type { Page } from "@playwright/test";
import { languages } from "./support/app.ts";
import { onTheWall, present, saidBy, tenSlides, words } from "./support/deck.ts";
import { expect, test } from "./support/fixtures.ts";

const sizes = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

for (const language of languages) {
  for (const size of sizes) {
    test(`a deck of ten slides by the clicker alone, without a network, at ${size.width}×${size.height}, in ${language}`, async ({
      page,
      context,
      watch,
    }) => {
      watch.allowConsole(/ERR_INTERNET_DISCONNECTED/);
      await page.setViewportSize(size);
      const deck = tenSlides(language, { theme: size.width === 1920 ? "dark" : "light" });
      await present(page, deck);
      await context.setOffline(true);
      const said = saidBy(deck);
      expect(said).toHaveLength(10);
      for (const [index, texts] of said.entries()) {
        await expect(page).toHaveURL(new RegExp(`/${index + 1}$`));
        const slide = onTheWall(page);
        const read = (await slide.innerText()).replaceAll(/\s+/gu, " ");
        const drawn = (await slide.locator("text").allTextContents()).join(" ");
        for (const text of texts) expect(`${read} ${drawn}`).toContain(text);
        await expect(slide).toContainText(
          language === "vi" ? "Số liệu đến 26/9/2024" : "Data as of 26 Sep 2024",
        );
        await expect(slide).toContainText(language === "vi" ? "DỰ THẢO" : "DRAFT");
        expect(await misfitsOf(page, size)).toEqual([]);
        await page.screenshot({
          path: `test-results/shots/slide-${language}-${size.width}-${index + 1}.png`,
        });
        await page.keyboard.press("PageDown");
      }
      // The end is the end.
      await expect(page).toHaveURL(/\/10$/);
      await page.keyboard.press("PageUp");
      await expect(page).toHaveURL(/\/9$/);
    });
  }
}

/** What is not whole on the wall, too small for a hall, or cut by its box. */
async function misfitsOf(page: Page, size: { readonly width: number; readonly height: number }) {
  return onTheWall(page).evaluate(
    (slide, { width, height }) => {
      const misfits: string[] = [];
      const frame = slide.getBoundingClientRect();
      if (frame.left < -1 || frame.top < -1 || frame.right > width + 1 || frame.bottom > height + 1)
        misfits.push(`the slide: ${frame.left} ${frame.top} ${frame.right} ${frame.bottom}`);
      if (frame.width < width - 1 && frame.height < height - 1)
        misfits.push("the slide is smaller than it could be");
      const scale = frame.height / 768;
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || (node.textContent ?? "").trim() === "") continue;
        if (parent.closest("desc, title, .visually-hidden, caption") !== null) continue;
        const px = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (px < 23.9) misfits.push(`${px} px: ${node.textContent}`);
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        const isOut =
          box.left < frame.left + 20 * scale ||
          box.right > frame.right - 20 * scale ||
          box.bottom > frame.bottom;
        if (box.width > 0 && isOut)
          misfits.push(`out: ${node.textContent} ${box.left} ${box.right} ${box.bottom}`);
      }
      return misfits;
    },
    { ...size },
  );
}

test("F85 F5, Esc, held, stray and unknown keys never lose the slide nor load the page anew", async ({
  page,
}) => {
  await present(page, tenSlides("vi"));
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  for (const key of ["PageDown", "PageDown", "F5", "Shift+F5", "Escape", "Escape", "x", "Tab", "F5", "Alt"])
    await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/3$/);
  await page.keyboard.press("b");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/\/3$/);
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/8$/);
  await page.keyboard.press("g");
  await expect(page.getByRole("group", { name: "Tất cả các trang" })).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/4$/);
  await expect(onTheWall(page)).toBeVisible();
  expect(loads).toBe(0);
});

test("F85 a thousand random keys leave a slide on the wall and a way out", async ({ page }) => {
  await present(page, tenSlides("en"));
  const keys =
    "PageDown PageUp ArrowRight ArrowLeft ArrowUp ArrowDown Enter Backspace Home End Escape F5 b . w , g 1 2 7 0 Space Shift+F5 Control+F5".split(
      " ",
    );
  let seed = 11;
  for (let turn = 0; turn < 1_000; turn += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    await page.keyboard.press(keys[seed % keys.length] ?? "PageDown");
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(onTheWall(page)).toBeVisible();
  await expect(page).toHaveURL(/\/present\/show\/[^/]+\/(10|[1-9])$/);
  await page.mouse.move(300, 300);
  await page.mouse.move(340, 340);
  await page.getByRole("button", { name: "Leave the presentation" }).click();
  await expect(page).toHaveURL(/#\/present$/);
});

test("F84 another resolution, and a crash, keep the slide", async ({ page }) => {
  await present(page, tenSlides("vi"));
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press("PageDown");
  const [title = ""] = saidBy(tenSlides("vi"))[4] ?? [];
  // A projector's other resolution, in a window: the test's browser can't resize a full screen.
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  for (const size of [...sizes, { width: 800, height: 1200 }]) {
    await page.setViewportSize(size);
    await expect(onTheWall(page)).toContainText(title);
    await expect.poll(() => misfitsOf(page, size)).toEqual([]);
  }
  await page.reload();
  await expect(onTheWall(page)).toContainText(title, { timeout: 2_000 });
});

for (const language of languages) {
  test(`the speaker's window follows the wall and leads it, with names that the wall does not show, in ${language}`, async ({
    page,
    context,
  }) => {
    const deck = tenSlides(language, { names: "numbered" });
    await present(page, deck);
    await page.mouse.move(300, 300);
    await page.mouse.move(340, 340);
    const [speaker] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("button", { name: words[language].speaker }).click(),
    ]);
    const notes = speaker.getByRole("region", { name: language === "vi" ? "Ghi chú" : "Notes" });
    await expect(notes).toContainText(language === "vi" ? "Lời cho trang 1" : "Words for slide 1");
    await page.bringToFront();
    await page.keyboard.press("Home");
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press("PageDown");
    await expect(notes).toContainText(/4$/);
    const name = language === "vi" ? "Đảng ủy Sở Y tế 3" : "Department of Health 3";
    await expect(speaker.locator("article").first()).toContainText(name);
    await expect(onTheWall(page)).not.toContainText(name);
    await expect(onTheWall(page)).toContainText(language === "vi" ? "Đơn vị 3" : "Unit 3");
    await speaker.bringToFront();
    await speaker.keyboard.press("PageDown");
    await expect(page).toHaveURL(/\/5$/);
    await speaker.getByRole("button", { name: language === "vi" ? "Màn hình đen" : "Black screen" }).click();
    await expect(page.locator("[data-screen=black]")).toBeVisible();
    await speaker.keyboard.press("PageDown");
    await expect(page.locator("[data-screen=black]")).toHaveCount(0);
    // The wall's page is loaded anew: both find each other again.
    await page.reload();
    await expect(onTheWall(page)).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press("PageUp");
    await expect(page).toHaveURL(/\/4$/);
    await expect(notes).toContainText(/4$/);
    await speaker.screenshot({ path: `test-results/shots/speaker-${language}.png` });
  });
}

test("a screen in a corridor runs by itself and starts over", async ({ page }) => {
  await page.clock.install();
  const deck = tenSlides("vi");
  await present(page, { ...deck, slides: deck.slides.slice(0, 3) });
  await page.goto(`${page.url()}/wall`);
  await expect(onTheWall(page)).toBeVisible();
  for (const number of [2, 3, 1, 2]) {
    await page.clock.runFor(15_100);
    await expect(page).toHaveURL(new RegExp(`/${number}/wall$`));
  }
});
