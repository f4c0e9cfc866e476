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
const pages = {
  ours: { first: "", organisations: "?dataset=sample&level=organisations", bars, list: "ul" },
  bare: {
    first: "bare/index.html",
    organisations: "bare/index.html?dataset=sample&deep",
    bars: "#bars .recharts-bar-rectangle path",
    list: "#bars",
  },
};

const server = await serve("tests/bench/dist");
const browser = await openBrowser();
const firsts = { ours: [], bare: [] };
const changes = { first: { ours: [], bare: [] }, organisations: { ours: [], bare: [] } };
for (let round = 0; round < rounds; round += 1) {
  for (const [name, page] of Object.entries(pages)) firsts[name].push(await firstPicture(page));
}
for (const [view, byPage] of Object.entries(changes)) await periodChanges(view, byPage);
await browser.close();
await server.close();

const painted = compare("bars painted", firsts, ({ painted: ms }) => ms);
report({ what: "bars painted ÷ bare stack", value: painted, unit: "×", atMost: 0.5 });
compare("total blocking time", firsts, ({ blocking }) => blocking, { atMost: 200 });
const changed = compare("another period painted", changes.first, (ms) => ms);
report({ what: "another period painted ÷ bare stack", value: changed, unit: "×", atMost: 0.3 });
compare("another period painted, 110 organisations", changes.organisations, (ms) => ms);

function compare(what, results, read, budget = {}) {
  const [own, other] = [results.ours, results.bare].map((list) => median(list.map((result) => read(result))));
  report({ what, value: own, unit: "ms", note: `bare stack ${other.toFixed(0)} ms`, ...budget });
  return own / other;
}

async function firstPicture(page) {
  const { tab, cdp, context } = await openPhone();
  await cdp.send("Network.emulateNetworkConditions", slow4g);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await tab.addInitScript(watchPaint, page.bars);
  await tab.goto(server.url + page.first, { waitUntil: "networkidle" });
  await tab.waitForFunction(() => globalThis.bench.painted !== undefined);
  const result = await tab.evaluate(() => globalThis.bench);
  await context.close();
  const blocking = result.tasks.filter(({ end }) => end > result.firstPaint).map(({ length }) => length - 50);
  return { painted: result.painted, blocking: blocking.reduce((sum, one) => sum + one, 0) };
}

/** In turns, so that whatever else the machine does slows both. */
async function periodChanges(view, times) {
  const phones = [];
  for (const [name, page] of Object.entries(pages)) {
    const phone = await openPhone();
    await phone.tab.goto(server.url + page[view], { waitUntil: "networkidle" });
    await phone.tab.locator(page.bars).first().waitFor();
    await phone.cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    phones.push({ name, page, ...phone });
  }
  for (let change = 0; change < rounds * 2 + 2; change += 1) {
    const period = change % 2 === 0 ? "2024-01-01/P9M" : "2024-Q1";
    for (const { name, page, tab } of phones) {
      await tab.bringToFront();
      const time = await tab.evaluate(changePeriod, { period, bar: page.bars, list: page.list });
      if (change >= 2) times[name].push(time);
    }
  }
  for (const { context } of phones) await context.close();
}

async function openPhone() {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Network.enable");
  return { tab, cdp, context };
}

/** Runs in the page: from the click until the frame with the last change of the list of bars is painted, in ms. */
function changePeriod({ period, bar, list }) {
  const box = document.querySelector(bar).closest(list).parentElement;
  let end;
  let quiet;
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => {
          end = performance.now() - start;
          clearTimeout(quiet);
          quiet = setTimeout(() => {
            observer.disconnect();
            resolve(end);
          }, 600);
        });
        port1.start();
        port2.postMessage(undefined);
      });
    });
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector(`[value="${period}"]:is(input, button)`).click();
  });
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
    const isShown = [...document.querySelectorAll(selector)].some((bar) => bar.checkVisibility());
    if (!isShown) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (bench.painted = performance.now())));
  };
  requestAnimationFrame(look);
}
