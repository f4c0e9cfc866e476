/**
 * Presenting a deck of ten slides: from a key to the painted slide, unslowed and with the CPU slowed 4×; what a thousand changes
 * leave in memory; the first slide of the installed app without a network; and ten thousand seeded keys of a clicker gone mad,
 * after which a slide is on the wall and one key leads back to it.
 */
import { pagesOf } from "../../src/deck/deck-page.ts";
import { tenSlides } from "../e2e/support/deck.ts";
import { openBrowser } from "./browser.mjs";
import { median, report } from "./report.mjs";
import { serve } from "./server.mjs";

const turns = 24;
const changes = 1_000;
const keys = 10_000;
const deck = tenSlides("vi");
const count = pagesOf(deck).length;

const server = await serve("dist");
const browser = await openBrowser();
await measureTurns();
await measureMemory();
await measureOfflineStart();
await pressAtRandom();
await browser.close();
await server.close();

async function measureTurns() {
  for (const [slowdown, atMost] of [
    [1, 50],
    [4, 100],
  ]) {
    const tab = await openDeck();
    const client = await tab.context().newCDPSession(tab);
    await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const times = [];
    for (let turn = 0; turn < turns; turn += 1) {
      await tab.waitForTimeout(400);
      times.push(await tab.evaluate(turnAndPaint, turn % (2 * count) < count ? "PageDown" : "PageUp"));
    }
    report({
      what: `key to the painted slide, CPU ${slowdown}×`,
      value: median(times.slice(2)),
      unit: "ms",
      atMost,
    });
    await tab.context().close();
  }
}

async function measureMemory() {
  const tab = await openDeck();
  const client = await tab.context().newCDPSession(tab);
  const used = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Runtime.getHeapUsage")).usedSize;
  };
  // What the engine compiles and keeps once is there by then.
  await tab.evaluate(turnOften, { changes: 500, count });
  const before = await used();
  await tab.evaluate(turnOften, { changes, count });
  const after = await used();
  report({
    what: `heap after ${changes} slide changes`,
    value: (100 * (after - before)) / before,
    unit: "%",
    atMost: 10,
    note: `${(before / 1e6).toFixed(1)} MB before`,
  });
  await tab.context().close();
}

async function measureOfflineStart() {
  const tab = await openDeck("allow");
  await tab.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await tab.context().setOffline(true);
  const times = [];
  for (let round = 0; round < 7; round += 1) {
    await tab.goto("about:blank");
    const started = Date.now();
    await tab.goto(`${server.url}#/present/show/${deck.id}/1`, { waitUntil: "commit" });
    await tab.locator("[data-shown] article").waitFor();
    times.push(Date.now() - started);
  }
  report({ what: "offline, warm: to the first slide", value: median(times), unit: "ms", atMost: 1_000 });
  await tab.context().close();
}

async function pressAtRandom() {
  const tab = await openDeck();
  const lost = await tab.evaluate(pressMany, { keys, count });
  report({
    what: `slides lost in ${keys} random keys`,
    value: lost.length,
    unit: "",
    atMost: 0,
    note: lost[0],
  });
  await tab.context().close();
}

async function openDeck(serviceWorkers = "block") {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers });
  const tab = await context.newPage();
  await tab.goto(`${server.url}#/present`);
  const { deckText } = await import("../../src/deck/deck-file.ts");
  await tab
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "deck.json", mimeType: "application/json", buffer: Buffer.from(deckText(deck)) });
  await tab.locator("ol li button").first().waitFor();
  await tab.waitForTimeout(500);
  await tab.evaluate((id) => location.assign(`#/present/show/${id}/1`), deck.id);
  await tab.locator("[data-shown] article").waitFor();
  return tab;
}

/** In the page: presses a key and waits for the frame that shows what it did. @returns ms */
async function turnAndPaint(key) {
  const started = performance.now();
  dispatchEvent(new KeyboardEvent("keydown", { key }));
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", resolve, { once: true });
      port1.start();
      port2.postMessage(0);
    });
  });
  return performance.now() - started;
}

/** In the page: back and forth through the whole deck, each slide painted. */
async function turnOften({ changes: times, count: pages }) {
  for (let turn = 0; turn < times; turn += 1) {
    const isForward = Math.floor(turn / (pages - 1)) % 2 === 0;
    dispatchEvent(new KeyboardEvent("keydown", { key: isForward ? "PageDown" : "PageUp" }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** In the page: seeded keys, chords and repeats; every fiftieth time two Esc must lead to a slide of the deck. */
async function pressMany({ keys: times, count: pages }) {
  const names =
    "PageDown PageUp ArrowRight ArrowLeft ArrowUp ArrowDown Enter Backspace Home End Escape F5 b B . w W , g G 0 1 2 3 7 9 x Shift Control Tab F11".split(
      " ",
    );
  const found = [];
  let seed = 4;
  const next = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % below;
  };
  for (let turn = 0; turn < times; turn += 1) {
    const key = next(12) === 0 ? " " : names[next(names.length)];
    const [ctrlKey, altKey, repeat] = [next(9) === 0, next(13) === 0, next(5) === 0];
    dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, altKey, repeat, cancelable: true }));
    if (turn % 50 !== 49) continue;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let out = 0; out < 2; out += 1) {
      dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    const slide = document.querySelector("[data-shown] article");
    const [, number] = /\/present\/show\/[^/]+\/(\d+)$/.exec(location.hash) ?? [];
    const isCovered = document.querySelector("[data-screen], [data-controls=grid]") !== null;
    if (slide === null || isCovered || !(Number(number) >= 1 && Number(number) <= pages))
      found.push(`after ${turn + 1} keys: ${location.hash}`);
  }
  return found;
}
