import { defineConfig } from "vitest/config";

/**
 * The unit and property tests of the rooms that are mutated, in threads that live on, for speed. Left out: the hundreds of
 * random imports (`npm run fuzz`), the time zones of F79, which are set for a whole process, and of reading and writing
 * files what takes longer than all others together.
 */
export default defineConfig({
  test: {
    environment: "node",
    pool: "threads",
    isolate: false,
    include: ["src/{domain,import}/**/*.test.ts"],
    exclude: ["src/import/fuzz.test.ts"],
    testNamePattern:
      /^(?!.*\b(?:F79|F6[34]|any table|whatever is done to a file|as a workbook$|is indexed in|are indexed in))/u,
    testTimeout: 30_000,
  },
});
