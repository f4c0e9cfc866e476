/**
 * The way to the first picture on a slow phone: CPU slowed 4×, slow 4G, cold cache, against the bare stack's page of the
 * same data in the same run; and from a click on another period to its bars.
 */
import { bars, openBrowser } from "./browser.mjs";
import { median, report } from "./report.mjs";
import { serve } from "./server.mjs";

const rounds = 7;
/** Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const server = await serve("tests/bench/dist");
const browser = await openBrowser();
const ours = { path: "", bars, change: "TODO" };
const bare = { path: "bare/index.html", bars: "#bars .recharts-bar-rectangle path" };
const runs = { ours: [], bare: [] };
for (let round = 0; round < rounds; round += 1) {
  runs.ours.push(await firstPicture(ours));
  runs.bare.push(await firstPicture(bare));
}
await browser.close();
await server.close();

const [ourPaint, barePaint] = [runs.ours, runs.bare].map((list) =>
  median(list.map(({ painted }) => painted)),
);
const [ourBlocking, bareBlocking] = [runs.ours, runs.bare].map((list) =>
  median(list.map(({ blocking }) => blocking)),
);
report({ what: "bars painted, bare stack", value: barePaint, unit: "ms" });
report({ what: "bars painted", value: ourPaint, unit: "ms" });
report({ what: "bars painted ÷ bare stack", value: ourPaint / barePaint, unit: "×", atMost: 0.5 });
report({ what: "total blocking time, bare stack", value: bareBlocking, unit: "ms" });
report({ what: "total blocking time", value: ourBlocking, unit: "ms", atMost: 200 });

async function firstPicture(page) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", slow4g);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await tab.addInitScript(watchPaint, page.bars);
  await tab.goto(server.url + page.path, { waitUntil: "networkidle" });
  await tab.waitForFunction(() => globalThis.bench.painted !== undefined);
  const result = await tab.evaluate(() => globalThis.bench);
  await context.close();
  const blocking = result.tasks.filter(({ end }) => end > result.firstPaint).map(({ length }) => length - 50);
  return { painted: result.painted, blocking: blocking.reduce((sum, one) => sum + one, 0) };
}

/** Runs in the page: notes when the first bar is on the screen, the first contentful paint, and the long tasks. */
function watchPaint(selector) {
  const bench = { painted: undefined, firstPaint: 0, tasks: [] };
  globalThis.bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      bench.tasks.push({ end: startTime + duration, length: duration });
    }
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === "first-contentful-paint") bench.firstPaint = startTime;
    }
  }).observe({ type: "paint", buffered: true });
  const look = () => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (bench.painted = performance.now())));
  };
  requestAnimationFrame(look);
}
