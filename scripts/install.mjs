/**
 * Puts the packages of a package-lock.json in place with `npm ci`, unless npm's own record in node_modules says that
 * they are: a second run is done at once. `node scripts/install.mjs [folder]`. Runs before anything is installed, so it
 * uses Node alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, process.argv[2] ?? "");
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Tiendo needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`);
}
if (!isInstalled()) install();

/** The same versions in the lock and in place, nothing besides; optional packages of other platforms may be missing. */
function isInstalled() {
  const wanted = packagesIn(join(folder, "package-lock.json"));
  const record = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const present = packagesIn(record);
  const { "": _, ...needed } = wanted;
  return (
    Object.keys(present).every((path) => path in wanted) &&
    Object.entries(needed).every(([path, { version, optional }]) =>
      path in present ? present[path].version === version : optional,
    )
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}

function install() {
  console.log("Installing packages with npm ci (once; a minute or so) …");
  const started = Date.now();
  const { error, status } = npm("ci", "--include=dev", "--include=optional", "--loglevel=error");
  if (error) fail(`npm could not be started: ${error.message}`);
  if (status !== 0) {
    fail(
      "Packages could not be installed; npm's own words are above. Is the npm registry reachable from here?",
    );
  }
  if (!hasNewEnoughNode()) {
    fail(
      `No Node 22 could be installed for ${process.platform}-${process.arch}. Install Node 22.12 or newer.`,
    );
  }
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function npm(...args) {
  const options = { cwd: folder, stdio: ["ignore", "inherit", "inherit"] };
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js") && existsSync(cli)) {
    return spawnSync(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], options);
  }
  return process.platform === "win32"
    ? spawnSync(["npm.cmd", ...args].join(" "), { ...options, shell: true })
    : spawnSync("npm", args, options);
}

/** The tests need Node 22.12; npm scripts find the one in node_modules/.bin first, which is an optional dependency. */
function hasNewEnoughNode() {
  const shipped = ["node", "node.cmd"].some((name) => existsSync(join(root, "node_modules/.bin", name)));
  return shipped || major > 22 || (major === 22 && minor >= 12);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
