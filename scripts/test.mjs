/**
 * All tests: Vitest, then Playwright on a fresh build. The very last line is `N passed, N failed`, summed over both;
 * a runner that breaks, or runs nothing, counts as a failure.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const vitestReport = "test-results/vitest.json";
const playwrightReport = "test-results/playwright.json";
for (const report of [vitestReport, playwrightReport]) rmSync(`${root}${report}`, { force: true });

const counts = [runVitest()];
counts.push(run("vite build --logLevel warn") === 0 ? runPlaywright() : { passed: 0, failed: 1 });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

function runVitest() {
  const code = run(`vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`);
  return countFrom(code, vitestReport, ({ numPassedTests, testResults }) => ({
    passed: numPassedTests,
    failed: testResults.reduce((sum, file) => sum + failuresIn(file), 0),
  }));
}

/** A file that could not be loaded has no tests, but has failed. */
function failuresIn({ status, assertionResults }) {
  const failures = assertionResults.filter((test) => test.status === "failed").length;
  return status === "failed" ? Math.max(1, failures) : failures;
}

function runPlaywright() {
  const code = run("playwright test");
  return countFrom(code, playwrightReport, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

function countFrom(code, report, read) {
  let result = { passed: 0, failed: 0 };
  try {
    result = read(JSON.parse(readFileSync(`${root}${report}`, "utf8")));
  } catch (error) {
    console.error(`No report of the test run: ${error.message}`);
  }
  const isBroken = (code !== 0 && result.failed === 0) || result.passed + result.failed === 0;
  return isBroken ? { ...result, failed: 1 } : result;
}

/** The package's own commands, and its own Node, come first: also where npm does not start this script. */
function run(command) {
  const path = [`${root}node_modules/.bin`, process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: path },
  });
  return status;
}
