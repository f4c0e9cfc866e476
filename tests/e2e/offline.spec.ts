import type { BrowserContext, Page } from "@playwright/test";
import { serveApp } from "./support/app-server.ts";
import { languages } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

test.use({ serviceWorkers: "allow" });

/** Opens the app until it is on this device whole: its code in the worker's keeping, its data in the app's. */
async function install(page: Page, link = "./"): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const { files } = await fetch("./data/reports/files.json")
      .then((answer) => answer.json())
      .then((listed: unknown) => ({ files: Array.isArray(listed) ? listed.map(String) : [] }));
    const cache = await caches.open("tiendo-snapshots-1");
    for (const file of files) {
      const address = new URL(`data/reports/${file}`, document.baseURI).href;
      while ((await cache.match(address)) === undefined)
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

async function offline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

for (const language of languages) {
  const words = { vi: /Ngoại tuyến ·/, en: /Offline ·/ }[language];

  test(`F2 F20 without a network the installed app opens with its last figures, marked, and every page of it, in ${language}`, async ({
    page,
    context,
    watch,
  }) => {
    watch.allowConsole(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    await install(page, `./?lang=${language}`);
    await offline(context);
    await page.goto(`./?lang=${language}#/`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
    await expect(page.getByText(words).first()).toBeVisible();
    // A page that was never opened, its chunks and its figures.
    await page.getByRole("link", { name: language === "vi" ? "So sánh" : "Compare" }).click();
    await expect(page.getByRole("table").first()).toBeVisible();
    await page
      .getByRole("link", { name: language === "vi" ? "Trình chiếu" : "Present", exact: true })
      .click();
    await page
      .getByRole("button", { name: language === "vi" ? "Lập bài từ số liệu" : "Make a deck" })
      .click();
    await expect(
      page.getByRole("button", { name: language === "vi" ? "Trình chiếu" : "Present", exact: true }),
    ).toBeVisible();
  });
}

test("F4 F5 a network that goes and comes in the middle leaves the figures where they are", async ({
  page,
  context,
  watch,
}) => {
  watch.allowConsole(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await install(page);
  const heading = page.getByRole("heading", { level: 1 });
  const said = await heading.textContent();
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().includes("/data/")) requests += 1;
  });
  for (let turn = 0; turn < 5; turn += 1) {
    await context.setOffline(true);
    await context.setOffline(false);
  }
  await offline(context);
  await expect(heading).toHaveText(said ?? "");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  expect(requests).toBeLessThan(40);
});

test("F6 a sign-in page in place of data is never kept", async ({ page, context, watch }) => {
  watch.allowConsole(/Failed to load resource/);
  await context.route("**/data/reports/committees/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<html>Sign in</html>" }),
  );
  await page.goto("./");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const cache = await caches.open("tiendo-snapshots-1");
    const texts = await Promise.all(
      (await cache.keys()).map(async (key) => (await cache.match(key))?.text()),
    );
    return texts.filter((text) => text?.trimStart().startsWith("<")).length;
  });
  expect(kept).toBe(0);
});

test("an edited config.json is read at the next visit with a network", async ({ page, context }) => {
  await install(page);
  await context.route("**/config.json", (route) =>
    route.fulfill({
      json: {
        default: "sample",
        datasets: [{ id: "sample", url: "data/sample", name: { vi: "Của cơ quan" } }],
      },
    }),
  );
  await page.reload();
  await expect(page.getByText("Dữ liệu mẫu").first()).toBeVisible();
});

test("F19 a new version waits until the reader lets it in, and while somebody presents in any tab", async ({
  page,
  context,
  watch,
}) => {
  const server = await serveApp();
  watch.allowOrigin(new URL(server.url).origin);
  try {
    await install(page, server.url);
    await server.append("sw.js", "\n// another version");
    const presenting = await context.newPage();
    await presenting.goto(`${server.url}#/present/show/none/1`);
    await expect(presenting.getByRole("link", { name: "Về các bài trình chiếu" })).toBeVisible();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const update = page.getByRole("button", { name: "Cập nhật" });
    await expect(update).toBeVisible();
    await expect(presenting.getByText("Đã có phiên bản mới")).toHaveCount(0);
    await update.click();
    const held = page.getByText("Đang có người trình chiếu");
    await expect(held).toBeVisible();
    await presenting.close();
    await expect(held).toHaveCount(0);
    const reloaded = page.waitForEvent("load");
    await update.click();
    await reloaded;
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(update).toHaveCount(0);
  } finally {
    server.close();
  }
});
