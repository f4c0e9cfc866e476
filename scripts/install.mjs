/**
 * Puts the packages of a package-lock.json in place, once: a second run sees the lock's hash in node_modules and is done.
 * `node scripts/install.mjs [folder]`. Runs before anything is installed, so it uses Node alone. `--stamp` only notes
 * that npm has just installed them.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "");
const stamp = join(folder, "node_modules/.tiendo-lock");
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Tiendo needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`);
}
const wanted = createHash("sha256")
  .update(readFileSync(join(folder, "package-lock.json")))
  .digest("hex");

if (process.argv.includes("--stamp")) {
  if (existsSync(join(folder, "node_modules"))) writeFileSync(stamp, wanted);
} else if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  install();
}

function install() {
  console.log("Installing packages with npm ci (once; a minute or so) …");
  const started = Date.now();
  rmSync(stamp, { force: true });
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
  writeFileSync(stamp, wanted);
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
  const shipped = ["node", "node.cmd"].some((name) => existsSync(`${root}node_modules/.bin/${name}`));
  return shipped || major > 22 || (major === 22 && minor >= 12);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
