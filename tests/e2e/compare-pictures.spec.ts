import { languages, openApp, screenshot, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { cutOff, overflowing } from "./support/layout.ts";

const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const shows = ["table", "matrix", "ranking", "columns", "lines", "gaps", "changes", "missing"];
const views = [
  ...shows.map((show) => ({ name: `compare-${show}`, page: "/compare", query: { show } })),
  { name: "committee-page", page: "/committees/cum-3", query: {} },
];

// The pictures are there to be looked at (test-results/shots); what a machine can see of them is tested.
for (const { name, page: path, query } of views) {
  for (const language of languages) {
    test(`${name}, ${language}: nothing sticks out, no text is cut, at three sizes in both themes`, async ({
      page,
    }) => {
      for (const theme of themes) {
        await openApp(page, { language, theme, page: path, query: { dataset: "sample", ...query } });
        await expect(page.getByRole("main").getByRole("article")).not.toHaveAttribute("aria-busy");
        for (const size of sizes) {
          await page.setViewportSize(size);
          // Charts take a frame to find their new size. The heads of a committee's table are only read out on a phone.
          await expect
            .poll(async () => (await overflowing(page)).filter((each) => !/^T[RH] /.test(each)))
            .toEqual([]);
          expect(await cutOff(page)).toEqual([]);
          await screenshot(page, `${name}-${size.width}-${language}-${theme}`);
        }
      }
    });
  }
}
