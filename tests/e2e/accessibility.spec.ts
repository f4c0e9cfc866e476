import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { languages, openApp, panel, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const words = {
  vi: { quarters: "Tiến độ theo quý", table: "Bảng", committee: "Đơn vị", open: "72,5%" },
  en: { quarters: "Progress per quarter", table: "Table", committee: "Unit", open: "72.5%" },
} as const;
const committee = "khoi-cac-co-quan-thanh-pho";

for (const language of languages) {
  for (const theme of themes) {
    const { quarters, table, committee: chooser, open } = words[language];

    test(`axe finds nothing on the pages, ${language}, ${theme}`, async ({ page }) => {
      for (const query of [{}, { committee }, { dataset: "sample" }]) {
        await openApp(page, { language, theme, query });
        await expect(panel(page, quarters).getByRole("img").first()).toBeVisible();
        await expectNoFindings(page);
      }
    });

    test(`axe finds nothing with a table, a trail and the search open, ${language}, ${theme}`, async ({
      page,
    }) => {
      await openApp(page, { language, theme, query: { committee } });
      await panel(page, quarters).getByRole("button", { name: table }).click();
      await expect(panel(page, quarters).getByRole("table")).toBeVisible();
      await expectNoFindings(page);
      await page.getByRole("button", { name: open }).first().click();
      await expect(page.getByRole("dialog")).toBeFocused();
      await expectNoFindings(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: chooser }).click();
      // A list that needs no scrolling: axe cannot see what lies under entries that the list's frame cuts off.
      await page.getByRole("dialog").getByRole("searchbox").fill("phu tho");
      await expect.poll(() => page.getByRole("dialog").getByRole("listitem").count()).toBeLessThan(10);
      await expectNoFindings(page);
    });
  }
}

test("axe finds nothing on a page that is not there and on one that failed", async ({ page, watch }) => {
  watch.allowConsole(/Failed to load resource/);
  await page.goto("./#/nowhere");
  await expect(page.getByRole("main")).toContainText("Không có trang này.");
  await expectNoFindings(page);
  await page.route("**/data/**", (route) => route.fulfill({ status: 500 }));
  await page.goto("./?committee=other");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoFindings(page);
});

test("every chart and every mark to press has a name that says its numbers", async ({ page }) => {
  await openApp(page);
  const bars = panel(page, "Tiến độ theo đơn vị").getByRole("img");
  await expect(bars).toHaveCount(3);
  await expect(bars.nth(2)).toHaveAccessibleName(
    /^Đảng ủy Khối các cơ quan thành phố\. .*116 trong 160.*72,5%/,
  );
  const panels = panel(page, "Tiến độ theo quý").getByRole("listitem").locator("svg[role='img']");
  await expect(panels).toHaveCount(4);
  await expect(panels.first()).toHaveAccessibleName(/Đảng ủy Khối.*94/);
  await openApp(page, { query: { committee } });
  const chart = panel(page, "Tiến độ theo quý").getByRole("group", { name: "Tiến độ theo quý" });
  await expect(chart).toHaveAccessibleDescription(/^9 tháng năm 2024: 116 trong 160/);
  await expect(chart.getByRole("button", { name: /^9 tháng\b/ })).toHaveAccessibleName(
    /thực hiện 116.*mốc (thời gian )?120/,
  );
});

for (const theme of themes) {
  test(`text in charts has a contrast of 4.5:1, geometry 3:1, ${theme}`, async ({ page }) => {
    for (const query of [{}, { committee }, { dataset: "sample" }]) {
      await openApp(page, { theme, query });
      await expect(panel(page, "Tiến độ theo quý").getByRole("img").first()).toBeVisible();
      const { text, marks } = await chartContrasts(page);
      expect(text.length + marks.length).toBeGreaterThan(8);
      expect(text.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      expect(marks.filter(({ ratio }) => ratio < 3)).toEqual([]);
    }
  });
}

/** No violation, and nothing that axe leaves open. It can't tell what lies under text in SVG: contrast there is tested below. */
async function expectNoFindings(page: Page): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page }).exclude("svg text").analyze();
  const findings = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const messages = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${target.join(" ")}: ${messages.join("; ")}`;
    }),
  );
  expect(findings).toEqual([]);
}

/**
 * WCAG's contrast of what charts draw with what lies under it: the label of a column with the column, all else with the
 * page. Marks are the fills or edges that carry a value; grid lines and bands carry none.
 */
async function chartContrasts(page: Page) {
  return page.evaluate(() => {
    const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const luminance = (color: string, over: string): number => {
      if (pixel === null) return NaN;
      pixel.fillStyle = over;
      pixel.fillRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (color: string, ground: string): number => {
      const [one, other] = [luminance(color, ground), luminance(ground, ground)].toSorted((a, b) => b - a);
      return ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
    };
    const paper = getComputedStyle(document.body).backgroundColor;
    const named = (element: Element, color: string, ground: string) => ({
      what: `${element.tagName} ${element.getAttribute("class") ?? ""} ${element.textContent.slice(0, 20)} ${color}`,
      ratio: Math.round(contrast(color, ground) * 100) / 100,
    });
    const columnUnder = (element: Element): string => {
      const box = element.getBoundingClientRect();
      const under = [...(element.parentElement?.querySelectorAll("path") ?? [])].find((path) => {
        const { left, right, top, bottom } = path.getBoundingClientRect();
        const width = parseFloat(path.getAttribute("stroke-width") ?? "0") / 2;
        return (
          box.left >= left - width && box.right <= right + width && box.top >= top && box.bottom <= bottom
        );
      });
      return under === undefined ? paper : getComputedStyle(under).stroke;
    };
    const texts = [...document.querySelectorAll("main svg text")].filter(
      (text) => text.textContent.trim() !== "",
    );
    const valueMarks =
      "main section svg:not([aria-hidden]) :is(rect, line, path):not(defs *, [class*=grid] *, [class*=grid], [class*=band])";
    const shapes = [...document.querySelectorAll(valueMarks)];
    return {
      text: texts.map((text) => named(text, getComputedStyle(text).fill, columnUnder(text))),
      marks: shapes.flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const paints = (shape.tagName === "rect" ? [fill, stroke] : [stroke]).filter(
          (paint) => !/none|url|transparent|, 0\)/.test(paint),
        );
        const [best] = paints
          .map((paint) => named(shape, paint, paper))
          .toSorted((one, other) => other.ratio - one.ratio);
        return best ?? [];
      }),
    };
  });
}
