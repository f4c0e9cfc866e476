import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { languages, openApp, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const sample = { dataset: "sample" };
const views = [
  { name: "the table", page: "/compare", query: sample },
  { name: "the matrix", page: "/compare", query: { ...sample, show: "matrix" } },
  { name: "lines", page: "/compare", query: { ...sample, show: "lines" } },
  { name: "the waterfall", page: "/compare", query: { ...sample, show: "gaps" } },
  { name: "a committee", page: "/committees/cum-3", query: sample },
] as const;

for (const language of languages) {
  for (const theme of themes) {
    test(`axe finds nothing and leaves nothing open on compare and a committee's page, ${language}, ${theme}`, async ({
      page,
    }) => {
      for (const { name, page: path, query } of views) {
        await openApp(page, { language, theme, page: path, query });
        await expect(
          page.getByRole("main").locator("table, svg[aria-label], svg[aria-labelledby]").first(),
        ).toBeVisible();
        await expect(page.getByRole("main").getByRole("article")).not.toHaveAttribute("aria-busy");
        expect(await findings(page), name).toEqual([]);
      }
    });
  }
}

test("axe finds nothing with the trail over the matrix and with saved views open", async ({ page }) => {
  await openApp(page, { page: "/compare", query: { ...sample, show: "matrix" } });
  await page.getByText("Cách xem đã lưu").click();
  await page.getByRole("textbox", { name: "Tên cách xem" }).fill("Giao ban");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByRole("cell").first().click();
  await expect(page.getByRole("dialog")).toBeFocused();
  expect(await findings(page)).toEqual([]);
});

/**
 * What axe finds, and what it can't tell. It can't tell what lies under text in SVG, which has a test of its own, nor under
 * a cell's mark, a line at its foot or across it: there the cell's text is held against its shade.
 */
async function findings(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).exclude("svg text").analyze();
  const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const messages = [...any, ...all, ...none].map(({ message }) => message);
      return { id, cell: target.join(" "), messages };
    }),
  );
  const open = found.filter(({ messages }) => !messages.every(isMark));
  const contrasts = await Promise.all(
    found
      .filter(({ messages }) => messages.every(isMark))
      .map(async ({ cell }) => ({ cell, contrast: await page.locator(cell).first().evaluate(textContrast) })),
  );
  return [
    ...open.map(({ id, cell, messages }) => `${id}: ${cell}: ${messages.join("; ")}`),
    ...contrasts.filter(({ contrast }) => contrast < 4.5).map(({ cell, contrast }) => `${contrast}: ${cell}`),
  ];
}

function isMark(message: string): boolean {
  return message.includes("background gradient");
}

/** WCAG's contrast of an element's text with its own background, or with the page's where it has none. */
function textContrast(element: Element): number {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const luminanceOver = (paints: readonly string[]): number => {
    if (canvas === null) return NaN;
    for (const paint of paints) {
      canvas.fillStyle = paint;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { color, backgroundColor } = getComputedStyle(element);
  const ground = [getComputedStyle(document.body).backgroundColor, backgroundColor];
  const [low, high] = [luminanceOver(ground), luminanceOver([...ground, color])].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
