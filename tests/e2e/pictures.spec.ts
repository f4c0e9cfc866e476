import { languages, openApp, panel, screenshot, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { cutOff, overflowing } from "./support/layout.ts";

const pages = [
  { name: "collection", query: {} },
  { name: "committee", query: { committee: "khoi-cac-co-quan-thanh-pho" } },
  { name: "bloc", query: { dataset: "sample" } },
  { name: "organisations", query: { dataset: "sample", level: "organisations" } },
];
const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

// The pictures are there to be looked at (test-results/shots); what a machine can see of them is tested.
for (const { name, query } of pages) {
  for (const size of sizes) {
    test(`${name} at ${size.width} × ${size.height}: nothing sticks out, no text is cut`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      for (const language of languages) {
        for (const theme of themes) {
          await openApp(page, { language, theme, query });
          const quarters = panel(page, language === "vi" ? "Tiến độ theo quý" : "Progress per quarter");
          await expect(quarters.getByRole("img").first()).toBeVisible();
          expect(await overflowing(page)).toEqual([]);
          expect(await cutOff(page)).toEqual([]);
          await screenshot(page, `${name}-${size.width}-${language}-${theme}`);
        }
      }
    });
  }
}
