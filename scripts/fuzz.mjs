/** 10,000 seeded imports of nonsense, or as many as the first argument says; `npm test` makes 500 of them. */
import { spawnSync } from "node:child_process";

const [runs = "10000"] = process.argv.slice(2);
const { status } = spawnSync("vitest", ["run", "src/import/fuzz.test.ts"], {
  stdio: "inherit",
  shell: true,
  env: { ...process.env, TIENDO_FUZZ_RUNS: runs },
});
process.exit(status ?? 1);
