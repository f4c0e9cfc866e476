/**
 * The compare page on the large set, CPU slowed 4×: from another period, indicator or set of committees to the painted
 * title, table and chart of 12 committees × 20 quarters; and the matrix of 160 × 32 beside a plain HTML table of the same
 * texts in the same run, scrolled without the slowing. Frames are not held back to the screen's rate, so that their cost
 * is seen. No service worker keeps files meanwhile: it would be at work beside whatever is measured first.
 */
import { openBrowser } from "./browser.mjs";
import { largeResources } from "./large-set.mjs";
import { changeAndPaint, drawPlainTable, readMatrix, scrollFrames } from "./painted.mjs";
import { median, report } from "./report.mjs";
import { serve } from "./server.mjs";

const slowdown = 4;
const warmUp = 6;
const rounds = 14;
const matrixRounds = 7;
const resources = largeResources();
const { root } = resources.get("catalog.json");
const units = resources.get(`committees/${root}.json`).children.map(({ id }) => id);
const dozens = [units.slice(0, 12), units.slice(12, 24)];
const changes = {
  period: ["2024-01-01/P9M", "2024-S1"].map((period) => ({ period })),
  indicator: ["official-recognitions", "new-members"].map((indicator) => ({ indicator })),
  committees: dozens.map((ids) => ({ units: ids.join(",") })),
};
const views = {
  table: { mark: "main table td", atMost: 100 },
  matrix: { mark: "main table td", atMost: 100 },
  columns: { mark: "main section svg text", atMost: 200 },
  lines: { mark: "main section svg path", atMost: 200 },
};

const server = await serve("dist");
const browser = await openBrowser(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
const longest = [];
for (const [show, { mark, atMost }] of Object.entries(views)) {
  const tab = await openCompare({ show, span: "5", units: dozens[0].join(","), period: "2024" }, mark);
  const times = Object.fromEntries(Object.keys(changes).map((what) => [what, []]));
  // In turns, so that what else the machine does for some seconds is not all in one of the medians.
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [what, steps] of Object.entries(changes)) {
      const result = await tab.evaluate(changeAndPaint, { change: steps[round % 2], mark });
      if (round < warmUp) continue;
      if (result.body === 0) throw new Error(`Another ${what} changed nothing`);
      times[what].push(result);
    }
  }
  for (const [what, results] of Object.entries(times)) {
    longest.push(...results.map(({ longestTask }) => longestTask));
    const [title, body] = ["title", "body"].map((part) => median(results.map((time) => time[part])));
    if (title > 0) report({ what: `${show}: another ${what}, title`, value: title, unit: "ms", atMost: 100 });
    report({ what: `${show}: another ${what}, painted`, value: body, unit: "ms", atMost });
  }
  await tab.context().close();
}
report({ what: "longest task of all changes", value: Math.max(...longest), unit: "ms", atMost: 250 });

const matrixTimes = { ours: [], plain: [] };
const frames = { ours: [], plain: [] };
// Each in a tab of its own, drawn a second time, then scrolled: what comes later in a tab finds it warmer.
for (let round = 0; round < matrixRounds; round += 1) {
  const tab = await openCompare({ show: "missing", span: "8" }, "main section p");
  await tab.evaluate(changeAndPaint, { change: { show: "matrix" }, mark: "main table td" });
  await tab.evaluate(changeAndPaint, { change: { show: "missing" }, mark: "main section p" });
  const shown = await tab.evaluate(changeAndPaint, { change: { show: "matrix" }, mark: "main table td" });
  matrixTimes.ours.push(shown.body);
  const texts = await tab.evaluate(readMatrix, "main table");
  if (texts.length !== 161 || texts.some((row) => row.length !== 33))
    throw new Error("Not the matrix 160 × 32");
  await slow(tab, 1);
  frames.ours.push(await tab.evaluate(scrollFrames, "main div:has(> table)"));
  await tab.context().close();

  const peer = await openCompare({ show: "missing", span: "8" }, "main section p");
  await peer.evaluate(drawPlainTable, texts);
  matrixTimes.plain.push(await peer.evaluate(drawPlainTable, texts));
  await slow(peer, 1);
  frames.plain.push(await peer.evaluate(scrollFrames, "#plain"));
  await peer.context().close();
}
await browser.close();
await server.close();
compare("matrix 160 × 32, first paint", matrixTimes, 3);
compare("matrix 160 × 32, frame while scrolling", frames, 1.2);

function compare(what, { ours, plain }, atMost) {
  const note = `${median(ours).toFixed(1)} ms, plain table ${median(plain).toFixed(1)} ms`;
  report({ what: `${what} ÷ plain table`, value: median(ours) / median(plain), unit: "×", atMost, note });
}

/** The page with the large set as its data, its code and figures loaded, then slowed. */
async function openCompare(query, mark) {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1366, height: 900 },
  });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => console.error(error));
  const config = { default: "large", datasets: [{ id: "large", url: "data/large", name: { vi: "Lớn" } }] };
  await tab.route("**/config.json", (route) => route.fulfill({ json: config }));
  await tab.route("**/data/**", (route) => {
    const [, path] = decodeURIComponent(route.request().url()).split("/data/large/");
    const json = resources.get(path);
    return json === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ json });
  });
  await tab.goto(`${server.url}?${new URLSearchParams(query)}#/compare`);
  await tab.locator(mark).first().waitFor();
  await tab.waitForLoadState("networkidle");
  await slow(tab, slowdown);
  return tab;
}

async function slow(tab, rate) {
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
}
