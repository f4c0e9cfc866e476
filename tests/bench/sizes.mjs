/** What the first picture of the overview costs on the way: scripts and styles gzipped, fonts, requests elsewhere. */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parseAst } from "vite";
import { bars, openBrowser } from "./browser.mjs";
import { report } from "./report.mjs";
import { serve } from "./server.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const kilobyte = 1000;

const page = readFileSync(join(dist, "index.html"), "utf8");
const named = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g)];
const files = [...withStaticImports(named.map(([, path]) => join(dist, path)))];
for (const file of files) {
  report({ what: relative(dist, file), value: gzipped(file) / kilobyte, unit: "kB" });
}
const total = files.reduce((sum, file) => sum + gzipped(file), 0);
report({
  what: "scripts and styles that the page names, gzip",
  value: total / kilobyte,
  unit: "kB",
  atMost: 110,
});

const loaded = await load();
report({
  what: "scripts and styles requested before the bars are painted, gzip",
  value: loaded.code.reduce((sum, path) => sum + gzipped(join(dist, path)), 0) / kilobyte,
  unit: "kB",
  note: loaded.code.filter((path) => !files.includes(join(dist, path))).join(" "),
});
report({
  what: `fonts of the first picture (${loaded.fonts.length})`,
  value: loaded.fonts.reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0) / kilobyte,
  unit: "kB",
  atMost: 70,
});
report({ what: "requests to another origin", value: loaded.elsewhere.length, unit: "", atMost: 0 });

function withStaticImports(paths, seen = new Set()) {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (path.endsWith(".js")) withStaticImports(staticImports(path), seen);
  }
  return seen;
}

function staticImports(path) {
  return parseAst(readFileSync(path, "utf8"))
    .body.filter(({ type, source }) => /^(Import|Export)/.test(type) && source)
    .map(({ source }) => join(dirname(path), source.value));
}

function gzipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

async function load() {
  const server = await serve("dist");
  const browser = await openBrowser();
  const tab = await browser.newPage();
  const requests = [];
  tab.on("request", (request) => requests.push(new URL(request.url())));
  await tab.goto(server.url);
  await tab.locator(bars).first().waitFor();
  const code = requests
    .filter(({ pathname }) => /\.(js|css)$/.test(pathname))
    .map(({ pathname }) => pathname);
  await tab.waitForLoadState("networkidle");
  await browser.close();
  await server.close();
  return {
    code,
    fonts: requests.filter(({ pathname }) => /\.woff2?$/.test(pathname)).map(({ pathname }) => pathname),
    elsewhere: requests.filter(
      ({ origin, protocol }) => protocol !== "data:" && !server.url.startsWith(origin),
    ),
  };
}
