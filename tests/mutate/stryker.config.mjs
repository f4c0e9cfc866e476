/**
 * Mutation tests of the arithmetic and of the import: `npm run mutate`. Each mutant is one small change to the code; the
 * tests that reach it must fail. Mutants of code that runs once while a module loads are left out: they cost a whole run each.
 */
const folder = "test-results/mutation";

export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutate/vitest.config.ts" },
  mutate: ["src/{domain,import}/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-support.ts"],
  ignorePatterns: ["dist", "docs", "tests/bench", "tests/e2e", "test-results"],
  // Its reader of such files needs an older TypeScript than ours, and there is nothing in it to rewrite.
  tsconfigFile: "no-tsconfig.json",
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${folder}/mutation.json` },
  htmlReporter: { fileName: `${folder}/mutation.html` },
  incremental: true,
  incrementalFile: `${folder}/incremental.json`,
  tempDirName: `${folder}/tmp`,
  thresholds: { high: 90, low: 85, break: 85 },
};
