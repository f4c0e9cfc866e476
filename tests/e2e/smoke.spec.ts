import { languages, openApp, screenshot, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

for (const language of languages) {
  for (const theme of themes) {
    test(`opens in ${language}, ${theme}`, async ({ page }) => {
      await openApp(page, { language, theme });
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
      await screenshot(page, `overview-${language}-${theme}`);
    });
  }
}

test("is served with the documented headers, and says 404 for what is not there", async ({ request }) => {
  const page = await request.get("./");
  expect(page.headers()).toMatchObject({
    "content-security-policy": "frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  expect((await request.get("./data/none.json")).status()).toBe(404);
});
