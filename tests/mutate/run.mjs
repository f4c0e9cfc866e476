/** Mutation tests, of all or of the files that the first argument names: `npm run mutate -- "src/domain/p*.ts"`. */
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const [files] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
const stryker =
  "node tests/mutate/node_modules/@stryker-mutator/core/bin/stryker.js run tests/mutate/stryker.config.mjs";
// The package's own Node comes first: the one that npm runs in may be too old.
const path = [`${root}node_modules/.bin`, process.env.PATH].join(delimiter);
const { status } = spawnSync(files === undefined ? stryker : `${stryker} --mutate "${files}"`, {
  cwd: root,
  shell: true,
  stdio: "inherit",
  env: { ...process.env, PATH: path },
});
process.exit(status ?? 1);
