import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { sampleDeck } from "../../src/deck/deck.test-support.ts";
import { pagesOf } from "../../src/deck/deck-page.ts";
import type { Deck } from "../../src/deck/deck.ts";
import { playerWordsOf } from "../../src/messages/player-words.ts";
import { screenshot } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { onTheWall, openDeckFile } from "./support/deck.ts";

const deck = sampleDeck("vi");
const pages = pagesOf(deck);
const count = pages.length;
const words = playerWordsOf("vi");

const said = (page: Page): Locator => page.getByRole("status").first();
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test("F85 every key that presenters know, and none that loses the slide", async ({ page }) => {
  await presentDeck(page, deck, 3);
  const at = (number: number) => expect(said(page)).toHaveText(new RegExp(`^Trang ${number}:`));
  await press(page, "ArrowRight", "ArrowDown", "Space", "Enter");
  await at(7);
  await press(page, "ArrowLeft", "ArrowUp", "Backspace");
  await at(4);
  await press(page, "End");
  await at(count);
  await press(page, "Home");
  await at(1);
  await press(page, "1", "2");
  await expect(page.getByText("Đến trang 12")).toBeVisible();
  await press(page, "Enter");
  await at(12);
  for (const [key, screen] of Object.entries({ b: "black", ".": "black", w: "white", ",": "white" })) {
    await press(page, key);
    await expect(page.locator(`[data-screen=${screen}]`)).toBeVisible();
    await press(page, "PageDown");
    await expect(page.locator("[data-screen]")).toHaveCount(0);
    await at(12);
  }
  await press(page, "Control+ArrowRight", "Alt+x", "Shift", "x", "F2");
  await at(12);
  await press(page, "g");
  const cells = page.getByRole("group", { name: words.grid }).getByRole("button");
  await expect(cells).toHaveCount(count);
  await expect(cells.nth(11)).toBeInViewport();
  await screenshot(page, "present-grid");
  await press(page, "ArrowDown", "ArrowRight", "Enter");
  await at(17);
  await press(page, "g");
  await cells.nth(1).click();
  await at(2);
  // The mouse has not taken the keys away.
  await press(page, "Space");
  await at(3);
});

test("F85 F5 fills the screen and never reloads, Esc leaves it, and both keep the slide", async ({
  page,
}) => {
  await presentDeck(page, deck, 5);
  const isFullscreen = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.evaluate(() =>
    addEventListener("keydown", ({ key, defaultPrevented }) => {
      if (key === "F5") document.title = `kept ${defaultPrevented}`;
    }),
  );
  for (const key of ["F5", "Shift+F5"]) {
    await press(page, key);
    await expect(page).toHaveTitle("kept true");
    await expect.poll(isFullscreen).toBe(true);
    await press(page, "Escape");
    await expect.poll(isFullscreen).toBe(false);
    await expect(said(page)).toHaveText(/^Trang 5:/);
    await expect(page.getByRole("button", { name: words.leave })).toBeVisible();
  }
});

test("F84 the screen is kept on, and asked for again when it was let go", async ({ page }) => {
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    Object.assign(globalThis, { locks });
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: () => {
          const lock = Object.assign(new EventTarget(), {
            released: false,
            release: () => Promise.resolve(),
          });
          locks.push(lock);
          return Promise.resolve(lock);
        },
      },
    });
  });
  await presentDeck(page, deck, 2);
  const asked = () => page.evaluate(() => Reflect.get(globalThis, "locks").length);
  await expect.poll(asked).toBe(1);
  await expect(page.getByText(words.mayDim)).toHaveCount(0);
  await page.evaluate(() => {
    const [lock] = Reflect.get(globalThis, "locks");
    Object.assign(lock, { released: true }).dispatchEvent(new Event("release"));
  });
  await expect.poll(asked).toBe(2);
});

test.describe("the speaker's window", () => {
  test("shows slide, next, notes and time; each window follows the other", async ({ page, context }) => {
    await presentDeck(page, deck, 5);
    const speaker = await openSpeaker(page, context);
    const current = speaker.getByRole("region", { name: words.current });
    await expect(current.getByText(`5 / ${count}`, { exact: true }).first()).toBeVisible();
    await expect(current.getByRole("article")).toContainText(
      pages[4]?.content.kind === "figure" ? "110" : "",
    );
    await expect(speaker.getByRole("region", { name: words.notes })).toContainText("Lời cho trang 4");
    await expect(speaker.getByText("15:00")).toBeVisible();

    await press(page, "PageDown");
    await expect(current).toContainText(`6 / ${count}`);
    await expect(speaker.getByRole("button", { name: words.pause })).toBeVisible();
    await speaker.getByRole("button", { name: words.next }).click();
    await expect(said(page)).toHaveText(/^Trang 7:/);
    await press(speaker, "Space");
    await expect(said(page)).toHaveText(/^Trang 8:/);
    await press(speaker, "b");
    await expect(page.locator("[data-screen=black]")).toBeVisible();
    await expect(current).toContainText(words.black);
    await speaker.setViewportSize({ width: 1366, height: 768 });
    await screenshot(speaker, "present-speaker");
    await press(speaker, "PageUp", "9", "Enter");
    await expect(said(page)).toHaveText(/^Trang 9:/);
    await press(speaker, "F5", "Escape");
    await expect(current).toContainText(`9 / ${count}`);
  });

  test("F84 is found again by a wall that was loaded anew, with the time that was spoken", async ({
    page,
    context,
  }) => {
    await presentDeck(page, deck, 5);
    const speaker = await openSpeaker(page, context);
    await press(page, "PageDown");
    await speaker.getByRole("button", { name: words.pause }).click();
    await expect(speaker.getByRole("button", { name: words.resume })).toBeVisible();
    const spoken = await speaker
      .getByText(/^\d+:\d\d$/)
      .first()
      .textContent();
    await page.reload();
    await expect(said(page)).toHaveText(/^Trang 6:/);
    await speaker.getByRole("button", { name: words.next }).click();
    await expect(said(page)).toHaveText(/^Trang 7:/);
    await expect(speaker.getByText(spoken ?? "", { exact: true }).first()).toBeVisible();
    await expect(speaker.getByRole("button", { name: words.resume })).toBeVisible();
    await speaker.reload();
    await expect(speaker.getByRole("region", { name: words.current })).toContainText(`7 / ${count}`);
  });

  test("says so when the time is over, and when the wall is gone", async ({ page, context }) => {
    await context.clock.install();
    await presentDeck(page, { ...deck, allottedMinutes: 10 }, 1);
    const speaker = await openSpeaker(page, context);
    await press(page, "PageDown");
    await expect(speaker.getByRole("button", { name: words.pause })).toBeVisible();
    await speaker.clock.fastForward(11 * 60_000);
    await expect(speaker.getByText(words.over)).toBeVisible();
    await expect(speaker.getByText(/^\+1:\d\d$/)).toBeVisible();
    await speaker.setViewportSize({ width: 1366, height: 768 });
    await screenshot(speaker, "present-speaker-late");
    await page.goto("about:blank");
    await speaker.clock.runFor(8000);
    await expect(speaker.getByText(words.lost)).toBeVisible();
  });

  test("has the names of the units that the wall hides, page by page", async ({ page, context }) => {
    const masked: Deck = { ...deck, names: "numbered" };
    await presentDeck(page, masked, 5);
    const speaker = await openSpeaker(page, context);
    await expect(onTheWall(page)).toContainText("Đơn vị 8");
    await expect(onTheWall(page)).not.toContainText("Sở Y tế");
    await expect(speaker.getByRole("article").first()).toContainText("Đảng ủy Sở Y tế 8");
    await press(page, "End", "PageUp");
    await expect(speaker.getByRole("region", { name: words.current })).toContainText(
      `${count - 1} / ${count}`,
    );
    expect(await page.locator("body").innerHTML()).not.toContain("Sở Y tế");
  });
});

test("controls come with the mouse and go with it; Leave leads back to the decks", async ({ page }) => {
  await presentDeck(page, deck, 2);
  const bar = page.getByRole("group", { name: words.controls });
  await expect(bar).toHaveCSS("opacity", "0");
  await page.mouse.move(200, 200);
  await page.mouse.move(260, 220);
  await expect(bar).toHaveCSS("opacity", "1");
  await page.getByRole("button", { name: words.next }).click();
  await expect(said(page)).toHaveText(/^Trang 3:/);
  await expect(bar).toHaveCSS("opacity", "0");
  await page.mouse.click(300, 300);
  await expect(said(page)).toHaveText(/^Trang 4:/);
  await page.mouse.wheel(0, 400);
  await expect(said(page)).toHaveText(/^Trang 4:/);
  await press(page, "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
  await expect(page.getByRole("button", { name: words.leave })).toBeFocused();
  await expect(bar).toHaveCSS("opacity", "1");
  await press(page, "Enter");
  await expect(page).toHaveURL(/#\/present$/);
});

test("a deck that is not here is said to be missing, with the way back", async ({ page }) => {
  await openDeckFile(page, deck);
  await page.goto("./?lang=vi#/present/show/gone/3");
  await expect(page.getByRole("heading", { name: words.missing })).toBeVisible();
  await page.getByRole("link", { name: words.toDecks }).click();
  await expect(page).toHaveURL(/#\/present$/);
});

test("F81 the wall, its grid and the speaker's window have names, contrast and order", async ({
  page,
  context,
}) => {
  await presentDeck(page, deck, 5);
  await page.evaluate(() => {
    // The controls hide by themselves, and axe looks at what is seen.
    const keep = new CSSStyleSheet();
    keep.replaceSync("[data-controls=bar] { opacity: 1 !important; transition: none !important }");
    document.adoptedStyleSheets.push(keep);
  });
  expect(await violations(page)).toEqual([]);
  const speaker = await openSpeaker(page, context);
  expect(await violations(speaker)).toEqual([]);
  await press(page, "g");
  expect(await violations(page)).toEqual([]);
});

test("F81 at 400 % zoom the speaker's window and the controls are usable", async ({ page, context }) => {
  await presentDeck(page, deck, 5);
  const speaker = await openSpeaker(page, context);
  for (const each of [page, speaker]) await each.setViewportSize({ width: 320, height: 256 });
  await speaker.getByRole("button", { name: words.next }).click();
  await expect(said(page)).toHaveText(/^Trang 6:/);
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 110);
  await page.getByRole("button", { name: words.back }).click();
  await expect(said(page)).toHaveText(/^Trang 5:/);
  await page.getByRole("button", { name: words.leave }).click();
  await expect(page).toHaveURL(/#\/present$/);
});

async function violations(page: Page): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page }).analyze();
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
  );
}

/** Presents a deck from a page of it, as a link or a reload would. */
async function presentDeck(page: Page, given: Deck, from: number): Promise<void> {
  await openDeckFile(page, given);
  await page.goto(`./?lang=${given.language}#/present/show/${given.id}/${from}`);
  await onTheWall(page).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  await page.mouse.move(200, 200);
  await page.mouse.move(260, 220);
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: words.speaker }).click();
  const speaker = await opening;
  await speaker.getByRole("region", { name: words.current }).waitFor();
  return speaker;
}
