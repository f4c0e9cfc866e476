/**
 * What the first picture of the overview costs on the way: page, scripts and styles gzipped, fonts, requests elsewhere.
 * The first picture is the one that the build wrote; that it needs nothing more is seen by holding all modules back.
 */
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
const total = sizeOf(files);
const pageSize = gzipped(join(dist, "index.html"));
const first = await load({ isAppHeld: true });
report({
  what: "page, scripts and styles that paint the bars, gzip",
  value: (pageSize + sizeOf(first.code)) / kilobyte,
  unit: "kB",
  atMost: 110,
  note: ["index.html", ...first.code.map((file) => relative(dist, file))].join(" "),
});
report({
  what: "scripts and styles that the page names, gzip",
  value: total / kilobyte,
  unit: "kB",
  note: "for information: until the app itself is there",
});
const loaded = await load({ isAppHeld: false });
report({
  what: "scripts and styles requested until the app is there, gzip",
  value: sizeOf(loaded.code) / kilobyte,
  unit: "kB",
  note: loaded.code
    .filter((file) => !files.includes(file))
    .map((file) => relative(dist, file))
    .join(" "),
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

function sizeOf(paths) {
  return paths.reduce((sum, path) => sum + gzipped(path), 0);
}

function gzipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

async function load({ isAppHeld }) {
  const server = await serve("dist");
  const browser = await openBrowser();
  const tab = await browser.newPage();
  const requests = [];
  tab.on("request", (request) => requests.push(new URL(request.url())));
  const modules = /<script type="module"[^>]*src="\.([^"]+)"/g;
  const held = isAppHeld ? [...page.matchAll(modules)].map(([, path]) => path) : [];
  await tab.route(
    ({ pathname }) => held.includes(pathname),
    (route) => route.abort(),
  );
  await tab.goto(server.url);
  if (!isAppHeld) await tab.locator("#first-view").waitFor({ state: "detached" });
  await tab.locator(bars).first().waitFor();
  const code = requests
    .filter(({ pathname }) => /\.(js|css)$/.test(pathname) && !held.includes(pathname))
    .map(({ pathname }) => join(dist, pathname));
  await tab.waitForLoadState("networkidle");
  await browser.close();
  await server.close();
  return {
    code: [...new Set(code)],
    fonts: requests.filter(({ pathname }) => /\.woff2?$/.test(pathname)).map(({ pathname }) => pathname),
    elsewhere: requests.filter(
      ({ origin, protocol }) => protocol !== "data:" && !server.url.startsWith(origin),
    ),
  };
}
