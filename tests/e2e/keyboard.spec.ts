import type { Page } from "@playwright/test";
import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const committee = "khoi-cac-co-quan-thanh-pho";

test("the first stop skips to the content", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Đến nội dung chính" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(/#\/$/);
});

test("a committee is found and chosen with the arrows; the focus returns", async ({ page }) => {
  await openApp(page);
  const opener = page.getByRole("button", { name: "Đơn vị" });
  await opener.press("Enter");
  const field = page.getByRole("searchbox");
  await expect(field).toBeFocused();
  await field.pressSequentially("khoi cac co quan");
  const found = page.getByRole("dialog").getByRole("listitem").getByRole("button");
  await expect(found.first()).toContainText("Khối các cơ quan");
  await page.keyboard.press("ArrowDown");
  await expect(found.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(found.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();
  await field.clear();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.press("Enter");
  await field.pressSequentially("khoi cac co quan thanh pho");
  await expect(found).not.toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/committee=/);
  await expect(opener).toBeFocused();
});

test("periods and views change with the arrows", async ({ page }) => {
  await openApp(page, { query: { committee: "dang-uy-khoi" } });
  await page.getByRole("radio", { name: "9 tháng" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "6 tháng" })).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("62 trong 100");
  await page.getByRole("radio", { name: "Lũy kế" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Trong quý" })).toBeFocused();
  await expect(page).toHaveURL(/view=quarter/);
});

test("the chart's periods are stops, and Enter or Space chooses one", async ({ page }) => {
  await openApp(page, { query: { committee: "dang-uy-khoi" } });
  const quarters = panel(page, "Tiến độ theo quý");
  const sixMonths = quarters.getByRole("button", { name: /^6 tháng\b/ });
  await sixMonths.press("Enter");
  await expect(page).toHaveURL(/period=2023-S1/);
  await expect(sixMonths).toBeFocused();
  await page.keyboard.press("Tab");
  const nineMonths = quarters.getByRole("button", { name: /^9 tháng\b/ });
  await expect(nineMonths).toBeFocused();
  await page.keyboard.press("Space");
  await expect(nineMonths).toHaveAttribute("aria-pressed", "true");
});

for (const query of [{}, { committee }]) {
  test(`Tab reaches every control of ${query.committee ?? "the collection"}, each with a name and a visible focus`, async ({
    page,
  }) => {
    await openApp(page, { query });
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await expect(panel(page, "Tiến độ theo quý").getByRole("img").first()).toBeVisible();
    await expect(panel(page, "Số liệu chưa khớp")).toBeVisible();
    const expected = await countStops(page);
    const reached = new Set<string>();
    for (let presses = 0; presses <= expected; presses += 1) {
      await page.keyboard.press("Tab");
      const stop = await describeFocus(page);
      if (stop === undefined) break;
      expect(stop.hasOutline, `focus is seen on ${stop.path}`).toBe(true);
      reached.add(stop.path);
    }
    expect(reached.size).toBe(expected);
  });
}

/** The controls in view; a radio group is one stop. */
async function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement | SVGElement>(
      "a[href], button, select, input, summary, [tabindex='0']",
    );
    const stops = [...all]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, index) =>
        element instanceof HTMLInputElement && element.type === "radio" ? element.name : String(index),
      );
    return new Set(stops).size;
  });
}

/** What has the focus, undefined where that is the page itself. */
async function describeFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const position = [...document.querySelectorAll("*")].indexOf(focused);
    const styles = [
      getComputedStyle(focused),
      getComputedStyle(focused, "::after"),
      getComputedStyle(focused.nextElementSibling ?? focused),
    ];
    const hasOutline = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 1,
    );
    const band = focused.querySelector("rect");
    const isRinged = band !== null && getComputedStyle(band).stroke !== "none";
    return { path: `${position} ${focused.tagName}`, hasOutline: hasOutline || isRinged };
  });
}
