import { EventEmitter, once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { panel } from "./support/app.ts";
import { dist, startHost } from "./support/data-host.ts";
import { expect, test } from "./support/fixtures.ts";

const headline =
  "5 đơn vị: 1 vượt kế hoạch, 1 đúng tiến độ, 1 chậm nhẹ; 1 chưa có kế hoạch, 1 chưa có số liệu";
const year2024 = "data/reports/committees/five-reports/2024.json";

test.describe("the view that the build wrote", () => {
  test("is shown at the plain link before the app is there, with the reports' figures", async ({ page }) => {
    await holdApp(page);
    await openHeld(page);
    const view = page.locator("#first-view");
    await expect(view.getByRole("heading", { level: 1 })).toHaveText(headline);
    await expect(view.getByRole("img")).toHaveCount(3);
    for (const figure of ["102%", "94%", "72,5%"]) {
      await expect(view.getByRole("button", { name: figure })).toBeVisible();
    }
    await expect(page.locator("#root")).toBeHidden();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

  test("gives way to the same page without a shift, and leaves the focus where it was", async ({ page }) => {
    const release = await holdApp(page);
    await openHeld(page);
    const figure = page.getByRole("button", { name: "94%" });
    await figure.focus();
    await page.evaluate(() => document.fonts.ready);
    const before = await pictureOfRows(page);
    await page.evaluate(watchShifts);
    release();
    await expect(page.locator("#first-view")).toHaveCount(0);
    await expect(panel(page, "Tiến độ theo quý")).toBeVisible();
    await expect(figure).toBeFocused();
    expect(await pictureOfRows(page)).toEqual(before);
    expect(await page.evaluate(() => globalThis.shifted)).toBeLessThan(0.001);
  });

  for (const theme of ["light", "dark"]) {
    test(`is in the reader's own theme, ${theme}`, async ({ page }) => {
      await keepPreferences(page, { theme });
      await holdApp(page);
      await openHeld(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    });
  }

  test("passes on what is pressed, chosen or skipped to before the app is there", async ({ page }) => {
    for (const [act, outcome] of [
      [
        () => page.getByRole("button", { name: "94%" }).click(),
        () => expect(page.getByRole("dialog")).toBeVisible(),
      ],
      [
        () => page.getByRole("combobox", { name: "Sắp xếp" }).selectOption("name"),
        () => expect(page).toHaveURL(/sort=name/),
      ],
      [() => page.getByRole("radio", { name: "9 tháng" }).click(), () => expect(page).toHaveURL(/P9M/)],
      [
        async () => {
          await page.keyboard.press("Tab");
          await page.keyboard.press("Enter");
        },
        () => expect(page.locator("#root #main")).toBeFocused(),
      ],
    ] as const) {
      const release = await holdApp(page);
      await openHeld(page);
      await expect(page.locator("#first-view")).toBeVisible();
      await act();
      release();
      await outcome();
      await expect(page.locator("#first-view")).toHaveCount(0);
    }
  });

  test("its links lead on without the app", async ({ page }) => {
    await holdApp(page);
    await openHeld(page);
    await page.getByRole("link", { name: "Đảng ủy Khối các cơ quan thành phố" }).click();
    await expect(page).toHaveURL(/committee=khoi-cac-co-quan-thanh-pho/);
  });

  test("asks for no file twice", async ({ page, watch }) => {
    const host = await startHost({ folder: dist });
    watch.allowOrigin(host.origin);
    await page.goto(`${host.origin}/`);
    await expect(panel(page, "Tiến độ theo quý")).toBeVisible();
    const asked = host.asked.map(({ url }) => url);
    expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([]);
    await host.close();
  });
});

test.describe("the view that the build wrote is not shown", () => {
  for (const link of ["./?lang=en", "./?committee=dang-uy-khoi", "./?dataset=sample", "./#/compare"]) {
    test(`at another link, ${link}`, async ({ page }) => {
      await neverShows(page, link);
    });
  }

  for (const [name, kept] of [
    ["language", { theme: "dark", language: "en" }],
    ["thresholds", { theme: "dark", thresholds: { onPace: 1.1, slightlyBehind: 1, tooEarlyShare: 0.3 } }],
  ] as const) {
    test(`to a reader of another ${name}`, async ({ page }) => {
      await keepPreferences(page, kept);
      await neverShows(page, "./");
    });
  }

  for (const [file, from, to] of [
    ["config.json", `"default": "reports"`, `"default": "sample"`],
    ["config.json", "\n", "\n "],
    [year2024, "116", "117"],
  ] as const) {
    test(`where ${file} is not what it was made from (${JSON.stringify(to)})`, async ({ page, watch }) => {
      const edited = (await readFile(join(dist, file), "utf8")).replace(from, to);
      const host = await startHost({ folder: dist, instead: { [file]: edited } });
      watch.allowOrigin(host.origin);
      await neverShows(page, `${host.origin}/`);
      await host.close();
    });
  }

  test("where a file of it is gone", async ({ page, watch }) => {
    watch.allowConsole(/404/);
    await page.route(`**/${year2024}`, (route) => route.fulfill({ status: 404 }));
    await neverShows(page, "./");
  });
});

/** Keeps the app from coming until it is released; the script that shows the view comes. */
async function holdApp(page: Page): Promise<() => void> {
  const gate = new EventEmitter();
  const released = once(gate, "open");
  await page.route(/\/assets\/(?!first-view-)[^/]*\.js$/, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return () => void gate.emit("open");
}

/** A page whose scripts are held back never comes to its load event. */
async function openHeld(page: Page, link = "./"): Promise<void> {
  await page.goto(link, { waitUntil: "commit" });
}

/** Opens the link with the app held back: by the time that the view is gone, it was never to be seen. */
async function neverShows(page: Page, link: string): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      const view = document.querySelector("#first-view");
      if (view?.checkVisibility() === true) document.documentElement.dataset["seen"] = "";
      requestAnimationFrame(look);
    };
    look();
  });
  const release = await holdApp(page);
  await openHeld(page, link);
  await page.waitForFunction(() => document.readyState !== "loading");
  await expect(page.locator("#first-view")).toHaveCount(0);
  release();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-seen");
}

async function keepPreferences(page: Page, state: object): Promise<void> {
  await page.addInitScript(
    (text) => localStorage.setItem("tiendo-preferences", text),
    JSON.stringify({ state, version: 1 }),
  );
}

/** Where every row, its bar and its numbers stand. */
async function pictureOfRows(page: Page): Promise<readonly object[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("header, main h1, main li *")]
      .filter((element) => element.checkVisibility())
      .slice(0, 60)
      .map((element) => [element.tagName, element.textContent, element.getBoundingClientRect().toJSON()]),
  );
}

declare global {
  var shifted: number;
}

/** Runs in the page: sums what moves from now on. */
function watchShifts() {
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ("value" in entry) globalThis.shifted += Number(entry.value);
  }).observe({ type: "layout-shift" });
}
