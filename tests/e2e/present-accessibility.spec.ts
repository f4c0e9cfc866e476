import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { languages, openApp, screenshot, themes } from "./support/app.ts";
import { openDeckFile, present, tenSlides } from "./support/deck.ts";
import { expect, test } from "./support/fixtures.ts";

for (const language of languages) {
  for (const theme of themes) {
    test(`axe finds nothing where decks are made, nor on the wall, ${language}, ${theme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`./?lang=${language}#/present`);
      await page.getByRole("heading", { level: 2 }).waitFor();
      expect(await findings(page), "without a deck").toEqual([]);
      await openDeckFile(page, tenSlides(language, { theme }));
      expect(await findings(page), "a deck").toEqual([]);
      await present(page, tenSlides(language, { theme }));
      for (const name of ["PageDown", "PageDown", "PageDown", "PageDown", "g"]) {
        await page.keyboard.press(name);
        expect(await findings(page), name).toEqual([]);
      }
    });
  }
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`decks are made at ${width}×${height}: nothing sticks out, nothing lies over another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openDeckFile(page, tenSlides("vi"));
    await page.getByRole("navigation", { name: "Các trang" }).getByRole("button").nth(4).click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await screenshot(page, `present-${width}`);
    await page.emulateMedia({ colorScheme: "dark" });
    await screenshot(page, `present-${width}-dark`);
    await openApp(page, { query: { dataset: "sample" } });
    await expect(page.getByRole("button", { name: "+ Trang chiếu" }).first()).toBeVisible();
  });
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("svg text").analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}
