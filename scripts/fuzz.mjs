/**
 * 10,000 seeded imports of nonsense, or as many as the first argument says, and 500 changes of a data set that are killed
 * midway; `npm test` makes 500 and 20 of them.
 */
import { spawnSync } from "node:child_process";

const [runs = "10000", kills = "500"] = process.argv.slice(2);
const { status } = spawnSync(
  "vitest",
  ["run", "src/import/fuzz.test.ts", "src/workspace/workspace.test.ts"],
  {
    stdio: "inherit",
    shell: true,
    env: { ...process.env, TIENDO_FUZZ_RUNS: runs, TIENDO_KILLS: kills },
  },
);
process.exit(status ?? 1);
