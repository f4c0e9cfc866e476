/** The marks alone, each against what it could cost at best: from the start of a frame to the end of its painting. */
import { openBrowser } from "./browser.mjs";
import { median, report } from "./report.mjs";
import { serve } from "./server.mjs";

const warmUp = 3;
const rounds = 20;

const server = await serve("tests/bench/dist");
const browser = await openBrowser();
const tab = await browser.newPage({ viewport: { width: 1366, height: 900 } });
tab.on("pageerror", (error) => console.error(error));
await tab.goto(`${server.url}marks/index.html`);
await tab.waitForFunction(() => "measure" in globalThis);
await tab.evaluate(() => document.fonts.ready);
const times = { bars: [], staticBars: [], quarters: [], bareQuarters: [] };
for (let round = 0; round < warmUp + rounds; round += 1) {
  for (const [name, list] of Object.entries(times)) {
    const time = await tab.evaluate((drawing) => globalThis.measure(drawing), name);
    if (round >= warmUp) list.push(time);
  }
}
await browser.close();
await server.close();

compare("110 bullet bars, first", "first", "bars", "staticBars", { atMost: 4 });
compare("110 bullet bars, update", "update", "bars", "staticBars", { atMost: 4 });
compare("quarterly chart, first", "first", "quarters", "bareQuarters", {});
compare("quarterly chart, update", "update", "quarters", "bareQuarters", { atMost: 1.2 });

function compare(what, which, ours, theirs, budget) {
  const [own, other] = [ours, theirs].map((name) => median(times[name].map((time) => time[which])));
  const note = `${own.toFixed(1)} ms, ${theirs} ${other.toFixed(1)} ms`;
  report({ what, value: own / other, unit: "×", note, ...budget });
}
