import type { Page, Route } from "@playwright/test";
import { panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const committee = "khoi-cac-co-quan-thanh-pho";
const link = `./?committee=${committee}&period=2024-01-01/P9M`;
const data = "**/data/**";
const headline = "116 trong 160";

/** The server's last answer was good: the snapshots of a first visit are kept. */
test.beforeEach(async ({ page, watch }, { title }) => {
  watch.allowConsole(/Failed to load resource|ERR_|preload/);
  if (/first visit/.test(title)) return;
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^9 tháng\b/ })).toBeVisible();
  await expect.poll(() => keptFiles(page)).toContain("2024.json");
});

test.afterEach("the selection stays in the link", async ({ page }) => {
  expect(new URL(page.url()).searchParams.get("committee")).toBe(committee);
});

test("F1 a hung server on a first visit → given up after 10 s, with a way to try again", async ({ page }) => {
  await page.clock.install();
  await page.route(data, () => undefined);
  await page.goto(link);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.clock.fastForward(11_000);
  await expect(page.getByRole("alert")).toContainText("không trả lời trong 10 giây");
  await page.unroute(data);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
});

test("F1 a slow server later → the last figures with their mark until the new ones come", async ({
  page,
}) => {
  const release = await hold(page, data);
  await page.goto(link);
  await expectKept(page);
  await release();
  await expectFresh(page);
});

test("F2 the page can be reached, the data cannot → the last figures within a second, marked", async ({
  page,
}) => {
  await page.route(data, (route) => route.abort());
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("h1") === null) return;
      performance.mark("headline");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(link);
  await expectKept(page, "Ngoại tuyến");
  const shownAt = await page.evaluate(() => performance.getEntriesByName("headline")[0]?.startTime);
  expect(shownAt).toBeLessThan(1000);
});

test("F3 nothing reachable and nothing kept on a first visit → says so", async ({ page }) => {
  await page.route(data, (route) => route.abort());
  await page.goto(link);
  await expect(page.getByRole("alert")).toContainText("Không kết nối được với nơi lưu số liệu");
  await expect(page.getByRole("alert")).toContainText("Chưa có số liệu nào được lưu");
  await page.unroute(data);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
});

test("F4 the network goes while one looks → figures stay, what is new says why, nothing spins", async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.getByRole("radio", { name: "6 tháng" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6 tháng năm 2024");
  await page.getByRole("radio", { name: "9 tháng" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Ngoại tuyến" })).toBeVisible();
});

test("F5 a network that comes and goes → each file is asked for once when it is back, nothing flickers", async ({
  page,
  context,
}) => {
  await page.route(data, (route) => route.abort());
  await page.clock.install();
  // What is kept for later is asked for once a visit, whatever the network does; the pages' own files are what counts.
  const listOfFiles = page.waitForRequest("**/data/*/files.json");
  await page.goto(link);
  await expectKept(page);
  await listOfFiles;
  await page.clock.runFor(6_000);
  const title = await page.getByRole("heading", { level: 1 }).elementHandle();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/data/")) asked.push(request.url());
  });
  for (let times = 0; times < 10; times += 1) {
    await context.setOffline(true);
    await context.setOffline(false);
    await page.clock.runFor(500);
  }
  expect(asked).toEqual([]);
  await page.clock.runFor(3_000);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.clock.runFor(1_000);
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(await title?.evaluate((element) => element.isConnected)).toBe(true);
});

for (const { fault, answer, kept } of [
  {
    fault: "F6 a captive portal's page instead of data",
    answer: { contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title>" },
    kept: "đăng nhập",
  },
  { fault: "F7 a server's error", answer: { status: 503 }, kept: "báo lỗi" },
  {
    fault: "F8 a server's error with JSON",
    answer: { status: 500, json: { schema: 1, value: 9 } },
    kept: "báo lỗi",
  },
  {
    fault: "F11 truncated JSON",
    answer: { body: '{"schema":1,"observations":[{"value":11' },
    kept: "bị hỏng",
  },
  { fault: "F12 JSON of another kind", answer: { json: { schema: 1, message: "hello" } }, kept: "bị hỏng" },
  {
    fault: "F17 too many requests",
    answer: { status: 429, headers: { "retry-after": "40" } },
    kept: "40 giây",
  },
]) {
  test(`${fault} → the last figures, marked as stale`, async ({ page }) => {
    await page.route(data, (route) => route.fulfill(answer));
    await page.goto(link);
    await expectKept(page, kept);
    await page.unroute(data);
    await page.getByRole("button", { name: "Thử lại" }).click();
    await expectFresh(page);
  });

  test(`${fault} on a first visit → says what happened and what to do`, async ({ page }) => {
    await page.route(data, (route) => route.fulfill(answer));
    await page.goto(link);
    await expect(page.getByRole("alert")).toContainText(kept, { timeout: 10_000 });
    expect(await keptFiles(page)).toEqual(expect.not.arrayContaining(["catalog.json"]));
  });
}

test("F7 an error of one year book only → that is said in its place, the rest stands", async ({ page }) => {
  await page.evaluate(() => caches.delete("tiendo-snapshots-1"));
  await page.route("**/five-reports/2023.json", (route) => route.fulfill({ status: 500 }));
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(page.getByRole("alert")).toContainText("five-reports/2023.json");
});

test("F9 data that are not there → the data set is named", async ({ page }) => {
  await page.route(data, (route) => route.fulfill({ status: 404 }));
  await page.goto(link);
  await expect(page.getByRole("alert")).toContainText("“reports”");
});

test("F10 a server that wants a sign-in → says so, and shows nothing that was withdrawn", async ({
  page,
}) => {
  await page.route(data, (route) => route.fulfill({ status: 401 }));
  await page.goto(link);
  await expect(page.getByRole("alert")).toContainText("cần đăng nhập");
  await expect(page.getByText(headline)).toHaveCount(0);
});

test("F14 this year loads, last year fails on a first visit → this year without comparison, and said", async ({
  page,
}) => {
  await page.route("**/five-reports/2023.json", (route) => route.fulfill({ status: 500 }));
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(page.getByRole("alert")).toContainText("Không tải được số liệu năm 2023", { timeout: 10_000 });
});

test("F15 an unknown version of the contract → refused with a clear word", async ({ page }) => {
  await page.route(data, (route) => route.fulfill({ json: { schema: 2 } }));
  await page.goto(link);
  await expect(page.getByRole("alert")).toContainText("phiên bản mà ứng dụng này chưa đọc được");
});

test("F16 answers out of order → the newest choice wins", async ({ page }) => {
  const release = await hold(page, "**/committees/dang-uy-khoi.json");
  await page.getByRole("link", { name: "Đảng ủy Khối, khóa II" }).click();
  await page.getByRole("link", { name: "Đảng ủy Khối các cơ quan thành phố" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await release();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(page).toHaveURL(new RegExp(`committee=${committee}`));
});

test("F17 too many requests on a first visit → waits as long as the server asks, then loads", async ({
  page,
}) => {
  await page.clock.install();
  let isBusy = true;
  const asked: number[] = [];
  await page.route("**/catalog.json", async (route) => {
    asked.push(Date.now());
    await (isBusy ? route.fulfill({ status: 429, headers: { "retry-after": "30" } }) : route.fallback());
  });
  await page.goto(link);
  await expect(page.getByRole("alert")).toContainText("30 giây");
  const before = asked.length;
  await page.clock.runFor(20_000);
  expect(asked.length, "not before the time").toBe(before);
  isBusy = false;
  await page.clock.runFor(15_000);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
});

/** The last good figures, with the mark that they are, and why. */
async function expectKept(page: Page, reason = ""): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(page.getByRole("status").filter({ hasText: "số liệu lưu ngày" })).toContainText(reason);
}

async function expectFresh(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(page.getByRole("status").filter({ hasText: "số liệu lưu ngày" })).toHaveCount(0);
}

/** The last part of the addresses that the snapshots hold. */
async function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open("tiendo-snapshots-1");
    return (await cache.keys()).map(({ url }) => url.split("/").at(-1) ?? "");
  });
}

/** Holds back the answers for an address until they are released. */
async function hold(page: Page, address: string): Promise<() => Promise<void>> {
  const waiting: Route[] = [];
  await page.route(address, (route) => void waiting.push(route));
  return async () => {
    await Promise.all(waiting.map((route) => route.continue()));
    await page.unroute(address);
  };
}

test("F18 an older revision is asked about: what is here stays until the reader takes the server's", async ({
  page,
}) => {
  await page.route("**/data/reports/catalog.json", async (route) => {
    const catalog = await (await route.fetch()).json();
    await route.fulfill({ json: { ...catalog, revision: catalog.revision - 1 } });
  });
  await page.goto(link);
  await expect(page.getByText("Máy chủ trả về bản số liệu cũ hơn")).toBeVisible();
  await page.getByRole("button", { name: "Dùng bản của máy chủ" }).click();
  await expect(page.getByText("Máy chủ trả về bản số liệu cũ hơn")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
});
