/**
 * Files of the largest kind into a data set of one's own, from the choosing to the preview, beside what the reading
 * libraries take alone, each in a worker of the same browser; what the page can't be reached for meanwhile; whether a
 * heap of the stated size is enough for it; and the large set opened as a data set of one's own beside the same as files
 * of a server.
 */
import { cp, mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import writeXlsxFile from "write-excel-file/node";
import { contentFile } from "../../src/workspace/content-file.ts";
import { contentFromFiles } from "../../src/workspace/content-from-files.ts";
import { newContent } from "../../src/workspace/new-content.ts";
import { bars, openBrowser } from "./browser.mjs";
import { largeResources } from "./large-set.mjs";
import { median, report } from "./report.mjs";
import { serve } from "./server.mjs";

const rounds = 5;
const mostHeap = 256;
const head = ["TT", "Đơn vị", "Chỉ tiêu", "Kỳ", "Thực hiện"];
const units = names(200, "Sở");
const indicators = names(20, "Chỉ tiêu");

const folder = await mkdtemp(join(tmpdir(), "tiendo-bench-"));
const files = { csv: join(folder, "so-lieu.csv"), xlsx: join(folder, "so-lieu.xlsx") };
// With its head, the two million cells that are the limit; and a hundred thousand.
await writeFile(files.csv, [head, ...rowsOf(399_999)].map((row) => row.join(",")).join("\n"));
await writeXlsxFile([head, ...rowsOf(19_999)].map((row) => row.map(cellOf))).toFile(files.xlsx);
const own = join(folder, "own.json");
await writeFile(own, JSON.stringify(contentFile(ownContent())));

const server = await serve("dist");
const peers = await serve("tests/bench/dist");
const browser = await openBrowser();
const longest = [];
const heaps = [];
for (const [kind, { of, peer }] of Object.entries({
  xlsx: { of: "XLSX of 100,000 cells", peer: "read-excel-file" },
  csv: { of: "CSV of 400,000 rows × 5", peer: "Papa Parse" },
})) {
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await importFile(browser, files[kind]));
    theirs.push(await readAlone(files[kind]));
  }
  const [our, their] = [ours.map(({ time }) => time), theirs].map(median);
  longest.push(...ours.map(({ task }) => task));
  heaps.push(...ours.map(({ heap }) => heap));
  const note = `${Math.round(our)} ms, alone ${Math.round(their)} ms`;
  report({ what: `${of} to its preview ÷ ${peer} alone`, value: our / their, unit: "×", atMost: 1.5, note });
}
report({ what: "longest task of the page meanwhile", value: Math.max(...longest), unit: "ms", atMost: 50 });
report({ what: "heap of the page afterwards", value: Math.max(...heaps), unit: "MB" });
await browser.close();
await measureHeap();
await measureLarge();
await server.close();
await peers.close();
await rm(folder, { recursive: true });

/** The worker's heap is given what the page's leaves of the budget: an import that needs more does not come to its preview. */
async function measureHeap() {
  const left = mostHeap - Math.ceil(Math.max(...heaps));
  const narrow = await openBrowser([`--js-flags=--max-heap-size=${left}`]);
  const { time } = await importFile(narrow, files.csv).catch(() => ({ time: undefined }));
  await narrow.close();
  report({
    what: `the CSV comes to its preview in a heap of ${left} MB`,
    value: time === undefined ? 0 : 1,
    unit: "",
    atLeast: 1,
  });
}

/** Both from an address to the overview's bars, each in a tab of its own. */
async function measureLarge() {
  const site = join(folder, "site");
  await cp("dist", site, { recursive: true });
  const resources = largeResources();
  for (const [path, json] of resources) {
    await mkdir(join(site, "data/large", dirname(path)), { recursive: true });
    await writeFile(join(site, "data/large", path), JSON.stringify(json));
  }
  const datasets = [{ id: "large", url: "data/large", name: { vi: "Lớn" } }];
  await writeFile(join(site, "config.json"), JSON.stringify({ default: "large", datasets }));
  const large = join(folder, "large.json");
  await writeFile(large, JSON.stringify(contentFile(contentFromFiles(resources))));
  const host = await serve(site);
  const fresh = await openBrowser();
  const context = await fresh.newContext({ serviceWorkers: "block" });
  const id = await restore(await context.newPage(), host.url, large);
  const times = { files: [], kept: [] };
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [way, dataset] of [
      ["files", "large"],
      ["kept", id],
    ]) {
      const tab = await context.newPage();
      await tab.addInitScript(markWhenThere, bars);
      await tab.goto(`${host.url}?dataset=${dataset}&lang=en#/`);
      const time = await (await tab.waitForFunction(() => globalThis.thereAt)).jsonValue();
      if (round >= 2) times[way].push(time);
      await tab.close();
    }
  }
  await fresh.close();
  await host.close();
  const [kept, ofFiles] = [times.kept, times.files].map(median);
  const note = `${Math.round(kept)} ms, files ${Math.round(ofFiles)} ms`;
  report({ what: "large as one's own set ÷ as files", value: kept / ofFiles, unit: "×", atMost: 1.3, note });
}

function markWhenThere(selector) {
  new MutationObserver((_, observer) => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.thereAt = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** Keeps a file as a data set of this tab's browser. @returns its id */
async function restore(tab, url, file) {
  await tab.goto(`${url}?lang=en#/data/sets`);
  await tab.locator("input[type=file]").setInputFiles(file);
  await tab.getByRole("status").filter({ hasText: "is restored" }).waitFor();
  await tab.getByRole("button", { name: "Use this one" }).click();
  await tab.waitForURL(/dataset=/);
  return new URL(tab.url()).searchParams.get("dataset");
}

async function importFile(of, file) {
  const context = await of.newContext({ serviceWorkers: "block" });
  const tab = await context.newPage();
  try {
    const id = await restore(tab, server.url, own);
    await tab.goto(`${server.url}?dataset=${id}&lang=en#/data`);
    await tab.locator("input[type=file]").first().waitFor({ state: "attached" });
    await tab.waitForLoadState("networkidle");
    await tab.evaluate(watchImport);
    await tab.locator("input[type=file]").first().setInputFiles(file);
    const waited = tab.waitForFunction(() => globalThis.preview, undefined, { timeout: 60_000 });
    const { time, task } = await (await waited).jsonValue();
    await tab.getByText("Looking for contradictions").waitFor({ state: "detached", timeout: 60_000 });
    const heap = (await (await context.newCDPSession(tab)).send("Runtime.getHeapUsage")).totalSize / 2 ** 20;
    return { time, task, heap };
  } finally {
    await context.close();
  }
}

/** From the file being chosen to the first lines of the preview, in ms, with the longest task of the page until then. */
function watchImport() {
  let start;
  let task = 0;
  const tasks = (entries) => {
    for (const { startTime, duration } of entries) {
      if (startTime + duration > start) task = Math.max(task, duration);
    }
  };
  const observer = new PerformanceObserver((list) => tasks(list.getEntries()));
  observer.observe({ entryTypes: ["longtask"] });
  addEventListener("change", () => (start ??= performance.now()), { capture: true });
  new MutationObserver((_, watching) => {
    if (document.querySelector("[role=tabpanel] tbody tr") === null) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        tasks(observer.takeRecords());
        globalThis.preview = { time: performance.now() - start, task };
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

async function readAlone(file) {
  const tab = await browser.newPage();
  await tab.goto(`${peers.url}import/`);
  await tab.locator("input").setInputFiles(file);
  const output = tab.locator("output");
  await output.filter({ hasText: "rows" }).waitFor({ timeout: 60_000 });
  const { time } = JSON.parse(await output.inputValue().catch(() => output.textContent()));
  await tab.close();
  return time;
}

function ownContent() {
  const content = newContent({
    name: "Đo",
    root: { id: "khoi", name: "Khối mẫu" },
    indicators: indicators.map((vi, at) => ({
      id: `chi-tieu-${at}`,
      name: { vi },
      unit: { vi: "người" },
      kind: "flow",
      direction: "higher",
      group: "g",
    })),
    relations: [],
    today: "2025-01-01",
  });
  const committees = units.map((vi, at) => ({
    id: `so-${at + 1}`,
    name: { vi },
    kind: "organisation",
    parent: "khoi",
  }));
  return { ...content, committees: [...content.committees, ...committees] };
}

/** Rows of a long table, a figure each, of every unit in every indicator and quarter. */
function* rowsOf(count) {
  for (let at = 0; at < count; at += 1) {
    const quarter = Math.floor(at / (units.length * indicators.length));
    yield [
      at + 1,
      units[at % units.length],
      indicators[Math.floor(at / units.length) % indicators.length],
      `${2000 + Math.floor(quarter / 4)}-Q${1 + (quarter % 4)}`,
      (at * 7919) % 1000,
    ];
  }
}

function names(count, word) {
  return Array.from({ length: count }, (_, at) => `${word} ${String(at + 1).padStart(3, "0")}`);
}

function cellOf(value) {
  return { value, type: typeof value === "number" ? Number : String };
}
