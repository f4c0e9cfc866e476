/**
 * All benchmarks, one process each: `npm run bench`, or some: `npm run bench -- sizes arithmetic`. Each line says what was
 * measured, the value, the budget and whether it holds; the exit code is 1 where one does not.
 */
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const all = ["sizes", "arithmetic", "marks", "paint", "compare", "present", "import", "lighthouse"];
const root = fileURLToPath(new URL("../..", import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(", ")}; there are ${all.join(", ")}.`);
  process.exit(1);
}

const results = [
  run("node scripts/install.mjs tests/bench"),
  run("vite build --logLevel warn"),
  run("vite build --logLevel warn --config tests/bench/pages/vite.config.ts"),
  ...(asked.length > 0 ? asked : all).map((name) => {
    console.log(`\n${name}`);
    return run(`node tests/bench/${name}.mjs`);
  }),
];
process.exitCode = results.every((code) => code === 0) ? 0 : 1;

/** The package's own Node comes first: it reads TypeScript. */
function run(command) {
  const path = [`${root}node_modules/.bin`, process.env.PATH].join(delimiter);
  return spawnSync(command, { cwd: root, shell: true, stdio: "inherit", env: { ...process.env, PATH: path } })
    .status;
}
